import { KINDS } from '../analysis/kinds.ts';
import { formsOf } from '../analysis/term-forms.ts';
import type { TermName } from '../analysis/term-name.ts';
import { numberAt, uint32At } from '../typed-arrays.ts';
import { growingArray } from './growing-array.ts';
import { buildDictionary } from './key-dictionary.ts';
import { FILED_ELSEWHERE, RECORD_HEAD } from './topic-index.ts';

/** The records in the order of the term they are first filed under, and the placements (term, record, second term) with where the records went. */
export function sideBySide(programs: Uint32Array, placements: Uint32Array, terms: number) {
  const sorted = new Uint32Array(programs.length);
  /** Where each record went + 1, by where it was; 0 where it has not been moved. */
  const moved = new Uint32Array(programs.length);
  let end = 0;
  const { values: order } = groupPairs(placementNumbers(placements), terms);
  for (const number of order) {
    const from = uint32At(placements, number * 3 + 1);
    if (moved[from] !== 0) continue;
    const length = RECORD_HEAD + (uint32At(programs, from + 1) & (FILED_ELSEWHERE - 1));
    sorted.set(programs.subarray(from, from + length), end);
    moved[from] = end + 1;
    end += length;
  }
  for (let at = 1; at < placements.length; at += 3) placements[at] = uint32At(moved, uint32At(placements, at)) - 1;
  return { programs: sorted, placements };
}

/** Pairs (term, number of the placement). */
function placementNumbers(placements: Uint32Array): Uint32Array {
  const pairs = new Uint32Array((placements.length / 3) * 2);
  for (let number = 0; number * 3 < placements.length; number += 1) {
    pairs[number * 2] = uint32At(placements, number * 3);
    pairs[number * 2 + 1] = number;
  }
  return pairs;
}

/** The keys of all terms: single words in the dictionary, names of several words by their first word. */
export function keysOfTerms(names: readonly TermName[]) {
  const numbers = new Map<string, number>();
  const pairs = growingArray();
  const entries: number[][] = [];
  const numberOfKey = (key: string) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  };
  names.forEach((name, term) => {
    for (const { keys, kind } of formsOf(name)) {
      const [first, ...others] = keys.map(numberOfKey) as [number, ...number[]];
      if (others.length > 0) entries.push([first, others.length, term * KINDS + kind, ...others]);
      else pairs.push2(first, term * KINDS + kind);
    }
  });
  const { starts, values } = groupPairs(pairs.take(), numbers.size);
  entries.sort((a, b) => numberAt(a, 0) - numberAt(b, 0));
  return {
    keys: buildDictionary([...numbers.keys()]),
    keyTerms: values,
    keyTermStarts: starts,
    names: Uint32Array.from(entries.flat()),
  };
}

/** Pairs (group, value) as starts by group and values in order. */
function groupPairs(pairs: Uint32Array, groups: number) {
  const starts = new Uint32Array(groups + 1);
  for (let at = 0; at < pairs.length; at += 2) starts[uint32At(pairs, at) + 1] = uint32At(starts, uint32At(pairs, at) + 1) + 1;
  for (let group = 0; group < groups; group += 1) starts[group + 1] = uint32At(starts, group + 1) + uint32At(starts, group);
  const next = starts.slice();
  const values = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const group = uint32At(pairs, at);
    values[uint32At(next, group)] = uint32At(pairs, at + 1);
    next[group] = uint32At(next, group) + 1;
  }
  return { starts, values };
}

export function sortPostings(filed: Uint32Array, terms: number) {
  const postingStarts = new Uint32Array(terms + 1);
  for (let at = 0; at < filed.length; at += 3)
    postingStarts[uint32At(filed, at) + 1] = uint32At(postingStarts, uint32At(filed, at) + 1) + 2;
  for (let term = 0; term < terms; term += 1) {
    postingStarts[term + 1] = uint32At(postingStarts, term + 1) + uint32At(postingStarts, term);
  }
  const next = postingStarts.slice();
  const postings = new Uint32Array((filed.length / 3) * 2);
  for (let at = 0; at < filed.length; at += 3) {
    const term = uint32At(filed, at);
    const to = uint32At(next, term);
    postings[to] = uint32At(filed, at + 1);
    postings[to + 1] = uint32At(filed, at + 2);
    next[term] = to + 2;
  }
  return { postings, postingStarts };
}

export function poolOf(texts: readonly string[]) {
  const topicIdStarts = new Uint32Array(texts.length + 1);
  const pieces = Buffer.from(texts.join(''), 'utf8');
  let at = 0;
  texts.forEach((text, index) => {
    at += Buffer.byteLength(text, 'utf8');
    topicIdStarts[index + 1] = at;
  });
  return { topicIds: Uint8Array.from(pieces), topicIdStarts };
}
