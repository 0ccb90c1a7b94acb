/** Which of the counts that use cases answer with alarms watch, and under what name: some share one, since CloudWatch gives away ten. */
import { type WatchedCount, watchedCounts } from '../environment.ts';

/** A topic that nobody can find by weighs as much as five articles that were matched late; a mail that nobody can prove, twice one that is not proven yet. */
const shared: Readonly<Record<string, { as: WatchedCount; weight: number }>> = {
  articlesMatched: { as: 'lostMatching', weight: 1 },
  topicsPublished: { as: 'lostMatching', weight: 5 },
  deliveriesStillUnknown: { as: 'lostDeliveries', weight: 1 },
  deliveriesUnproven: { as: 'lostDeliveries', weight: 2 },
  feedsFailing: { as: 'feedsInTrouble', weight: 1 },
  feedsLate: { as: 'feedsInTrouble', weight: 1 },
  feedsSilent: { as: 'feedsInTrouble', weight: 1 },
};

const isWatched = (name: string): name is WatchedCount => (watchedCounts as readonly string[]).includes(name);

export function watchedIn(counts: Readonly<Record<string, number>>): Partial<Record<WatchedCount, number>> {
  const watched: Partial<Record<WatchedCount, number>> = {};
  for (const [name, value] of Object.entries(counts)) {
    const { as, weight } = shared[name] ?? { as: name, weight: 1 };
    if (isWatched(as)) watched[as] = (watched[as] ?? 0) + weight * value;
  }
  return watched;
}
