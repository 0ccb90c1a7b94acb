import { tooBroad } from './broadness.ts';
import { contradictionIn } from './contradictions.ts';
import { readingOf } from './explanation.ts';
import type { Meaning } from './meaning.ts';
import { normalForm, simplify } from './normal-form.ts';
import { MAX_QUERY_WORDS, type Query, QueryError } from './query.ts';
import { parseQuery } from './query-parser.ts';
import { resolveQuery } from './resolve-query.ts';

/** Something about a query that its author should look at twice. */
export interface QueryWarning {
  code: 'common-words-ignored' | 'operator-in-small-letters' | 'small-acronym' | 'too-broad';
  message: string;
  /** UTF-16 offset into the text; null where it is about the whole. */
  position: number | null;
  suggestion: string | null;
}

export interface ReadQuery {
  query: Query;
  /** What it asks for, simplified: what the engine compiles. */
  meaning: Meaning;
  /** Equal for equal queries: what a personal topic is known by. */
  normalForm: string;
  warnings: QueryWarning[];
}

/**
 * Reads a query written in `language` (a primary subtag). Throws QueryError for one that is malformed or can never be
 * what its author wants: only exclusions, only filters, only common words, contradictions.
 */
export function readQuery(text: string, language: string): ReadQuery {
  const compiled = compileQuery(text, language);
  const { query, meaning } = compiled;
  return { query, meaning, normalForm: normalForm(meaning), warnings: warningsOf(text, language, compiled) };
}

export interface CompiledQuery {
  query: Query;
  meaning: Meaning;
  /** Common words that were left out, as typed. */
  ignored: string[];
}

/** The same without the rest, for who compiles a million of them. */
export function compileQuery(text: string, language: string): CompiledQuery {
  const query = parseQuery(text);
  const { meaning: resolved, ignored } = resolveQuery(query, language);
  if (resolved === null) {
    throw new QueryError(
      'only-common-words',
      'These words are so common that nearly every article has them. Add one that tells what it is about.',
      0,
    );
  }
  const meaning = simplify(resolved);
  if (countWords(meaning) > MAX_QUERY_WORDS) throw new QueryError('too-long', `A query has at most ${MAX_QUERY_WORDS} words.`);
  if (!requiresWords(meaning)) throw refusalOfWordless(meaning, ignored);
  const contradiction = contradictionIn(meaning);
  if (contradiction !== null) throw new QueryError('never-matches', contradiction);
  return { query, meaning, ignored };
}

/** The query said back in plain words: "articles with “US” (also United States, American) and “troops”". */
export const readingOfQuery = (text: string, language: string): string => readingOf(parseQuery(text), language);

function countWords(meaning: Meaning): number {
  if (meaning.kind === 'all' || meaning.kind === 'any') return meaning.parts.reduce((sum, part) => sum + countWords(part), 0);
  if (meaning.kind === 'not') return countWords(meaning.part);
  return meaning.kind === 'phrase' || meaning.kind === 'near' || meaning.kind === 'name' ? meaning.terms.length : 1;
}

/** Whether every article that matches has some word of the query, or is from a named site. */
export function requiresWords(meaning: Meaning): boolean {
  if (meaning.kind === 'all') return meaning.parts.some(requiresWords);
  if (meaning.kind === 'any') return meaning.parts.every(requiresWords);
  return meaning.kind !== 'not' && meaning.kind !== 'language';
}

function refusalOfWordless(meaning: Meaning, ignored: readonly string[]): QueryError {
  if (excludes(meaning)) {
    return new QueryError(
      'only-exclusions',
      'This query only says what to leave out, so nearly every article would match. Write first what you want to read about.',
      0,
    );
  }
  if (ignored.length > 0) {
    return new QueryError(
      'only-common-words',
      'Without its common words this query asks for nothing. Add a word that tells what it is about.',
      0,
    );
  }
  return new QueryError('only-filters', 'lang: alone would bring every article in that language. Add a word to look for.', 0);
}

function excludes(meaning: Meaning): boolean {
  return meaning.kind === 'not' || ((meaning.kind === 'all' || meaning.kind === 'any') && meaning.parts.some(excludes));
}

/** What the author of a query that is not refused should look at twice. */
export function warningsOf(text: string, language: string, { meaning, ignored }: CompiledQuery): QueryWarning[] {
  const broad = tooBroad(meaning);
  const warnings = /\b(?:or|not|NOT|us)\b/.test(text) || ignored.length > 0 ? warningsOfWords(text, language, ignored) : [];
  if (broad !== null) warnings.push({ code: 'too-broad', message: broad, position: null, suggestion: null });
  return warnings;
}

function warningsOfWords(text: string, language: string, ignored: readonly string[]): QueryWarning[] {
  const warnings: QueryWarning[] = [];
  const quiet = new Set<string>();
  for (const [word, operator] of [
    ['or', 'OR'],
    ['not', '-'],
    ['NOT', '-'],
  ] as const) {
    const at = new RegExp(`(?<=\\S\\s)${word}(?=\\s+\\S)`, 'u').exec(text)?.index;
    if (at === undefined) continue;
    quiet.add(word);
    const suggestion = text.slice(0, at) + (operator === 'OR' ? `OR${text.slice(at + 2)}` : `-${text.slice(at + 3).trimStart()}`);
    const message =
      operator === 'OR'
        ? 'OR means “one of” only in capitals.'
        : `“${word}” is a word here. To exclude, write - right before what should not be there.`;
    warnings.push({ code: 'operator-in-small-letters', message, position: at, suggestion });
  }
  const us = /(?<![\p{L}\p{N}"])us(?![\p{L}\p{N}"])/u.exec(text)?.index;
  if (us !== undefined && language === 'en' && !ignored.includes('us')) {
    const message = '“us” is read as the country, because another place stands beside it.';
    warnings.push({ code: 'small-acronym', message, position: us, suggestion: null });
  }
  if (us !== undefined && language === 'en' && ignored.includes('us')) {
    quiet.add('us');
    warnings.push({
      code: 'small-acronym',
      message: '“us” in small letters is left out, as it is in nearly every article. The country is US.',
      position: us,
      suggestion: `${text.slice(0, us)}US${text.slice(us + 2)}`,
    });
  }
  const others = [...new Set(ignored)].filter((word) => !quiet.has(word));
  if (others.length > 0) {
    const message = `Too common to count: ${others.map((word) => `“${word.replace(/^"|"$/gu, '')}”`).join(', ')}. In quotes with another word they count.`;
    warnings.push({ code: 'common-words-ignored', message, position: null, suggestion: null });
  }
  return warnings;
}
