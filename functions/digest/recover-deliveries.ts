import { type Delivery, type OpenDelivery, openOnes, type SendingProgress, type SendingSubscriber } from '../delivery/delivery.ts';
import { freeFolded } from '../delivery/free-folded.ts';
import { accepted, failed, isUnprovable, putBack, recordOf } from '../delivery/transitions.ts';
import { ledgerFrom } from './compose-delivery.ts';
import type { DueDigest } from './digest.ts';
import { slotByNow } from './ticks.ts';

/** What is known of a mail whose call was not answered. */
export type Proof = { sent: true; messageId: string; sentAt: string } | { sent: false } | 'not known yet';

export interface RecoverDeliveries {
  /** Subscribers with an unknown delivery, those known longest first; from an index that may be a moment behind. */
  listUnknown(): AsyncIterable<string>;
  readSubscriber(subscriberId: string): Promise<SendingSubscriber | null>;
  listDeliveries(subscriberId: string, fromId: string): Promise<Delivery[]>;
  saveProgress(progress: SendingProgress): Promise<boolean>;
  record(delivery: Delivery): Promise<void>;
  /** What SES told about these, looked up together. By deliveryId and subscriberId: `proofKey`. */
  prove(deliveries: readonly OpenDelivery[], now: string): Promise<ReadonlyMap<string, Proof>>;
  /** Notes a slot of one subscriber as due, for the next tick. */
  noteDue(due: DueDigest, now: string): Promise<void>;
  /** Sends a mail to SES's mailbox simulator, at most one in half an hour: what is told about it says that events flow. */
  sendProbe(now: string): Promise<void>;
  /** Milliseconds that are left for it. */
  timeLeft(): number;
}

export const proofKey = ({ subscriberId, deliveryId }: Pick<Delivery, 'subscriberId' | 'deliveryId'>): string =>
  `${subscriberId} ${deliveryId}`;

/** Looked up and worked on at once. */
const BATCH = 100;
/** A batch takes less. */
const LEAST_MS = 20_000;

/** Finds out how each unknown delivery ended. Counts each kind of repair. */
export async function recoverDeliveries(deps: RecoverDeliveries, now: string): Promise<Record<string, number>> {
  const counts = { deliveriesProven: 0, deliveriesSentAgain: 0, deliveriesUnproven: 0, deliveriesStillUnknown: 0 };
  let batch: string[] = [];
  for await (const subscriberId of deps.listUnknown()) {
    batch.push(subscriberId);
    if (batch.length < BATCH) continue;
    await recoverBatch(deps, batch, counts, now);
    batch = [];
    if (deps.timeLeft() < LEAST_MS) return counts;
  }
  await recoverBatch(deps, batch, counts, now);
  if (counts.deliveriesStillUnknown > 0) await deps.sendProbe(now);
  return counts;
}

type Counts = Record<'deliveriesProven' | 'deliveriesSentAgain' | 'deliveriesUnproven' | 'deliveriesStillUnknown', number>;

async function recoverBatch(deps: RecoverDeliveries, subscriberIds: readonly string[], counts: Counts, now: string): Promise<void> {
  const subscribers = (await Promise.all(subscriberIds.map(deps.readSubscriber))).filter((each) => each !== null);
  const unknown = subscribers.flatMap(({ progress }) => openOnes(progress).filter(({ state }) => state === 'unknown'));
  const proofs = unknown.length > 0 ? await deps.prove(unknown, now) : new Map<string, Proof>();
  for (const subscriber of subscribers) await recoverOne(deps, subscriber, proofs, counts, now);
}

/** One write for all that became known about a subscriber; if another was faster, the next run looks again. */
async function recoverOne(
  deps: RecoverDeliveries,
  subscriber: SendingSubscriber,
  proofs: ReadonlyMap<string, Proof>,
  counts: Counts,
  now: string,
): Promise<void> {
  const ledger = new Set(
    (await deps.listDeliveries(subscriber.profile.subscriberId, ledgerFrom(subscriber, now))).map(({ deliveryId }) => deliveryId),
  );
  const nextOf = async (open: OpenDelivery) => {
    if (open.state !== 'unknown') return open;
    return ledger.has(open.deliveryId) ? null : resolved(deps, open, proofs.get(proofKey(open)), counts, now);
  };
  const left: SendingProgress['open'] = {};
  const { profile, progress } = subscriber;
  for (const open of openOnes(progress)) {
    const next = await nextOf(open);
    if (next) left[open.frequency] = next;
    // What came due meanwhile was held up by it. Noted before it is let go, so that it is never waited for in vain.
    if (next !== open)
      await deps.noteDue(slotByNow(profile, open.frequency, now) ?? { subscriberId: open.subscriberId, slot: open.slot }, now);
  }
  const changed = openOnes(progress).some((open) => left[open.frequency] !== open);
  if (changed) await deps.saveProgress({ ...progress, open: left });
}

/** As it stands by now; null once the ledger has it. */
async function resolved(
  deps: RecoverDeliveries,
  open: OpenDelivery,
  proof: Proof | undefined,
  counts: Counts,
  now: string,
): Promise<OpenDelivery | null> {
  if (proof !== undefined && proof !== 'not known yet' && proof.sent) {
    await deps.record(accepted(open, proof.messageId, proof.sentAt));
    counts.deliveriesProven += 1;
    return null;
  }
  if (isUnprovable(open, now)) {
    await deps.record(failed(recordOf(open), 'unproven'));
    await freeFolded(deps, open.subscriberId, open.deliveryId);
    counts.deliveriesUnproven += 1;
    return null;
  }
  if (proof === undefined || proof === 'not known yet') {
    counts.deliveriesStillUnknown += 1;
    return open;
  }
  counts.deliveriesSentAgain += 1;
  return putBack(open, now);
}
