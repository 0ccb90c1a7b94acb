import type { Breadth } from '../breadth.ts';
import type { Meaning } from '../query/meaning.ts';
import { readQuery } from '../query/read-query.ts';
import type { MatchableArticle } from './article-words.ts';
import { indexBuilder } from './compile-index.ts';
import { type EvidencePlace, engineFor, type Span } from './engine.ts';
import type { TopicIndex } from './topic-index.ts';
import { vocabulary } from './vocabulary.ts';

/** How one article satisfies one query. */
export interface OneMatch {
  score: number;
  terms: string[];
  where: EvidencePlace;
  spans: Span[];
}

/**
 * A query made ready to be tried on many articles, for previews. By default whatever satisfies the query matches, however
 * weakly, in any language; `reads`: the languages that the reader ticked. Compare `score` with `leastScores` to tell what each breadth would bring. Throws QueryError for a refused query.
 */
export function matcherFor(
  query: string,
  language: string,
  { breadth = 'everything', reads }: { breadth?: Breadth; reads?: readonly string[] | undefined } = {},
): (article: MatchableArticle) => OneMatch | null {
  const known = vocabulary();
  const engine = engineFor(indexOfOne(readQuery(query, language).meaning, { language, reads, breadth }), known);
  return (article) => {
    known.read(article);
    engine.locate();
    const found = engine.match()[0];
    return found === undefined ? null : { score: found.score, terms: found.terms, ...engine.explain(found) };
  };
}

/** An index of one query, which `reads` widens and filters. */
export function indexOfOne(
  meaning: Meaning,
  { language, reads, breadth = 'everything' }: { language: string; reads?: readonly string[] | undefined; breadth?: Breadth },
): TopicIndex {
  const builder = indexBuilder();
  builder.add({ topicId: '', meaning, breadth, revision: 1, reading: reads && { language, reads } });
  return builder.build();
}

/** One query, one article: for explanations. Throws QueryError for a refused query. */
export const matchOne = (query: string, language: string, article: MatchableArticle): OneMatch | null =>
  matcherFor(query, language)(article);
