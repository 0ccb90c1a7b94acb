/** Why an article came, or did not: what the query asks for, part by part, and what of it the article has. */
import type { Article } from '../article/article.ts';
import { fold } from '../search/analysis/fold.ts';
import { inflectionKeyOf } from '../search/analysis/stems.ts';
import { ALL_OTHERS, parseTerm } from '../search/analysis/term-name.ts';
import type { Breadth } from '../search/breadth.ts';
import { matcherFor } from '../search/index/match-one.ts';
import { leastScores } from '../search/index/score.ts';
import type { Meaning } from '../search/query/meaning.ts';
import { type Query, QueryError } from '../search/query/query.ts';
import { parseQuery } from '../search/query/query-parser.ts';
import { printQuery } from '../search/query/query-printer.ts';
import { type Group, groupsOf } from '../search/query/resolve-query.ts';
import type { MatchReason, SnippetPart } from './match.ts';
import { snippetOf } from './snippet.ts';

export interface ExplainedPart {
  /** As it was asked for: `troops`, `"state visit"`, `-football`. */
  asked: string;
  excluded: boolean;
  /** As they stand in the article; empty where nothing was found. */
  found: { form: string; places: MatchReason['where'][]; by: FoundBy }[];
}

/** How a form in the article answers what was asked for. */
export type FoundBy = 'word' | 'inflection' | 'name' | 'related word' | 'filter';

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
    parts: groupsOf(parts, asked.language).flatMap((group) => explainGroup(group, asked.language, article)),
  };
}

/** Nothing for a part that asks for nothing by itself: words too common to count. Words that are one name are one part. */
function explainGroup({ parts, meaning }: Group, language: string, article: Article): ExplainedPart[] {
  const [part] = parts;
  if (part === undefined) return [];
  const excluded = part.kind === 'not';
  const alone = excluded ? part.part : part;
  const inner: Query = parts.length > 1 ? { kind: 'all', parts: [...parts] } : alone;
  const positive = printQuery(inner);
  const found = tried(excluded ? byNamesAlone(inner) : inner, meaning, language, article);
  return found === undefined ? [] : [{ asked: excluded ? `-${positive}` : positive, excluded, found }];
}

/** As an exclusion counts: by its names alone. */
const byNamesAlone = (part: Query): Query =>
  part.kind === 'word' && !part.exact && part.choice === null
    ? { ...part, choice: { sense: null, without: [ALL_OTHERS], also: [] } }
    : part;

function tried(part: Query, meaning: Meaning | null, language: string, article: Article): ExplainedPart['found'] | undefined {
  if (part.kind === 'language') return part.language === article.language ? [{ form: part.language, places: [], by: 'filter' }] : [];
  try {
    const match = matcherFor(printQuery(part), language)(article);
    if (part.kind === 'site') return match ? [{ form: part.host, places: [], by: 'filter' }] : [];
    return (match?.terms ?? []).map((form) => ({ form, places: placesOf(form, article), by: foundBy(form, part, meaning, language) }));
  } catch (error) {
    if (error instanceof QueryError) return undefined;
    throw error;
  }
}

/** Several words are asked for as they stand; for one word, its names, forms and relatives count too. */
function foundBy(form: string, part: Query, meaning: Meaning | null, language: string): FoundBy {
  const word = part.kind === 'title' ? part.part : part;
  const asked = printQuery(word).toLowerCase();
  if (fold(form.toLowerCase()) === fold(asked)) return 'word';
  if (meaning?.kind === 'name' || (meaning?.kind === 'term' && parseTerm(meaning.term).kind === 'concept')) return 'name';
  if (word.kind !== 'word' || fold(form.toLowerCase()) === fold(word.text.toLowerCase())) return 'word';
  const key = inflectionKeyOf(word.text, language);
  return key !== null && key === inflectionKeyOf(form, language) ? 'inflection' : 'related word';
}

const leadCharacters = 600;

function placesOf(form: string, { title, summary, body }: Article): MatchReason['where'][] {
  const lead = `${summary ?? ''}\n${(body ?? '').slice(0, leadCharacters)}`;
  const places = { title, lead, body: (body ?? '').slice(leadCharacters) };
  return (Object.keys(places) as MatchReason['where'][]).filter((place) => places[place].includes(form));
}
