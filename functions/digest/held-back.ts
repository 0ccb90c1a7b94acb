import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import type { Story } from './digest.ts';
import { dateOf, type MatchKey, matchesNeeded, storiesOf } from './digest-of.ts';

export interface ReadHeldBack {
  readDelivery(subscriberId: string, deliveryId: string): Promise<Delivery | null>;
  readMatches(keys: readonly MatchKey[]): Promise<Match[]>;
  readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface HeldBack {
  /** The mail's date as the subscriber's calendar had it. */
  localDate: string;
  sections: { topicId: string; topicTitle: string; stories: Story[] }[];
}

/**
 * What stands behind "N more" of one mail: exactly what it held back. Stories past the retention of matches are left out.
 * Null where this subscriber has no such delivery.
 */
export async function readHeldBack(
  deps: ReadHeldBack,
  { subscriberId, deliveryId, zone }: { subscriberId: string; deliveryId: string; zone: string },
): Promise<HeldBack | null> {
  const delivery = await deps.readDelivery(subscriberId, deliveryId);
  if (!delivery) return null;
  const topicIds = Object.keys(delivery.heldBack);
  const [matches, titles] = await Promise.all([
    deps.readMatches(matchesNeeded(delivery, 'heldBack')),
    deps.readTitles([...new Set([...topicIds, ...Object.keys(delivery.ranges)])]),
  ]);
  const sections = topicIds.map((topicId) => ({
    topicId,
    topicTitle: titles.get(topicId) ?? '',
    stories: storiesOf(delivery, 'heldBack', topicId, matches, titles),
  }));
  return { localDate: dateOf(delivery, zone), sections: sections.sort((a, b) => a.topicTitle.localeCompare(b.topicTitle)) };
}
