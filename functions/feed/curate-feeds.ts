import { createHash } from 'node:crypto';
import { canonicalUrl } from '../reading/canonical-url.ts';
import type { ParsedFeed } from '../reading/feed-item.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { type Feed, newHealth, unread } from './feed.ts';
import { firstMinutes } from './feed-rhythm.ts';
import { fetchFeed } from './fetch-feed.ts';
import type { WebFetch } from './web-fetch.ts';

/** What an admin sees of a feed before it is added. */
export interface FeedPreview {
  feedId: string;
  url: string;
  title: string | null;
  language: string | null;
  format: string;
  /** Newest first, at most five. */
  newest: { title: string | null; url: string | null; publishedAt: string | null }[];
}

/** `feed_` and 16 hex digits; the same address is the same feed, whatever parameters of tracking it carries. */
export const feedIdOf = (url: string): string =>
  `feed_${createHash('sha256')
    .update(canonicalUrl(url) ?? url)
    .digest('hex')
    .slice(0, 16)}`;

export interface AddDeps {
  fetch: WebFetch;
  /** False where a feed of that id is there already. */
  putFeed: (feed: Feed) => Promise<boolean>;
}

/** A feed of that address is followed already. */
export class FeedKnown extends Error {
  readonly code = 'feed-known';
  constructor(url: string) {
    super(`The feed ${url} is there already.`);
    this.name = 'FeedKnown';
  }
}

/** Tries the feed and adds it, due at once. Throws FeedRefused with the true reason where it cannot be read, FeedKnown where it is there already. */
export async function addFeed(deps: AddDeps, input: { url: string; publisher?: string | null }, now: string): Promise<FeedPreview> {
  const url = addressFrom(input.url);
  const { feed: parsed, movedTo } = await fetchFeed(deps.fetch, url);
  if (parsed === null) throw new FeedRefused('never-modified');
  const address = movedTo ?? url;
  const feed: Feed = {
    feedId: feedIdOf(address),
    url: address,
    title: parsed.title,
    publisher: input.publisher ?? null,
    language: parsed.language,
    siteUrl: parsed.siteUrl,
    state: 'active',
    addedAt: now,
    dueAt: now,
    intervalMinutes: firstMinutes,
    ...unread,
    health: newHealth,
  };
  if (!(await deps.putFeed(feed))) throw new FeedKnown(address);
  return previewOf(parsed, address);
}

/** What an admin sees of a feed that was read. */
export function previewOf({ title, language, format, items }: ParsedFeed, url: string): FeedPreview {
  const newest = items
    .toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .slice(0, 5)
    .map(({ title: headline, url: link, publishedAt }) => ({ title: headline, url: link, publishedAt }));
  return { feedId: feedIdOf(url), url, title, language, format, newest };
}

/** People paste `example.org/feed` and `feed://example.org/rss`. */
export function addressFrom(input: string): string {
  const text = input
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'https://');
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
}

interface CurateDeps {
  readFeed: (feedId: string) => Promise<Feed | null>;
  setState: (feedId: string, state: 'active' | 'paused', dueAt: string | null) => Promise<void>;
}

export class FeedUnknown extends Error {
  readonly code = 'feed-unknown';
  constructor(feedId: string) {
    super(`There is no feed ${feedId}.`);
    this.name = 'FeedUnknown';
  }
}

async function mustRead(deps: CurateDeps, feedId: string): Promise<Feed> {
  const feed = await deps.readFeed(feedId);
  if (feed === null) throw new FeedUnknown(feedId);
  return feed;
}

/** Stops polling until it is resumed. Throws FeedUnknown. */
export async function pauseFeed(deps: CurateDeps, feedId: string): Promise<void> {
  await mustRead(deps, feedId);
  await deps.setState(feedId, 'paused', null);
}

/** Polls again from now on, also a feed that was gone. Throws FeedUnknown. */
export async function resumeFeed(deps: CurateDeps, feedId: string, now: string): Promise<void> {
  await mustRead(deps, feedId);
  await deps.setState(feedId, 'active', now);
}

/** Forgets the feed. Its articles stay until they expire. */
export async function removeFeed(deps: { deleteFeed: (feedId: string) => Promise<void> }, feedId: string): Promise<void> {
  await deps.deleteFeed(feedId);
}

/** All feeds, the ones that need looking after first, then by title. */
export async function listFeeds(deps: { listAll: () => AsyncIterable<Feed> }): Promise<Feed[]> {
  const feeds: Feed[] = [];
  for await (const feed of deps.listAll()) feeds.push(feed);
  return feeds.sort((a, b) => b.health.failuresInARow - a.health.failuresInARow || (a.title ?? a.url).localeCompare(b.title ?? b.url));
}
