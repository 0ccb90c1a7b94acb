import type { Feed } from './feed.ts';

interface Deps {
  /** One page of active feeds whose `dueAt` has come, longest due first. */
  listDue: (
    now: string,
    page: string | undefined,
  ) => Promise<{ feeds: Pick<Feed, 'feedId' | 'dueAt' | 'url'>[]; next: string | undefined }>;
  queueFeeds: (feedIds: string[]) => Promise<void>;
  /** Takes the feed until an instant, for one poll. False if another has it, or nothing is due any more. */
  lease: (feedId: string, now: string, until: string) => Promise<boolean>;
}

// A poll that was saved gives its feed back; should its message be lost, the feed is queued again after this long.
const LEASE_MS = 15 * 60_000;
// A tick has a minute; what it does not get to is due in the next one.
const maxFeeds = 10_000;

/**
 * Queues every feed that is due and not under way. Leased first: whoever dies before it has queued delays its feeds by a
 * lease. `dueAt` stays as it is, since moving it is written three times: with the feed, and out of the index and into it.
 */
export async function pollFeeds(deps: Deps, now: string): Promise<{ feedsQueued: number }> {
  const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
  let feedsQueued = 0;
  let page: string | undefined;
  do {
    const { feeds, next } = await deps.listDue(now, page);
    const leased = await Promise.all(feeds.map(async (feed) => ((await deps.lease(feed.feedId, now, until)) ? feed : null)));
    const mine = leased.filter((feed) => feed !== null);
    await deps.queueFeeds(spreadByHost(mine).map((feed) => feed.feedId));
    feedsQueued += mine.length;
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
