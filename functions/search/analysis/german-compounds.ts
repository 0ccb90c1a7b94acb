import { documentFrequencies } from '../tables/document-frequencies.ts';
import { fold } from './fold.ts';
import { stemOf } from './stems.ts';

/** What may stand between the parts of a German compound. */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e'];
/** Shorter parts are met by chance (Ost, Rat, ein). */
const LEAST_PART = 4;
const LEAST_COMPOUND = 9;
const MOST_PARTS = 4;

let known: ReadonlySet<string> | undefined;

/** The stems of the known words that a German compound is made of: Erdbebenhilfe -> erdbeb, hilf. Empty for a word that is none. */
export function compoundParts(word: string): string[] {
  if (word.length < LEAST_COMPOUND || !/^\p{L}+$/u.test(word)) return [];
  known ??= new Set([...documentFrequencies('de').keys()].filter((each) => each.length >= LEAST_PART).map(fold));
  const parts = split(fold(word), known, MOST_PARTS) ?? [];
  return parts.length < 2 ? [] : parts.flatMap((part) => stemOf(part, 'de') ?? []);
}

/** The fewest known words that make up `rest`, the longest first part first; null if none do. */
function split(rest: string, words: ReadonlySet<string>, most: number): string[] | null {
  if (words.has(rest)) return [rest];
  if (most === 1) return null;
  let best: string[] | null = null;
  for (let end = rest.length - LEAST_PART; end >= LEAST_PART; end -= 1) {
    const head = headOf(rest.slice(0, end), words);
    if (head === null) continue;
    const tail = split(rest.slice(end), words, most - 1);
    if (tail !== null && (best === null || tail.length + 1 < best.length)) best = [head, ...tail];
  }
  return best;
}

/** The word that stands before a link: Erdbeben-, Regierung(s)-, Sonne(n)-. */
function headOf(text: string, words: ReadonlySet<string>): string | null {
  for (const link of LINKS) {
    const head = text.slice(0, text.length - link.length);
    if (text.endsWith(link) && head.length >= LEAST_PART && words.has(head)) return head;
  }
  return null;
}
