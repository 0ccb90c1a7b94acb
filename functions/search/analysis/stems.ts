import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemArabic } from './arabic-stem.ts';
import { fold } from './fold.ts';
import { stemPolish, stemUkrainian } from './light-stems.ts';
import { inflectionStemEnglish, stemEnglish, verbStemEnglish } from './porter2.ts';
import { stemTurkish } from './turkish-stem.ts';

/**
 * Stems by language. English is Porter2 (Orama's English is Porter 1: corruption -> corrup), the others Snowball, Ukrainian,
 * Polish, Turkish and Arabic our own (Snowball's Arabic keeps a prefixed "and", its Turkish parts a word from its own cases). A language that is not here matches exact forms.
 */
const stemmers = new Map<string, (word: string) => string>([
  ['en', stemEnglish],
  ['uk', stemUkrainian],
  ['ru', russian],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  // Snowball leaves eleição and eleições two stems.
  ['pt', (word) => portuguese(word.replace(/[õã]es$/u, 'ão'))],
  ['it', italian],
  ['pl', stemPolish],
  ['nl', dutch],
  ['sv', swedish],
  ['hi', hindi],
  ['ar', (word) => stemArabic(fold(word))],
  ['tr', (word) => stemTurkish(fold(word))],
]);

export const stemmedLanguages: readonly string[] = [...stemmers.keys()];

/** The folded stem of a word in `language`; null for a language without a stemmer, and for what has no stem (a number, a letter or two). */
export function stemOf(word: string, language: string): string | null {
  const stem = stemmers.get(language);
  if (stem === undefined || word.length < 3 || !LETTERS_ONLY.test(word)) return null;
  return fold(stem(word.normalize('NFKC').toLowerCase()));
}

const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;

/** The key of all that shares a word's stem: office and officer alike. Null for what has none. */
export function stemKeyOf(word: string, language: string): string | null {
  const stem = stemOf(word, language);
  return stem === null ? null : `${language}~${stem}`;
}

/**
 * The key of a word's inflections, and of the verb of a noun of action: office and offices, indictment and indicted. In English that is a lighter stem; for the other languages the one
 * stem has to do.
 */
export function inflectionKeyOf(word: string, language: string): string | null {
  if (language !== 'en') return stemKeyOf(word, language);
  if (word.length < 3 || !LETTERS_ONLY.test(word)) return null;
  return `en-${fold(verbStemEnglish(inflectionStemEnglish(word.normalize('NFKC').toLowerCase())))}`;
}
