import type { Choice } from '../analysis/term-name.ts';

/** The parsed matching expression of a topic. A query is a tree; what its words mean is `meaning.ts`. */
export type Query = All | Any | Not | InTitle | Word | Phrase | Near | Site | Language;

/** Every part must hold. */
export interface All {
  kind: 'all';
  parts: Query[];
}
/** At least one part must hold. */
export interface Any {
  kind: 'any';
  parts: Query[];
}
export interface Not {
  kind: 'not';
  part: Query;
}
/** What is inside counts only where it stands in the title. */
export interface InTitle {
  kind: 'title';
  part: Query;
}
/** A bare word as it was typed; `exact` where `=` stood before it. */
export interface Word {
  kind: 'word';
  text: string;
  exact: boolean;
  /** What stood in braces right behind it: the sense that is meant, related words taken away and added. */
  choice: Choice | null;
}
/** The text between quotes: adjacent, in one field. */
export interface Phrase {
  kind: 'phrase';
  text: string;
}
/** The text between `~"` and `"`: all words within ten words of each other, in any order. */
export interface Near {
  kind: 'near';
  text: string;
}
/** Articles of this host and of its subdomains. */
export interface Site {
  kind: 'site';
  host: string;
}
/** Articles in this language, a primary subtag. */
export interface Language {
  kind: 'language';
  language: string;
}

/**
 * Most words in one query. With the bound on its length it keeps every topic cheap to match; the matcher's buffers hold so many
 * parts and no more.
 */
export const MAX_QUERY_WORDS = 128;

/** How far apart, in words, the parts of a `~"..."` may stand. */
export const NEAR_WORDS = 10;

export const queryErrorCodes = [
  'empty',
  'too-long',
  'too-deep',
  'unbalanced-quotes',
  'unbalanced-parentheses',
  'unbalanced-braces',
  'unknown-sense',
  'empty-quotes',
  'empty-parentheses',
  'missing-alternative',
  'missing-word',
  'bad-site',
  'bad-language',
  'unknown-operator',
  'only-exclusions',
  'only-filters',
  'only-common-words',
  'never-matches',
] as const;
export type QueryErrorCode = (typeof queryErrorCodes)[number];

/** A query that is refused: why, where (UTF-16 offset into the text), and a query that would do, where we can tell. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code: QueryErrorCode;
  readonly position: number | null;
  readonly suggestion: string | null;

  constructor(code: QueryErrorCode, message: string, position: number | null = null, suggestion: string | null = null) {
    super(message);
    this.code = code;
    this.position = position;
    this.suggestion = suggestion;
  }
}
