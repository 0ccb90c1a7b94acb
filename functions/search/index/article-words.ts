import { grownBytes, grownInt32 } from '../typed-arrays.ts';

/** What of an article is matched. */
export interface MatchableArticle {
  title: string;
  summary: string | null;
  body: string | null;
  /** Primary subtag; without it exact forms alone match. */
  language: string | null;
  /** For `site:`. */
  url: string | null;
}

/** Words of one article beyond this are not read: one endless text must not hold up all others. */
export const MAX_WORDS = 20_000;
/** Empty positions between title, summary and body: more than any nearness, so that nothing reaches across. */
export const FIELD_GAP = 16;

export const fields = ['title', 'summary', 'body'] as const;

/**
 * The words of an article by position. A position without a word (a gap) holds word 0. One object is used again for
 * every article, so it is valid until the next one is read.
 */
export interface ArticleWords {
  /** Number of positions, gaps included; and of words alone. */
  length: number;
  count: number;
  /** By position: the word's id in the vocabulary, and where it stands in its field's text. */
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** By position: bits of standing.ts. */
  stands: Uint8Array;
  /** The text of each field; its first position, and the position after its last. */
  texts: [string, string, string];
  firsts: [number, number, number];
  lasts: [number, number, number];
  language: string | null;
  url: string | null;
}

export const fieldNumbers = [0, 1, 2] as const;
export type FieldNumber = (typeof fieldNumbers)[number];

export const noWords = (): ArticleWords => ({
  length: 0,
  count: 0,
  ids: new Int32Array(1024),
  starts: new Int32Array(1024),
  ends: new Int32Array(1024),
  stands: new Uint8Array(1024),
  texts: ['', '', ''],
  firsts: [0, 0, 0],
  lasts: [0, 0, 0],
  language: null,
  url: null,
});

/** Room for so many positions. */
export function reserve(words: ArticleWords, length: number): void {
  if (length <= words.ids.length) return;
  words.ids = grownInt32(words.ids, length);
  words.starts = grownInt32(words.starts, length);
  words.ends = grownInt32(words.ends, length);
  words.stands = grownBytes(words.stands, words.ids.length);
}

/** The words of an article that stand at `position` and the `span - 1` after it, as they are written there. */
export function surfaceAt(words: ArticleWords, position: number, span: number): string {
  const field = fieldAt(words, position);
  return words.texts[field].slice(words.starts[position], words.ends[position + span - 1]);
}

/** 0 title, 1 summary, 2 body. */
export const fieldAt = (words: ArticleWords, position: number): FieldNumber => {
  if (position < words.lasts[0]) return 0;
  return position < words.lasts[1] ? 1 : 2;
};
