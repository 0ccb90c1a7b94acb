import type { Article } from '../article/article.ts';
import type { Matcher } from '../search/index/matcher.ts';
import type { Match } from './match.ts';
import { matchOf } from './match-of.ts';

export interface MatchArticles {
  /** The current index of all topics. */
  matcher(): Promise<Matcher>;
  /** False where the topic has matched this article before. */
  putMatch(match: Match): Promise<boolean>;
  /** Whether the topic keeps, at this moment, what scores less than its breadth asks for. */
  keepsWeak(topicId: string, now: string): Promise<boolean>;
  /** Queues an instant alert for these topics, in the window that `matchedAt` falls into. */
  queueAlerts(topicIds: readonly string[], matchedAt: string): Promise<void>;
  /** The article needs no further matching at this revision. */
  markMatched(articleId: string, contentRevision: string): Promise<unknown>;
  /** The time of this very moment, ISO 8601: matches are stamped just before they are put. */
  clock(): string;
}

/** Puts under way at once: enough to hide the latency, few enough for one function's connections. */
const PARALLEL = 32;

/**
 * Matches one article against all topics. May run any number of times: a match is put once and stays, the alerts are queued
 * on every attempt, and the article is marked only when all of that is done.
 */
export async function matchArticle(deps: MatchArticles, article: Article): Promise<{ matches: number; newMatches: number }> {
  if (!article.alerts) return { matches: 0, newMatches: 0 };
  const matcher = await deps.matcher();
  const matches = matcher.match(article, true).map((found) => matchOf(article, found, deps.clock()));
  const newMatches = await record(deps, matches);
  await deps.markMatched(article.articleId, article.contentRevision);
  return { matches: matches.length, newMatches };
}

/** Puts the matches of one article and queues the alerts they bring. Answers how many of them are new. */
export async function record(
  deps: Pick<MatchArticles, 'putMatch' | 'keepsWeak' | 'queueAlerts' | 'clock'>,
  matches: readonly Match[],
): Promise<number> {
  let newMatches = 0;
  for (let start = 0; start < matches.length; start += PARALLEL) {
    const put = await Promise.all(matches.slice(start, start + PARALLEL).map((match) => putIfKept(deps, match)));
    newMatches += put.filter(Boolean).length;
  }
  const strong = matches.filter((match) => !isWeak(match));
  if (strong.length > 0) {
    await deps.queueAlerts(
      strong.map(({ topicId }) => topicId),
      deps.clock(),
    );
  }
  return newMatches;
}

async function putIfKept({ putMatch, keepsWeak, clock }: Pick<MatchArticles, 'putMatch' | 'keepsWeak' | 'clock'>, match: Match) {
  if (isWeak(match) && !(await keepsWeak(match.topicId, clock()))) return false;
  return putMatch({ ...match, matchedAt: clock() });
}

/** Below what its topic's breadth asks for: nobody is alerted. */
const isWeak = ({ score, least = 0 }: Match): boolean => score < least;
