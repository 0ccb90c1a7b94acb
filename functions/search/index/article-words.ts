import { fold } from '../analysis/fold.ts';
import { datelineIn, furnitureAround, type Stretch } from '../analysis/furniture.ts';
import { isAllCaps, keysOfWord } from '../analysis/lexicon.ts';
import type { Key } from '../analysis/term-forms.ts';
import { emptyTokens, tokenise } from '../analysis/tokens.ts';
import { CAPITAL, CUE, flagsOfWord, INITIAL } from '../analysis/word-flags.ts';
import { int32At, uint8At } from '../typed-arrays.ts';
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

/** How a word stands, as bits: right after the word before it, with nothing but blanks, hyphens, quotes between; and at the beginning of a sentence. */
export const JOINED = 1;
/** Or in a headline that gives every word a capital: there a capital tells nothing. */
export const BEGINS = 2;
/** Nothing but a hyphen before it: one name with the word before. */
export const HYPHENED = 4;
/** In a headline that gives every word a capital, and not its first word. */
export const STYLED = 8;

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
  /** By position: JOINED, BEGINS. */
  stands: Uint8Array;
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
  /** By word id: what it is by its looks (word-flags.ts). */
  flagsOf: Uint8Array;
  /** The article read last. */
  words: ArticleWords;
  read(article: MatchableArticle): ArticleWords;
}

/** Most words kept, about 60 MB. */
const CAPACITY = 300_000;
/** From this share of its longer words on, a headline's capitals are its style. */
const STYLE_SHARE = 0.75;
const LONGER_WORD = 4;

export function vocabulary(capacity = CAPACITY): Vocabulary {
  const byLanguage = new Map<string, WordTable>();
  const tokens = emptyTokens();
  const words: ArticleWords = {
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
  };
  const self: Vocabulary = { generation: 0, keysOf: [[]], flagsOf: new Uint8Array(4096), words, read };
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
    const allCaps = isAllCaps(text);
    const known = wordsIn(words.language, allCaps);
    const first = field === 0 ? 0 : words.length + FIELD_GAP;
    tokens.count = 0;
    tokenise(text, tokens, MAX_WORDS - words.count);
    reserve(first + tokens.count);
    words.ids.fill(0, words.length, first);
    let flags = 0;
    let longer = 0;
    let capitals = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      const start = int32At(tokens.starts, index);
      const end = int32At(tokens.ends, index);
      let id = known.find(text, start, end);
      if (id < 0) id = add(known, text, start, end, allCaps);
      const own = uint8At(self.flagsOf, id);
      flags |= own;
      if (end - start >= LONGER_WORD) {
        longer += 1;
        capitals += own & CAPITAL;
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
    seeHowTheyStand(field, text, allCaps || (field === 0 && longer > 1 && capitals >= STYLE_SHARE * longer));
    if (field > 0 && tokens.count > 0) leaveOut(field, { start: 0, end: datelineIn(text) });
    if ((flags & CUE) !== 0) leaveFurnitureOut(field, text);
  }

  function leaveFurnitureOut(field: 0 | 1 | 2, text: string): void {
    let until = 0;
    for (let position = words.firsts[field]; position < words.lasts[field]; position += 1) {
      const at = int32At(words.starts, position);
      if (at < until || (flagsAt(position) & CUE) === 0) continue;
      const stretch = furnitureAround(text, at);
      if (stretch === null) continue;
      leaveOut(field, stretch);
      until = stretch.end;
    }
  }

  function flagsAt(position: number): number {
    return uint8At(self.flagsOf, int32At(words.ids, position));
  }

  function add(known: WordTable, text: string, start: number, end: number, allCaps: boolean): number {
    const id = self.keysOf.length;
    const word = text.slice(start, end);
    self.keysOf.push(keysOfWord(word, words.language, allCaps));
    if (id === self.flagsOf.length) self.flagsOf = longerBytes(self.flagsOf, id * 2);
    self.flagsOf[id] = flagsOfWord(word, fold(word));
    known.add(text, start, end, id);
    return id;
  }

  function seeHowTheyStand(field: 0 | 1 | 2, text: string, styled: boolean): void {
    const always = styled ? BEGINS | STYLED : 0;
    const first = words.firsts[field];
    if (first < words.lasts[field]) words.stands[first] = BEGINS;
    for (let position = first + 1; position < words.lasts[field]; position += 1) {
      const from = int32At(words.ends, position - 1);
      const to = int32At(words.starts, position);
      const plain = to === from + 1 && text.charCodeAt(from) === BLANK;
      words.stands[position] = always | (plain ? JOINED : standAfter(text, from, to, isInitial(position - 1)));
    }
  }

  function isInitial(position: number): boolean {
    return (flagsAt(position) & INITIAL) !== 0;
  }

  /** What stands in a stretch is a gap. */
  function leaveOut(field: 0 | 1 | 2, { start, end }: Stretch): void {
    for (let position = words.firsts[field]; position < words.lasts[field]; position += 1) {
      const at = int32At(words.starts, position);
      if (at >= end) return;
      if (at >= start) words.ids[position] = 0;
    }
  }

  function wordsIn(language: string | null, allCaps: boolean): WordTable {
    const name = `${language ?? ''}${allCaps ? '!' : ''}`;
    let table = byLanguage.get(name);
    if (table === undefined) {
      table = wordTable();
      byLanguage.set(name, table);
    }
    return table;
  }

  function reserve(length: number): void {
    if (length <= words.ids.length) return;
    words.ids = larger(words.ids, length);
    words.starts = larger(words.starts, length);
    words.ends = larger(words.ends, length);
    words.stands = longerBytes(words.stands, words.ids.length);
  }

  function forget(): void {
    byLanguage.clear();
    self.keysOf = [[]];
    self.generation += 1;
  }
}

const BLANK = 32;
const FULL_STOP = 46;
const HYPHEN = 45;
/** What ends a sentence or begins one: . ! ? : ; line breaks, bullets, bars, dashes. */
const ENDS = new Set([...'.!?:;\n\r•|–—“«"'].map((character) => character.charCodeAt(0)));
/** Blanks, hyphens, and quotes around a nickname. */
const JOINS = new Set([...' \u00a0\t-‐‑"“”„‘’\'«»'].map((character) => character.charCodeAt(0)));

/** How the word stands that begins at `to`, after one that ends at `from`. A dot after an initial ends no sentence. */
function standAfter(text: string, from: number, to: number, afterInitial: boolean): number {
  let joined = JOINED;
  let begins = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === FULL_STOP && afterInitial) continue;
    if (ENDS.has(unit)) begins = BEGINS;
    if (!JOINS.has(unit)) joined = 0;
  }
  const hyphened = to === from + 1 && text.charCodeAt(from) === HYPHEN ? HYPHENED : 0;
  return joined | begins | hyphened;
}

function larger(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(length, array.length * 2));
  copy.set(array);
  return copy;
}

function longerBytes(array: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(Math.max(length, array.length));
  copy.set(array);
  return copy;
}

/** The words of an article that stand at `position` and the `span - 1` after it, as they are written there. */
export function surfaceAt(words: ArticleWords, position: number, span: number): string {
  const field = fieldAt(words, position);
  return words.texts[field].slice(words.starts[position], words.ends[position + span - 1]);
}

/** 0 title, 1 summary, 2 body. */
export const fieldAt = (words: ArticleWords, position: number): 0 | 1 | 2 =>
  position < words.lasts[0] ? 0 : position < words.lasts[1] ? 1 : 2;
