/** Subscribers as tests need them, and a memory that keeps them by the rules of the table: all of a change or nothing. */
import type { SubscriberChange } from '../../functions/subscription/change-subscriber.ts';
import { schedulesOf } from '../../functions/subscription/schedule.ts';
import type { Consent, Subscriber, Subscription, WholeSubscriber } from '../../functions/subscription/subscription.ts';
import type { TokenKeys } from '../../functions/subscription/tokens.ts';
import type { Topic } from '../../functions/topic/topic.ts';

export const morning = '2026-11-23T07:00:00.000Z';

export const keys: TokenKeys = keysNamed('1');

export const addressKey = Buffer.alloc(32, 'addresses');

/** Keys of which the first named signs. */
export function keysNamed(...kids: string[]): TokenKeys {
  const all = kids.map((kid) => ({ kid, key: Buffer.alloc(32, kid), until: null }));
  return {
    current: all[0] as TokenKeys['current'],
    find: (kid) => all.find((each) => each.kid === kid),
  };
}

export const topicOf = (query: string, overrides: Partial<Topic> = {}): Topic => ({
  topicId: `p${Buffer.from(query).toString('hex').slice(0, 20)}`,
  kind: 'personal',
  title: query,
  query,
  language: 'en',
  breadth: 'balanced',
  state: 'live',
  revision: 1,
  createdAt: morning,
  changedAt: morning,
  ...overrides,
});

export const subscriberOf = (overrides: Partial<Subscriber> = {}): Subscriber => ({
  subscriberId: 's1',
  email: 'ada@example.org',
  emailHash: 'hash-of-ada',
  state: 'confirmed',
  zone: 'Europe/Kyiv',
  hour: 7,
  weekday: 'MON',
  pausedAt: null,
  tokenEpoch: 0,
  createdAt: morning,
  confirmedAt: morning,
  ...overrides,
});

export const subscriptionOf = (topicId: string, overrides: Partial<Subscription> = {}): Subscription => ({
  subscriberId: 's1',
  topicId,
  frequency: 'daily',
  state: 'active',
  endedReason: null,
  endedAt: null,
  createdAt: morning,
  optIn: { askedAt: morning, askedOn: 'https://alerts.example.org/', askedFrom: null, confirmedAt: morning },
  wanted: null,
  ...overrides,
});

export function wholeOf(profile: Subscriber, subscriptions: Subscription[], cursors: Record<string, string> = {}): WholeSubscriber {
  return {
    profile,
    subscriptions,
    schedules: schedulesOf(profile, subscriptions),
    progress: { subscriberId: profile.subscriberId, revision: 0, cursors },
  };
}

/** Keeps subscribers as the table does: a change is made at the revision it was read at, and not at all otherwise. */
export function subscribersInMemory(...known: WholeSubscriber[]) {
  const bySubscriber = new Map(known.map((whole) => [whole.profile.subscriberId, whole]));
  const consents: Consent[] = [];
  const find = (emailHash: string) => [...bySubscriber.values()].find(({ profile }) => profile.emailHash === emailHash);
  return {
    bySubscriber,
    consents,
    readAll: async (subscriberId: string) => bySubscriber.get(subscriberId) ?? null,
    findByEmailHash: async (emailHash: string) => find(emailHash)?.profile.subscriberId ?? null,
    async createPending(profile: Subscriber, subscription: Subscription) {
      if (find(profile.emailHash)) return false;
      bySubscriber.set(profile.subscriberId, wholeOf(profile, [subscription]));
      return true;
    },
    async change(wanted: SubscriberChange) {
      const whole = bySubscriber.get(wanted.subscriberId);
      if (whole?.progress.revision !== wanted.revision) return false;
      consents.push(...wanted.consents);
      const cursors = { ...whole.progress.cursors, ...wanted.cursors };
      for (const topicId of wanted.cursorsRemoved) delete cursors[topicId];
      bySubscriber.set(wanted.subscriberId, {
        profile: wanted.profile ?? whole.profile,
        subscriptions: [
          ...whole.subscriptions.filter((each) => !wanted.subscriptions.some(({ topicId }) => topicId === each.topicId)),
          ...wanted.subscriptions,
        ],
        schedules: [
          ...whole.schedules.filter(
            (each) =>
              !wanted.schedulesRemoved.includes(each.frequency) && !wanted.schedules.some(({ frequency }) => frequency === each.frequency),
          ),
          ...wanted.schedules,
        ],
        progress: { ...whole.progress, revision: whole.progress.revision + 1, cursors },
      });
      return true;
    },
    async erase(subscriberId: string) {
      bySubscriber.delete(subscriberId);
    },
  };
}
