/** The items of the subscribers table: how each value is kept, for how long, and how it is read back. */
import * as z from 'zod';
import { openOnes, type SendingProgress, type SendingSubscriber } from '../../delivery/delivery.ts';
import type { SubscriberChange } from '../../subscription/change-subscriber.ts';
import { followedTopic, shardOf } from '../../subscription/schedule.ts';
import {
  type Consent,
  type Frequency,
  frequencies,
  type Opinion,
  type OptIn,
  type Schedule,
  type Subscriber,
  type Subscription,
  weekdays,
} from '../../subscription/subscription.ts';
import { type Codec, type Item, itemCodec, objectOf } from './codec.ts';
import { openItem, openOf, openSchema } from './delivery-items.ts';
import { topicShape } from './topics-table.ts';

const text = z.string();
const maybeText = text.nullable();
const key = ['subscriberId', 'item'];

const optIn = objectOf<OptIn>({
  askedAt: text,
  askedOn: text,
  askedFrom: maybeText,
  confirmedAt: maybeText,
  asking: text.optional(),
  askedWording: maybeText.optional(),
  confirmedWording: maybeText.optional(),
});
const endedReason = z
  .enum(['unsubscribed', 'unsubscribed-all', 'bounced', 'complained', 'edited', 'retired', 'erased', 'never-confirmed'])
  .nullable();

const profileCodec = itemCodec<Subscriber>('subscriber', key, {
  subscriberId: text,
  email: text,
  emailHash: text,
  state: z.enum(['pending', 'confirmed']),
  zone: text,
  hour: z.number(),
  weekday: z.enum(weekdays),
  pausedAt: maybeText,
  tokenEpoch: z.number(),
  createdAt: text,
  confirmedAt: maybeText,
});

const subscriptionCodec = itemCodec<Subscription>('subscription', key, {
  subscriberId: text,
  topicId: text,
  frequency: z.enum(frequencies),
  state: z.enum(['pending', 'active', 'ended']),
  endedReason,
  endedAt: maybeText,
  becameTopicId: maybeText.optional(),
  before: z.object({ endedAt: text, becameTopicId: maybeText }).nullable().optional(),
  createdAt: text,
  optIn,
  wanted: objectOf(topicShape).nullable().optional(),
  wantedReading: maybeText.optional(),
  opinions: z.array(objectOf<Opinion>({ articleId: text, title: text, likes: z.boolean(), saidAt: text, likeness: text })).optional(),
  wantedWhen: z
    .object({ zone: text, hour: z.number(), weekday: z.enum(weekdays) })
    .nullable()
    .optional(),
});

const consentCodec = itemCodec<Consent>('consent', key, {
  subscriberId: text,
  at: text,
  topicId: text,
  event: z.enum(['confirmed', 'ended']),
  frequency: z.enum(frequencies),
  reason: endedReason,
  optIn,
});

const scheduleCodec = itemCodec<Schedule>('schedule', key, {
  subscriberId: text,
  frequency: z.enum(frequencies),
  // Absent while null: the index by schedule holds only those who are due some time.
  scheduleKey: maybeText.default(null),
});

const instant = z.number().transform((milliseconds) => new Date(milliseconds).toISOString());
const openDeliveries = openSchema.default({});
const progressCodec = itemCodec<Omit<SendingProgress, 'open'> & { open: z.infer<typeof openDeliveries> }>('progress', key, {
  subscriberId: text,
  revision: z.number(),
  // Numbers: each write of a progress item costs its size.
  cursors: z.record(text, instant),
  lastSlot: z.partialRecord(z.enum(frequencies), text).default({}),
  open: openDeliveries,
  owed: z.record(text, z.array(text)).default({}),
});

const addressCodec = itemCodec<{ ownerId: string }>('address', key, { ownerId: text });

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
export const profileItem = (profile: Subscriber): Item => ({
  ...profileCodec.toItem(profile),
  item: 'profile',
  ...expiry(profileExpiresAt(profile)),
});
export const progressItem = (profile: Subscriber): Item => ({
  subscriberId: profile.subscriberId,
  item: 'progress',
  revision: 0,
  cursors: {},
  ...expiry(profileExpiresAt(profile)),
});

function subscriptionExpiresAt({ state, optIn, endedAt }: Subscription): number | null {
  if (state === 'pending') return pendingUntil(optIn.askedAt);
  return endedAt === null ? null : secondsOf(endedAt) + endedDays * daySeconds;
}

