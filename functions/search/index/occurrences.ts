import { KINDS, TRAP } from '../analysis/kinds.ts';
import { int32At, uint32At } from '../typed-arrays.ts';
import type { ArticleWords, Vocabulary } from './article-words.ts';
import { numberOf } from './key-dictionary.ts';
import type { TopicIndex } from './topic-index.ts';

/**
 * Where the leaves of one index occur in one article. Each leaf's occurrences are a chain in order of position:
 * `for (let at = first[leaf]; at >= 0; at = next[at])`, valid only where `seen[leaf] === epoch`.
 * Nothing is cleared between articles: what an older epoch wrote does not count.
 */
export interface Occurrences {
  epoch: number;
  seen: Uint32Array;
  first: Int32Array;
  /** The leaves that occur, each once. */
  leaves: Uint32Array;
  leafCount: number;
  /** By occurrence: its position, how it stands for the leaf, how many words it takes, and the next one of the leaf. */
  positions: Int32Array;
  kinds: Uint8Array;
  spans: Uint8Array;
  next: Int32Array;
  find(words: ArticleWords): void;
}

export function occurrencesIn(index: TopicIndex, vocabulary: Vocabulary): Occurrences {
  const { keyLeaves, keyLeafStarts, names } = index;
  const leafCapacity = index.postingStarts.length - 1;
  const nameStarts = startsOfNames(names);
  const last = new Int32Array(leafCapacity);
  const trappedUntil = new Int32Array(leafCapacity);
  const trappedIn = new Uint32Array(leafCapacity);
  /** By word id: where its entry in `entries` begins; 0 where it was not looked up yet; -1 where it means nothing here. */
  let entryOf = new Int32Array(4096);
  /** Entries: [number of leaves, number of name keys, leaf * 16 + kind…, keys that begin or continue a name…]. */
  let entries = new Int32Array(16_384);
  let entriesEnd = 1;
  let generation = vocabulary.generation;
  let used = 0;
  const nameKeys = keysInNames(names);

  const self: Occurrences = {
    epoch: 0,
    seen: new Uint32Array(leafCapacity),
    first: new Int32Array(leafCapacity),
    leaves: new Uint32Array(leafCapacity),
    leafCount: 0,
    positions: new Int32Array(4096),
    kinds: new Uint8Array(4096),
    spans: new Uint8Array(4096),
    next: new Int32Array(4096),
    find,
  };
  return self;

  function find(words: ArticleWords): void {
    self.epoch += 1;
    self.leafCount = 0;
    used = 0;
    if (vocabulary.generation !== generation) forget();
    for (const filter of filtersOf(words)) {
      const key = numberOf(index.keys, filter);
      if (key >= 0)
        for (let at = uint32At(keyLeafStarts, key); at < uint32At(keyLeafStarts, key + 1); at += 1) see(uint32At(keyLeaves, at) >>> 4);
    }
    const { ids, length } = words;
    for (let position = 0; position < length; position += 1) {
      const id = int32At(ids, position);
      if (id === 0) continue;
      const entry = entryFor(id);
      if (entry < 0) continue;
      const leafCount = int32At(entries, entry);
      const keyCount = int32At(entries, entry + 1);
      const leavesEnd = entry + 2 + leafCount;
      for (let at = leavesEnd; at < leavesEnd + keyCount; at += 1) readNames(words, position, int32At(entries, at));
      for (let at = entry + 2; at < leavesEnd; at += 1) {
        const packed = int32At(entries, at);
        occur(packed >>> 4, packed & 15, position, 1);
      }
    }
  }

  /** A leaf that is no word, such as a site: it is there, nowhere in particular. */
  function see(leaf: number): void {
    if (self.seen[leaf] === self.epoch) return;
    self.seen[leaf] = self.epoch;
    self.first[leaf] = -1;
    last[leaf] = -1;
    self.leaves[self.leafCount] = leaf;
    self.leafCount += 1;
  }

  function occur(leaf: number, kind: number, position: number, span: number): void {
    if (trappedIn[leaf] === self.epoch && position <= int32At(trappedUntil, leaf)) return;
    if (used === self.positions.length) grow();
    const occurrence = used;
    used += 1;
    self.positions[occurrence] = position;
    self.kinds[occurrence] = kind;
    self.spans[occurrence] = span;
    self.next[occurrence] = -1;
    see(leaf);
    const before = int32At(last, leaf);
    if (before < 0) self.first[leaf] = occurrence;
    else self.next[before] = occurrence;
    last[leaf] = occurrence;
  }

  /** Names of several words that begin here with `key`: they occur, or trap the leaf so that its forms inside do not. */
  function readNames(words: ArticleWords, position: number, key: number): void {
    for (let at = nameStarts.get(key) ?? names.length; names[at] === key; at += 3 + uint32At(names, at + 1)) {
      const others = uint32At(names, at + 1);
      let matches = true;
      for (let step = 1; step <= others && matches; step += 1)
        matches = hasNameKey(words.ids[position + step] ?? 0, uint32At(names, at + 2 + step));
      if (!matches || position + others >= words.length) continue;
      const leaf = uint32At(names, at + 2) >>> 4;
      const kind = uint32At(names, at + 2) & 15;
      if (kind !== TRAP) occur(leaf, kind, position, others + 1);
      else if (trappedIn[leaf] !== self.epoch || int32At(trappedUntil, leaf) < position + others) {
        trappedIn[leaf] = self.epoch;
        trappedUntil[leaf] = position + others;
      }
    }
  }

  function hasNameKey(id: number, key: number): boolean {
    if (id === 0) return false;
    const entry = entryFor(id);
    if (entry < 0) return false;
    const start = entry + 2 + int32At(entries, entry);
    for (let at = start; at < start + int32At(entries, entry + 1); at += 1) if (entries[at] === key) return true;
    return false;
  }

  function entryFor(id: number): number {
    const entry = id < entryOf.length ? int32At(entryOf, id) : 0;
    return entry !== 0 ? entry : lookUp(id);
  }

  /** Once per word: which leaves its keys stand for, the strongest kind for each. */
  function lookUp(id: number): number {
    const kinds = new Map<number, number>();
    const inNames: number[] = [];
    for (const text of vocabulary.keysOf[id] ?? []) {
      const key = numberOf(index.keys, text);
      if (key < 0) continue;
      if (nameKeys.has(key)) inNames.push(key);
      for (let at = uint32At(keyLeafStarts, key); at < uint32At(keyLeafStarts, key + 1); at += 1) {
        const packed = uint32At(keyLeaves, at);
        kinds.set(packed >>> 4, Math.min(packed & 15, kinds.get(packed >>> 4) ?? KINDS));
      }
    }
    if (id >= entryOf.length) entryOf = enlarge(entryOf, id + 1);
    if (kinds.size === 0 && inNames.length === 0) {
      entryOf[id] = -1;
      return -1;
    }
    const needed = entriesEnd + 2 + kinds.size + inNames.length;
    if (needed > entries.length) entries = enlarge(entries, needed);
    const entry = entriesEnd;
    entries[entry] = kinds.size;
    entries[entry + 1] = inNames.length;
    let at = entry + 2;
    for (const [leaf, kind] of kinds) entries[at++] = leaf * 16 + kind;
    for (const key of inNames) entries[at++] = key;
    entriesEnd = at;
    entryOf[id] = entry;
    return entry;
  }

  function forget(): void {
    generation = vocabulary.generation;
    entryOf = new Int32Array(4096);
    entriesEnd = 1;
  }

  function grow(): void {
    self.positions = enlarge(self.positions, used + 1);
    self.next = enlarge(self.next, used + 1);
    const kinds = new Uint8Array(self.positions.length);
    kinds.set(self.kinds);
    self.kinds = kinds;
    const spans = new Uint8Array(self.positions.length);
    spans.set(self.spans);
    self.spans = spans;
  }
}

function enlarge(array: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}

/** Where each first key's names begin. */
function startsOfNames(names: Uint32Array): Map<number, number> {
  const starts = new Map<number, number>();
  for (let at = 0; at < names.length; at += 3 + uint32At(names, at + 1)) {
    if (!starts.has(uint32At(names, at))) starts.set(uint32At(names, at), at);
  }
  return starts;
}

function keysInNames(names: Uint32Array): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at < names.length; at += 3 + uint32At(names, at + 1)) {
    keys.add(uint32At(names, at));
    for (let step = 1; step <= uint32At(names, at + 1); step += 1) keys.add(uint32At(names, at + 2 + step));
  }
  return keys;
}

/** The article's language, its site, and the sites that it is a subdomain of. */
function filtersOf({ language, url }: ArticleWords): string[] {
  const filters = language === null ? [] : [`lang:${language}`];
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  if (host === undefined) return filters;
  const labels = host.split('.');
  return [...filters, ...labels.map((_, at) => `site:${labels.slice(at).join('.')}`)];
}
