import { expansions, needCapitals } from '../tables/acronyms.ts';
import { isStopWord, isStopWordAnywhere } from './stop-words.ts';

const CAPITALS = /^\p{Lu}{2,5}$/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?\.?$/u;

/** Two to five capitals, or letters with dots: US, WHO, U.S. */
export const isAcronym = (word: string): boolean => CAPITALS.test(word) || DOTTED.test(word);
export const isDotted = (word: string): boolean => DOTTED.test(word);

/** Capital letters that are a word of some language once they are small: US, WHO, IT. Folded. */
export const isAmbiguousAcronym = (folded: string): boolean => needCapitals.has(folded.toUpperCase()) || isStopWordAnywhere(folded);

const wellKnown = new Set(expansions.map(([acronym]) => acronym).concat('USA', 'UK', 'UAE', 'USSR'));

/**
 * Whether an acronym in a headline that is all capitals may be the common word: "US" and "AIDS" there tell nothing, "NATO" does.
 * Folded, in the headline's language.
 */
export const isLostInCapitals = (folded: string, language: string | null): boolean =>
  isStopWord(folded, language ?? 'en') || (needCapitals.has(folded.toUpperCase()) && !wellKnown.has(folded.toUpperCase()));
