import { KINDS } from '../analysis/kinds.ts';
import { grownInt32, int32At, uint32At } from '../typed-arrays.ts';
import { numberOf } from './key-dictionary.ts';
import type { TopicIndex } from './topic-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export const KIND_BITS = Math.log2(KINDS);

/** What a vocabulary's words mean in one index, looked up once each. */
export interface WordEntries {
  /** Entries: [number of terms, number of name keys, term * KINDS + kind…, keys that begin or continue a name…]. */
  values: Int32Array;
  /** Where a word's entry begins in `values`; -1 if it means nothing here. */
  of(id: number): number;
  /** Whether the word has a key that stands in names. */
  hasNameKey(id: number, key: number): boolean;
  /** Forgets if the vocabulary did. */
  beginArticle(): void;
}

export function wordEntries(index: TopicIndex, vocabulary: Vocabulary): WordEntries {
  const { keyTerms, keyTermStarts } = index;
  const nameKeys = keysInNames(index.names);
  /** By word id: where its entry begins; 0 if it was not looked up yet. */
  let starts = new Int32Array(4096);
  let end = 1;
  let generation = vocabulary.generation;
  const self: WordEntries = { values: new Int32Array(16_384), of, hasNameKey, beginArticle };
  return self;

  function beginArticle(): void {
    if (vocabulary.generation === generation) return;
    generation = vocabulary.generation;
    starts = new Int32Array(4096);
    end = 1;
  }

  function of(id: number): number {
    const entry = id < starts.length ? int32At(starts, id) : 0;
    return entry !== 0 ? entry : lookUp(id);
  }

  function lookUp(id: number): number {
    const keys = (vocabulary.keysOf[id] ?? []).map((text) => numberOf(index.keys, text)).filter((key) => key >= 0);
    const entry = written(
      strongestKinds(keys),
      keys.filter((key) => nameKeys.has(key)),
    );
    if (id >= starts.length) starts = grownInt32(starts, id + 1);
    starts[id] = entry;
    return entry;
  }

  /** The terms that keys stand for, with the strongest kind of each. */
  function strongestKinds(keys: readonly number[]): Map<number, number> {
    const kinds = new Map<number, number>();
    for (const key of keys) {
      for (let at = uint32At(keyTermStarts, key); at < uint32At(keyTermStarts, key + 1); at += 1) {
        const packed = uint32At(keyTerms, at);
        kinds.set(packed >>> KIND_BITS, Math.min(packed & (KINDS - 1), kinds.get(packed >>> KIND_BITS) ?? KINDS));
      }
    }
    return kinds;
  }

  function written(kinds: ReadonlyMap<number, number>, inNames: readonly number[]): number {
    if (kinds.size === 0 && inNames.length === 0) return -1;
    const needed = end + 2 + kinds.size + inNames.length;
    if (needed > self.values.length) self.values = grownInt32(self.values, needed);
    const entry = end;
    self.values[end++] = kinds.size;
    self.values[end++] = inNames.length;
    for (const [term, kind] of kinds) self.values[end++] = term * KINDS + kind;
    for (const key of inNames) self.values[end++] = key;
    return entry;
  }

  function hasNameKey(id: number, key: number): boolean {
    if (id === 0) return false;
    const entry = of(id);
    if (entry < 0) return false;
    const start = entry + 2 + int32At(self.values, entry);
    for (let at = start; at < start + int32At(self.values, entry + 1); at += 1) if (self.values[at] === key) return true;
    return false;
  }
}

function keysInNames(names: Uint32Array): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at < names.length; at += 3 + uint32At(names, at + 1)) {
    keys.add(uint32At(names, at));
    for (let step = 1; step <= uint32At(names, at + 1); step += 1) keys.add(uint32At(names, at + 2 + step));
  }
  return keys;
}
