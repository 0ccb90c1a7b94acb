import {
  AGAINST_SENSE,
  ALIAS,
  BLOCKED,
  EXACT,
  FOR_SENSE,
  GIVEN_FOR_SURNAME,
  KINDS,
  NAME,
  PLACE_OR_GIVEN,
  RELATED,
  SENSE_IN_DOUBT,
  SMALL,
} from '../analysis/kinds.ts';
import { UNKNOWN_LANGUAGE } from '../analysis/term-forms.ts';
import { int8At, int32At, uint8At, uint32At } from '../typed-arrays.ts';
import type { ArticleWords, Vocabulary } from './article-words.ts';
import { numberOf } from './key-dictionary.ts';
import { neighbours } from './neighbours.ts';
import type { TopicIndex } from './topic-index.ts';

/**
 * Where the terms of one index occur in one article. Each term's occurrences are a chain in order of position:
 * `for (let at = first[term]; at >= 0; at = next[at])`, valid only where `seen[term] === epoch`.
 * Nothing is cleared between articles: what an older epoch wrote does not count.
 */
export interface Occurrences {
  epoch: number;
  seen: Uint32Array;
  first: Int32Array;
  /** The terms that occur, each once. */
  terms: Uint32Array;
  termCount: number;
  /** By occurrence: its position, how it stands for the term, how many words it takes, and the next one of the term. */
  positions: Int32Array;
  kinds: Uint8Array;
  spans: Uint8Array;
  next: Int32Array;
  find(words: ArticleWords): void;
}

/** Notes, as bits. */
const CAPITAL_SEEN = 1;
const BEGINNING_SEEN = 2;
const SMALL_SEEN = 4;
const PERSON_SEEN = 8;
const SPEAKS_FOR = 16;
const SPEAKS_AGAINST = 32;
const NEEDS_SIGN = 64;
const STYLED_SEEN = 128;
const KIND_BITS = Math.log2(KINDS);

