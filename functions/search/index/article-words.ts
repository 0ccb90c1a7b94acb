import type { Key } from '../analysis/leaves.ts';
import { isShouted, keysOfWord } from '../analysis/lexicon.ts';
import { emptyTokens, tokenise } from '../analysis/tokens.ts';
import { int32At } from '../typed-arrays.ts';
import { type WordTable, wordTable } from './word-table.ts';

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
  /** The text of each field; its first position, and the position after its last. */
  texts: [string, string, string];
  firsts: [number, number, number];
  lasts: [number, number, number];
  language: string | null;
  url: string | null;
}

/** Knows every word met so far, by language: its id, and the keys of each id. Bounded: it forgets all when it is full. */
export interface Vocabulary {
  /** Counts how often all was forgotten: whoever keeps something by word id must forget it too. */
  generation: number;
  keysOf: (readonly Key[])[];
  /** The article read last. */
  words: ArticleWords;
  read(article: MatchableArticle): ArticleWords;
}

/** Most words kept, about 60 MB. */
const CAPACITY = 300_000;

export function vocabulary(capacity = CAPACITY): Vocabulary {
  const byLanguage = new Map<string, WordTable>();
  const tokens = emptyTokens();
  const words: ArticleWords = {
    length: 0,
    count: 0,
    ids: new Int32Array(1024),
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    texts: ['', '', ''],
    firsts: [0, 0, 0],
    lasts: [0, 0, 0],
    language: null,
    url: null,
  };
  const self: Vocabulary = { generation: 0, keysOf: [[]], words, read };
  return self;

  function read(article: MatchableArticle): ArticleWords {
    if (self.keysOf.length > capacity) forget();
    words.language = article.language;
    words.url = article.url;
    words.length = 0;
    words.count = 0;
    readField(0, article.title);
    readField(1, article.summary ?? '');
    readField(2, article.body ?? '');
    return words;
  }

  function readField(field: 0 | 1 | 2, text: string): void {
    const known = wordsIn(words.language, isShouted(text));
    const first = field === 0 ? 0 : words.length + FIELD_GAP;
    tokens.count = 0;
    tokenise(text, tokens, MAX_WORDS - words.count);
    reserve(first + tokens.count);
    words.ids.fill(0, words.length, first);
    for (let index = 0; index < tokens.count; index += 1) {
      const start = int32At(tokens.starts, index);
      const end = int32At(tokens.ends, index);
      let id = known.table.find(text, start, end);
      if (id < 0) {
        id = self.keysOf.length;
        self.keysOf.push(keysOfWord(text.slice(start, end), words.language, known.shouted));
        known.table.add(text, start, end, id);
      }
      words.ids[first + index] = id;
      words.starts[first + index] = start;
      words.ends[first + index] = end;
    }
    words.texts[field] = text;
    words.firsts[field] = first;
    words.lasts[field] = first + tokens.count;
    words.length = first + tokens.count;
    words.count += tokens.count;
  }

  function wordsIn(language: string | null, shouted: boolean): { table: WordTable; shouted: boolean } {
    const name = `${language ?? ''}${shouted ? '!' : ''}`;
    let table = byLanguage.get(name);
    if (table === undefined) {
      table = wordTable();
      byLanguage.set(name, table);
    }
    return { table, shouted };
  }

  function reserve(length: number): void {
    if (length <= words.ids.length) return;
    words.ids = larger(words.ids, length);
    words.starts = larger(words.starts, length);
    words.ends = larger(words.ends, length);
  }

  function forget(): void {
    byLanguage.clear();
    self.keysOf = [[]];
    self.generation += 1;
  }
}

function larger(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(length, array.length * 2));
  copy.set(array);
  return copy;
}

/** The words of an article that stand at `position` and the `span - 1` after it, as they are written there. */
export function surfaceAt(words: ArticleWords, position: number, span: number): string {
  const field = fieldAt(words, position);
  return (words.texts[field] as string).slice(words.starts[position], words.ends[position + span - 1]);
}

/** 0 title, 1 summary, 2 body. */
export const fieldAt = (words: ArticleWords, position: number): 0 | 1 | 2 =>
  position < words.lasts[0] ? 0 : position < words.lasts[1] ? 1 : 2;
