/** The button on the confirmation page. Opening the page only looks. */
import type { Topic } from '../topic/topic.ts';
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import { SubscriptionRefused } from './refused.ts';
import type { Subscription, WholeSubscriber } from './subscription.ts';
import type { Claims } from './tokens.ts';
import { confirm, subscriptionTo } from './transitions.ts';

export interface ConfirmSubscription extends ChangeSubscriber {
  findTopic(topicId: string): Promise<Topic | null>;
  /** Puts a personal topic if nobody follows the same query yet. */
  keepTopic(topic: Topic): Promise<void>;
}

/** What a confirmation link leads to. `used`: its subscription has ended since. `gone`: erased, expired, or revoked. */
export type Confirmation = OpenConfirmation | { state: 'used' } | { state: 'gone' };

export interface OpenConfirmation {
  state: 'open' | 'confirmed';
  whole: WholeSubscriber;
  subscription: Subscription;
  topic: Topic;
}

/** For the page: changes nothing. */
export async function readConfirmation(deps: Pick<ConfirmSubscription, 'readAll' | 'findTopic'>, claims: Claims): Promise<Confirmation> {
  const whole = await deps.readAll(claims.subscriberId);
  if (!whole || whole.profile.tokenEpoch !== claims.epoch) return { state: 'gone' };
  const subscription = subscriptionTo(whole, claims.subject);
  if (!subscription) return { state: 'gone' };
  if (subscription.state === 'ended') return { state: 'used' };
  const topic = subscription.wanted ?? (await deps.findTopic(subscription.topicId));
  if (!topic) return { state: 'gone' };
  return { state: subscription.state === 'active' ? 'confirmed' : 'open', whole, subscription, topic };
}

/** Pressing twice is the same as pressing once. The topic goes live first: a subscription never follows a topic that is not there. */
export async function confirmSubscription(deps: ConfirmSubscription, claims: Claims, now: string): Promise<Confirmation> {
  const found = await readConfirmation(deps, claims);
  if (found.state !== 'open') return found;
  const topic = await liveTopic(deps, found.topic);
  const changed = await changeSubscriber(deps, claims.subscriberId, (whole) => confirm(whole, claims.subject, now));
  const subscription = changed && subscriptionTo(changed.after, claims.subject);
  if (!changed || subscription?.state !== 'active') return { state: 'gone' };
  return { state: 'confirmed', whole: changed.after, subscription, topic };
}

/** A curated topic may have been edited or retired since it was asked for; a personal one is made now, if it is new. */
async function liveTopic(deps: ConfirmSubscription, wanted: Topic): Promise<Topic> {
  if (wanted.kind === 'personal') await deps.keepTopic(wanted);
  const topic = await deps.findTopic(wanted.topicId);
  if (topic?.state !== 'live') throw new SubscriptionRefused('no-such-topic');
  return topic;
}
