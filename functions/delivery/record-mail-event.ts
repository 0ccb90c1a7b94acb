import type { EndedReason } from '../subscription/subscription.ts';
import type { DeliveryChange } from './transitions.ts';
import { proven } from './transitions.ts';

/** What SES tells about one mail, without its wire format. */
export interface MailEvent {
  kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'delayed' | 'rejected';
  /** When it happened. */
  at: string;
  messageId: string;
  /** When SES took the mail. */
  sentAt: string;
  to: string;
  /** From the message tag; null for mails that are no deliveries: confirmations, probes. */
  deliveryId: string | null;
  /** For bounces: whether the address will never work. */
  permanent: boolean;
  /** For complaints: false where the person said that it was no spam after all. */
  unwanted: boolean;
}

export type SuppressionReason = 'bounced' | 'complained';

export interface RecordMailEvent {
  findDelivery(deliveryId: string): Promise<{ subscriberId: string; slot: string } | null>;
  change(change: DeliveryChange): Promise<boolean>;
  hashOf(address: string): Promise<string>;
  suppress(emailHash: string, reason: SuppressionReason, at: string): Promise<void>;
  /** Counts one soft bounce per message; how many there were in the last `days`. */
  countSoftBounce(emailHash: string, messageId: string, at: string, days: number): Promise<number>;
  suppressAtSes(address: string, reason: SuppressionReason): Promise<void>;
  /** Ends all subscriptions of whoever has this address. */
  endAll(emailHash: string, reason: EndedReason & SuppressionReason, at: string): Promise<void>;
  /** Send events of mails taken up to then have been processed; never goes back. */
  noteSendEvent(sentAt: string): Promise<void>;
}

// After so many mails in a row that a mailbox could not take within a fortnight, it counts as dead.
const mostSoftBounces = 5;
const softBounceDays = 14;
// The ledger's index by deliveryId is a moment behind: an event that overtakes it comes again.
const indexLagMs = 15 * 60_000;

/** Records one event. Events come late, twice and in any order; each is the same done once or often. */
export async function recordMailEvent(deps: RecordMailEvent, event: MailEvent, now: string): Promise<void> {
  if (event.kind === 'bounced') await recordBounce(deps, event);
  if (event.kind === 'complained' && event.unwanted) await suppressEverywhere(deps, event, 'complained');
  await recordDelivery(deps, event, now);
  if (event.kind === 'sent') await deps.noteSendEvent(event.sentAt);
}

async function recordBounce(deps: RecordMailEvent, event: MailEvent): Promise<void> {
  if (event.permanent) return suppressEverywhere(deps, event, 'bounced');
  const count = await deps.countSoftBounce(await deps.hashOf(event.to), event.messageId, event.at, softBounceDays);
  if (count >= mostSoftBounces) await suppressEverywhere(deps, event, 'bounced');
}

async function suppressEverywhere(deps: RecordMailEvent, event: MailEvent, reason: SuppressionReason): Promise<void> {
  const emailHash = await deps.hashOf(event.to);
  await deps.suppress(emailHash, reason, event.at);
  await deps.endAll(emailHash, reason, event.at);
  await deps.suppressAtSes(event.to, reason);
}

async function recordDelivery(deps: RecordMailEvent, event: MailEvent, now: string): Promise<void> {
  if (event.deliveryId === null || event.kind === 'delayed') return;
  if (event.kind === 'complained' && !event.unwanted) return;
  const delivery = await deps.findDelivery(event.deliveryId);
  if (delivery) await deps.change(proven(delivery, event.kind, event));
  else if (Date.parse(now) - Date.parse(event.sentAt) < indexLagMs) throw new Error(`no delivery ${event.deliveryId} yet`);
  // Older than that, the subscriber was erased, and the delivery with them.
}
