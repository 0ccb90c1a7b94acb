import { KINDS } from '../analysis/kinds.ts';
import type { Key } from '../analysis/term-forms.ts';
import { int32At, uint32At } from '../typed-arrays.ts';
import type { ArticleWords, MatchableArticle } from './article-words.ts';
import { engineFor } from './engine.ts';
import type { OneMatch } from './match-one.ts';
import type { TopicIndex } from './topic-index.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** Texts made ready for many queries: read once, and found by their words. */
export interface TextIndex {
  /** How each text satisfies the one query of `index`; null where it does not. In the order of the texts. */
  match(index: TopicIndex): (OneMatch | null)[];
}

/** One vocabulary for all texts of a process; what was read under an older generation is read again. */
const known = vocabulary();
const wordsByText = new WeakMap<object, { generation: number; words: ArticleWords }>();

/** By key: the words of the vocabulary that have it. Grows with the vocabulary. */
let idsByKey = new Map<Key, number[]>();
let idsNoted = 1;
let noted = known.generation;

/**
 * Indexes texts, the first time in some tenth of a millisecond each. A text is known by its object (`texts` and `articles` go
 * together), so that the same objects in another list cost nothing but their place in it.
 */
export function textIndexOf<T extends object>(texts: readonly T[], toArticle: (text: T) => MatchableArticle): TextIndex {
  const generation = known.generation;
  const all = texts.map((text) => readOnce(text, toArticle));
  // A vocabulary that was full has forgotten what the first of them were read with.
  if (known.generation !== generation) return textIndexOf([...texts], toArticle);
  noteKeys();
  const textsOf = textsByWord(all);
  return { match: (index) => matchAll(index, all, textsOf) };
}

function readOnce<T extends object>(text: T, toArticle: (text: T) => MatchableArticle): ArticleWords {
  const kept = wordsByText.get(text);
  if (kept !== undefined && kept.generation === known.generation) return kept.words;
  const words = copyOf(known.read(toArticle(text)));
  wordsByText.set(text, { generation: known.generation, words });
  return words;
}

const copyOf = (words: ArticleWords): ArticleWords => ({
  ...words,
  ids: words.ids.slice(0, words.length),
  starts: words.starts.slice(0, words.length),
  ends: words.ends.slice(0, words.length),
  stands: words.stands.slice(0, words.length),
  texts: [...words.texts],
  firsts: [...words.firsts],
  lasts: [...words.lasts],
});

function noteKeys(): void {
  if (noted !== known.generation) {
    idsByKey = new Map();
    idsNoted = 1;
    noted = known.generation;
  }
  for (; idsNoted < known.keysOf.length; idsNoted += 1) {
    for (const key of known.keysOf[idsNoted] ?? []) {
      const ids = idsByKey.get(key);
      if (ids === undefined) idsByKey.set(key, [idsNoted]);
      else ids.push(idsNoted);
    }
  }
}

/** Per word: the texts that have it, each once. */
function textsByWord(all: readonly ArticleWords[]): readonly (number[] | undefined)[] {
  const texts: (number[] | undefined)[] = new Array(known.keysOf.length);
  all.forEach(({ ids, length }, text) => {
    for (let at = 0; at < length; at += 1) {
      const id = int32At(ids, at);
      if (id === 0) continue;
      const before = texts[id];
      if (before === undefined) texts[id] = [text];
      else if (before[before.length - 1] !== text) before.push(text);
    }
  });
  return texts;
}

function matchAll(index: TopicIndex, all: readonly ArticleWords[], textsOf: readonly (number[] | undefined)[]): (OneMatch | null)[] {
  const words: ArticleWords = copyOf({ ...known.words, length: 0 });
  const reader: Vocabulary = { ...known, words };
  const engine = engineFor(index, reader);
  const matches: (OneMatch | null)[] = all.map(() => null);
  for (const text of candidates(index, all.length, textsOf)) {
    Object.assign(words, all[text]);
    engine.locate();
    const [found] = engine.match();
    if (found !== undefined) matches[text] = { score: found.score, terms: found.terms, ...engine.explain(found) };
  }
  return matches;
}

/** The texts that hold a word under which the query is filed: no other can match. All of them if it is filed under a site. */
function candidates(index: TopicIndex, count: number, textsOf: readonly (number[] | undefined)[]): Iterable<number> {
  const keys = keysOfFiled(index);
  if (keys.some((key) => key.startsWith('site:') || key.startsWith('lang:'))) return Array.from({ length: count }, (_, text) => text);
  const found = new Set<number>();
  for (const key of keys) for (const id of idsByKey.get(key) ?? []) for (const text of textsOf[id] ?? []) found.add(text);
  return found;
}

function keysOfFiled({ keys, keyTerms, keyTermStarts, names, postingStarts }: TopicIndex): Key[] {
  const isFiled = (packed: number): boolean => {
    const term = Math.floor(packed / KINDS);
    return uint32At(postingStarts, term + 1) > uint32At(postingStarts, term);
  };
  const numbers = new Set<number>();
  for (let key = 0; key + 1 < keyTermStarts.length; key += 1)
    for (let at = uint32At(keyTermStarts, key); at < uint32At(keyTermStarts, key + 1); at += 1)
      if (isFiled(uint32At(keyTerms, at))) numbers.add(key);
  for (let at = 0; at < names.length; at += 3 + uint32At(names, at + 1))
    if (isFiled(uint32At(names, at + 2))) numbers.add(uint32At(names, at));
  return [...numbers].map((key) => decoder.decode(keys.bytes.subarray(keys.offsets[key], keys.offsets[key + 1])));
}

const decoder = new TextDecoder();
