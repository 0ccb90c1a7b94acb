/** The life of an open delivery. Each step is stored with the subscriber's progress, if that has not changed meanwhile. */
import { later } from '../subscription/times.ts';
import type { Delivery, FailedReason, OpenDelivery } from './delivery.ts';

/** Longer than `send-digest` may run: whoever holds it after that is gone. */
const LEASE_MS = 5 * 60_000;
/** Whether a mail went out is not asked for longer: what SES told is kept for a week. */
const PROVABLE_MS = 7 * 86_400_000;
const FORGOTTEN_MS = 85 * 86_400_000;

/** A sender's claim, the first or a further one: the attempt is counted before SES is called. */
export const startSending = (delivery: Delivery, claimId: string, now: string): OpenDelivery => ({
  ...delivery,
  state: delivery.state === 'failed' ? 'failed' : 'sending',
  attempt: delivery.attempt + 1,
  claimId,
  leaseUntil: later(now, LEASE_MS),
  notBefore: null,
});

/** Certainly not sent: it may be tried again from `notBefore` on. */
export const putBack = (open: OpenDelivery, notBefore: string): OpenDelivery => ({ ...open, state: 'waiting', notBefore });

/** Its lease is over and nobody said how the call ended. */
export const loseSight = (open: OpenDelivery): OpenDelivery => ({ ...open, state: 'unknown', notBefore: null });

/** Nothing was sent, and nothing will be. */
export const failed = (delivery: Delivery, failedReason: FailedReason): Delivery => ({ ...delivery, state: 'failed', failedReason });

/** SES took it. */
export const accepted = (open: OpenDelivery, messageId: string, now: string): Delivery => ({
  ...recordOf(open),
  state: 'sent',
  messageId,
  sentAt: now,
});

/** Without what only a sender needs: as the ledger keeps it. */
export function recordOf({ claimId: _claim, leaseUntil: _lease, notBefore: _before, ...delivery }: OpenDelivery): Delivery {
  return delivery;
}

/** So old that the ledger may have had it and forgotten it: it keeps a mail for 90 days. Long done with, whatever it says. */
export const isForgotten = ({ claimedAt }: Delivery, now: string): boolean => Date.parse(now) - Date.parse(claimedAt) > FORGOTTEN_MS;

/** Too old to be proven or sent. */
export const isUnprovable = ({ claimedAt }: Delivery, now: string): boolean => Date.parse(now) - Date.parse(claimedAt) > PROVABLE_MS;
