import { doubtfulGivenNames, nameParticles, paperNouns, personTitles, placeNouns } from '../tables/name-words.ts';
import { isEnglishWord, isGivenName, isSurname } from '../tables/person-names.ts';
import { isFurnitureCue } from './furniture.ts';

/** What a word of an article is by its looks, as bits: what the rules for names ask of the words around a name. */
export const CAPITAL = 1;
/** A given name that nothing else is likely to be. */
export const GIVEN = 2;
/** A surname that is no word besides; and one that is. */
export const SURNAME = 4;
/** Also a word in small letters: its capital tells less. */
export const WORD = 8;
/** Street, School, County with a capital. */
export const PLACE_NOUN = 16;
/** A letter alone, or two with dots. */
export const INITIAL = 32;
/** "van", "bin" between names. */
export const PARTICLE = 64;
/** May begin what is no text: a credit, a call to subscribe. */
export const CUE = 128;

/** Times, Chronicle: with a place before it, the name of a paper. */
export const PAPER = 256;
/** Before a place it makes another one of it: New York. */
export const NEW = 512;

export function flagsOfWord(word: string, folded: string): number {
  const cue = isFurnitureCue(word) ? CUE : 0;
  if (!/^\p{Lu}/u.test(word)) return cue | (nameParticles.has(folded) ? PARTICLE : 0);
  let flags = CAPITAL | cue;
  if (/^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(word)) flags |= INITIAL;
  if (isGivenName(folded) && !doubtfulGivenNames.has(folded)) flags |= GIVEN;
  if (isSurname(folded) && !personTitles.has(folded)) flags |= SURNAME;
  if (isWordBesides(folded)) flags |= WORD;
  if (placeNouns.has(folded)) flags |= PLACE_NOUN;
  if (paperNouns.has(folded)) flags |= PAPER;
  if (folded === 'new') flags |= NEW;
  return flags;
}

/** Whether English has the word in small letters, in the plural too. Folded. */
export const isWordBesides = (folded: string): boolean =>
  isEnglishWord(folded) ||
  (folded.endsWith('s') && (isEnglishWord(folded.slice(0, -1)) || (folded.endsWith('es') && isEnglishWord(folded.slice(0, -2)))));
