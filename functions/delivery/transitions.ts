/** The life of a delivery, as conditional changes: who finds another state than expected has lost, and changes nothing. */
import type { Delivery, DeliveryState, FailedReason } from './delivery.ts';

export interface DeliveryChange {
  subscriberId: string;
  slot: string;
  onlyIf: { states: readonly DeliveryState[]; attempt?: number };
  set: Partial<
    Pick<
      Delivery,
      | 'state'
      | 'failedReason'
      | 'attempt'
      | 'leaseUntil'
      | 'notBefore'
      | 'messageId'
      | 'sentAt'
      | 'chosen'
      | 'heldBack'
      | 'likenesses'
      | 'dropped'
    >
  >;
}

type Key = Pick<Delivery, 'subscriberId' | 'slot'>;

const openStates: readonly DeliveryState[] = ['claimed', 'sending', 'unknown'];

/** Whether a mail may still go out: while it may, no later slot of that frequency is claimed. */
export const isOpen = (delivery: Pick<Delivery, 'state'>): boolean => openStates.includes(delivery.state);

/** Longer than `send-digest` may run (60 s) with the wait for its turn: whoever holds it after that is gone. */
const leaseMs = 5 * 60_000;

export const later = (instant: string, milliseconds: number): string => new Date(Date.parse(instant) + milliseconds).toISOString();

const keyOf = ({ subscriberId, slot }: Key): Key => ({ subscriberId, slot });

/** Before the call to SES: one caller per attempt. */
export const startSending = (delivery: Delivery, now: string): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['claimed'], attempt: delivery.attempt },
  set: { state: 'sending', attempt: delivery.attempt + 1, leaseUntil: later(now, leaseMs), notBefore: null },
});

/** SES took the mail. An event may have said so before. */
export const accepted = (delivery: Delivery, messageId: string, now: string): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['sending', 'unknown'], attempt: delivery.attempt },
  set: { state: 'sent', messageId, sentAt: now, leaseUntil: null },
});

/** Certainly not sent: it may be tried again from `notBefore` on. */
export const putBack = (delivery: Delivery, notBefore: string | null): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['sending', 'unknown'], attempt: delivery.attempt },
  set: { state: 'claimed', notBefore, leaseUntil: null },
});

/** Certainly not sent, and never will be. */
export const fail = (delivery: Delivery, failedReason: FailedReason): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['sending'], attempt: delivery.attempt },
  set: { state: 'failed', failedReason, leaseUntil: null },
});

/** Some of its topics have ended: what was theirs alone will not be in the mail. */
export const replaceContent = (
  delivery: Delivery,
  content: Pick<Delivery, 'chosen' | 'heldBack' | 'likenesses' | 'dropped'>,
): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['sending'], attempt: delivery.attempt },
  set: content,
});

/** The lease has passed and nobody said how the call ended. */
export const loseSight = (delivery: Delivery): DeliveryChange => ({
  ...keyOf(delivery),
  onlyIf: { states: ['sending'], attempt: delivery.attempt },
  set: { state: 'unknown' },
});

/** What an event of SES proves. Events come late, twice and in any order, so a state is only ever left for a stronger one. */
export function proven(
  delivery: Key,
  state: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected',
  mail: { messageId: string; sentAt: string },
): DeliveryChange {
  const weaker: Record<typeof state, readonly DeliveryState[]> = {
    sent: openStates,
    delivered: [...openStates, 'sent'],
    bounced: [...openStates, 'sent', 'delivered'],
    complained: [...openStates, 'sent', 'delivered', 'bounced'],
    rejected: [...openStates, 'sent'],
  };
  return {
    ...keyOf(delivery),
    onlyIf: { states: weaker[state] },
    set: {
      ...(state === 'rejected' ? { state: 'failed', failedReason: 'rejected' } : { state }),
      messageId: mail.messageId,
      sentAt: mail.sentAt,
      leaseUntil: null,
      notBefore: null,
    },
  };
}
