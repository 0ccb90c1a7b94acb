/**
 * Which matches of a topic its reader gets: those of its breadth, moved by what the reader said of earlier stories, and weak
 * ones that tell the same as a strong one. Tuned by `npm run quality` on one half of labelled topics, checked on the other.
 */
import type { Fingerprint } from './fingerprint.ts';
import { nearest } from './nearness.ts';

/** How near a weak match must be to one of the strongest. From 0.25 to 0.4 both halves stay the same. */
const LEAST_NEARNESS = 0.35;
const STRONGEST = 10;
/** A topic of so many matches is an issue rather than an event: there what is near is near by its subject alone. */
const MOST_OF_AN_EVENT = 200;

/** A match as far as this goes. */
export interface Reachable {
  score: number;
  /** The least score of the breadth that it was matched at. */
  least: number;
  /** Null if it has none. */
  fingerprint: Fingerprint | null;
}

/** Stories of which the reader said "more like this" or "not this", on this topic. */
export interface Opinions {
  liked: readonly Fingerprint[];
  disliked: readonly Fingerprint[];
}

export const noOpinions: Opinions = { liked: [], disliked: [] };

export interface WithinReach<Each> {
  wanted: Each[];
  /** Of its breadth, and too near to what the reader does not want. */
  unwanted: Each[];
}

interface Asked {
  /** Hashes of the terms that the topic asks for. */
  topicTerms: ReadonlySet<number>;
  opinions?: Opinions | undefined;
}

/** The matches of one topic and digest, in their order. Weak ones that nothing brings along are in neither list. */
export function withinReach<Each extends Reachable>(
  matches: readonly Each[],
  { topicTerms, opinions = noOpinions }: Asked,
): WithinReach<Each> {
  const near = (match: Reachable, others: readonly Fingerprint[]) =>
    match.fingerprint === null ? 0 : nearest(match.fingerprint, others, topicTerms);
  // In [-1, 1]: towards what was liked, away from what was not. What is weak rises only if it is near what was liked.
  const leaning = (match: Reachable) => {
    const liked = near(match, opinions.liked);
    const leans = liked - near(match, opinions.disliked);
    return isWeak(match) && liked < LEAST_NEARNESS ? Math.min(0, leans) : leans;
  };
  const moved = matches.map((match) => ({ match, score: match.score + leaning(match) }));
  const strongest = moved
    .filter(({ match, score }) => score >= match.least)
    .sort((a, b) => b.score - a.score)
    .slice(0, STRONGEST)
    .flatMap(({ match }) => match.fingerprint ?? []);
  const comesAlong = ({ match, score }: (typeof moved)[number]) =>
    matches.length <= MOST_OF_AN_EVENT && isWeak(match) && score >= match.score && near(match, strongest) >= LEAST_NEARNESS;
  return {
    wanted: moved.filter((each) => each.score >= each.match.least || comesAlong(each)).map(({ match }) => match),
    unwanted: moved.filter(({ match, score }) => !isWeak(match) && score < match.least).map(({ match }) => match),
  };
}

/** Below the breadth that it was matched at. */
export const isWeak = ({ score, least }: Pick<Reachable, 'score' | 'least'>): boolean => score < least;
