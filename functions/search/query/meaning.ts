import { isAcronym, isAmbiguousAcronym } from '../analysis/acronyms.ts';
import { fold } from '../analysis/fold.ts';
import type { LeafName } from '../analysis/leaves.ts';
import { conceptOf, LONGEST_NAME, mayBeginName } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { wordsOf } from '../analysis/tokens.ts';
import type { Query, Word } from './query.ts';

/** What a query means, word by word: the tree that the engine compiles. `title`: counts in the title alone. */
export type Meaning =
  | { kind: 'all'; parts: Meaning[] }
  | { kind: 'any'; parts: Meaning[] }
  | { kind: 'not'; part: Meaning }
  | { kind: 'leaf'; leaf: LeafName; title: boolean }
  /** Adjacent, in one field. */
  | { kind: 'phrase'; leaves: LeafName[]; title: boolean }
  /** Within NEAR_WORDS of each other, in any order. */
  | { kind: 'near'; leaves: LeafName[]; title: boolean }
  | { kind: 'site'; host: string }
  | { kind: 'language'; language: string };

export interface Resolved {
  /** Null where nothing but common words was asked for. */
  meaning: Meaning | null;
  /** Common words that were left out, as typed. */
  ignored: string[];
}

interface Context {
  language: string;
  title: boolean;
  /** Related words make a query wider; an exclusion must not grow by them. */
  related: boolean;
  ignored: string[];
}

/** What the words of a query mean in the language it is written in. */
export function resolveQuery(query: Query, language: string): Resolved {
  const context: Context = { language, title: false, related: true, ignored: [] };
  return { meaning: resolve(query, context), ignored: context.ignored };
}

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
      return part === null ? null : { kind: 'not', part };
    }
    case 'title':
      return resolve(query.part, { ...context, title: true });
    case 'word':
      return resolveWord(query, context);
    case 'phrase':
      return resolvePhrase(query.text, context);
    case 'near':
      return resolveNear(query.text, context);
    case 'site':
    case 'language':
      return query;
  }
}

const join = (kind: 'all' | 'any', parts: Meaning[]): Meaning | null => (parts.length > 1 ? { kind, parts } : (parts[0] ?? null));

/** Bare words next to each other that make a country's name are that country: South Sudan, United States. */
function resolveSideBySide(parts: readonly Query[], context: Context): Meaning[] {
  const resolved: Meaning[] = [];
  for (let at = 0; at < parts.length; ) {
    const name = longestName(parts, at, context.language);
    const part = name === null ? resolve(parts[at] as Query, context) : { kind: 'leaf' as const, leaf: name.leaf, title: context.title };
    if (part !== null) resolved.push(part);
    at += name?.length ?? 1;
  }
  return resolved;
}

function longestName(parts: readonly Query[], at: number, language: string): { leaf: LeafName; length: number } | null {
  const typed: string[] = [];
  let found: { leaf: LeafName; length: number } | null = null;
  for (let length = 1; length <= LONGEST_NAME && at + length <= parts.length; length += 1) {
    const part = parts[at + length - 1] as Query;
    if (part.kind !== 'word' || part.exact) break;
    typed.push(part.text);
    if (length === 1) {
      if (!mayBeginName(part.text, language)) return null;
      continue;
    }
    const words = typed.flatMap(wordsOf);
    const concept = conceptOf(words.map(fold), typed.join(' '), language);
    if (concept !== null) found = { leaf: `@${concept}`, length };
  }
  return found;
}

/** Meanings of words, for a million topics share theirs: looking each up once makes compiling them three times as fast. */
const remembered = new Map<string, Meaning | 'common' | null>();
const MOST_REMEMBERED = 200_000;

function resolveWord(word: Word, context: Context): Meaning | null {
  const key = `${context.language}${context.title ? 't' : ' '}${context.related ? 'r' : ' '}${word.exact ? '=' : ' '}${word.text}`;
  let meaning = remembered.get(key);
  if (meaning === undefined) {
    meaning = meaningOfWord(word, context);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, meaning);
  }
  if (meaning !== 'common') return meaning;
  context.ignored.push(word.text);
  return null;
}

function meaningOfWord({ text, exact }: Word, { language, title, related }: Context): Meaning | 'common' | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (words.length > 1) {
    const concept = exact ? null : conceptOf(words.map(fold), text, language);
    if (concept !== null) return { kind: 'leaf', leaf: `@${concept}`, title };
    const leaves = words.map((word) => (exact ? exactLeaf(word, '!') : wordLeaf(word, language, { alone: false, related: false })));
    return { kind: 'phrase', leaves, title };
  }
  const word = words[0] as string;
  if (exact) return { kind: 'leaf', leaf: exactLeaf(word, '!'), title };
  if (isCommon(word, language)) return 'common';
  return { kind: 'leaf', leaf: wordLeaf(word, language, { alone: true, related }), title };
}

function resolvePhrase(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (words.every((word) => isCommon(word, context.language)) && !words.slice(1).some(isCapitalised)) {
    context.ignored.push(`"${text}"`);
    return null;
  }
  const leaves = words.map((word) => exactLeaf(word, '='));
  if (leaves.length === 1) return { kind: 'leaf', leaf: leaves[0] as LeafName, title: context.title };
  return { kind: 'phrase', leaves, title: context.title };
}

/** Nearness is loose on purpose, so its words count with their inflections and aliases; common words are left out. */
function resolveNear(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isCommon(word, context.language));
  for (const word of words) if (!telling.includes(word)) context.ignored.push(word);
  const leaves = [...new Set(telling.map((word) => wordLeaf(word, context.language, { alone: true, related: false })))];
  if (leaves.length === 0) return null;
  if (leaves.length === 1) return { kind: 'leaf', leaf: leaves[0] as LeafName, title: context.title };
  return { kind: 'near', leaves, title: context.title };
}

/** Typed in capitals, "US" and "WHO" are no common words; "Who" and "us" are. */
const isCommon = (word: string, language: string): boolean => !isAcronym(word) && isStopWord(fold(word), language);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
function exactLeaf(word: string, mark: '=' | '!'): LeafName {
  const folded = fold(word);
  return isAcronym(word) && isAmbiguousAcronym(folded) ? `^${folded.toUpperCase()}` : mark + folded;
}

/** Where capitals begin every noun, or where names have cases, a capital does not mean "only this form". */
const INFLECTS_NAMES = new Set(['de', 'uk', 'ru', 'pl', 'ar']);

/** The leaf of a bare word: a country with its people, a name by its exact form, any other word with its inflections. */
function wordLeaf(word: string, language: string, { alone, related }: { alone: boolean; related: boolean }): LeafName {
  const concept = alone ? conceptOf([fold(word)], word, language) : null;
  if (concept !== null) return `@${concept}`;
  if (isAcronym(word)) return exactLeaf(word, '=');
  if (isCapitalised(word) && !INFLECTS_NAMES.has(language)) return exactLeaf(word, '=');
  const lower = word.normalize('NFKC').toLowerCase();
  if (!/^\p{L}/u.test(lower)) return exactLeaf(word, '=');
  return related && relatedTo(lower, language).length > 0 ? `${language}:${lower}` : `${language};${lower}`;
}
