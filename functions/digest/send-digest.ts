/** One subscriber, one slot: composes, claims, sends. The order of the steps is that of infra/decisions/0008. */
import {
  type Delivery,
  type Email,
  type OpenDelivery,
  openOnes,
  type SendingProgress,
  type SendingSubscriber,
} from '../delivery/delivery.ts';
import { freeFolded } from '../delivery/free-folded.ts';
import { failed, isForgotten, isUnprovable, loseSight, recordOf } from '../delivery/transitions.ts';
import type { Subscriber } from '../subscription/subscription.ts';
import { attempt } from './attempt.ts';
import { type ComposeDelivery, composeDelivery, ledgerFrom } from './compose-delivery.ts';
import type { Digest, DueDigest } from './digest.ts';
import { earliestSlot, frequencyOf } from './slots.ts';
import { tryAgain } from './try-again.ts';

export interface SendDigest extends ComposeDelivery {
  /** Consistent; null if there is no such subscriber. */
  readSubscriber(subscriberId: string): Promise<SendingSubscriber | null>;
  /** Stores all of it and raises the revision, if that is still the one in `progress`. False if it is not. */
  saveProgress(progress: SendingProgress): Promise<boolean>;
  /** Puts a delivery into the ledger, or adds what it says to what is there: never lowers a state. */
  record(delivery: Delivery): Promise<void>;
  /** Consistent: whether an address must not be mailed. */
  isSuppressed(emailHash: string): Promise<boolean>;
  readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Waits a little for its turn within the account's send rate; false if it did not come. */
  takeTurn(): Promise<boolean>;
  render(digest: Digest, subscriber: Subscriber): Promise<Email>;
  /** Throws `MailThrottled`, `MailRefused` or `SendingStopped` if SES certainly did not take the mail. */
  send(email: Email, to: string, tags: Record<string, string | number>): Promise<{ messageId: string }>;
  newClaimId(): string;
}

/**
 * `later`: certainly not sent, and to be asked again. `no-answer`: it may have gone out; recovery finds out.
 * `in-other-hands`: another sender is at it, or was until it died.
 */
export type SendOutcome = 'sent' | 'nothing' | 'failed' | 'no-answer' | 'later' | 'in-other-hands';

/** After these a subscriber needs no further look for that slot. */
export const isSettled = (outcome: SendOutcome): boolean => outcome !== 'later' && outcome !== 'in-other-hands';

/** A step whose claim was lost, or that cleared the way for the slot, begins again from what is true then. */
export type Step = SendOutcome | 'look again';

// Each lost round is a claim of another frequency, or a change by the person: more than a few at a time is a fault.
const MOST_ROUNDS = 10;

export class ClaimLostError extends Error {
  override readonly name = 'ClaimLostError';
  readonly code = 'claim-lost';
}

/** May run any number of times, side by side. */
export async function sendDigest(deps: SendDigest, due: DueDigest, now: string): Promise<SendOutcome> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const step = await look(deps, due, now);
    if (step !== 'look again') return step;
  }
  throw new ClaimLostError(`${due.slot} for ${due.subscriberId} was overtaken ${MOST_ROUNDS} times`);
}

async function look(deps: SendDigest, due: DueDigest, now: string): Promise<Step> {
  const subscriber = await deps.readSubscriber(due.subscriberId);
  if (!subscriber) return 'nothing';
  const ledger = await deps.listDeliveries(due.subscriberId, ledgerFrom(subscriber, now));
  const progress = await closed(deps, subscriber.progress, ledger, now);
  const frequency = frequencyOf(due.slot);
  for (const open of openOnes(progress)) {
    const step = await finish(deps, { ...subscriber, progress }, ledger, open, now);
    // A slot of before is done with, in whatever frequency: from what is true by now to the slot that is due.
    if (step === 'look again') return step;
    if (isDone(step)) return open.slot === due.slot ? step : 'look again';
    // What another frequency waits for is none of this one's business; an unfinished slot of its own is.
    if (open.frequency === frequency) return step;
  }
  if (isTaken(progress, ledger, due) || !mayBeMailed(subscriber, due, now)) return 'nothing';
  if (await deps.isSuppressed(subscriber.profile.emailHash)) return 'nothing';
  const composed = await composeDelivery(deps, { ...subscriber, progress }, ledger, due, now);
  if (!composed) return 'nothing';
  const { delivery, cursors, paid, matches } = composed;
  const owed = Object.fromEntries(Object.entries(progress.owed).filter(([topicId]) => !paid.has(topicId)));
  const lastSlot = { ...progress.lastSlot, [frequency]: due.slot };
  return attempt(deps, { ...subscriber, progress: { ...progress, cursors, owed, lastSlot } }, delivery, matches, now);
}

const isDone = (step: Step): boolean => step === 'sent' || step === 'failed';

const isTaken = (progress: SendingProgress, ledger: readonly Delivery[], { slot }: DueDigest): boolean => {
  const frequency = frequencyOf(slot);
  return (progress.lastSlot[frequency] ?? '') >= slot || ledger.some((each) => each.frequency === frequency && each.slot >= slot);
};

const mayBeMailed = ({ profile }: SendingSubscriber, { slot }: DueDigest, now: string): boolean =>
  profile.state === 'confirmed' && profile.pausedAt === null && slot >= earliestSlot(frequencyOf(slot), now);

/** Without the open deliveries that the ledger has. A bounce may have come before the content: that is added. */
async function closed(deps: SendDigest, progress: SendingProgress, ledger: readonly Delivery[], now: string): Promise<SendingProgress> {
  const left: SendingProgress['open'] = {};
  for (const open of openOnes(progress)) {
    const recorded = ledger.find((each) => each.deliveryId === open.deliveryId);
    if (!recorded && !isForgotten(open, now)) left[open.frequency] = open;
    else if (recorded?.attempt === 0) await deps.record({ ...recordOf(open), state: recorded.state, failedReason: recorded.failedReason });
  }
  return { ...progress, open: left };
}

/** An open delivery comes first: none is overwritten. */
async function finish(
  deps: SendDigest,
  subscriber: SendingSubscriber,
  ledger: readonly Delivery[],
  open: OpenDelivery,
  now: string,
): Promise<Step> {
  if (open.state === 'failed') return settle(deps, recordOf(open));
  if (isUnprovable(open, now)) return settle(deps, failed(recordOf(open), 'unproven'));
  if (open.state === 'waiting')
    return open.notBefore !== null && now < open.notBefore ? 'later' : tryAgain(deps, subscriber, ledger, open, now);
  if (open.state === 'unknown') return 'no-answer';
  if (now < open.leaseUntil) return 'in-other-hands';
  const { progress } = subscriber;
  const saved = await deps.saveProgress({ ...progress, open: { ...progress.open, [open.frequency]: loseSight(open) } });
  return saved ? 'no-answer' : 'look again';
}

/** What later mails had folded into it comes with the next ones. */
async function settle(deps: SendDigest, delivery: Delivery): Promise<Step> {
  await deps.record(delivery);
  if (delivery.failedReason === 'unproven') await freeFolded(deps, delivery.subscriberId, delivery.deliveryId);
  return 'look again';
}
