import { fold } from '../analysis/fold.ts';
import { conceptOf } from '../analysis/names.ts';
import { termWithoutOthers } from '../analysis/term-name.ts';
import { wordsOf } from '../analysis/tokens.ts';
import { nameSuffixes } from '../tables/name-words.ts';
import type { Meaning } from './meaning.ts';
import { type Context, resolveWord } from './meaning-of-word.ts';
import { isPersonInQuotes, isTitleCased, personOf } from './name-runs.ts';
import { togetherAt } from './named-together.ts';
import type { Query } from './query.ts';
import { conceptTerm, exactTerm, isCapitalised, isCommon, wordTerm } from './word-terms.ts';

export interface Resolved {
  /** Null where nothing but common words was asked for. */
  meaning: Meaning | null;
  /** Common words that were left out, as typed. */
  ignored: string[];
}

/** What the words of a query mean in the language it is written in. */
export function resolveQuery(query: Query, language: string): Resolved {
  const context = newContext(language);
  return { meaning: resolve(query, context), ignored: context.ignored };
}

const newContext = (language: string): Context => ({
  language,
  title: false,
  related: true,
  ignored: [],
  habit: null,
  first: true,
  amongPlaces: false,
});

function resolve(query: Query, context: Context): Meaning | null {
  switch (query.kind) {
    case 'all':
      return join('all', resolveSideBySide(query.parts, context));
    case 'any':
      return join(
        'any',
        query.parts.map((part) => resolve(part, context)).filter((part) => part !== null),
      );
    case 'not': {
      const part = resolve(query.part, { ...context, related: false });
      return part === null ? null : { kind: 'not', part: namesAlone(part) };
    }
    case 'title':
      return resolve(query.part, { ...context, title: true });
    case 'word':
      return join('all', resolveSideBySide([query], context));
    case 'phrase':
      return resolvePhrase(query.text, context);
    case 'near':
      return resolveNear(query.text, context);
    case 'site':
    case 'language':
      return query;
  }
}

/** An exclusion must not grow by what is a part of a thing: -Niger leaves Agadez in. */
function namesAlone(meaning: Meaning): Meaning {
  if (meaning.kind === 'all' || meaning.kind === 'any') return { ...meaning, parts: meaning.parts.map(namesAlone) };
  return meaning.kind === 'term' ? { ...meaning, term: termWithoutOthers(meaning.term) } : meaning;
}

const join = (kind: 'all' | 'any', parts: Meaning[]): Meaning | null => (parts.length > 1 ? { kind, parts } : (parts[0] ?? null));

/**
 * Bare words next to each other that are one thing: a country (South Sudan), a thing with other names (climate change), a
 * person, a title. The longest wins.
 */
const resolveSideBySide = (parts: readonly Query[], context: Context): Meaning[] =>
  groupsIn(parts, context).flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));

/** Parts of a query that mean one thing together; null where they mean nothing that can be looked for. */
export interface Group {
  parts: readonly Query[];
  meaning: Meaning | null;
}

/** The parts of a query side by side as they are read: "Theresa May" is one. */
export const groupsOf = (parts: readonly Query[], language: string): Group[] => groupsIn(parts, newContext(language));

function groupsIn(parts: readonly Query[], context: Context): Group[] {
  const groups: Group[] = [];
  const own: Context = {
    ...context,
    habit: habitsOf(parts),
    amongPlaces: context.amongPlaces || parts.some((part) => isPlace(part, context.language)),
  };
  for (let at = 0; at < parts.length; ) {
    const together = togetherAt(parts, at, own);
    const length = together?.length ?? 1;
    const [part] = parts.slice(at, at + 1);
    const meaning = together?.meaning ?? (part === undefined ? null : resolveOne(part, { ...own, first: at === 0 }));
    groups.push({ parts: parts.slice(at, at + length), meaning });
    at += length;
  }
  return groups;
}

const resolveOne = (part: Query, context: Context): Meaning | null =>
  part.kind === 'word' ? resolveWord(part, context) : resolve(part, context);

/** Capitals by habit: of every word, or of the first word of a sentence. */
function habitsOf(parts: readonly Query[]): Context['habit'] {
  if (isTitleCased(parts)) return 'every-word';
  const [, second] = parts;
  return second?.kind === 'word' && !isCapitalised(second.text) ? 'first-word' : null;
}

/** Beside a place, "us" in small letters is the country. */
const isPlace = (part: Query, language: string): boolean =>
  part.kind === 'word' && !part.exact && part.text.toLowerCase() !== 'us' && conceptOf([fold(part.text)], part.text, language) !== null;

function resolvePhrase(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (words.every((word) => isCommon(word, context.language)) && !words.slice(1).some(isCapitalised)) {
    context.ignored.push(`"${text}"`);
    return null;
  }
  const named = nameInQuotes(words, text, context);
  if (named !== null) return named;
  const terms = words.map((word) => exactTerm(word, 'exact'));
  if (terms.length === 1) return { kind: 'term', term: terms[0] ?? '', title: context.title };
  return { kind: 'phrase', terms, title: context.title };
}

/** A country in quotes keeps its people, a person the initials between the names. */
function nameInQuotes(words: readonly string[], text: string, { language, title }: Context): Meaning | null {
  const concept = words.some(isCapitalised) ? conceptOf(words.map(fold), text, language) : null;
  if (concept !== null && !concept.startsWith('#')) return { kind: 'term', term: conceptTerm(concept), title };
  if (language !== 'en' || !isPersonInQuotes(words)) return null;
  const { terms } = personOf(
    words.filter((word) => !nameSuffixes.has(fold(word))),
    true,
  );
  return { kind: 'name', terms, title, alone: false };
}

/** Nearness is loose on purpose, so its words count with their inflections and aliases; common words are left out. */
function resolveNear(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isCommon(word, context.language));
  for (const word of words) if (!telling.includes(word)) context.ignored.push(word);
  const terms = [...new Set(telling.map((word) => wordTerm(word, context.language, { alone: true, related: false, habit: true })))];
  if (terms.length === 0) return null;
  if (terms.length === 1) return { kind: 'term', term: terms[0] ?? '', title: context.title };
  return { kind: 'near', terms, title: context.title };
}
