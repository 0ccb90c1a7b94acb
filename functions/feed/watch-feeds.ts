import { type Feed, isFailing, isLate, isSilent } from './feed.ts';

interface Deps {
  listAll: () => AsyncIterable<Feed>;
}

/** Counts for the metrics that the alarms watch. */
export interface FeedCounts extends Record<string, number> {
  feeds: number;
  feedsFailing: number;
  feedsLate: number;
  feedsSilent: number;
}

/** Counts the feeds that fail, that were not polled in time, and that answer and bring nothing. */
export async function watchFeeds(deps: Deps, now: string): Promise<FeedCounts> {
  const counts: FeedCounts = { feeds: 0, feedsFailing: 0, feedsLate: 0, feedsSilent: 0 };
  for await (const feed of deps.listAll()) {
    if (feed.state === 'paused') continue;
    counts.feeds += 1;
    if (isFailing(feed)) counts.feedsFailing += 1;
    if (isLate(feed, now)) counts.feedsLate += 1;
    if (isSilent(feed, now)) counts.feedsSilent += 1;
  }
  return counts;
}
