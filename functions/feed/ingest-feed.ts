import { FeedRefused } from '../reading/feed-refused.ts';
import type { Feed } from './feed.ts';
import { afterFailure, afterMove, afterSuccess } from './feed-outcome.ts';
import { dueAfter, restUntil } from './feed-rhythm.ts';
import { FeedBusy, type FetchedFeed, fetchFeed } from './fetch-feed.ts';
import { HostBusy } from './host-busy.ts';
import { type StoreDeps, storeItems } from './store-items.ts';

export interface IngestDeps extends StoreDeps {
  readFeed: (feedId: string) => Promise<Feed | null>;
  /** False if the feed was paused or removed meanwhile: nothing is saved then. */
  saveFeed: (feed: Feed) => Promise<boolean>;
  /** Runs `task` while nobody else asks that host for anything; throws HostBusy if the wait is too long, or the host rests. */
  politely: StoreDeps['politely'];
  /** Leaves the host of `url` alone until then, for all its feeds and pages. */
  restHost: (url: string, until: string) => Promise<void>;
}

export interface IngestOutcome {
  outcome: 'read' | 'unchanged' | 'failed' | 'busy' | 'skipped';
  newArticles: number;
  changedArticles: number;
  withoutLink: number;
}

const nothing = { newArticles: 0, changedArticles: 0, withoutLink: 0 };
const hostBusyMinutes = 1;
// What was left over is stored soon.
const moreMinutes = 5;

/** Polls one feed: fetches, stores what is new, notes how it went, and says when it is due again. */
export async function ingestFeed(deps: IngestDeps, feedId: string, now: string): Promise<IngestOutcome> {
  const feed = await deps.readFeed(feedId);
  if (feed === null || feed.state !== 'active') return { outcome: 'skipped', ...nothing };
  try {
    const asked = feed.firstReadAt === null ? undefined : feed;
    const fetched = await deps.politely(feed.url, () => fetchFeed(deps.fetch, feed.url, asked));
    return await stored(deps, afterMove(feed, fetched.movedTo, now), fetched, now);
  } catch (error) {
    if (error instanceof HostBusy) return busy(deps, feed, error, now);
    if (error instanceof FeedRefused) return failed(deps, feed, error, now);
    throw error;
  }
}

async function stored(deps: IngestDeps, feed: Feed, fetched: FetchedFeed, now: string): Promise<IngestOutcome> {
  if (fetched.feed === null) {
    await deps.saveFeed(afterSuccess(feed, fetched, { newItems: 0, overrun: false }, now));
    return { outcome: 'unchanged', ...nothing };
  }
  const { seen, overrun, more, ...counts } = await storeItems(deps, feed, { parsed: fetched.feed, whole: fetched.whole }, now);
  const after = { ...afterSuccess(feed, fetched, { newItems: counts.newArticles, overrun }, now), seen };
  // Validators are saved only when every item is stored: had we stopped before, the next poll would see them all again.
  const asBefore = { validators: feed.validators, sitemaps: feed.sitemaps };
  const dueAt = counts.newArticles > 0 ? dueAfter(now, moreMinutes) : after.dueAt;
  await deps.saveFeed(more ? { ...after, ...asBefore, dueAt } : after);
  return { outcome: 'read', ...counts };
}

async function busy(deps: IngestDeps, feed: Feed, { until }: HostBusy, now: string): Promise<IngestOutcome> {
  const soon = dueAfter(now, hostBusyMinutes);
  await deps.saveFeed({ ...feed, dueAt: until !== null && until > soon ? until : soon });
  return { outcome: 'busy', ...nothing };
}

async function failed(deps: IngestDeps, feed: Feed, error: FeedRefused, now: string): Promise<IngestOutcome> {
  if (error instanceof FeedBusy) await deps.restHost(feed.url, restUntil(error.retryAfter, now));
  await deps.saveFeed(afterFailure(feed, error, now));
  return { outcome: 'failed', ...nothing };
}
