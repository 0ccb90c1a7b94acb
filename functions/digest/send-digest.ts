import { type Delivery, type Email, topicsOf } from '../delivery/delivery.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../delivery/mail-errors.ts';
import { accepted, type DeliveryChange, fail, later, putBack, replaceContent, startSending } from '../delivery/transitions.ts';
import type { Match } from '../match/match.ts';
import type { Subscriber, WholeSubscriber } from '../subscription/subscription.ts';
import { ownedTopics } from '../subscription/transitions.ts';
import { type ClaimDigest, claimDigest } from './claim-digest.ts';
import type { Digest, DueDigest } from './digest.ts';
import { digestOf, type MatchKey, matchesNeeded } from './digest-of.ts';
import { hasEndedTopics, placeAnew } from './placing.ts';
import { earliestSlot, notBefore } from './slots.ts';

export interface SendDigest extends ClaimDigest {
  /** False where the delivery is not as the change expects it. */
  change(change: DeliveryChange): Promise<boolean>;
  /** The same, only while the subscriber's progress has `revision`, which it raises: no claim may pass unseen meanwhile. */
  changeGuarded(change: DeliveryChange, revision: number): Promise<boolean>;
  /** Consistent: whether an address must not be mailed. */
  isSuppressed(emailHash: string): Promise<boolean>;
  readMatches(keys: readonly MatchKey[]): Promise<Match[]>;
  readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Waits a little for its turn within the account's send rate; false where it did not come. */
  takeTurn(): Promise<boolean>;
  render(digest: Digest, subscriber: Subscriber): Promise<Email>;
  /** Throws `MailThrottled`, `MailRefused` or `SendingStopped` where SES certainly did not take the mail. */
  send(email: Email, to: string, tags: { deliveryId: string; attempt: number; kind: string }): Promise<{ messageId: string }>;
  /** Brings this back to this use case later: costs no receive of the queue. */
  again(due: DueDigest, delaySeconds: number): Promise<void>;
  /** In [0, 1): spreads what comes back. */
  chance(): number;
}

/** How it went, for the log. */
export type SendOutcome = 'sent' | 'nothing' | 'later' | 'failed' | 'no-answer' | 'in-other-hands';

const minuteMs = 60_000;

/** One subscriber, one slot: composes, claims, renders, sends. May run any number of times, side by side. */
export async function sendDigest(deps: SendDigest, due: DueDigest, now: string): Promise<SendOutcome> {
  const begins = notBefore(due.slot);
  if (begins !== null && now < begins) return comeBack(deps, due, (Date.parse(begins) - Date.parse(now)) / 1000);
  const claimed = await claimDigest(deps, due, now);
  if (claimed.outcome === 'nothing') return 'nothing';
  if (claimed.outcome === 'waits') return comeBack(deps, due, 600 + 300 * deps.chance());
  return sendDelivery(deps, claimed.delivery, now);
}

async function comeBack(deps: SendDigest, { subscriberId, slot, until }: DueDigest, delaySeconds: number) {
  await deps.again({ subscriberId, slot, ...(until !== undefined && { until }) }, Math.ceil(delaySeconds));
  return 'later' as const;
}

async function sendDelivery(deps: SendDigest, delivery: Delivery, now: string): Promise<SendOutcome> {
  // A call under way or without an answer is for its own caller, the events, and in the end for recovery.
  if (delivery.state !== 'claimed') return 'in-other-hands';
  if (delivery.notBefore !== null && now < delivery.notBefore) return 'later';
  if (!(await deps.takeTurn())) return comeBack(deps, delivery, 20 + 100 * deps.chance());
  const starting = startSending(delivery, now);
  if (!(await deps.change(starting))) return 'in-other-hands';
  const sending: Delivery = { ...delivery, ...starting.set };

  let prepared: Prepared;
  try {
    prepared = await prepare(deps, sending, now);
  } catch (error) {
    // Nothing has been called yet, so this attempt is certainly not sent.
    await deps.change(putBack(sending, later(now, minuteMs)));
    throw error;
  }
  if ('outcome' in prepared) return prepared.outcome;
  return call(deps, sending, prepared, now);
}

type Prepared = { email: Email; to: string } | { outcome: SendOutcome };

