/** Weak matches are kept for topics of events, which they may belong to, and not for those that have plenty without them. */
export interface CountMatches {
  /** How many matches have `from` < matchedAt <= `to`. */
  countMatches: (topicId: string, from: string, to: string) => Promise<number>;
}

/** A topic with so many matches in 14 days keeps no weak ones. */
const MOST_MATCHES = 200;
const WINDOW_MS = 14 * 24 * 3_600_000;
/** A count serves so long: a topic of 200 in 14 days gets one in less than two hours. */
const FRESH_MS = 2 * 3_600_000;
const MOST_TOPICS = 50_000;

/** Kept between calls: whether a topic keeps its weak matches at this moment (ISO 8601). */
export function keepsWeakMatches({ countMatches }: CountMatches): (topicId: string, now: string) => Promise<boolean> {
  const counts = new Map<string, { keeps: Promise<boolean>; untilMs: number }>();
  return (topicId, now) => {
    const known = counts.get(topicId);
    if (known !== undefined && known.untilMs > Date.parse(now)) return known.keeps;
    if (counts.size > MOST_TOPICS) counts.clear();
    const keeps = countMatches(topicId, new Date(Date.parse(now) - WINDOW_MS).toISOString(), now).then((count) => count < MOST_MATCHES);
    counts.set(topicId, { keeps, untilMs: Date.parse(now) + FRESH_MS });
    keeps.catch(() => counts.delete(topicId));
    return keeps;
  };
}
