/** The items of the subscribers table: how each value is kept, for how long, and how it is read back. */
import type { SubscriberChange } from '../../subscription/change-subscriber.ts';
import { followedTopic } from '../../subscription/schedule.ts';
import type { Frequency, Progress, Schedule, Subscriber, Subscription, WholeSubscriber } from '../../subscription/subscription.ts';

type Item = Record<string, unknown>;

const daySeconds = 86_400;
/** An address that nobody confirmed is forgotten. */
const pendingDays = 7;
/** How long we can show that somebody asked, and that they stopped. */
const endedDays = 400;

const secondsOf = (at: string) => Math.floor(Date.parse(at) / 1000);
const pendingUntil = (at: string) => secondsOf(at) + pendingDays * daySeconds;
/** Null: stays until something happens to it. */
const profileExpiresAt = (profile: Subscriber) => (profile.state === 'pending' ? pendingUntil(profile.createdAt) : null);
const expiry = (expiresAt: number | null) => (expiresAt === null ? {} : { expiresAt });

export const hasExpired = (item: Item, nowSeconds: number) => typeof item['expiresAt'] === 'number' && item['expiresAt'] <= nowSeconds;

export const addressKey = (emailHash: string) => ({ subscriberId: `address#${emailHash}`, item: 'address' });
/** What keeps an address to one subscriber: its key is the hash, so two of them cannot be. */
export const addressItem = (profile: Subscriber): Item => ({
  ...addressKey(profile.emailHash),
  ownerId: profile.subscriberId,
  ...expiry(profileExpiresAt(profile)),
});
export const profileItem = (profile: Subscriber): Item => ({ ...profile, item: 'profile', ...expiry(profileExpiresAt(profile)) });
export const progressItem = (profile: Subscriber): Item => ({
  subscriberId: profile.subscriberId,
  item: 'progress',
  revision: 0,
  cursors: {},
  ...expiry(profileExpiresAt(profile)),
});

/** `followedTopic` is there while active: that makes the index by topic sparse. */
export function subscriptionItem(subscription: Subscription): Item {
  const { subscriberId, topicId, state, optIn, endedAt } = subscription;
  const until = state === 'pending' ? pendingUntil(optIn.askedAt) : endedAt === null ? null : secondsOf(endedAt) + endedDays * daySeconds;
  return {
    ...subscription,
    item: `subscription#${topicId}`,
    ...(state === 'active' && { followedTopic: followedTopic(topicId, subscriberId) }),
    ...expiry(until),
  };
}

export const scheduleItemKey = (subscriberId: string, frequency: Frequency) => ({ subscriberId, item: `schedule#${frequency}` });
/** Without `scheduleKey` while paused: no tick finds it. */
export const scheduleItem = ({ subscriberId, frequency, scheduleKey }: Schedule): Item => ({
  ...scheduleItemKey(subscriberId, frequency),
  frequency,
  ...(scheduleKey !== null && { scheduleKey }),
});

/** The address lives as long as its profile. */
export function addressUpdate(profile: Subscriber) {
  const expiresAt = profileExpiresAt(profile);
  return {
    Key: addressKey(profile.emailHash),
    UpdateExpression: expiresAt === null ? 'REMOVE expiresAt' : 'SET expiresAt = :expiresAt',
    ConditionExpression: 'ownerId = :owner',
    ExpressionAttributeValues: { ':owner': profile.subscriberId, ...(expiresAt !== null && { ':expiresAt': expiresAt }) },
  };
}

/** Moves the revision on, only from the one that was read. Names are numbered: 200 topic ids have to fit into an expression of 4 KB. */
export function progressUpdate({ revision, profile, cursors, cursorsRemoved }: SubscriberChange) {
  const moved = Object.entries(cursors);
  const names = [...moved.map(([topicId]) => topicId), ...cursorsRemoved];
  const expiresAt = profile && profileExpiresAt(profile);
  const sets = ['revision = :next', ...moved.map((_, index) => `#c.#${index}=:${index}`), ...(expiresAt ? ['expiresAt = :expiresAt'] : [])];
  const removed = [...cursorsRemoved.map((_, index) => `#c.#${moved.length + index}`), ...(profile && !expiresAt ? ['expiresAt'] : [])];
  return {
    UpdateExpression: `SET ${sets.join(', ')}${removed.length > 0 ? ` REMOVE ${removed.join(', ')}` : ''}`,
    ConditionExpression: 'revision = :read',
    ...(names.length > 0 && {
      ExpressionAttributeNames: { '#c': 'cursors', ...Object.fromEntries(names.map((topicId, index) => [`#${index}`, topicId])) },
    }),
    ExpressionAttributeValues: {
      ':read': revision,
      ':next': revision + 1,
      ...Object.fromEntries(moved.map(([, cursor], index) => [`:${index}`, cursor])),
      ...(expiresAt && { ':expiresAt': expiresAt }),
    },
  };
}

/** Null where there is no profile, or it has expired. */
export function wholeOf(all: readonly Item[], nowSeconds: number): WholeSubscriber | null {
  const current = all.filter((item) => !hasExpired(item, nowSeconds));
  const profile = current.find((item) => item['item'] === 'profile');
  const progress = current.find((item) => item['item'] === 'progress');
  if (!profile || !progress) return null;
  const ofKind = (kind: string) => current.filter((item) => String(item['item']).startsWith(`${kind}#`));
  return {
    profile: without<Subscriber>(profile),
    subscriptions: ofKind('subscription').map((item) => without<Subscription>(item)),
    schedules: ofKind('schedule').map((item) => ({
      ...without<Schedule>(item),
      scheduleKey: (item['scheduleKey'] as string | undefined) ?? null,
    })),
    progress: without<Progress>(progress),
  };
}

function without<T>(item: Item): T {
  const { item: _item, expiresAt: _expiresAt, followedTopic: _followedTopic, ...value } = item;
  return value as unknown as T;
}
