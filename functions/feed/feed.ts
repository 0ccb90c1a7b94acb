import type { RefusedCode } from '../reading/feed-refused.ts';
import type { SeenItem } from './seen-items.ts';

/** One URL that we poll. Times are ISO 8601 UTC with milliseconds. */
export interface Feed {
  /** `feed_` and a hash of the URL it was added with: adding it twice is adding it once. It stays when the feed moves. */
  feedId: string;
  url: string;
  title: string | null;
  publisher: string | null;
  language: string | null;
  siteUrl: string | null;
  /** `gone`: the publisher answered 410, so it is not asked again. */
  state: 'active' | 'paused' | 'gone';
  addedAt: string;
  /** When it is polled next; null while paused or gone. */
  dueAt: string | null;
  intervalMinutes: number;
  validators: Validators;
  /** When its first poll was stored in full; null before. */
  firstReadAt: string | null;
  /** The items it showed last, newest knowledge first, so that a poll can tell what is new without reading an article. */
  seen: SeenItem[];
  /** Where a permanent redirect led at the last poll: it is believed if the next poll sees it again. */
  move: { to: string; since: string } | null;
  /** If it is an index of sitemaps: those that were read, each with what to ask "anything new?" with. */
  sitemaps: Record<string, Validators>;
  health: FeedHealth;
}

/** What the publisher gave us to ask "anything new?" with. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
  /** Hash of the bytes: a feed without the other two that sends the same bytes again is not read again. */
  bodyHash: string | null;
}

export interface FeedHealth {
  lastCheckedAt: string | null;
  lastSuccessAt: string | null;
  lastNewItemAt: string | null;
  failuresInARow: number;
  /** In words for an admin; null while all is well. */
  lastError: { code: RefusedCode; message: string; whatToDo: string; at: string } | null;
  /** Moving average over about three days; null before the first poll. */
  itemsADay: number | null;
}

export const noValidators: Validators = { etag: null, lastModified: null, bodyHash: null };

/** A feed that was never polled. */
export const unread = { validators: noValidators, firstReadAt: null, seen: [], move: null, sitemaps: {} };

export const newHealth: FeedHealth = {
  lastCheckedAt: null,
  lastSuccessAt: null,
  lastNewItemAt: null,
  failuresInARow: 0,
  lastError: null,
  itemsADay: null,
};

const failingAfter = 3;
// A feed that should have been polled is late when two hours passed since.
const lateAfterMs = 2 * 3_600_000;

export const isFailing = (feed: Feed): boolean => feed.state === 'gone' || feed.health.failuresInARow >= failingAfter;

/** Due for more than two hours: the polling itself does not work. */
export const isLate = (feed: Feed, now: string): boolean =>
  feed.state === 'active' && feed.dueAt !== null && Date.parse(now) - Date.parse(feed.dueAt) > lateAfterMs;

/** Answers well and brings nothing, for ten times as long as its rhythm would let us expect, and at least for a week. */
export function isSilent(feed: Feed, now: string): boolean {
  const since = feed.health.lastNewItemAt ?? feed.firstReadAt;
  if (feed.state !== 'active' || since === null) return false;
  const silentDays = (Date.parse(now) - Date.parse(since)) / 86_400_000;
  return silentDays > 7 && silentDays * (feed.health.itemsADay ?? 1) > 10;
}
