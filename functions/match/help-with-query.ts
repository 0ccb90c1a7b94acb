/** Ways out of a query that finds nothing: which of its words is to blame, and what else was pasted into the box. */
import type { Breadth } from '../search/breadth.ts';
import type { Query } from '../search/query/query.ts';
import { parseQuery } from '../search/query/query-parser.ts';
import { printQuery } from '../search/query/query-printer.ts';
import { type PreviewQuery, previewQuery } from './preview-query.ts';

/** A query to try instead, and how many articles it finds. */
export interface WayOut {
  /** The part of the query that was left out, as it is written. */
  without: string;
  query: string;
  found: number;
}

/** More parts than this are a long query of its own, and nobody reads so many ways out. */
const MOST_TRIED = 8;
const MOST_OFFERED = 3;

/** The query without each of its parts that must occur, if that finds something: the most telling first. Throws QueryError. */
export async function waysOut(
  deps: PreviewQuery,
  asked: { query: string; language: string; breadth: Breadth; reads?: readonly string[] | undefined },
  now: string,
): Promise<WayOut[]> {
  const parsed = parseQuery(asked.query);
  if (parsed.kind !== 'all') return [];
  const tried = await Promise.all(parsed.parts.slice(0, MOST_TRIED).map((part) => without(deps, asked, parsed.parts, part, now)));
  return tried
    .filter((way) => way !== null)
    .sort((one, other) => other.found - one.found)
    .slice(0, MOST_OFFERED);
}

async function without(
  deps: PreviewQuery,
  asked: { query: string; language: string; breadth: Breadth; reads?: readonly string[] | undefined },
  parts: readonly Query[],
  part: Query,
  now: string,
): Promise<WayOut | null> {
  const others = parts.filter((each) => each !== part);
  if (part.kind === 'not' || others.every(({ kind }) => kind === 'not' || kind === 'language')) return null;
  const query = others.map(printQuery).join(' ');
  const { foundByBreadth } = await previewQuery(deps, { ...asked, query }, now);
  return foundByBreadth.everything === 0 ? null : { without: printQuery(part), query, found: foundByBreadth.everything };
}
