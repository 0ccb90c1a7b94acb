import { frontCodedWords } from './front-coded.ts';
import { wordRanks } from './word-ranks.ts';

/** A word of rank r makes up about 0.1 / (r + 2.7) of a text (Zipf-Mandelbrot); an article is taken as 300 words. */
const shareOfArticles = (rank: number) => 1 - Math.exp((-300 * 0.1) / (rank + 2.7));
/** The middle of a class: ranks from 16 * 2^(c/2) on, two classes to an octave; class 0 is everything up to 22. */
const middleRank = (number: number) => (number === 0 ? 8 : 16 * 2 ** ((number + 0.5) / 2));

const decoded = new Map<string, ReadonlyMap<string, number>>();

/**
 * The share of news articles, 0 to 1, that a word stands in, for the most frequent words of a language: lower case, marks kept, inflected forms apart.
 * An estimate from ranks in a general sample: good for telling rare from common, not for counting. Empty for a language without a table.
 */
export function documentFrequencies(language: string): ReadonlyMap<string, number> {
  const known = decoded.get(language);
  if (known) return known;
  const classes = wordRanks[language] ?? [];
  const shares = new Map(
    classes.flatMap((words, number) => frontCodedWords(words).map((word) => [word, shareOfArticles(middleRank(number))] as const)),
  );
  decoded.set(language, shares);
  return shares;
}

/** What to assume of a word that the language's table does not hold: rarer than anything in it. */
export const unlistedFrequency = (language: string): number => shareOfArticles(4 * middleRank(wordRanks[language]?.length ?? 24));

export const frequencyLanguages: readonly string[] = Object.keys(wordRanks);
