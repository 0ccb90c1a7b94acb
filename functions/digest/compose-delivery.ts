/** What is due for one subscriber and slot, composed from what is true now: the first claim of a delivery. */
import { type Delivery, deliveryIdOf, openOnes, type SendingSubscriber, timeOfId } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { DAY_MS, earlierOf, later, MINUTE_MS } from '../subscription/times.ts';
import { ownedTopics } from '../subscription/transitions.ts';
import { type Composition, compose, MOST_MATCHES, type TopicMatches } from './compose.ts';
import type { DueDigest } from './digest.ts';
import type { MatchKey } from './digest-of.ts';
import { CUTOFF_MS, frequencyOf } from './slots.ts';

export interface ComposeDelivery {
  /** Consistent. The ledger of the subscriber from an id on: `timeOfId`. */
  listDeliveries(subscriberId: string, fromId: string): Promise<Delivery[]>;
  /** The oldest matches with `from` < matchedAt <= `to`, at most `most`. */
  listMatches(topicId: string, from: string, to: string, most: number): Promise<Match[]>;
  /** How many matches have `from` < matchedAt <= `to`. */
  countMatches(topicId: string, from: string, to: string): Promise<number>;
  /** Consistent; absent ones are left out. */
  readMatches(keys: readonly MatchKey[]): Promise<Match[]>;
  /** Stories in one mail, if it is not the usual number. */
  mostStories?: number;
}

/** A delivery that is to be claimed, with the cursors as they stand once it is, and the matches that it tells of. */
export interface Composed {
  delivery: Delivery;
  cursors: Record<string, string>;
  /** Topics whose owed articles it carries. */
  paid: ReadonlySet<string>;
  matches: readonly Match[];
}

const FOLD_MS = 14 * DAY_MS;
/** Until every matcher knows what an edited query became, an article that is being matched may satisfy the old one alone. */
const EDIT_GRACE_MS = 2 * MINUTE_MS;

/** Null if there is no news. `ledger`: of the last 14 days and since the oldest open delivery. */
export async function composeDelivery(
  deps: ComposeDelivery,
  subscriber: SendingSubscriber,
  ledger: readonly Delivery[],
  { slot, until }: DueDigest,
  now: string,
): Promise<Composed | null> {
  const cutoff = later(now, -CUTOFF_MS);
  const topics = await readTopics(deps, subscriber, slot, until ? earlierOf(until, cutoff) : cutoff);
  const matches = topics.flatMap((topic) => [...topic.matches, ...topic.owed]);
  if (matches.length === 0) return null;
  const earlier = [...(await reachingBack(deps, subscriber, ledger, matches, now)), ...openOnes(subscriber.progress)];
  const composition = await withBeyond(deps, topics, compose(topics, earlier, deps.mostStories));
  // Weak matches alone: they wait for a strong one of their story.
  if (saysNothing(composition)) return null;
  const { cursors, ...content } = composition;
  const { subscriberId } = subscriber.profile;
  const anythingNew = Object.keys(content.chosen).length > 0;
  const delivery: Delivery = {
    subscriberId,
    slot,
    deliveryId: deliveryIdOf(now, slot),
    frequency: frequencyOf(slot),
    state: anythingNew ? 'sending' : 'failed',
    failedReason: anythingNew ? null : 'folded',
    ...content,
    dropped: [],
    attempt: 0,
    messageId: null,
    claimedAt: now,
    sentAt: null,
  };
  const paid = new Set(topics.flatMap(({ topicId, owed }) => (owed.length > 0 ? [topicId] : [])));
  return { delivery, cursors: keptCursors(subscriber, cursors), paid, matches };
}

const saysNothing = ({ chosen, folded, beyond }: Composition): boolean =>
  [chosen, folded, beyond].every((each) => Object.keys(each).length === 0);

type OwnTopic = TopicMatches & { owed: readonly Match[] };

/** All that the slot's frequency owns up to `to`: an edited topic up to its end, and a little for what was being matched just then. */
async function readTopics(deps: ComposeDelivery, subscriber: SendingSubscriber, slot: string, to: string): Promise<OwnTopic[]> {
  const owned = ownedTopics(subscriber).filter((each) => each.frequency === frequencyOf(slot));
  return Promise.all(
    owned.map(async ({ topicId, from, endedAt, gap, opinions }) => {
      const isWanted = ({ matchedAt }: Match) => gap === null || matchedAt <= later(gap.from, EDIT_GRACE_MS) || matchedAt > gap.to;
      const last = endedAt === null ? to : earlierOf(to, later(endedAt, EDIT_GRACE_MS));
      const owed = (subscriber.progress.owed[topicId] ?? []).map((articleId) => ({ topicId, articleId }));
      return {
        topicId,
        from,
        to: last,
        opinions,
        matches: from < last ? (await deps.listMatches(topicId, from, last, MOST_MATCHES + 1)).filter(isWanted) : [],
        owed: owed.length > 0 ? await deps.readMatches(owed) : [],
      };
    }),
  );
}

/** An article older than the ledger at hand may have been mailed before that: as under another topic, or after a long pause. */
async function reachingBack(
  deps: ComposeDelivery,
  subscriber: SendingSubscriber,
  ledger: readonly Delivery[],
  matches: readonly Match[],
  now: string,
): Promise<readonly Delivery[]> {
  const oldest = matches.map((match) => match.ingestedAt).reduce(earlierOf);
  if (oldest >= later(now, -FOLD_MS)) return ledger;
  return deps.listDeliveries(subscriber.profile.subscriberId, timeOfId(oldest));
}

/** What one delivery cannot list is owned by it all the same, as one range a topic: nobody falls behind for following much. */
async function withBeyond(deps: ComposeDelivery, topics: readonly OwnTopic[], composition: Composition): Promise<Composition> {
  const cut = topics.filter(({ topicId, from, to, matches }) => matches.length > 0 && (composition.cursors[topicId] ?? from) < to);
  const beyond = await Promise.all(
    cut.map(async ({ topicId, from, to }) => {
      const listedTo = composition.cursors[topicId] ?? from;
      return [topicId, { from: listedTo, to, count: await deps.countMatches(topicId, listedTo, to) }] as const;
    }),
  );
  const whole = beyond.map(([topicId, { to }]) => [topicId, { from: topics.find((each) => each.topicId === topicId)?.from ?? to, to }]);
  return {
    ...composition,
    beyond: Object.fromEntries(beyond),
    ranges: { ...composition.ranges, ...Object.fromEntries(whole) },
    cursors: { ...composition.cursors, ...Object.fromEntries(beyond.map(([topicId, { to }]) => [topicId, to])) },
  };
}

/** Every cursor as it stands after the claim; those of edited topics go once they have come to their end. */
function keptCursors(subscriber: SendingSubscriber, moved: Record<string, string>): Record<string, string> {
  const cursors = { ...subscriber.progress.cursors, ...moved };
  for (const { topicId, endedAt } of ownedTopics(subscriber)) {
    const cursor = cursors[topicId];
    if (endedAt !== null && cursor !== undefined && cursor >= later(endedAt, EDIT_GRACE_MS)) delete cursors[topicId];
  }
  return cursors;
}

/** Where a read of the ledger begins that says what has been mailed: two weeks back, and at every open delivery. */
export function ledgerFrom({ progress }: SendingSubscriber, now: string): string {
  const since = openOnes(progress)
    .map(({ claimedAt }) => claimedAt)
    .reduce(earlierOf, later(now, -FOLD_MS));
  return timeOfId(since);
}
