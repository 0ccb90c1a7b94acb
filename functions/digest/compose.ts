import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { type Candidate, foldMatches, mailedBy } from './fold.ts';

/** Stories in one mail. More of them make a mail that Gmail clips (102 KB of HTML) and nobody reads. */
export const mostStories = 25;
/** Matches that one delivery owns: keeps its record well under DynamoDB's 400 KB. What is beyond comes with the next slot. */
const mostMatches = 2000;

export interface TopicMatches {
  topicId: string;
  /** The cursor: matches stamped after it. */
  from: string;
  matches: readonly Match[];
}

/** What a delivery owns, and what of it goes into the mail. */
export type Composition = Pick<Delivery, 'ranges' | 'chosen' | 'heldBack' | 'folded' | 'likenesses'> & {
  /** The cursors as they stand once this is claimed. */
  cursors: Record<string, string>;
};

/** Composes one digest from all matches in (from, to] per topic, and from what the ledger says was mailed. */
export function compose(
  topics: readonly TopicMatches[],
  to: string,
  earlier: readonly Delivery[],
  most: number = mostStories,
): Composition {
  const limit = Math.floor(mostMatches / Math.max(1, topics.length));
  const owned = topics.map((topic) => ownedBy(topic, to, limit));
  const { stories, folded } = foldMatches(
    owned.flatMap((topic) => topic.matches),
    mailedBy(earlier),
  );
  const { chosen, heldBack } = choose(stories, most);
  return {
    ranges: Object.fromEntries(owned.filter((topic) => topic.matches.length > 0).map(({ topicId, from, to }) => [topicId, { from, to }])),
    chosen,
    heldBack,
    folded,
    likenesses: Object.fromEntries(stories.flatMap(({ articleId, likeness }) => (likeness ? [[articleId, likeness]] : []))),
    // A cursor younger than the cutoff, as of a new subscription, stays: none ever moves back.
    cursors: Object.fromEntries(owned.flatMap(({ topicId, from, to }) => (from < to ? [[topicId, to]] : []))),
  };
}

/** The oldest matches up to the limit, and all that share the last one's stamp: a range ends between stamps. */
function ownedBy({ topicId, from, matches }: TopicMatches, to: string, limit: number) {
  const inRange = matches.filter((match) => match.matchedAt > from && match.matchedAt <= to);
  const last = inRange.map((match) => match.matchedAt).sort()[limit - 1];
  if (inRange.length <= limit || last === undefined) return { topicId, from, to, matches: inRange };
  return { topicId, from, to: last, matches: inRange.filter((match) => match.matchedAt <= last) };
}

/** The best of each topic by turns, so that a busy topic does not push out a quiet one. */
function choose(stories: readonly Candidate[], most: number): Pick<Composition, 'chosen' | 'heldBack'> {
  const waiting = Map.groupBy(stories, (story) => story.topicId);
  const chosen: Record<string, string[]> = {};
  const places = Math.min(most, stories.length);
  for (let taken = 0; taken < places; ) {
    for (const [topicId, queue] of waiting) {
      const story = taken < places ? queue.shift() : undefined;
      if (!story) continue;
      chosen[topicId] = [...(chosen[topicId] ?? []), story.articleId];
      taken += 1;
    }
  }
  const rest = [...waiting].filter(([, queue]) => queue.length > 0);
  return { chosen, heldBack: Object.fromEntries(rest.map(([topicId, queue]) => [topicId, queue.map((story) => story.articleId)])) };
}
