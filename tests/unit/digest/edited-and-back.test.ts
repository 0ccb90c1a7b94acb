import { expect, test } from 'vitest';
import type { SendingSubscriber } from '../../../functions/delivery/delivery.ts';
import { composeDelivery } from '../../../functions/digest/compose-delivery.ts';
import { moveSubscription } from '../../../functions/subscription/transitions.ts';
import { subscriberOf, subscriptionOf, wholeOf } from '../../support/subscribers.ts';
import { matchOf } from '../../support/world/world.ts';

const [seven, noon, three, evening] = [7, 12, 15, 18].map((hour) => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];

test('whoever edits a query there and back gets what it matched while it was theirs, and nothing of the time between', async () => {
  const reader = wholeOf(subscriberOf(), [subscriptionOf('tides')], { tides: seven });
  const there = moveSubscription(reader, 'tides', { topicId: 'tidal', frequency: 'daily' }, noon);
  const back = moveSubscription(there, 'tidal', { topicId: 'tides', frequency: 'daily' }, evening);
  const matches = [
    matchOf('tides', 'before', 1, '2026-11-23T11:00:00.000Z'),
    matchOf('tides', 'between', 2, three),
    matchOf('tides', 'after', 3, '2026-11-23T20:00:00.000Z'),
  ];
  const composed = await composeDelivery(
    {
      listDeliveries: async () => [],
      listMatches: async (topicId, from, to) =>
        matches.filter((each) => each.topicId === topicId && each.matchedAt > from && each.matchedAt <= to),
      countMatches: async () => 0,
      readMatches: async () => [],
    },
    { ...back, progress: { ...back.progress, lastSlot: {}, open: {}, owed: {} } } satisfies SendingSubscriber,
    [],
    { subscriberId: 's1', slot: 'daily#2026-11-24' },
    '2026-11-24T05:00:00.000Z',
  );
  expect(composed?.delivery.chosen['tides']?.toSorted()).toEqual(['after', 'before']);
});