export function occurrencesIn(index: TopicIndex, vocabulary: Vocabulary): Occurrences {
  const { keyTerms, keyTermStarts, names } = index;
  const termCapacity = index.postingStarts.length - 1;
  const nameStarts = startsOfNames(names);
  const last = new Int32Array(termCapacity);
  const blockedUntil = new Int32Array(termCapacity);
  const blockedIn = new Uint32Array(termCapacity);
  /** What the article says about a term in doubt: the terms, their notes, valid where `notedIn` is this epoch. */
  const noted = new Uint32Array(termCapacity);
  const notedIn = new Uint32Array(termCapacity);
  const notes = new Uint8Array(termCapacity);
  const balance = new Int8Array(termCapacity);
  let notedCount = 0;
  const around = neighbours(vocabulary);
  /** By word id: where its entry in `entries` begins; 0 where it was not looked up yet; -1 where it means nothing here. */
  let entryOf = new Int32Array(4096);
  /** Entries: [number of terms, number of name keys, term * KINDS + kind…, keys that begin or continue a name…]. */
  let entries = new Int32Array(16_384);
  let entriesEnd = 1;
  let generation = vocabulary.generation;
  let used = 0;
  const nameKeys = keysInNames(names);

  const self: Occurrences = {
    epoch: 0,
    seen: new Uint32Array(termCapacity),
    first: new Int32Array(termCapacity),
    terms: new Uint32Array(termCapacity),
    termCount: 0,
    positions: new Int32Array(4096),
    kinds: new Uint8Array(4096),
    spans: new Uint8Array(4096),
    next: new Int32Array(4096),
    find,
  };
  return self;

  function find(words: ArticleWords): void {
    self.epoch += 1;
    self.termCount = 0;
    used = 0;
    notedCount = 0;
    if (vocabulary.generation !== generation) forget();
    for (const filter of filtersOf(words)) {
      const key = numberOf(index.keys, filter);
      if (key >= 0)
        for (let at = uint32At(keyTermStarts, key); at < uint32At(keyTermStarts, key + 1); at += 1)
          see(uint32At(keyTerms, at) >>> KIND_BITS);
    }
    const { ids, length } = words;
    for (let position = 0; position < length; position += 1) {
      const id = int32At(ids, position);
      if (id === 0) continue;
      const entry = entryFor(id);
      if (entry < 0) continue;
      const termCount = int32At(entries, entry);
      const keyCount = int32At(entries, entry + 1);
      const termsEnd = entry + 2 + termCount;
      for (let at = termsEnd; at < termsEnd + keyCount; at += 1) readNames(words, position, int32At(entries, at));
      for (let at = entry + 2; at < termsEnd; at += 1) {
        const packed = int32At(entries, at);
        occur(packed >>> KIND_BITS, packed & (KINDS - 1), position, 1);
      }
    }
    settle();
  }

  /** A term that is no word, such as a site: it is there, nowhere in particular. */
  function see(term: number): void {
    if (self.seen[term] === self.epoch) return;
    self.seen[term] = self.epoch;
    self.first[term] = -1;
    last[term] = -1;
    self.terms[self.termCount] = term;
    self.termCount += 1;
  }

  function occur(term: number, kind: number, position: number, span: number): void {
    if (blockedIn[term] === self.epoch && position <= int32At(blockedUntil, term)) return;
    if (kind < NAME || kind >= RELATED) record(term, kind, position, span);
    else weigh(term, kind, position, span);
  }

  /** What only counts if the words around it, or the whole article, do not speak against it. */
  function weigh(term: number, kind: number, position: number, span: number): void {
    if (kind === SMALL) note(term, SMALL_SEEN);
    else if (kind === FOR_SENSE || kind === AGAINST_SENSE) note(term, kind === FOR_SENSE ? SPEAKS_FOR : SPEAKS_AGAINST);
    else if (kind === NAME) {
      if (around.isPlace(position)) return;
      note(term, around.isSure(position) ? CAPITAL_SEEN : around.isStyled(position) ? STYLED_SEEN : BEGINNING_SEEN);
      record(term, around.isGivenNameHere(position) ? GIVEN_FOR_SURNAME : EXACT, position, span);
    } else if (kind === SENSE_IN_DOUBT) {
      note(term, NEEDS_SIGN);
      if (!around.isPerson(position, false)) record(term, EXACT, position, span);
    } else if (around.isPerson(position, kind === PLACE_OR_GIVEN)) note(term, PERSON_SEEN);
    else record(term, EXACT, position, span);
  }

  function note(term: number, what: number): void {
    if (notedIn[term] !== self.epoch) {
      notedIn[term] = self.epoch;
      notes[term] = 0;
      balance[term] = 0;
      noted[notedCount] = term;
      notedCount += 1;
    }
    notes[term] = uint8At(notes, term) | what;
    if (what === SPEAKS_FOR) balance[term] = int8At(balance, term) + (int8At(balance, term) < 100 ? 1 : 0);
    else if (what === SPEAKS_AGAINST) balance[term] = int8At(balance, term) - (int8At(balance, term) > -100 ? 1 : 0);
  }

  /** Takes back what the article as a whole speaks against. */
  function settle(): void {
    for (let number = 0; number < notedCount; number += 1) {
      const term = uint32At(noted, number);
      if (self.seen[term] !== self.epoch) continue;
      const seen = uint8At(notes, term);
      const onlyBegins = (seen & BEGINNING_SEEN) !== 0 && (seen & SMALL_SEEN) !== 0 && (seen & CAPITAL_SEEN) === 0;
      const onlyStyled = (seen & STYLED_SEEN) !== 0 && (seen & (BEGINNING_SEEN | CAPITAL_SEEN)) === 0;
      const otherSense = (seen & SPEAKS_AGAINST) !== 0 && int8At(balance, term) + otherNames(term) < 0;
      const unsaid = (seen & NEEDS_SIGN) !== 0 && int8At(balance, term) + otherNames(term) <= 0;
      if (onlyBegins || onlyStyled || otherSense || unsaid || ((seen & PERSON_SEEN) !== 0 && otherNames(term) === 0)) self.seen[term] = 0;
    }
  }

  /** How often the thing is named otherwise than by the word in doubt. */
  function otherNames(term: number): number {
    let others = 0;
    for (let at = int32At(self.first, term); at >= 0; at = int32At(self.next, at))
      if (uint8At(self.kinds, at) === ALIAS || uint8At(self.spans, at) > 1) others += 1;
    return others;
  }

  function record(term: number, kind: number, position: number, span: number): void {
    if (used === self.positions.length) grow();
    const occurrence = used;
    used += 1;
    self.positions[occurrence] = position;
    self.kinds[occurrence] = kind;
    self.spans[occurrence] = span;
    self.next[occurrence] = -1;
    see(term);
    const before = int32At(last, term);
    if (before < 0) self.first[term] = occurrence;
    else self.next[before] = occurrence;
    last[term] = occurrence;
  }

  /** Names of several words that begin here with `key`: they occur, or block the term so that its forms inside do not. */
  function readNames(words: ArticleWords, position: number, key: number): void {
    for (let at = nameStarts.get(key) ?? names.length; names[at] === key; at += 3 + uint32At(names, at + 1)) {
      const others = uint32At(names, at + 1);
      let matches = true;
      for (let step = 1; step <= others && matches; step += 1)
        matches = hasNameKey(words.ids[position + step] ?? 0, uint32At(names, at + 2 + step));
      if (!matches || position + others >= words.length) continue;
      const term = uint32At(names, at + 2) >>> KIND_BITS;
      const kind = uint32At(names, at + 2) & (KINDS - 1);
      if (kind !== BLOCKED) occur(term, kind, position, others + 1);
      else {
        if (around.isGivenName(position)) note(term, PERSON_SEEN);
        block(term, position + others);
      }
    }
  }

  function block(term: number, until: number): void {
    if (blockedIn[term] === self.epoch && int32At(blockedUntil, term) >= until) return;
    blockedIn[term] = self.epoch;
    blockedUntil[term] = until;
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

  /** Once per word: which terms its keys stand for, the strongest kind for each. */
  function lookUp(id: number): number {
    const kinds = new Map<number, number>();
    const inNames: number[] = [];
    for (const text of vocabulary.keysOf[id] ?? []) {
      const key = numberOf(index.keys, text);
      if (key < 0) continue;
      if (nameKeys.has(key)) inNames.push(key);
      for (let at = uint32At(keyTermStarts, key); at < uint32At(keyTermStarts, key + 1); at += 1) {
        const packed = uint32At(keyTerms, at);
        kinds.set(packed >>> KIND_BITS, Math.min(packed & (KINDS - 1), kinds.get(packed >>> KIND_BITS) ?? KINDS));
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
    for (const [term, kind] of kinds) entries[at++] = term * KINDS + kind;
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
  const filters = [`lang:${language ?? UNKNOWN_LANGUAGE}`];
  const host = url === null ? undefined : URL.parse(url)?.hostname;
  if (host === undefined) return filters;
  const labels = host.split('.');
  return [...filters, ...labels.map((_, at) => `site:${labels.slice(at).join('.')}`)];
}
