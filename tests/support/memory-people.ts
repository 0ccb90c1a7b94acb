/** One subscriber, in memory, with one mail that was sent. */
import type { PeopleApiDeps } from '../../functions/api/people.ts';
import { type Delivery, deliveryIdOf } from '../../functions/delivery/delivery.ts';
import type { Match } from '../../functions/match/match.ts';
import { emailHash } from '../../functions/subscription/address.ts';
import { anArticle } from './articles.ts';
import { sampleMatch } from './records.ts';
import { addressKey, morning, subscriberOf, subscribersInMemory, subscriptionOf, wholeOf } from './subscribers.ts';

const contentless = { heldBack: {}, beyond: {}, folded: {}, likenesses: {}, dropped: [] };

export const sentDelivery: Delivery = {
  ...contentless,
  subscriberId: 's1',
  deliveryId: deliveryIdOf(morning, 'daily#2026-11-23'),
  slot: 'daily#2026-11-23',
  frequency: 'daily',
  state: 'sent',
  failedReason: null,
  attempt: 1,
  messageId: 'm-1',
  claimedAt: morning,
  sentAt: morning,
  ranges: { harbour: { from: '2026-11-22T00:00:00.000Z', to: '2026-11-23T06:00:00.000Z' } },
  chosen: { harbour: ['mailed'] },
  folded: { harbour: { copy: 'mailed' } },
};

export function memoryPeople() {
  const profile = subscriberOf({ emailHash: emailHash(addressKey, 'ada@example.org') });
  const subscriptions = [
    subscriptionOf('harbour'),
    subscriptionOf('floods', { state: 'ended', endedReason: 'unsubscribed', endedAt: morning }),
  ];
  const table = subscribersInMemory(wholeOf(profile, subscriptions, { harbour: '2026-11-23T06:00:00.000Z' }));
  const suppressed = new Map<string, { reason: string; suppressedAt: string }>();
  const deliveries: Delivery[] = [sentDelivery];
  const links: string[] = [];
  const matched = new Map<string, string>([
    ['mailed', '2026-11-22T12:00:00.000Z'],
    ['copy', '2026-11-22T13:00:00.000Z'],
    ['new', '2026-11-23T06:30:00.000Z'],
    ['old', '2026-11-20T06:30:00.000Z'],
  ]);
  const deps: Omit<PeopleApiDeps, 'now' | 'putEntry' | 'chance'> = {
    ...table,
    readAll: async (subscriberId) => {
      const whole = await table.readAll(subscriberId);
      return whole && { ...whole, progress: { ...whole.progress, lastSlot: {}, open: {}, owed: {} } };
    },
    addressKey: async () => addressKey,
    newestDeliveries: async () => deliveries,
    listDeliveries: async () => deliveries,
    listConsents: async () => table.consents,
    readSuppression: async (hash) => suppressed.get(hash) ?? null,
    suppress: async (hash, reason, suppressedAt) => void suppressed.set(hash, { reason, suppressedAt }),
    unsuppress: async (hash) => void suppressed.delete(hash),
    unsuppressAtSes: async () => undefined,
    queueManageLink: async (subscriberId) => void links.push(subscriberId),
    noteErased: async () => undefined,
    eraseDeliveries: async () => void deliveries.splice(0),
    titlesOf: async (topicIds) => new Map(topicIds.map((topicId) => [topicId, { title: `About ${topicId}`, query: topicId }])),
    findArticleAt: async (url) =>
      url.startsWith('https://news.example/') ? anArticle({ articleId: url.split('/').at(-1) ?? '', title: 'Pilots strike' }) : null,
    readMatches: async (keys) =>
      keys.flatMap(({ topicId, articleId }): Match[] => {
        const matchedAt = topicId === 'harbour' ? matched.get(articleId) : undefined;
        return matchedAt === undefined ? [] : [sampleMatch({ topicId, articleId, matchedAt })];
      }),
  };
  return { deps, table, suppressed, deliveries, links, hash: profile.emailHash };
}
