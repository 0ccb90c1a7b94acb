/** Until what SES sent can be looked up: a Send event has told of everything that went out, or will, within what a queue may hold it back. */
import type { OpenDelivery } from '../delivery/delivery.ts';
import { later, MINUTE_MS } from '../subscription/times.ts';
import { type Proof, proofKey } from './recover-deliveries.ts';

export interface SendEvents {
  /** Up to when Send events of mails have been processed; null if none ever came. */
  readSendEvents(): Promise<string | null>;
}

/** Longer than a message is received again and again before it lies among the dead letters: 10 receives x 6 minutes, and some. */
const SETTLE_MS = 70 * MINUTE_MS;

/** An event that came has closed its delivery already; so one that is still open, and whose event would have come, went nowhere. */
export async function provenByEvents(deps: SendEvents, unknown: readonly OpenDelivery[]): Promise<ReadonlyMap<string, Proof>> {
  const upTo = await deps.readSendEvents();
  return new Map(
    unknown.map((open): [string, Proof] => {
      const isOver = upTo !== null && upTo >= later(open.leaseUntil, SETTLE_MS);
      return [proofKey(open), isOver ? { sent: false } : 'not known yet'];
    }),
  );
}
