/** The button on the confirmation page. Opening the page only looks. */
import type { Topic } from '../topic/topic.ts';
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import type { Subscription, WholeSubscriber } from './subscription.ts';
import type { Claims } from './tokens.ts';
import { askingOf, confirm, subscriptionTo } from './transitions.ts';

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
  const subscription = askingOf(whole, claims.subject) ?? formerAsking(whole, claims.subject);
  if (!subscription) return whole.profile.state === 'confirmed' ? { state: 'used' } : { state: 'gone' };
  if (subscription.state === 'ended') return { state: 'used' };
  const topic = subscription.wanted ?? (await deps.findTopic(subscription.topicId));
  if (!topic) return { state: 'gone' };
  return { state: subscription.state === 'active' ? 'confirmed' : 'open', whole, subscription, topic };
}

/** Links made before askings had names bear the topic's id. */
const formerAsking = (whole: WholeSubscriber, topicId: string): Subscription | undefined => {
  const found = subscriptionTo(whole, topicId);
  return found?.optIn.asking === undefined ? found : undefined;
};

/** Pressing twice is the same as pressing once. `also`: what else waits for this address and was ticked on the page. `wording`: what stood there. */
export async function confirmSubscription(
  deps: ConfirmSubscription,
  claims: Claims,
  { also, wording }: { also: readonly string[]; wording: string },
  now: string,
): Promise<Confirmation> {
  const found = await readConfirmation(deps, claims);
  if (found.state !== 'open') return found;
  await startPending(deps, found.whole, { topicIds: [found.subscription.topicId, ...also], wording }, now);
  return readConfirmation(deps, claims);
}

/**
 * Begins what waits for its confirmation: by the link that was mailed, or on the page that only the owner of the address
 * can open. Topics go live first, so that a subscription never follows one that is not there; one that was retired since
 * it was asked for is left out. Throws `SubscriptionRefused` beyond the most topics.
 */
export async function startPending(
  deps: ConfirmSubscription,
  { profile, subscriptions }: WholeSubscriber,
  { topicIds, wording }: { topicIds: readonly string[]; wording: string },
  now: string,
): Promise<void> {
  const pending = subscriptions.filter((each) => each.state === 'pending' && topicIds.includes(each.topicId));
  const live: string[] = [];
  for (const { topicId, wanted } of pending) {
    if (wanted?.kind === 'personal') await deps.keepTopic(wanted);
    if ((await deps.findTopic(topicId))?.state === 'live') live.push(topicId);
  }
  await changeSubscriber(deps, profile.subscriberId, (whole) =>
    live.reduce((step, topicId) => confirm(step, topicId, now, wording), whole),
  );
}

/** What waits beside the one that is being confirmed: asked for while no further mail was due. */
export const waiting = (whole: WholeSubscriber, besides: string | null = null): Subscription[] =>
  whole.subscriptions.filter((each) => each.state === 'pending' && each.topicId !== besides);
