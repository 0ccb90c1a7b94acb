/**
 * What neighbours in the send queue ask of the same topics, read once a process. A list serves only up to its own read less
 * the cutoff: what may have been written since is read again.
 */
import { CUTOFF_MS } from '../../digest/slots.ts';
import type { Match } from '../../match/match.ts';
import { later } from '../../subscription/times.ts';

type ListMatches = (topicId: string, from: string, to: string, most: number) => Promise<Match[]>;
type ReadTitles = (topicIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const FRESH_MS = 60_000;
const MOST_TOPICS = 2_000;

interface CachedList {
  from: string;
  upTo: string;
  matches: Promise<Match[]>;
  untilMs: number;
}

export function cachedMatches(listMatches: ListMatches, now: () => number = Date.now): ListMatches {
  const lists = new Map<string, CachedList>();
  return async (topicId, from, to, most) => {
    const known = lists.get(topicId);
    if (!known || known.untilMs <= now() || from < known.from || to > known.upTo) {
      const upTo = later(new Date(now()).toISOString(), -CUTOFF_MS);
      if (to > upTo) return listMatches(topicId, from, to, most);
      if (lists.size > MOST_TOPICS) lists.clear();
      lists.set(topicId, { from, upTo: to, matches: listMatches(topicId, from, to, most), untilMs: now() + FRESH_MS });
    }
    const cached = lists.get(topicId);
    if (!cached) return listMatches(topicId, from, to, most);
    const list = await cached.matches.catch((error: unknown) => {
      lists.delete(topicId);
      throw error;
    });
    // A list that was cut short does not say what lies behind its end.
    if (list.length >= most && from !== cached.from) return listMatches(topicId, from, to, most);
    return list.filter(({ matchedAt }) => matchedAt > from && matchedAt <= to);
  };
}

/** Neighbours that ask in the same moment share one read. */
export function cachedTitles(readTitles: ReadTitles, now: () => number = Date.now): ReadTitles {
  const titles = new Map<string, { title: Promise<string | undefined>; untilMs: number }>();

  function ask(topicIds: readonly string[]): void {
    const read = readTitles(topicIds);
    for (const topicId of topicIds) {
      titles.set(topicId, { title: read.then((found) => found.get(topicId)), untilMs: now() + FRESH_MS });
    }
    read.catch(() => {
      for (const topicId of topicIds) titles.delete(topicId);
    });
  }

  return async (topicIds) => {
    if (titles.size > MOST_TOPICS) titles.clear();
    const asked = topicIds.filter((topicId) => (titles.get(topicId)?.untilMs ?? 0) <= now());
    if (asked.length > 0) ask(asked);
    const known = await Promise.all(topicIds.map(async (topicId) => [topicId, await titles.get(topicId)?.title] as const));
    return new Map(known.filter((entry): entry is [string, string] => entry[1] !== undefined));
  };
}
