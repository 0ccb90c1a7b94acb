/** What the manage page's buttons do. Each can be pressed twice. */
import type { Topic } from '../topic/topic.ts';
import { checkedWhen } from './ask-to-subscribe.ts';
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import { SubscriptionRefused } from './refused.ts';
import type { EndedReason, Frequency, WholeSubscriber } from './subscription.ts';
import type { Claims } from './tokens.ts';
import { changeFrequency, changeWhen, end, moveSubscription, pause, resume } from './transitions.ts';

export interface ManageSubscriptions extends ChangeSubscriber {
  findTopic(topicId: string): Promise<Topic | null>;
  keepTopic(topic: Topic): Promise<void>;
}

/** Whose page a link opens; null if it was revoked or everything was erased. */
export async function readManaged(deps: Pick<ChangeSubscriber, 'readAll'>, claims: Claims): Promise<WholeSubscriber | null> {
  const whole = await deps.readAll(claims.subscriberId);
  return whole && whole.profile.tokenEpoch === claims.epoch ? whole : null;
}

/** Another frequency, and for a personal topic another query or breadth, which is then another topic. Throws `SubscriptionRefused`. */
export async function editSubscription(
  deps: ManageSubscriptions,
  subscriberId: string,
  edit: { topicId: string; frequency: Frequency; becomes: Topic | null },
  now: string,
): Promise<void> {
  const { topicId, frequency, becomes } = edit;
  if (becomes && becomes.topicId !== topicId) {
    const topic = await deps.findTopic(topicId);
    if (topic?.kind === 'curated') throw new SubscriptionRefused('curated-topic');
    await deps.keepTopic(becomes);
    await changeSubscriber(deps, subscriberId, (whole) => moveSubscription(whole, topicId, { topicId: becomes.topicId, frequency }, now));
    return;
  }
  await changeSubscriber(deps, subscriberId, (whole) => changeFrequency(whole, topicId, frequency));
}

/** Throws `SubscriptionRefused` for what the page does not offer. */
export async function changeHour(
  deps: ChangeSubscriber,
  subscriberId: string,
  asked: { zone: string; hour: number; weekday: string },
): Promise<void> {
  const { frequency: _, ...when } = checkedWhen({ ...asked, frequency: 'daily' });
  await changeSubscriber(deps, subscriberId, (whole) => changeWhen(whole, when));
}

export async function pauseMail(deps: ChangeSubscriber, subscriberId: string, now: string): Promise<void> {
  await changeSubscriber(deps, subscriberId, (whole) => pause(whole, now));
}

export async function resumeMail(deps: ChangeSubscriber, subscriberId: string): Promise<void> {
  await changeSubscriber(deps, subscriberId, resume);
}

export async function endSubscription(deps: ChangeSubscriber, subscriberId: string, topicId: string, now: string): Promise<void> {
  await changeSubscriber(deps, subscriberId, (whole) => end(whole, (each) => each.topicId === topicId, 'unsubscribed', now));
}

/** All of them, pending ones too. */
export async function endAll(deps: ChangeSubscriber, subscriberId: string, reason: EndedReason, now: string): Promise<void> {
  await changeSubscriber(deps, subscriberId, (whole) => end(whole, () => true, reason, now));
}
