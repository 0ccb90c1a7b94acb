/** What admins and editors do with feeds, whether by the console, the API or the command: each change is in the audit log. */
import {
  type AddDeps,
  addFeed,
  addressFrom,
  type FeedPreview,
  FeedUnknown,
  pauseFeed,
  removeFeed,
  resumeFeed,
} from '../feed/curate-feeds.ts';
import type { Feed } from '../feed/feed.ts';
import { fetchFeed } from '../feed/fetch-feed.ts';
import { type Imported, importFeeds } from '../feed/import-feeds.ts';
import { type OpmlFeed, readOpml } from '../reading/formats/read-opml.ts';
import { type AuditDeps, record } from './audit.ts';
import { AdminRefusedError } from './refused.ts';

export interface ManageFeeds extends AddDeps, AuditDeps {
  readFeed: (feedId: string) => Promise<Feed | null>;
  setState: (feedId: string, state: 'active' | 'paused', dueAt: string | null) => Promise<void>;
  /** Names the publisher or the language anew, or both. */
  describeFeed: (feedId: string, named: { publisher?: string | undefined; language?: string | undefined }) => Promise<void>;
  /** As if it had been added just now: asked without validators, due at `dueAt`, at another address if one is given. */
  resetFeed: (feedId: string, dueAt: string, url?: string) => Promise<void>;
  deleteFeed: (feedId: string) => Promise<void>;
  /** Feeds by title. `page` is the `next` of the page before; `from` are the first letters of the title. */
  pageFeeds: (limit: number, page: string | undefined, from?: string) => Promise<{ feeds: Feed[]; next: string | null }>;
  /** Polls it as soon as a poller is free. */
  queueFeed: (feedId: string) => Promise<void>;
}

/** Who asks, as the audit log names them. */
interface Asked {
  by: string;
}

/** Throws FeedUnknown. */
export async function knownFeed(deps: Pick<ManageFeeds, 'readFeed'>, feedId: string): Promise<Feed> {
  const feed = await deps.readFeed(feedId);
  if (feed === null) throw new FeedUnknown(feedId);
  return feed;
}

/** Tries a feed and follows it. Throws FeedRefused, FeedKnown. */
export async function followFeed(
  deps: ManageFeeds,
  { by, url, publisher }: Asked & { url: string; publisher: string | null },
  now: string,
): Promise<FeedPreview> {
  const added = await addFeed(deps, { url, publisher }, now);
  await record(deps, { by, action: 'feed-added', subject: added.feedId, details: { url: added.url } }, now);
  return added;
}

/** The feeds of an OPML list. Throws AdminRefusedError if it is none. */
export function listedFeeds(opml: string): OpmlFeed[] {
  try {
    return readOpml(opml);
  } catch (cause) {
    throw new AdminRefusedError('not-opml', { cause });
  }
}

/** Tries and follows each of them. */
export async function followList(
  deps: ManageFeeds,
  { by, feeds }: Asked & { feeds: readonly OpmlFeed[] },
  now: string,
): Promise<Imported[]> {
  const imported = await importFeeds(deps, feeds, now);
  for (const { feed } of imported.flatMap((each) => (each.outcome === 'added' ? [each] : [])))
    await record(deps, { by, action: 'feed-added', subject: feed.feedId, details: { url: feed.url } }, now);
  return imported;
}

export interface FeedChange {
  state?: 'active' | 'paused' | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
}

/** The feed as it is then. Throws FeedUnknown, and AdminRefusedError if nothing is to change. */
export async function changeFeed(
  deps: ManageFeeds,
  { by, feedId, ...change }: Asked & FeedChange & { feedId: string },
  now: string,
): Promise<Feed> {
  const { state, ...described } = change;
  const named = Object.fromEntries(Object.entries(described).filter(([, value]) => value !== undefined));
  if (state === undefined && Object.keys(named).length === 0) throw new AdminRefusedError('nothing-to-change');
  await knownFeed(deps, feedId);
  if (state === 'paused') await pauseFeed(deps, feedId);
  if (state === 'active') await resumeFeed(deps, feedId, now);
  if (Object.keys(named).length > 0) await deps.describeFeed(feedId, named);
  await record(deps, { by, action: 'feed-changed', subject: feedId, details: { ...(state && { state }), ...named } }, now);
  return knownFeed(deps, feedId);
}

/** Throws FeedUnknown. */
export async function forgetFeed(deps: ManageFeeds, { by, feedId }: Asked & { feedId: string }, now: string): Promise<Feed> {
  const feed = await knownFeed(deps, feedId);
  await removeFeed(deps, feedId);
  await record(deps, { by, action: 'feed-removed', subject: feedId, details: { url: feed.url } }, now);
  return feed;
}

/** Asks it now, whatever its rhythm. Throws FeedUnknown, and AdminRefusedError for one that is not polled. */
export async function pollFeedNow(deps: ManageFeeds, { by, feedId }: Asked & { feedId: string }, now: string): Promise<Feed> {
  const feed = await knownFeed(deps, feedId);
  if (feed.state !== 'active') throw new AdminRefusedError('feed-not-polled');
  await deps.queueFeed(feedId);
  await record(deps, { by, action: 'feed-polled', subject: feedId }, now);
  return feed;
}

/** Reads it from the beginning, at another address if one is given, which is tried first. What it brought stays. Throws FeedUnknown, FeedRefused. */
export async function beginFeedAfresh(
  deps: ManageFeeds,
  { by, feedId, url }: Asked & { feedId: string; url?: string | undefined },
  now: string,
): Promise<Feed> {
  const before = await knownFeed(deps, feedId);
  const to = url === undefined ? undefined : await readableAt(deps, url);
  await deps.resetFeed(feedId, now, to);
  const details = to === undefined ? {} : { from: before.url, to };
  await record(deps, { by, action: to === undefined ? 'feed-reset' : 'feed-moved', subject: feedId, details }, now);
  return knownFeed(deps, feedId);
}

/** The address that a feed is really at. Throws FeedRefused if there is none. */
async function readableAt({ fetch }: Pick<ManageFeeds, 'fetch'>, input: string): Promise<string> {
  const address = addressFrom(input);
  return (await fetchFeed(fetch, address)).movedTo ?? address;
}
