import { englishRelatedWords } from './related-words-english.ts';

/** What a reader who follows a word would also want to see. */
export interface RelatedWord {
  /** Base form in lower case, acronyms in capitals; several words are a phrase. */
  text: string;
  /** How much an occurrence counts next to the word itself: above 0, below 1. */
  weight: number;
  /** This very form and no inflected one, because its stem is another word's (author and authority). The other forms stand beside it. */
  exact: boolean;
}

interface RelatedTable {
  words: ReadonlyMap<string, readonly RelatedWord[]>;
  exact: ReadonlySet<string>;
}

const tables: Readonly<Record<string, string>> = { en: englishRelatedWords };
const read = new Map<string, RelatedTable>();

function readRelated(written: string): RelatedWord {
  const exact = written.startsWith('=');
  const space = written.lastIndexOf(' ');
  return { text: written.slice(exact ? 1 : 0, space), weight: Number(written.slice(space + 1)) / 100, exact };
}

function readTable(language: string): RelatedTable {
  const known = read.get(language);
  if (known) return known;
  const lines = (tables[language]?.trim().split('\n') ?? []).map((line) => line.split(':') as [string, string]);
  const words = new Map(lines.map(([word, related]) => [word.replace(/^=/, ''), related.split(',').map(readRelated)]));
  const exact = new Set(lines.filter(([word]) => word.startsWith('=')).map(([word]) => word.slice(1)));
  read.set(language, { words, exact });
  return { words, exact };
}

/**
 * The related words of a language by word or phrase, base forms in lower case, the weightiest first; empty for a language without a table.
 * A relation need not hold the other way round: who follows troops wants marines too, who follows marines does not want all troops.
 */
export const relatedWords = (language: string): ReadonlyMap<string, readonly RelatedWord[]> => readTable(language).words;

/** Words of the table that stand for this very form alone, not for what shares their stem (talks, authors). */
export const exactRelatedWords = (language: string): ReadonlySet<string> => readTable(language).exact;

export const relatedLanguages: readonly string[] = Object.keys(tables);
