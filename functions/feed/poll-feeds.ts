import type { Feed } from './feed.ts';

interface Deps {
  /** One page of active feeds whose `dueAt` has come, longest due first. */
  listDue: (
    now: string,
    page: string | undefined,
  ) => Promise<{ feeds: Pick<Feed, 'feedId' | 'dueAt' | 'url'>[]; next: string | undefined }>;
  queueFeeds: (feedIds: string[]) => Promise<void>;
  /** Moves `dueAt` unless somebody else has since. */
  postpone: (feedId: string, from: string, to: string) => Promise<void>;
}

// Should a queued message be lost, the feed is due again after this long.
const againAfterMs = 15 * 60_000;
// A tick has a minute; what it does not get to is due in the next one.
const maxFeeds = 10_000;

/** Queues every feed that is due. Queued first and postponed after: a crash in between polls twice, and never not at all. */
export async function pollFeeds(deps: Deps, now: string): Promise<{ feedsQueued: number }> {
  const later = new Date(Date.parse(now) + againAfterMs).toISOString();
  let feedsQueued = 0;
  let page: string | undefined;
  do {
    const { feeds, next } = await deps.listDue(now, page);
    await deps.queueFeeds(spreadByHost(feeds).map((feed) => feed.feedId));
    await Promise.all(feeds.map((feed) => feed.dueAt !== null && deps.postpone(feed.feedId, feed.dueAt, later)));
    feedsQueued += feeds.length;
    page = next;
  } while (page !== undefined && feedsQueued < maxFeeds);
  return { feedsQueued };
}

/** Feeds of one host as far apart as possible, since they are fetched one after the other. */
export function spreadByHost<T extends { url: string }>(feeds: readonly T[]): T[] {
  const byHost = Map.groupBy(feeds, (feed) => URL.parse(feed.url)?.host ?? '');
  const spread: T[] = [];
  for (let round = 0; spread.length < feeds.length; round += 1) {
    for (const ofHost of byHost.values()) {
      const feed = ofHost[round];
      if (feed) spread.push(feed);
    }
  }
  return spread;
}
