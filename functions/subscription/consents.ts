import type { Consent, Subscription, WholeSubscriber } from './subscription.ts';

/** What changed subscriptions add to the list of consents: what began, and what ended. What strangers ask for adds nothing. */
export function consentsOf({ subscriptions }: Pick<WholeSubscriber, 'subscriptions'>, changed: readonly Subscription[]): Consent[] {
  return changed.flatMap((after): Consent[] => {
    const wasActive = subscriptions.some(({ topicId, state }) => topicId === after.topicId && state === 'active');
    const { subscriberId, topicId, frequency, endedReason: reason, optIn, createdAt, endedAt } = after;
    const facts = { subscriberId, topicId, frequency, reason, optIn };
    if (after.state === 'active' && !wasActive) return [{ ...facts, at: createdAt, event: 'confirmed' }];
    return after.state === 'ended' && wasActive ? [{ ...facts, at: endedAt ?? createdAt, event: 'ended' }] : [];
  });
}
