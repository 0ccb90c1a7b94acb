import { type Feed, isFailing, isLate, isSilent } from './feed.ts';

interface Deps {
  listAll: () => AsyncIterable<Feed>;
  /** What people are shown of it until the next look. */
  keepOverview: (overview: FeedOverview) => Promise<void>;
}

/** Counts for the metrics that the alarms watch. */
export interface FeedCounts extends Record<string, number> {
  feeds: number;
  feedsFailing: number;
  feedsLate: number;
  feedsSilent: number;
}

export type FeedTrouble = 'gone' | 'failing' | 'late' | 'silent';

/** How all feeds stood at the last look, with the first of those that somebody should look after. */
export interface FeedOverview {
  lookedAt: string;
  feeds: number;
  paused: number;
  troubled: number;
  worst: readonly { feedId: string; name: string; trouble: FeedTrouble }[];
  /** Feeds by language, the most first; null: it is not known. */
  languages: readonly { language: string | null; feeds: number }[];
}

/** More than anybody reads through, and a few kilobytes. */
const MOST_SHOWN = 50;

/** Counts the feeds that fail, that were not polled in time, and that answer and bring nothing; and keeps what people are shown of them. */
export async function watchFeeds(deps: Deps, now: string): Promise<FeedCounts> {
  const counts: FeedCounts = { feeds: 0, feedsFailing: 0, feedsLate: 0, feedsSilent: 0 };
  const worst: FeedOverview['worst'][number][] = [];
  const languages = new Map<string | null, number>();
  const all = { paused: 0, troubled: 0 };
  for await (const feed of deps.listAll()) {
    languages.set(feed.language, (languages.get(feed.language) ?? 0) + 1);
    if (feed.state === 'paused') all.paused += 1;
    if (feed.state === 'paused') continue;
    counts.feeds += 1;
    if (isFailing(feed)) counts.feedsFailing += 1;
    if (isLate(feed, now)) counts.feedsLate += 1;
    if (isSilent(feed, now)) counts.feedsSilent += 1;
    const trouble = troubleOf(feed, now);
    if (trouble === null) continue;
    all.troubled += 1;
    worst.push({ feedId: feed.feedId, name: (feed.publisher ?? feed.title ?? feed.url).slice(0, 120), trouble });
  }
  await deps.keepOverview({
    ...{ lookedAt: now, feeds: counts.feeds + all.paused, ...all },
    worst: worst.sort((a, b) => TROUBLES.indexOf(a.trouble) - TROUBLES.indexOf(b.trouble)).slice(0, MOST_SHOWN),
    languages: [...languages]
      .map(([language, feeds]) => ({ language, feeds }))
      .sort((a, b) => b.feeds - a.feeds)
      .slice(0, MOST_SHOWN),
  });
  return counts;
}

const TROUBLES: readonly FeedTrouble[] = ['gone', 'failing', 'late', 'silent'];

/** The worst that is wrong with a feed; null: nothing. */
export function troubleOf(feed: Feed, now: string): FeedTrouble | null {
  if (feed.state === 'gone') return 'gone';
  if (isFailing(feed)) return 'failing';
  if (isLate(feed, now)) return 'late';
  return isSilent(feed, now) ? 'silent' : null;
}
