import { fold } from '../analysis/fold.ts';
import { isAllCaps, keysOfWord } from '../analysis/lexicon.ts';
import type { Key } from '../analysis/term-forms.ts';
import { emptyTokens, tokenise } from '../analysis/tokens.ts';
import { CAPITAL, CUE, flagsOfWord } from '../analysis/word-flags.ts';
import { grownUint16, int32At, uint16At } from '../typed-arrays.ts';
import { type ArticleWords, FIELD_GAP, type FieldNumber, MAX_WORDS, type MatchableArticle, noWords, reserve } from './article-words.ts';
import { leaveDatelineOut, leaveFurnitureOut, leaveOutletOut } from './left-out.ts';
import { markStanding } from './standing.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** Knows every word met so far, by language: its id, and the keys of each id. Bounded: it forgets all when it is full. */
export interface Vocabulary {
  /** Counts how often all was forgotten: whoever keeps something by word id must forget it too. */
  generation: number;
  keysOf: (readonly Key[])[];
  /** By word id: what it is by its looks (word-flags.ts). */
  flagsOf: Uint16Array;
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
  const words = noWords();
  const self: Vocabulary = { generation: 0, keysOf: [[]], flagsOf: new Uint16Array(4096), words, read };
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

  function readField(field: FieldNumber, text: string): void {
    const first = field === 0 ? 0 : words.length + FIELD_GAP;
    tokens.count = 0;
    tokenise(text, tokens, MAX_WORDS - words.count);
    reserve(words, first + tokens.count);
    words.ids.fill(0, words.length, first);
    words.texts[field] = text;
    words.firsts[field] = first;
    words.lasts[field] = first + tokens.count;
    words.length = first + tokens.count;
    words.count += tokens.count;
    const allCaps = isAllCaps(text);
    const { flags, isTitleCase } = readWords(first, text, allCaps);
    markStanding(words, field, { styled: allCaps || (field === 0 && isTitleCase), flagsOf: self.flagsOf });
    if (field === 0) leaveOutletOut(words);
    else if (tokens.count > 0) leaveDatelineOut(words, field);
    if ((flags & CUE) !== 0) leaveFurnitureOut(words, field, self.flagsOf);
  }

  /** The ids of a field's words; what all their flags hold together, and whether nearly every longer word has a capital. */
  function readWords(first: number, text: string, allCaps: boolean): { flags: number; isTitleCase: boolean } {
    const known = wordsIn(words.language, allCaps);
    let flags = 0;
    let longer = 0;
    let capitals = 0;
    for (let index = 0; index < tokens.count; index += 1) {
      const start = int32At(tokens.starts, index);
      const end = int32At(tokens.ends, index);
      let id = known.find(text, start, end);
      if (id < 0) id = add(known, text, start, end, allCaps);
      const own = uint16At(self.flagsOf, id);
      flags |= own;
      if (end - start >= LONGER_WORD) {
        longer += 1;
        capitals += own & CAPITAL;
      }
      words.ids[first + index] = id;
      words.starts[first + index] = start;
      words.ends[first + index] = end;
    }
    return { flags, isTitleCase: longer > 1 && capitals >= STYLE_SHARE * longer };
  }

  function add(known: WordTable, text: string, start: number, end: number, allCaps: boolean): number {
    const id = self.keysOf.length;
    const word = text.slice(start, end);
    self.keysOf.push(keysOfWord(word, words.language, allCaps));
    if (id === self.flagsOf.length) self.flagsOf = grownUint16(self.flagsOf, id * 2);
    self.flagsOf[id] = flagsOfWord(word, fold(word));
    known.add(text, start, end, id);
    return id;
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

  function forget(): void {
    byLanguage.clear();
    self.keysOf = [[]];
    self.generation += 1;
  }
}
