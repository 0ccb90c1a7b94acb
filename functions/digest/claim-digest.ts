import type { Delivery } from '../delivery/delivery.ts';
import { isOpen, later } from '../delivery/transitions.ts';
import type { Match } from '../match/match.ts';
import type { Frequency, WholeSubscriber } from '../subscription/subscription.ts';
import { ownedTopics } from '../subscription/transitions.ts';
import { type Composition, compose, type TopicMatches } from './compose.ts';
import type { DueDigest, Slot } from './digest.ts';
import { cutoffMs, earliestSlot, frequencyOf } from './slots.ts';

export interface ClaimDigest {
  /** Consistent; null where there is no such subscriber. */
  readSubscriber(subscriberId: string): Promise<WholeSubscriber | null>;
  /** Consistent. All deliveries of the subscriber in slots of that frequency from `fromSlot` on. */
  listDeliveries(subscriberId: string, frequency: Frequency, fromSlot: Slot): Promise<Delivery[]>;
  /** Consistent. The delivery of that frequency with the newest slot. */
  newestDelivery(subscriberId: string, frequency: Frequency): Promise<Delivery | null>;
  /** Matches with `from` < matchedAt <= `to`, all pages. */
  listMatches(topicId: string, from: string, to: string): Promise<Match[]>;
  /**
   * In one transaction: puts the delivery if its slot is free, and moves the cursors if the progress has `revision`.
   * False where either was not so.
   */
  claim(delivery: Delivery, cursors: Record<string, string>, revision: number): Promise<boolean>;
  /** Moves cursors alone, over ranges without a match. False where the progress has another revision. */
  moveCursors(subscriberId: string, cursors: Record<string, string>, revision: number): Promise<boolean>;
  newDeliveryId(): string;
  /** Stories in one mail, where it is not the usual number. */
  mostStories?: number;
}

export type Claimed =
  | { outcome: 'claimed'; delivery: Delivery }
  /** Nothing to send: no such subscriber, paused, no news, or a later slot has been claimed. */
  | { outcome: 'nothing' }
  /** An earlier mail of this frequency is still open: this slot has to wait for it. */
  | { outcome: 'waits' };

const foldDays = 14;
const dayMs = 86_400_000;
// Until every matcher knows what an edited query became, an article that is being matched may satisfy the old one alone.
const EDIT_GRACE_MS = 2 * 60_000;
const earlier = (one: string, other: string): string => (one < other ? one : other);
// Each lost round means that another one of this subscriber's digests was claimed meanwhile: there are four frequencies.
const mostRounds = 8;

/**
 * Composes and claims the digest of one subscriber and slot. From the claim on, this delivery owns the matches in its
 * ranges. Who loses against another claim or an edit composes again, from what is true then.
 */
export async function claimDigest(deps: ClaimDigest, due: DueDigest, now: string): Promise<Claimed> {
  for (let round = 0; round < mostRounds; round += 1) {
    const claimed = await claimOnce(deps, due, now);
    if (claimed) return claimed;
  }
  throw new Error(`delivery of ${due.slot} for ${due.subscriberId} lost its claim ${mostRounds} times`);
}

/** Undefined where the claim was lost. */
async function claimOnce(deps: ClaimDigest, { subscriberId, slot, until }: DueDigest, now: string): Promise<Claimed | undefined> {
  const frequency = frequencyOf(slot);
  const subscriber = await deps.readSubscriber(subscriberId);
  const newest = await deps.newestDelivery(subscriberId, frequency);
  if (newest && newest.slot >= slot) {
    return newest.slot === slot && isOpen(newest) ? { outcome: 'claimed', delivery: newest } : { outcome: 'nothing' };
  }
  if (subscriber?.profile.state !== 'confirmed' || subscriber.profile.pausedAt !== null) return { outcome: 'nothing' };
  if (slot < earliestSlot(frequency, now)) return { outcome: 'nothing' };
  if (newest && isOpen(newest)) return { outcome: 'waits' };

  const cutoff = later(now, -cutoffMs);
  const to = until === undefined ? cutoff : earlier(until, cutoff);
  const topics = await readMatches(deps, subscriber, frequency, to);
  const { revision } = subscriber.progress;
  if (topics.every((topic) => topic.matches.length === 0)) {
    const behind = topics.filter((topic) => topic.from < later(topic.to, -dayMs));
    if (behind.length === 0) return { outcome: 'nothing' };
    const moved = await deps.moveCursors(subscriberId, Object.fromEntries(behind.map((topic) => [topic.topicId, topic.to])), revision);
    return moved ? { outcome: 'nothing' } : undefined;
  }
  const composition = compose(topics, await readLedger(deps, subscriberId, topics, now), deps.mostStories);
  const delivery = deliveryOf(subscriberId, slot, composition, deps.newDeliveryId(), now);
  if (!(await deps.claim(delivery, composition.cursors, revision))) return undefined;
  return isOpen(delivery) ? { outcome: 'claimed', delivery } : { outcome: 'nothing' };
}

/** All that this frequency owns up to `to`: an edited topic up to its end, and a little for what was being matched just then. */
function readMatches(deps: ClaimDigest, subscriber: WholeSubscriber, frequency: Frequency, to: string): Promise<TopicMatches[]> {
  const owned = ownedTopics(subscriber).filter((each) => each.frequency === frequency);
  return Promise.all(
    owned.map(async ({ topicId, from, endedAt }) => {
      const last = endedAt === null ? to : earlier(to, later(endedAt, EDIT_GRACE_MS));
      return { topicId, from, to: last, matches: from < last ? await deps.listMatches(topicId, from, last) : [] };
    }),
  );
}

/** What may have been mailed already: the last 14 days, and everything since the oldest match at hand, as after a long pause. */
async function readLedger(deps: ClaimDigest, subscriberId: string, topics: readonly TopicMatches[], now: string): Promise<Delivery[]> {
  const stamps = topics.flatMap((topic) => topic.matches.map((match) => match.matchedAt));
  const since = stamps.reduce((oldest, stamp) => (stamp < oldest ? stamp : oldest), later(now, -foldDays * dayMs));
  const frequencies: Frequency[] = ['instant', 'hourly', 'daily', 'weekly'];
  const lists = await Promise.all(frequencies.map((each) => deps.listDeliveries(subscriberId, each, earliestSlot(each, since))));
  return lists.flat();
}

function deliveryOf(subscriberId: string, slot: Slot, composition: Composition, deliveryId: string, now: string): Delivery {
  const { cursors: _, ...content } = composition;
  const anythingNew = Object.keys(content.chosen).length > 0;
  return {
    subscriberId,
    slot,
    deliveryId,
    frequency: frequencyOf(slot),
    state: anythingNew ? 'claimed' : 'failed',
    failedReason: anythingNew ? null : 'folded',
    ...content,
    dropped: [],
    attempt: 0,
    leaseUntil: null,
    notBefore: null,
    messageId: null,
    claimedAt: now,
    sentAt: null,
  };
}
