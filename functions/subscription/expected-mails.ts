import type { Frequency } from './subscription.ts';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
// Less than half a day shows the hour of the day rather than the topic.
const leastMs = 12 * hourMs;

// Fewer articles of all kinds say nothing about one topic.
const leastArticles = 20;

/** When an article came to us, and when its publisher dated it. */
export interface Dated {
  ingestedAt: string;
  publishedAt: string | null;
}

/** The same from the first minute on: while the articles have come in for less than half a day, their publishers' dates count. */
export function expectedFrom(
  found: readonly Dated[],
  looked: { articles: number; sinceAt: string; publishedSinceAt: string | null },
  now: string,
): Record<Frequency, number> | null {
  const cameAt = found.map(({ ingestedAt }) => ingestedAt);
  const { publishedSinceAt } = looked;
  if (publishedSinceAt === null || Date.parse(now) - Date.parse(looked.sinceAt) >= leastMs) return expectedMails(cameAt, looked, now);
  const weekAgo = new Date(Date.parse(now) - weekMs).toISOString();
  const sinceAt = publishedSinceAt < weekAgo ? weekAgo : publishedSinceAt;
  const published = found.flatMap(({ publishedAt }) => (publishedAt !== null && publishedAt >= sinceAt ? [publishedAt] : []));
  return expectedMails(published, { articles: looked.articles, sinceAt }, now);
}

/** Mails a week at each frequency, from when matching articles came in; null where too little was looked through to say. */
export function expectedMails(
  cameAt: readonly string[],
  looked: { articles: number; sinceAt: string },
  now: string,
): Record<Frequency, number> | null {
  const lookedMs = Date.parse(now) - Date.parse(looked.sinceAt);
  if (lookedMs < leastMs || looked.articles < leastArticles) return null;
  const aWeek = (periodMs: number) => {
    const periods = new Set(cameAt.map((at) => Math.floor(Date.parse(at) / periodMs))).size;
    return Math.min((periods * weekMs) / lookedMs, weekMs / periodMs);
  };
  return { instant: aWeek(5 * 60_000), hourly: aWeek(hourMs), daily: aWeek(24 * hourMs), weekly: aWeek(weekMs) };
}
