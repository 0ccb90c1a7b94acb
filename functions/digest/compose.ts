import type { Content, Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import type { Opinion } from '../subscription/subscription.ts';
import { foldMatches, mailedBy } from './fold.ts';
import { reachOf, withUnwanted } from './reach.ts';
import type { Candidate } from './stories-in-order.ts';

/** Stories in one mail. More of them make a mail that Gmail clips (102 KB of HTML) and nobody reads. */
export const mostStories = 25;
/** Matches that one delivery lists: keeps its record small. What is beyond is owned as a range. */
export const MOST_MATCHES = 500;

export interface TopicMatches {
  topicId: string;
  /** The cursor: matches stamped after it. */
  from: string;
  /** Up to which it may be owned. */
  to: string;
  matches: readonly Match[];
  /** Matches from before the cursor, freed by a mail that failed. */
  owed?: readonly Match[];
  /** What the reader said of the topic's stories. */
  opinions?: readonly Opinion[];
}

/** What a delivery owns, and what of it goes into the mail. */
export type Composition = Omit<Content, 'dropped'> & {
  /** The cursors as they stand once this is claimed. */
  cursors: Record<string, string>;
};

/** Composes one digest from all matches in (from, to] per topic, and from what the ledger says was mailed. */
export function compose(topics: readonly TopicMatches[], earlier: readonly Delivery[], most: number = mostStories): Composition {
  const owned = oldestFirst(topics);
  const reached = owned.map(reachOf);
  const { stories, folded } = foldMatches(
    reached.flatMap(({ wanted }) => wanted),
    mailedBy(earlier),
  );
  const { chosen, heldBack } = choose(stories, most);
  return {
    ranges: Object.fromEntries(owned.filter((topic) => topic.matches.length > 0).map(({ topicId, from, to }) => [topicId, { from, to }])),
    chosen,
    heldBack,
    beyond: {},
    folded: withUnwanted(
      folded,
      reached.flatMap(({ unwanted }) => unwanted),
    ),
    likenesses: Object.fromEntries(stories.flatMap(({ articleId, likeness }) => (likeness ? [[articleId, likeness]] : []))),
    // A cursor younger than the cutoff, as of a new subscription, stays: none ever moves back.
    cursors: Object.fromEntries(owned.flatMap(({ topicId, from, to }) => (from < to ? [[topicId, to]] : []))),
  };
}

/**
 * One budget for all topics: the oldest matches up to it, and all that share the last one's stamp, since a range ends
 * between stamps. A topic that none of the rest belongs to is owned up to its end.
 */
function oldestFirst(topics: readonly TopicMatches[]): TopicMatches[] {
  const inRange = topics.map((topic) => ({
    ...topic,
    matches: topic.matches.filter((match) => match.matchedAt > topic.from && match.matchedAt <= topic.to),
  }));
  const stamps = inRange.flatMap((topic) => topic.matches.map((match) => match.matchedAt)).sort();
  const last = stamps[MOST_MATCHES - 1];
  if (stamps.length <= MOST_MATCHES || last === undefined) return inRange;
  return inRange.map((topic) => {
    const matches = topic.matches.filter((match) => match.matchedAt <= last);
    return matches.length === topic.matches.length ? topic : { ...topic, to: last, matches };
  });
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
