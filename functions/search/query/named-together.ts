import { fold } from '../analysis/fold.ts';
import { conceptOf, LONGEST_NAME, mayBeginName } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { printTerm, type TermName } from '../analysis/term-name.ts';
import { LONGEST_THING, mayBeginThing, thingOf } from '../analysis/things.ts';
import { wordsOf } from '../analysis/tokens.ts';
import type { Meaning } from './meaning.ts';
import { type NameRun, nameRunAt } from './name-runs.ts';
import type { Query } from './query.ts';
import { conceptTerm, isCapitalised } from './word-terms.ts';

/** The name that begins with a part: what it means, and how many parts it takes. */
export interface Together {
  meaning: Meaning;
  length: number;
}

export function togetherAt(
  parts: readonly Query[],
  at: number,
  { language, title }: { language: string; title: boolean },
): Together | null {
  const country = longestName(parts, at, language);
  if (language !== 'en') return country === null ? null : { meaning: { kind: 'term', term: country.term, title }, length: country.length };
  const run = nameRunAt(parts, at);
  const thing = longestThing(parts, at);
  const length = Math.max(country?.length ?? 0, thing?.length ?? 0, run?.length ?? 0);
  if (length === 0) return null;
  if (country?.length === length) return { meaning: { kind: 'term', term: country.term, title }, length };
  if (thing?.length === length) return { meaning: { kind: 'term', term: thing.term, title }, length };
  return run === null ? null : { meaning: meaningOfRun(run, title), length };
}

const meaningOfRun = ({ kind, terms, alone }: NameRun, title: boolean): Meaning =>
  kind === 'person' ? { kind: 'name', terms, title, alone } : { kind: 'phrase', terms, title };

function longestThing(parts: readonly Query[], at: number): { term: TermName; length: number } | null {
  const typed: string[] = [];
  let found: { term: TermName; length: number } | null = null;
  for (let length = 1; length <= LONGEST_THING && at + length <= parts.length; length += 1) {
    const part = parts[at + length - 1];
    if (part?.kind !== 'word' || part.exact) break;
    typed.push(...wordsOf(part.text));
    if (length === 1 && !mayBeginThing(typed[0] ?? '')) return null;
    const thing = thingOfTyped(typed);
    if (thing !== null) found = { term: printTerm({ kind: 'concept', text: thing, choice: part.choice }), length };
    if (part.choice !== null) break;
  }
  return found;
}

const thingOfTyped = (typed: readonly string[]): string | null =>
  typed.length > 1 || isThingAlone(typed[0] ?? '') ? thingOf(typed) : null;

/** A word in small letters that has related words of its own says enough. */
const isThingAlone = (word: string): boolean => isCapitalised(word) || relatedTo(word.toLowerCase(), 'en').length === 0;

function longestName(parts: readonly Query[], at: number, language: string): { term: TermName; length: number } | null {
  const typed: string[] = [];
  let found: { term: TermName; length: number } | null = null;
  for (let length = 1; length <= LONGEST_NAME && at + length <= parts.length; length += 1) {
    const part = parts[at + length - 1];
    if (part?.kind !== 'word' || part.exact) break;
    typed.push(part.text);
    if (length === 1) {
      if (!mayBeginName(part.text, language)) return null;
      continue;
    }
    const words = typed.flatMap(wordsOf);
    const concept = conceptOf(words.map(fold), typed.join(' '), language);
    if (concept !== null) found = { term: conceptTerm(concept, part.choice), length };
    if (part.choice !== null) break;
  }
  return found;
}
