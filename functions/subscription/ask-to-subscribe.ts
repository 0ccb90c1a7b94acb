/** Somebody entered an address on the sign-up page. Nothing is mailed but one confirmation, until its button is pressed. */
import type { Topic } from '../topic/topic.ts';
import { emailHash, parseAddress } from './address.ts';
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import { type CountRequests, countRequest } from './limits.ts';
import { networkHash } from './network.ts';
import { SubscriptionRefused } from './refused.ts';
import {
  type Frequency,
  frequencies,
  mostSubscriptions,
  type Subscriber,
  type Subscription,
  type Weekday,
  weekdays,
} from './subscription.ts';
import { activeTo, ask, pendingSubscription, type Wish } from './transitions.ts';
import { canonicalZone } from './zones.ts';

export interface AskToSubscribe extends ChangeSubscriber, CountRequests {
  addressKey: Uint8Array;
  newSubscriberId(): string;
  findByEmailHash(emailHash: string): Promise<string | null>;
  /** False where somebody else made a subscriber of this address meanwhile. */
  createPending(subscriber: Subscriber, subscription: Subscription): Promise<boolean>;
  isSuppressed(emailHash: string): Promise<boolean>;
  queueConfirmation(
    message: { kind: 'confirm'; subscriberId: string; topicId: string } | { kind: 'manage'; subscriberId: string },
  ): Promise<void>;
}

export interface Asked {
  email: string;
  topic: Topic;
  /** The query in plain words; null for a curated topic. */
  reading: string | null;
  frequency: string;
  zone: string;
  hour: number;
  weekday: string;
  /** The network of the request, see `networkOf`; null where it is not known. */
  network: string | null;
  /** The page that took the request. */
  askedOn: string;
  /** The field that people do not see. */
  trap: string;
}

/**
 * The answer is the same whether the address is known, new, suppressed or was written to an hour ago: whoever asks
 * learns nothing about it. Throws `AddressRefused`, `SubscriptionRefused` and `TooManyRequests`.
 */
export async function askToSubscribe(deps: AskToSubscribe, asked: Asked, now: string): Promise<{ email: string }> {
  const email = parseAddress(asked.email);
  const { frequency, ...when } = checkedWhen(asked);
  if (asked.topic.state !== 'live') throw new SubscriptionRefused('no-such-topic');
  if (asked.trap !== '') return { email };
  await countRequest(deps, { network: asked.network }, now);

  const hash = emailHash(deps.addressKey, email);
  if (await deps.isSuppressed(hash)) return { email };
  const askedFrom = asked.network === null ? null : networkHash(deps.addressKey, asked.network);
  const wish: Wish = {
    topic: asked.topic,
    reading: asked.reading,
    frequency,
    optIn: { askedAt: now, askedOn: asked.askedOn, askedFrom, confirmedAt: null },
  };
  const { subscriberId, kind } = await rememberWish(deps, email, hash, wish, when, now);
  if (kind === 'confirm') await mailOnce(deps, 'confirm', hash, { kind, subscriberId, topicId: wish.topic.topicId }, now);
  else await mailOnce(deps, 'manage', hash, { kind, subscriberId }, now);
  return { email };
}

/** The rhythm that was asked for. Throws `SubscriptionRefused` for what the page does not offer. */
export function checkedWhen(asked: { frequency: string; zone: string; hour: number; weekday: string }): {
  frequency: Frequency;
  zone: string;
  hour: number;
  weekday: Weekday;
} {
  const frequency = frequencies.find((each) => each === asked.frequency);
  const weekday = weekdays.find((each) => each === asked.weekday);
  const zone = canonicalZone(asked.zone);
  if (!frequency) throw new SubscriptionRefused('no-such-frequency');
  if (!weekday) throw new SubscriptionRefused('no-such-weekday');
  if (!zone) throw new SubscriptionRefused('no-such-zone');
  if (!Number.isInteger(asked.hour) || asked.hour < 0 || asked.hour > 23) throw new SubscriptionRefused('no-such-hour');
  return { frequency, zone, hour: asked.hour, weekday };
}

type Remembered = { subscriberId: string; kind: 'confirm' | 'manage' };

// Two people may sign up the same address in the same moment, and it may expire between two reads.
const mostRounds = 5;

async function rememberWish(
  deps: AskToSubscribe,
  email: string,
  hash: string,
  wish: Wish,
  when: Pick<Subscriber, 'zone' | 'hour' | 'weekday'>,
  now: string,
): Promise<Remembered> {
  for (let round = 0; round < mostRounds; round += 1) {
    const known = await deps.findByEmailHash(hash);
    const remembered = known === null ? await begin(deps, email, hash, wish, when, now) : await add(deps, known, wish, when, now);
    if (remembered) return remembered;
  }
  throw new Error('an address was signed up and forgotten too often at the same time');
}

async function begin(
  deps: AskToSubscribe,
  email: string,
  hash: string,
  wish: Wish,
  when: Pick<Subscriber, 'zone' | 'hour' | 'weekday'>,
  now: string,
): Promise<Remembered | null> {
  const subscriberId = deps.newSubscriberId();
  const subscriber: Subscriber = {
    subscriberId,
    email,
    emailHash: hash,
    state: 'pending',
    ...when,
    pausedAt: null,
    tokenEpoch: 0,
    createdAt: now,
    confirmedAt: null,
  };
  const created = await deps.createPending(subscriber, pendingSubscription(subscriberId, wish, now));
  return created ? { subscriberId, kind: 'confirm' } : null;
}

/** Who follows it already, or as many as one can, gets the link to their topics: the way to change them. */
async function add(
  deps: AskToSubscribe,
  subscriberId: string,
  wish: Wish,
  when: Pick<Subscriber, 'zone' | 'hour' | 'weekday'>,
  now: string,
): Promise<Remembered | null> {
  let kind: Remembered['kind'] = 'confirm';
  const changed = await changeSubscriber(deps, subscriberId, (whole) => {
    const others = whole.subscriptions.filter((each) => each.state !== 'ended' && each.topicId !== wish.topic.topicId);
    kind = activeTo(whole, wish.topic.topicId) || others.length >= mostSubscriptions ? 'manage' : 'confirm';
    return kind === 'confirm' ? ask(whole, wish, when, now) : whole;
  });
  return changed && { subscriberId, kind };
}

/** At most one mail of a kind per address and 24 hours; given back where the queue did not take it. */
export async function mailOnce(
  deps: Pick<AskToSubscribe, 'queueConfirmation' | 'takeOnce' | 'giveBack'>,
  kind: 'confirm' | 'manage',
  hash: string,
  message: Parameters<AskToSubscribe['queueConfirmation']>[0],
  now: string,
): Promise<void> {
  const bucket = `${kind}#address#${hash}`;
  if (!(await deps.takeOnce(bucket, 24, now))) return;
  try {
    await deps.queueConfirmation(message);
  } catch (error) {
    await deps.giveBack(bucket);
    throw error;
  }
}
