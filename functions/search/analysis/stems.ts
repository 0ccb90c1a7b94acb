import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { fold } from './fold.ts';
import { stemPolish, stemUkrainian } from './light-stems.ts';
import { inflectionStemEnglish, stemEnglish } from './porter2.ts';

/**
 * Stems by language. English is Porter2 (Orama's English is Porter 1: corruption -> corrup), the others Snowball, Ukrainian
 * and Polish our own. A language that is not here matches exact forms.
 */
const stemmers = new Map<string, (word: string) => string>([
  ['en', stemEnglish],
  ['uk', stemUkrainian],
  ['ru', russian],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['pt', portuguese],
  ['it', italian],
  ['pl', stemPolish],
  ['nl', dutch],
  ['ar', arabic],
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
 * The key of a word's inflections alone: office and offices. In English that is a lighter stem; for the other languages the one
 * stem has to do.
 */
export function inflectionKeyOf(word: string, language: string): string | null {
  if (language !== 'en') return stemKeyOf(word, language);
  if (word.length < 3 || !LETTERS_ONLY.test(word)) return null;
  return `en-${fold(inflectionStemEnglish(word.normalize('NFKC').toLowerCase()))}`;
}
