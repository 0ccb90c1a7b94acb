import { stopWordLanguages, stopWords } from '../tables/stop-words.ts';
import { fold } from './fold.ts';

const folded = new Map<string, ReadonlySet<string>>();

function foldedStopWords(language: string): ReadonlySet<string> {
  let words = folded.get(language);
  if (words === undefined) {
    words = new Set([...stopWords(language)].map(fold));
    folded.set(language, words);
  }
  return words;
}

/** A word so common in `language` that it tells nothing. Folded. */
export const isStopWord = (word: string, language: string): boolean => foldedStopWords(language).has(word);

let anywhere: ReadonlySet<string> | undefined;

/** The same in any language. */
export function isStopWordAnywhere(word: string): boolean {
  anywhere ??= new Set(stopWordLanguages.flatMap((language) => [...foldedStopWords(language)]));
  return anywhere.has(word);
}
