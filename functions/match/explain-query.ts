/** Why an article came, or did not: what the query asks for, part by part, and what of it the article has. */
import type { Article } from '../article/article.ts';
import { type Query, QueryError } from '../topic/query.ts';
import { parseQuery } from '../topic/query-parser.ts';
import { printQuery } from '../topic/query-printer.ts';
import type { Breadth } from '../topic/topic.ts';
import type { MatchReason, SnippetPart } from './match.ts';
import { snippetOf } from './match-of.ts';
import { matcherFor } from './match-one.ts';
import { leastScores } from './score.ts';

export interface ExplainedPart {
  /** As it was asked for: `troops`, `"state visit"`, `-football`. */
  asked: string;
  excluded: boolean;
  /** As they stand in the article; empty where nothing was found. */
  found: { form: string; places: MatchReason['where'][] }[];
}

export interface QueryExplanation {
  satisfied: boolean;
  /** In [0, 1]; 0 where not satisfied. */
  score: number;
  /** The least score of the breadth. */
  threshold: number;
  snippet: SnippetPart[];
  parts: ExplainedPart[];
}

const snippetLength = 240;

/** Throws QueryError for a query that is refused. */
export function explainQuery(asked: { query: string; language: string; breadth: Breadth }, article: Article): QueryExplanation {
  const match = matcherFor(asked.query, asked.language)(article);
  const query = parseQuery(asked.query);
  const parts = query.kind === 'all' ? query.parts : [query];
  return {
    satisfied: match !== null,
    score: match?.score ?? 0,
    threshold: leastScores[asked.breadth],
    snippet: snippetOf(article, match?.spans ?? [], snippetLength),
    parts: parts.flatMap((part) => explainPart(part, asked.language, article)),
  };
}

/** Nothing for a part that asks for nothing by itself: words too common to count. */
function explainPart(part: Query, language: string, article: Article): ExplainedPart[] {
  const excluded = part.kind === 'not';
  const positive = printQuery(excluded ? part.part : part);
  const found = tried(positive, language, article);
  return found === undefined ? [] : [{ asked: excluded ? `-${positive}` : positive, excluded, found }];
}

function tried(query: string, language: string, article: Article): ExplainedPart['found'] | undefined {
  try {
    const match = matcherFor(query, language)(article);
    return (match?.terms ?? []).map((form) => ({ form, places: placesOf(form, article) }));
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

const leadCharacters = 600;

function placesOf(form: string, { title, summary, body }: Article): MatchReason['where'][] {
  const lead = `${summary ?? ''}\n${(body ?? '').slice(0, leadCharacters)}`;
  const places = { title, lead, body: (body ?? '').slice(leadCharacters) };
  return (Object.keys(places) as MatchReason['where'][]).filter((place) => places[place].includes(form));
}
