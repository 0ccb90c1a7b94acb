import type { Breadth } from '../breadth.ts';
import type { KeyDictionary } from './key-dictionary.ts';

/**
 * All standing queries, compiled. Plain typed arrays: the file is the memory. Topics (in the order they were given), terms
 * (what a word of a query means) and keys (what a word of an article is looked up by) are numbers from 0.
 */
export interface TopicIndex {
  analyserVersion: string;
  topics: number;
  /**
   * The queries as records: [topic, breadth << 24 | FILED_ELSEWHERE? | length of the instructions, instructions (see `Op`)…], in the order of the
   * term they are filed under, so that those an article leads to lie side by side in memory.
   */
  programs: Uint32Array;
  /** Per term: the records that can only match where it occurs, as pairs (where the record begins, second term it needs or NO_TERM). */
  postings: Uint32Array;
  postingStarts: Uint32Array;
  /** Per key: the terms it stands for, as term * KINDS + kind. */
  keys: KeyDictionary;
  keyTerms: Uint32Array;
  keyTermStarts: Uint32Array;
  /** Names of several words: [first key, number of further keys, term * KINDS + kind, further keys…], sorted by first key. */
  names: Uint32Array;
  /** Per topic. */
  revisions: Uint16Array;
  topicIds: Uint8Array;
  topicIdStarts: Uint32Array;
}

export const NO_TERM = 0xffffffff;
/** Words of a record before its instructions. */
export const RECORD_HEAD = 2;
/** Set in a record's second word where it is filed under several terms. */
export const FILED_ELSEWHERE = 1 << 23;

/** An instruction is op << 24 | operand. */
export const Op = {
  /** A term, anywhere or in the title. */
  term: 0,
  titleTerm: 1,
  /** The operand terms that follow are adjacent. */
  phrase: 2,
  titlePhrase: 3,
  /** The operand terms that follow are near each other. */
  near: 4,
  titleNear: 5,
  /** All, any, none of what stands in the operand words that follow. */
  all: 6,
  any: 7,
  not: 8,
  /** A term that is no word: a site, a language. */
  filter: 9,
  /** The operand terms that follow are a person's names. */
  name: 10,
  titleName: 11,
  /** The same, of a surname so rare that it stands for the person alone. */
  rareName: 12,
  titleRareName: 13,
} as const;

export const breadthCodes: readonly Breadth[] = ['focused', 'balanced', 'everything'];

const decoder = new TextDecoder();

export const topicIdAt = (index: TopicIndex, topic: number): string =>
  decoder.decode(index.topicIds.subarray(index.topicIdStarts[topic], index.topicIdStarts[topic + 1]));

/** Bytes of all arrays. */
export const bytesOf = (index: TopicIndex): number => arraysOf(index).reduce((sum, [, array]) => sum + array.byteLength, 0);

export function arraysOf(index: TopicIndex): [string, Uint8Array | Uint16Array | Uint32Array][] {
  return [
    ['programs', index.programs],
    ['postings', index.postings],
    ['postingStarts', index.postingStarts],
    ['keySlots', index.keys.slots],
    ['keyOffsets', index.keys.offsets],
    ['keyTerms', index.keyTerms],
    ['keyTermStarts', index.keyTermStarts],
    ['names', index.names],
    ['topicIdStarts', index.topicIdStarts],
    ['revisions', index.revisions],
    ['keyBytes', index.keys.bytes],
    ['topicIds', index.topicIds],
  ];
}
