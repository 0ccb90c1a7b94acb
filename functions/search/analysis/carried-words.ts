import { newsLexicon } from '../tables/lexicon.ts';
import { relatedWords } from '../tables/related-words.ts';
import { isAcronym } from './acronyms.ts';
import { fold } from './fold.ts';
import { ALIAS, type Kind, relatedKind } from './kinds.ts';
import { inflectionKeyOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

/** How an article in another language may say a word of a query. */
interface CarriedForm {
  keys: string[];
  kind: Kind;
}

/** A word that stands for another in the same language, with how much it counts next to it. */
export interface Neighbour {
  text: string;
  weight: number;
}

/** Words of one sense in the same language: soldats, militaires. */
const SAME_SENSE = 0.85;
/** A related word of the English one, in another language, is one step further away. */
const STEP = 0.95;

/** By language and first letter: senses by the stems of a word or a phrase. Stemming all of them at once would cost a cold start a second. */
const byInitial = new Map<string, ReadonlyMap<string, readonly number[]>>();

const keyOf = (text: string, language: string): string =>
  wordsOf(text)
    .map((word) => inflectionKeyOf(word, language) ?? fold(word))
    .join(' ');

const plain = (word: string): string => word.replace(/^=/, '');

function sensesOf(text: string, language: string): readonly number[] {
  const initial = initialOf(text, language);
  const name = `${language} ${initial}`;
  let senses = byInitial.get(name);
  if (senses === undefined) {
    senses = readSenses(language, initial);
    byInitial.set(name, senses);
  }
  return senses.get(keyOf(text, language)) ?? [];
}

/** A stemmer leaves the first letter as it is, but for Arabic, which takes off what is joined to a word. */
const initialOf = (text: string, language: string): string => (language === 'ar' ? '' : fold(text.slice(0, 1)).slice(0, 1));

function readSenses(language: string, initial: string): Map<string, number[]> {
  const senses = new Map<string, number[]>();
  newsLexicon.forEach((sense, number) => {
    for (const word of sense.get(language) ?? []) {
      if (initialOf(plain(word), language) !== initial) continue;
      const key = keyOf(plain(word), language);
      senses.set(key, [...new Set([...(senses.get(key) ?? []), number])]);
    }
  });
  return senses;
}

/** Whether the lexicon has a word in this language. */
export const isInLexicon = (text: string, language: string): boolean => sensesOf(text, language).length > 0;

/** Whether the lexicon can say a word or a phrase of a query in other languages. */
export const isCarried = (text: string, language: string): boolean =>
  sensesOf(text, language).length > 0 || relatedSenses(text, language).length > 0;

/** What the lexicon has for a word in all languages but its own, and, weaker, for its related words. */
export function formsInOtherLanguages(text: string, language: string): CarriedForm[] {
  const own = sensesOf(text, language).flatMap((number) => formsOfSense(number, language, ALIAS));
  const related = relatedSenses(text, language).flatMap(({ number, weight }) => formsOfSense(number, language, relatedKind(weight)));
  return [...own, ...related];
}

const formsOfSense = (number: number, except: string, kind: Kind): CarriedForm[] =>
  [...(newsLexicon[number] ?? [])]
    .filter(([language]) => language !== except)
    .flatMap(([language, words]) => words.map((word) => ({ keys: keysOfForm(word, language), kind })))
    .filter(({ keys }) => keys.length > 0);

/** `=` before a word: this very form, whose stem is another word's too. */
function keysOfForm(text: string, language: string): string[] {
  const exact = text.startsWith('=');
  return wordsOf(plain(text)).map((word) => {
    if (isAcronym(word)) return `${language}/^${fold(word).toUpperCase()}`;
    return (exact ? null : inflectionKeyOf(word, language)) ?? `${language}/${fold(word)}`;
  });
}

/** Senses of the related words of a text, which are known of English words. */
function relatedSenses(text: string, language: string): { number: number; weight: number }[] {
  const own = sensesOf(text, language);
  const heads = language === 'en' ? [text.toLowerCase(), ...headsOf(own)] : headsOf(own);
  const best = new Map<number, number>();
  for (const { text: other, weight } of [...new Set(heads)].flatMap((head) => relatedWords('en').get(head) ?? [])) {
    for (const number of sensesOf(other, 'en')) if (!own.includes(number)) best.set(number, Math.max(best.get(number) ?? 0, weight * STEP));
  }
  return [...best].map(([number, weight]) => ({ number, weight }));
}

const headsOf = (senses: readonly number[]): string[] =>
  senses.flatMap((number) => (newsLexicon[number]?.get('en') ?? []).slice(0, 1).map(plain));

/** Related words of a language that has no table of its own: troupes -> soldats, militaires, armée. Weightiest first. */
export function neighboursInLexicon(word: string, language: string): Neighbour[] {
  const own = sensesOf(word, language);
  const key = keyOf(word, language);
  const best = new Map<string, number>();
  const add = (number: number, weight: number) => {
    for (const other of newsLexicon[number]?.get(language) ?? [])
      if (keyOf(plain(other), language) !== key) best.set(plain(other), Math.max(best.get(plain(other)) ?? 0, weight));
  };
  for (const number of own) add(number, SAME_SENSE);
  if (own.length > 0) for (const { number, weight } of relatedSenses(word, language)) add(number, weight);
  return [...best].map(([text, weight]) => ({ text, weight })).sort((a, b) => b.weight - a.weight);
}
