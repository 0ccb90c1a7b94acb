import { uint16At } from '../typed-arrays.ts';
import type { MatchableArticle } from './article-words.ts';
import { type EvidencePlace, engineFor, type Span } from './engine.ts';
import { type TopicIndex, topicIdAt } from './topic-index.ts';
import { topicLookup } from './topic-lookup.ts';
import { vocabulary } from './vocabulary.ts';

/** One topic that an article satisfies, with all that a match says about it. */
export interface FoundTopic {
  topicId: string;
  queryRevision: number;
  score: number;
  /** What the topic's breadth asks for. */
  least: number;
  terms: string[];
  where: EvidencePlace;
  spans: Span[];
}

export interface Matcher {
  /** At the breadth of each topic or better, or `weakly` too. */
  match(article: MatchableArticle, weakly?: boolean): FoundTopic[];
  /** Whether this index knows the topic at this revision or a later one. */
  knows(topicId: string, revision: number): boolean;
}

/** All topics: those of `base`, and those that changed since in `delta`. A topic in both counts as the delta has it. */
export function matcherOf(base: TopicIndex | null, delta: TopicIndex | null): Matcher {
  const known = vocabulary();
  const changed = new Map(
    delta === null ? [] : Array.from({ length: delta.topics }, (_, topic) => [topicIdAt(delta, topic), uint16At(delta.revisions, topic)]),
  );
  const engines = [base, delta].filter((index) => index !== null).map((index) => ({ index, engine: engineFor(index, known) }));
  /** Made when first asked: only the recovery of lost work asks. */
  let numberInBase: ((topicId: string) => number) | undefined;
  return { match, knows };

  function match(article: MatchableArticle, weakly = false): FoundTopic[] {
    known.read(article);
    return engines.flatMap(({ index, engine }) => {
      engine.locate();
      return engine.match(weakly).flatMap((found) => {
        const { topic, score, least, terms } = found;
        const topicId = engine.topicId(topic);
        if (index !== delta && changed.has(topicId)) return [];
        return [{ topicId, queryRevision: engine.revision(topic), score, least, terms, ...engine.explain(found) }];
      });
    });
  }

  function knows(topicId: string, revision: number): boolean {
    const inDelta = changed.get(topicId);
    if (inDelta !== undefined) return inDelta >= revision;
    if (base === null) return false;
    numberInBase ??= topicLookup(base);
    const topic = numberInBase(topicId);
    return topic >= 0 && uint16At(base.revisions, topic) >= revision;
  }
}
