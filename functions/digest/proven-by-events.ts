/** Whether mails without an answer went out, by the Send events that SES's stream has put into storage. */
import type { OpenDelivery } from '../delivery/delivery.ts';
import { earlierOf, HOUR_MS, later, MINUTE_MS } from '../subscription/times.ts';
import { type Proof, proofKey } from './recover-deliveries.ts';

export interface SentEvents {
  /** By `proofKey`. */
  sent: ReadonlyMap<string, { messageId: string; sentAt: string }>;
  /** When the newest mail was taken of which there is an event; null if there is none. */
  newest: string | null;
  /** When an event was last written more than 15 minutes after its mail; null if all were in time. */
  lateAt: string | null;
  /** Whether some could not be written. */
  failed: boolean;
}

export interface ReadSent {
  readSent(from: string, now: string): Promise<SentEvents>;
}

/** So long after the lease an event would be there, if all others were in time and a later mail's is. */
const SETTLE_MS = 60 * MINUTE_MS;
/** Firehose tries for a day to write what it has. */
const CERTAIN_MS = 26 * HOUR_MS;

/** All of them are looked up in one pass. An event of an earlier attempt at the same delivery proves it too. */
export async function provenByEvents(deps: ReadSent, unknown: readonly OpenDelivery[], now: string): Promise<ReadonlyMap<string, Proof>> {
  const from = unknown.map(({ claimedAt }) => claimedAt).reduce(earlierOf, now);
  const events = await deps.readSent(from, now);
  return new Map(
    unknown.map((open): [string, Proof] => {
      const event = events.sent.get(proofKey(open));
      if (event) return [proofKey(open), { sent: true, ...event }];
      return [proofKey(open), isOver(open, events, now) ? { sent: false } : 'not known yet'];
    }),
  );
}

function isOver({ leaseUntil }: OpenDelivery, { newest, lateAt, failed }: SentEvents, now: string): boolean {
  const settled = later(leaseUntil, SETTLE_MS);
  const allInTime = !failed && (lateAt === null || lateAt < leaseUntil);
  // A later mail whose event is there says that the stream flows.
  return (
    now >= later(leaseUntil, CERTAIN_MS) || (now >= settled && allInTime && newest !== null && newest >= later(leaseUntil, SETTLE_MS / 2))
  );
}
