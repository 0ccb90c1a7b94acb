import { grownBytes, grownInt32, int32At } from '../typed-arrays.ts';

/**
 * Where the terms of one index occur in one article. Each term's occurrences are a chain in order of position:
 * `for (let at = first[term]; at >= 0; at = next[at])`, valid only where `seen[term] === epoch`.
 * Nothing is cleared between articles: what an older epoch wrote does not count.
 */
export interface Chains {
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
  /** Number of occurrences; by term, the one found last. */
  used: number;
  last: Int32Array;
}

export const noOccurrences = (terms: number): Chains => ({
  epoch: 0,
  seen: new Uint32Array(terms),
  first: new Int32Array(terms),
  terms: new Uint32Array(terms),
  termCount: 0,
  positions: new Int32Array(4096),
  kinds: new Uint8Array(4096),
  spans: new Uint8Array(4096),
  next: new Int32Array(4096),
  used: 0,
  last: new Int32Array(terms),
});

export function beginArticle(chains: Chains): void {
  chains.epoch += 1;
  chains.termCount = 0;
  chains.used = 0;
}

/** A term that is no word, such as a site: it is there, nowhere in particular. */
export function see(chains: Chains, term: number): void {
  if (chains.seen[term] === chains.epoch) return;
  chains.seen[term] = chains.epoch;
  chains.first[term] = -1;
  chains.last[term] = -1;
  chains.terms[chains.termCount] = term;
  chains.termCount += 1;
}

export function record(chains: Chains, term: number, kind: number, position: number, span: number): void {
  if (chains.used === chains.positions.length) grow(chains);
  const occurrence = chains.used;
  chains.used += 1;
  chains.positions[occurrence] = position;
  chains.kinds[occurrence] = kind;
  chains.spans[occurrence] = span;
  chains.next[occurrence] = -1;
  see(chains, term);
  const before = int32At(chains.last, term);
  if (before < 0) chains.first[term] = occurrence;
  else chains.next[before] = occurrence;
  chains.last[term] = occurrence;
}

/** Whether the term stands at one of these positions, `to` included. Only for a term that is seen. */
export function occursWithin(chains: Chains, term: number, from: number, to: number): boolean {
  for (let each = int32At(chains.first, term); each >= 0; each = int32At(chains.next, each)) {
    const position = int32At(chains.positions, each);
    if (position >= from) return position <= to;
  }
  return false;
}

function grow(chains: Chains): void {
  chains.positions = grownInt32(chains.positions, chains.used + 1);
  chains.next = grownInt32(chains.next, chains.used + 1);
  chains.kinds = grownBytes(chains.kinds, chains.positions.length);
  chains.spans = grownBytes(chains.spans, chains.positions.length);
}