/** The checks at the moment of sending, and the mail as it is to go out. */
async function prepare(deps: SendDigest, delivery: Delivery, now: string): Promise<Prepared> {
  const subscriber = await deps.readSubscriber(delivery.subscriberId);
  if (!subscriber) return failed(deps, fail(delivery, 'ended'));
  if (await deps.isSuppressed(subscriber.profile.emailHash)) return failed(deps, fail(delivery, 'suppressed'));
  if (subscriber.profile.pausedAt !== null) {
    // Held by the pause: recovery asks again.
    await deps.change(putBack(delivery, later(now, 30 * minuteMs)));
    return { outcome: 'later' };
  }
  const current = await withoutEndedTopics(deps, delivery, subscriber);
  if (!current) return { outcome: 'failed' };
  const topicIds = [...topicsOf(current)];
  const [matches, titles] = await Promise.all([deps.readMatches(matchesNeeded(current)), deps.readTitles(topicIds)]);
  const digest = digestOf(current, matches, titles, subscriber.profile.zone);
  if (!digest) return failed(deps, fail(delivery, 'expired'));
  return { email: await deps.render(digest, subscriber.profile), to: subscriber.profile.email };
}

async function failed(deps: SendDigest, change: DeliveryChange): Promise<Prepared> {
  await deps.change(change);
  return { outcome: 'failed' };
}

/** The delivery as it stands without topics that have ended; null where nothing was left and it failed. */
async function withoutEndedTopics(deps: SendDigest, delivery: Delivery, subscriber: WholeSubscriber): Promise<Delivery | null> {
  const wanted = wantedTopics(subscriber, delivery.claimedAt);
  if (!hasEndedTopics(delivery, wanted)) return delivery;
  const frequencies = ['instant', 'hourly', 'daily', 'weekly'] as const;
  const lists = await Promise.all(
    frequencies.map((each) => deps.listDeliveries(delivery.subscriberId, each, earliestSlot(each, delivery.claimedAt))),
  );
  const others = lists.flat().filter((each) => each.slot !== delivery.slot);
  const content = placeAnew(delivery, wanted, others);
  const nothingLeft = Object.keys(content.chosen).length === 0 && Object.keys(content.heldBack).length === 0;
  const change = replaceContent(delivery, content);
  if (nothingLeft) Object.assign(change.set, fail(delivery, 'ended').set);
  if (await deps.changeGuarded(change, subscriber.progress.revision)) return nothingLeft ? null : { ...delivery, ...content };
  // Another digest was claimed, or an edit made, between the reads and this change: look again.
  throw new Error(`delivery ${delivery.deliveryId} changed under its sender`);
}

/** Topics that the person has wanted ever since the claim: whoever ended one and came back gets nothing from before. */
export function wantedTopics(subscriber: WholeSubscriber, claimedAt: string): Set<string> {
  return new Set(ownedTopics(subscriber).flatMap(({ topicId, since }) => (since <= claimedAt ? [topicId] : [])));
}

/** The one call that may send a mail, and what each of its ends means. */
async function call(deps: SendDigest, delivery: Delivery, { email, to }: { email: Email; to: string }, now: string): Promise<SendOutcome> {
  const tags = { deliveryId: delivery.deliveryId, attempt: delivery.attempt, kind: delivery.frequency };
  let messageId: string;
  try {
    ({ messageId } = await deps.send(email, to, tags));
  } catch (error) {
    return afterFailedCall(deps, delivery, error, now);
  }
  await deps.change(accepted(delivery, messageId, now));
  return 'sent';
}

async function afterFailedCall(deps: SendDigest, delivery: Delivery, error: unknown, now: string): Promise<SendOutcome> {
  if (error instanceof MailRefused && error.permanent) {
    await deps.change(fail(delivery, 'rejected'));
    return 'failed';
  }
  if (error instanceof MailThrottled && !error.forToday) {
    const delaySeconds = 30 + 90 * deps.chance();
    await deps.change(putBack(delivery, later(now, delaySeconds * 1000)));
    return comeBack(deps, delivery, delaySeconds + 1);
  }
  if (error instanceof MailThrottled || error instanceof MailRefused || error instanceof SendingStopped) {
    await deps.change(putBack(delivery, later(now, 15 * minuteMs)));
    return 'later';
  }
  // No answer: it may have gone out. The lease passes, and the events tell.
  return 'no-answer';
}
