import type { Delivery } from '../delivery/delivery.ts';
import { type DeliveryChange, later, loseSight, putBack } from '../delivery/transitions.ts';
import type { Slot } from './digest.ts';

export interface RecoverDeliveries {
  /** Open deliveries claimed before an instant, from the index: may be a moment behind the ledger. */
  listOpen(claimedBefore: string): AsyncIterable<Delivery>;
  change(change: DeliveryChange): Promise<boolean>;
  queue(messages: { subscriberId: string; slot: Slot }[]): Promise<void>;
  /** Up to when Send events of mails have been processed; null where none ever came. */
  readSendEvents(): Promise<string | null>;
  /** Sends a mail to SES's mailbox simulator, at most one in half an hour: its Send event says that events flow. */
  sendProbe(now: string): Promise<void>;
}

const minuteMs = 60_000;
// A healthy delivery is sent within minutes of its claim.
const claimedMs = 15 * minuteMs;
/**
 * How much later a mail has to be whose Send event was processed, before the absence of an event means that there was no
 * mail. Events have no order: one may wait out several visibility timeouts of the queue (6 minutes) while others pass.
 */
const eventsSettleMs = 30 * minuteMs;

/** Looks after every delivery that is open for too long. Counts each kind of repair. */
export async function recoverDeliveries(deps: RecoverDeliveries, now: string): Promise<Record<string, number>> {
  const counts = { deliveriesQueuedAgain: 0, deliveriesUnknown: 0, deliveriesSentAgain: 0, deliveriesStillUnknown: 0 };
  const sendEvents = await deps.readSendEvents();
  for await (const delivery of deps.listOpen(later(now, -claimedMs))) {
    const { leaseUntil, notBefore } = delivery;
    if (delivery.state === 'claimed' && (notBefore === null || notBefore <= now)) {
      await deps.queue([{ subscriberId: delivery.subscriberId, slot: delivery.slot }]);
      counts.deliveriesQueuedAgain += 1;
    } else if (delivery.state === 'sending' && leaseUntil !== null && leaseUntil < now) {
      if (await deps.change(loseSight(delivery))) counts.deliveriesUnknown += 1;
    } else if (delivery.state === 'unknown' && leaseUntil !== null) {
      if (sendEvents !== null && sendEvents >= later(leaseUntil, eventsSettleMs)) {
        if (await sendAgain(deps, delivery)) counts.deliveriesSentAgain += 1;
      } else counts.deliveriesStillUnknown += 1;
    }
  }
  if (counts.deliveriesStillUnknown + counts.deliveriesUnknown > 0) await deps.sendProbe(now);
  return counts;
}

/** Send events of later mails have come and its own has not: the mail never went out. */
async function sendAgain(deps: RecoverDeliveries, delivery: Delivery): Promise<boolean> {
  if (!(await deps.change(putBack(delivery, null)))) return false;
  await deps.queue([{ subscriberId: delivery.subscriberId, slot: delivery.slot }]);
  return true;
}