/** `followedTopic` is there while active: that makes the index by topic sparse. */
export function subscriptionItem(subscription: Subscription): Item {
  const { topicId, frequency, state } = subscription;
  return {
    ...subscriptionCodec.toItem(subscription),
    item: `subscription#${topicId}`,
    ...(state === 'active' && { followedTopic: followedTopic(topicId, frequency) }),
    ...expiry(subscriptionExpiresAt(subscription)),
  };
}

/** Apart from what a digest reads: nobody but their owner asks for them. */
export const consentsOf = (subscriberId: string): string => `consents#${subscriberId}`;
export const consentItem = (consent: Consent, revision: number): Item => ({
  ...consentCodec.toItem(consent),
  personId: consent.subscriberId,
  subscriberId: consentsOf(consent.subscriberId),
  item: `${consent.at}#${revision}#${consent.topicId}`,
});
export const consentsFrom = (all: readonly Item[]): Consent[] =>
  consentCodec.fromItems(all.map((item) => ({ ...item, subscriberId: item['personId'] })));

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

export const progressKey = (subscriberId: string) => ({ subscriberId, item: 'progress' });

/** Moves the revision on, only from the one that was read. Names are numbered: 200 topic ids have to fit into an expression of 4 KB. */
export function progressUpdate({
  revision,
  cursors,
  cursorsRemoved = [],
  profile = null,
}: Pick<SubscriberChange, 'revision' | 'cursors'> & Partial<SubscriberChange>) {
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
      ...Object.fromEntries(moved.map(([, cursor], index) => [`:${index}`, Date.parse(cursor)])),
      ...(expiresAt && { ':expiresAt': expiresAt }),
    },
  };
}

/** In which of the parts of the index of unknown deliveries a subscriber stands, if at all. */
export const unknownShards = ['unknown#0', 'unknown#1', 'unknown#2', 'unknown#3'] as const;
const unknownShardOf = (subscriberId: string) => unknownShards[shardOf(subscriberId, unknownShards.length)];

/** All of a sender's claim in one write. An open delivery is in an index only while nobody knows how it ended. */
export function sendingUpdate({ subscriberId, revision, cursors, lastSlot, open, owed }: SendingProgress) {
  const unknownSince = openOnes({ open })
    .filter(({ state }) => state === 'unknown')
    .map(({ claimedAt }) => claimedAt)
    .sort()[0];
  const values: Item = {
    ':read': revision,
    ':next': revision + 1,
    ':cursors': Object.fromEntries(Object.entries(cursors).map(([topicId, at]) => [topicId, Date.parse(at)])),
    ':slots': lastSlot,
    ':open': Object.fromEntries(openOnes({ open }).map((each) => [each.frequency, openItem(each)])),
    ...(Object.keys(owed).length > 0 && { ':owed': owed }),
    ...(unknownSince !== undefined && { ':in': unknownShardOf(subscriberId), ':since': unknownSince }),
  };
  const sets = ['revision = :next', 'cursors = :cursors', 'lastSlot = :slots', '#open = :open'];
  const removed: string[] = [];
  if (':owed' in values) sets.push('owed = :owed');
  else removed.push('owed');
  if (unknownSince !== undefined) sets.push('unknownIn = :in', 'unknownSince = :since');
  else removed.push('unknownIn', 'unknownSince');
  return {
    UpdateExpression: `SET ${sets.join(', ')} REMOVE ${removed.join(', ')}`,
    ConditionExpression: 'revision = :read',
    ExpressionAttributeNames: { '#open': 'open' },
    ExpressionAttributeValues: values,
  };
}

/** Null if nobody owns the address, or its item has expired. */
export const ownerOf = (item: Item, nowSeconds: number): string | null =>
  hasExpired(item, nowSeconds) ? null : (addressCodec.fromItem(item)?.ownerId ?? null);

/** Null if there is no profile, or it has expired. A corrupt subscription or schedule is left out. */
export function wholeOf(all: readonly Item[], nowSeconds: number): SendingSubscriber | null {
  const current = all.filter((item) => !hasExpired(item, nowSeconds));
  const one = <T>(name: string, codec: Codec<T>): T | undefined => codec.fromItems(current.filter(({ item }) => item === name))[0];
  const ofKind = <T>(kind: string, codec: Codec<T>): T[] =>
    codec.fromItems(current.filter(({ item }) => String(item).startsWith(`${kind}#`)));
  const profile = one('profile', profileCodec);
  const stored = one('progress', progressCodec);
  if (!profile || !stored) return null;
  const open = Object.values(stored.open).map((each) => openOf(profile.subscriberId, each));
  const progress = { ...stored, open: Object.fromEntries(open.map((each) => [each.frequency, each])) };
  return { profile, subscriptions: ofKind('subscription', subscriptionCodec), schedules: ofKind('schedule', scheduleCodec), progress };
}
