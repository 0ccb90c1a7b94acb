/** The mails that answer what a person just did: please confirm, and here is your link. */
import type { Topic } from '../topic/topic.ts';
import { linksFor } from './links.ts';
import type { Subscriber, Subscription, WholeSubscriber } from './subscription.ts';
import type { TokenKeys } from './tokens.ts';
import { subscriptionTo } from './transitions.ts';

export interface SendConfirmation {
  publicUrl: string;
  keys: TokenKeys;
  readAll(subscriberId: string): Promise<WholeSubscriber | null>;
  findTopic(topicId: string): Promise<Topic | null>;
  isSuppressed(emailHash: string): Promise<boolean>;
  mailConfirmation(to: Subscriber, asked: { topic: Topic; subscription: Subscription; link: string }): Promise<void>;
  mailManageLink(to: Subscriber, link: string): Promise<void>;
}

export type ConfirmationOutcome = 'sent' | 'suppressed' | 'nothing-to-confirm';

/** May run more than once for a message: the same mail twice asks for the same button. */
export async function sendConfirmation(
  deps: SendConfirmation,
  message: { kind: 'confirm'; subscriberId: string; topicId: string } | { kind: 'manage'; subscriberId: string },
  now: string,
): Promise<ConfirmationOutcome> {
  const whole = await deps.readAll(message.subscriberId);
  if (!whole) return 'nothing-to-confirm';
  const { profile } = whole;
  if (await deps.isSuppressed(profile.emailHash)) return 'suppressed';
  const links = linksFor(deps, profile, now);
  if (message.kind === 'manage') {
    if (profile.state !== 'confirmed') return 'nothing-to-confirm';
    await deps.mailManageLink(profile, links.manage());
    return 'sent';
  }
  const subscription = subscriptionTo(whole, message.topicId);
  if (subscription?.state !== 'pending') return 'nothing-to-confirm';
  const topic = subscription.wanted ?? (await deps.findTopic(message.topicId));
  if (!topic) return 'nothing-to-confirm';
  await deps.mailConfirmation(profile, { topic, subscription, link: links.confirm(message.topicId) });
  return 'sent';
}
