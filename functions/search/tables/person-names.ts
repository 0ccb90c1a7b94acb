import { frontCodedWords } from './front-coded.ts';
import { commonSurnames, commonWords, givenNames, rarerSurnames, topSurnames } from './names-english.ts';
import { cityNames } from './places-english.ts';

const lazily = (text: string) => {
  let words: ReadonlySet<string> | undefined;
  return (word: string): boolean => {
    words ??= new Set(frontCodedWords(text));
    return words.has(word);
  };
};

/** All take folded words, as English writes them. */
export const isGivenName = lazily(givenNames);
/** The four thousand commonest of the United States. */
export const isCommonSurname = lazily(commonSurnames);
const ranks = new Map(topSurnames.split(' ').map((name, rank) => [name, rank]));
/** So common that a city of that name does not come to mind: Jackson. */
const TOP = 150;
export const isTopSurname = (word: string): boolean => (ranks.get(word) ?? TOP) < TOP;
/** More often a surname than a given name. */
export const isFrequentSurname = (word: string): boolean => ranks.has(word);
const isRarerSurname = lazily(rarerSurnames);
export const isSurname = (word: string): boolean => isCommonSurname(word) || isRarerSurname(word);
/** Words that mean something besides being a name: may, shell, open. Base forms and frequent inflections. */
export const isEnglishWord = lazily(commonWords);
/** A city of more than a hundred thousand people. */
export const isCity = lazily(cityNames);
