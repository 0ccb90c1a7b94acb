import type { EndedReason } from '../subscription/subscription.ts';
import { DAY_MS } from '../subscription/times.ts';
import type { Delivery, DeliveryState } from './delivery.ts';
import { type FreeFolded, freeFolded } from './free-folded.ts';
import type { HaltReason } from './halt.ts';
import { type CountTrouble, countTrouble, type MailTrouble } from './halt-mail.ts';

/** What SES tells about one mail, without its wire format. */
export interface MailEvent {
  kind: 'bounced' | 'complained' | 'delayed' | 'rejected';
  /** When it happened. */
  at: string;
  messageId: string;
  /** When SES took the mail. */
  sentAt: string;
  to: string;
  /** From the message's tags; null for mails that are no deliveries: confirmations, probes. */
  delivery: { subscriberId: string; deliveryId: string } | null;
  /** Asks for a confirmation: its address was typed by anybody. */
  toStranger: boolean;
  /** For bounces: whether the address will never work. */
  permanent: boolean;
  /** For complaints: false if the person said that it was no spam after all. */
  unwanted: boolean;
}

export type SuppressionReason = 'bounced' | 'complained';

export interface RecordMailEvent extends FreeFolded, CountTrouble {
  /** All mail was stopped. */
  halted(reason: HaltReason): void;
  /** Raises the state of a delivery, also before the ledger has it otherwise; never lowers one. */
  raiseState(
    key: { subscriberId: string; deliveryId: string },
    to: Extract<DeliveryState, 'bounced' | 'complained' | 'failed'>,
  ): Promise<void>;
  /** Consistent; newest first. */
  newestDeliveries(subscriberId: string, most: number): Promise<Delivery[]>;
  hashOf(address: string): Promise<string>;
  suppress(emailHash: string, reason: SuppressionReason, at: string): Promise<void>;
  suppressAtSes(address: string, reason: SuppressionReason): Promise<void>;
  /** Ends all subscriptions of whoever has this address. */
  endAll(emailHash: string, reason: EndedReason & SuppressionReason, at: string): Promise<void>;
}

/** If a mailbox took none of so many mails, over so long, it counts as dead. */
const SOFT_BOUNCES = 5;
const SOFT_BOUNCE_MS = 2 * DAY_MS;

/** Records one event. Events come late, twice and in any order; each is the same done once or often. */
export async function recordMailEvent(deps: RecordMailEvent, event: MailEvent, now: string): Promise<void> {
  if (event.kind === 'bounced') await recordBounce(deps, event);
  if (event.kind === 'complained' && event.unwanted) {
    await suppressEverywhere(deps, event, 'complained');
    if (event.delivery) await deps.raiseState(event.delivery, 'complained');
  }
  if (event.kind === 'rejected' && event.delivery) {
    await deps.raiseState(event.delivery, 'failed');
    await freeFolded(deps, event.delivery.subscriberId, event.delivery.deliveryId);
  }
  // Last: the person comes before the count.
  await countIfTrouble(deps, event, now);
}

async function countIfTrouble(deps: RecordMailEvent, event: MailEvent, now: string): Promise<void> {
  const what = troubleOf(event);
  if (what === null) return;
  const { messageId, at } = event;
  const reason = await countTrouble(deps, { messageId, what, at, emailHash: await deps.hashOf(event.to) }, now);
  if (reason !== null) deps.halted(reason);
}

/** Manage links are neither: they are never stopped. */
function troubleOf({ kind, permanent, unwanted, toStranger, delivery }: MailEvent): MailTrouble['what'] | null {
  if (kind === 'bounced' && permanent && toStranger) return 'confirmation bounced';
  if (kind === 'bounced' && permanent && delivery) return 'bounced';
  return kind === 'complained' && unwanted && delivery ? 'complained' : null;
}

async function recordBounce(deps: RecordMailEvent, event: MailEvent): Promise<void> {
  if (event.permanent) await suppressEverywhere(deps, event, 'bounced');
  if (!event.delivery) return;
  await deps.raiseState(event.delivery, 'bounced');
  if (event.permanent) return;
  const newest = await deps.newestDeliveries(event.delivery.subscriberId, SOFT_BOUNCES);
  if (isDead(newest, event.at)) await suppressEverywhere(deps, event, 'bounced');
}

/** All of the last mails bounced: one that was taken in between says that somebody is there. */
function isDead(newest: readonly Delivery[], at: string): boolean {
  const first = newest.at(-1);
  if (!first || newest.length < SOFT_BOUNCES || newest.some(({ state }) => state !== 'bounced')) return false;
  return Date.parse(at) - Date.parse(first.claimedAt) >= SOFT_BOUNCE_MS;
}

async function suppressEverywhere(deps: RecordMailEvent, event: MailEvent, reason: SuppressionReason): Promise<void> {
  const emailHash = await deps.hashOf(event.to);
  await deps.suppress(emailHash, reason, event.at);
  await deps.endAll(emailHash, reason, event.at);
  await deps.suppressAtSes(event.to, reason);
}
