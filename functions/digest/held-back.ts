import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import type { Story } from './digest.ts';
import { dateOf, type MatchKey, matchesNeeded, storiesOf } from './digest-of.ts';

export interface ReadHeldBack {
  readDelivery(subscriberId: string, slot: string): Promise<Delivery | null>;
  readMatches(keys: readonly MatchKey[]): Promise<Match[]>;
  readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface HeldBack {
  /** The mail's date as the subscriber's calendar had it. */
  localDate: string;
  sections: { topicId: string; topicTitle: string; stories: Story[] }[];
}

/**
 * What stands behind "N more" of one mail: exactly what it held back, of one topic or of all. Stories past the
 * retention of matches are left out. Null where there is no such delivery.
 */
export async function readHeldBack(
  deps: ReadHeldBack,
  { subscriberId, slot, topicId, zone }: { subscriberId: string; slot: string; topicId: string | null; zone: string },
): Promise<HeldBack | null> {
  const delivery = await deps.readDelivery(subscriberId, slot);
  if (!delivery) return null;
  const topicIds = Object.keys(delivery.heldBack).filter((each) => topicId === null || each === topicId);
  const asked = { ...delivery, heldBack: Object.fromEntries(topicIds.map((each) => [each, delivery.heldBack[each] ?? []])) };
  const [matches, titles] = await Promise.all([
    deps.readMatches(matchesNeeded(asked, 'heldBack')),
    deps.readTitles([...new Set([...topicIds, ...Object.keys(delivery.ranges)])]),
  ]);
  const sections = topicIds.map((each) => ({
    topicId: each,
    topicTitle: titles.get(each) ?? '',
    stories: storiesOf(asked, 'heldBack', each, matches, titles),
  }));
  return { localDate: dateOf(delivery, zone), sections: sections.sort((a, b) => a.topicTitle.localeCompare(b.topicTitle)) };
}
