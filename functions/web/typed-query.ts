import type { QueryProblem } from '../presentation/pages/preview.tsx';
import type { Breadth } from '../search/breadth.ts';
import { QueryError } from '../search/query/query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import { personalTopic } from '../topic/personal-topic.ts';
import type { Topic } from '../topic/topic.ts';

/** What the fields of the pages take. A topic of more belongs to an admin. */
const longestQuery = 500;

/** The personal topic that a typed query stands for. Throws QueryError. */
export function typedTopic(
  typed: { query: string; breadth: Breadth; language?: string | undefined; reads?: readonly string[] | undefined },
  now: string,
): Topic {
  const { query, breadth, language = queryLanguageOf(query), reads } = typed;
  if (query.length > longestQuery) throw new QueryError('too-long', `A query has at most ${longestQuery} characters.`, longestQuery);
  return personalTopic({ query, breadth, language, reads }, now);
}

export const refusalOf = ({ message, position, suggestion }: QueryError): QueryProblem => ({
  kind: 'refused',
  message,
  position,
  suggestion,
});

/** What a form asks for. */
export const wishOf = ({ q, breadth, language, reads }: { q: string; breadth: Breadth; language: string; reads: readonly string[] }) => ({
  query: q,
  breadth,
  language,
  reads,
});
