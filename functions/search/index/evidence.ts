import { ALIAS, EXACT } from '../analysis/kinds.ts';
import { MAX_QUERY_WORDS, NEAR_WORDS } from '../query/query.ts';
import { int32At, uint8At, uint32At } from '../typed-arrays.ts';
import { type ArticleWords, fieldAt } from './article-words.ts';
import type { Occurrences } from './occurrences.ts';
import { Op } from './topic-index.ts';
import { sizeAt, type Verifier } from './verify.ts';

/**
 * What speaks for one match, as the scorer reads it: for each clause of the query (a required part that is no filter and no
 * exclusion) its occurrences in order of position, from `clauseStarts[clause]` to `clauseStarts[clause + 1]`.
 * One object is used again for every match.
 */
export interface Evidence {
  clauses: number;
  clauseStarts: Int32Array;
  positions: Int32Array;
  /** EXACT, INFLECTION, ALIAS, or RELATED and above, of `kinds.ts`. */
  kinds: Uint8Array;
  /** Words taken, from the position on. */
  spans: Uint8Array;
  count: number;
}

/** Most occurrences kept of one clause, in order of position: what comes after tells nothing new. */
export const MAX_OCCURRENCES = 24;

export const emptyEvidence = (): Evidence => ({
  clauses: 0,
  clauseStarts: new Int32Array(MAX_QUERY_WORDS + 1),
  positions: new Int32Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  kinds: new Uint8Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  spans: new Uint8Array(MAX_QUERY_WORDS * MAX_OCCURRENCES),
  count: 0,
});

/** Collects the evidence of a topic that holds: the instructions from `at` to `end`. */
export function collector(programs: Uint32Array, occurrences: Occurrences, verifier: Verifier, words: ArticleWords, evidence: Evidence) {
  let clauseStart = 0;
  let clauseEnd = 0;
  return collect;

  function collect(at: number, end: number): void {
    evidence.clauses = 0;
    evidence.count = 0;
    while (at < end) {
      const size = sizeAt(programs, at);
      const op = uint32At(programs, at) >>> 24;
      if (op !== Op.not && op !== Op.filter) collectClause(at, at + size);
      at += size;
    }
    evidence.clauseStarts[evidence.clauses] = evidence.count;
  }

  function collectClause(at: number, end: number): void {
    const start = evidence.count;
    clauseStart = start;
    clauseEnd = start + MAX_OCCURRENCES;
    const parts = collectParts(at, end);
    if (evidence.count === start) return;
    if (parts > 1) sortFrom(start);
    evidence.clauseStarts[evidence.clauses] = start;
    evidence.clauses += 1;
  }

  /** Adds the occurrences of all positive parts that hold; returns how many parts it read. */
  function collectParts(at: number, end: number): number {
    let parts = 0;
    while (at < end) {
      const instruction = uint32At(programs, at);
      const op = instruction >>> 24;
      const operand = instruction & 0xffffff;
      const size = sizeAt(programs, at);
      parts += 1;
      if (op === Op.term || op === Op.titleTerm) addTerm(operand, verifier.limitOf(op));
      else if (op === Op.phrase || op === Op.titlePhrase) addPhrases(at + 1, operand, verifier.limitOf(op));
      else if (op >= Op.name) addNames(at + 1, operand, verifier.limitOf(op), op >= Op.rareName);
      else if (op === Op.near || op === Op.titleNear) parts += addNear(at + 1, operand, verifier.limitOf(op));
      else if (op === Op.all) parts += collectParts(at + 1, at + size);
      else if (op === Op.any) parts += collectAlternatives(at + 1, at + size);
      at += size;
    }
    return parts;
  }

  function collectAlternatives(at: number, end: number): number {
    let parts = 0;
    while (at < end) {
      const size = sizeAt(programs, at);
      if (verifier.holds(at, at + size)) parts += collectParts(at, at + size);
      at += size;
    }
    return parts;
  }

  function addTerm(term: number, limit: number): void {
    if (occurrences.seen[term] !== occurrences.epoch) return;
    for (let each = int32At(occurrences.first, term); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= limit) return;
      add(position, uint8At(occurrences.kinds, each), uint8At(occurrences.spans, each));
    }
  }

  function addPhrases(at: number, count: number, limit: number): void {
    const term = uint32At(programs, at);
    if (occurrences.seen[term] !== occurrences.epoch) return;
    for (let each = int32At(occurrences.first, term); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position + count > limit) return;
      if (verifier.phraseAt(position, at, count)) add(position, uint8At(occurrences.kinds, each), count);
    }
  }

  /** The full name, and the surname alone where it means the same person. */
  function addNames(at: number, count: number, limit: number, alone: boolean): void {
    const surname = uint32At(programs, at + count - 1);
    if (occurrences.seen[surname] !== occurrences.epoch) return;
    const full = verifier.holdsFullName(at, count, words.length);
    for (let each = int32At(occurrences.first, surname); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= limit) return;
      const start = verifier.nameEndingAt(position, at, count);
      if (start >= 0) add(start, EXACT, position - start + 1);
      else if ((full || alone) && !verifier.isSomebodyElse(position)) add(position, full ? ALIAS : EXACT, 1);
    }
  }

  /** Every occurrence of a word that stands near all the others. */
  function addNear(at: number, count: number, limit: number): number {
    for (let index = at; index < at + count; index += 1) {
      const term = uint32At(programs, index);
      for (let each = int32At(occurrences.first, term); each >= 0; each = int32At(occurrences.next, each)) {
        const position = int32At(occurrences.positions, each);
        if (position < limit && isNear(position, at, count, limit))
          add(position, uint8At(occurrences.kinds, each), uint8At(occurrences.spans, each));
      }
    }
    return count;
  }

  function isNear(position: number, at: number, count: number, limit: number): boolean {
    for (let from = Math.max(0, position - NEAR_WORDS); from <= position; from += 1)
      if (verifier.nearFrom(from, at, count, limit)) return true;
    return false;
  }

  function add(position: number, kind: number, span: number): void {
    if (evidence.count > clauseStart && isWithinLast(position, span)) return;
    if (evidence.count >= clauseEnd || evidence.count >= evidence.positions.length) return;
    evidence.positions[evidence.count] = position;
    evidence.kinds[evidence.count] = kind;
    evidence.spans[evidence.count] = span;
    evidence.count += 1;
  }

  /** "Defense Department" in "US Defense Department" is not said twice. */
  function isWithinLast(position: number, span: number): boolean {
    const last = evidence.count - 1;
    return (
      int32At(evidence.positions, last) <= position && int32At(evidence.positions, last) + uint8At(evidence.spans, last) >= position + span
    );
  }

  /** Insertion sort: a clause has few occurrences. */
  function sortFrom(start: number): void {
    const { positions, kinds, spans } = evidence;
    for (let index = start + 1; index < evidence.count; index += 1) {
      const position = int32At(positions, index);
      const kind = uint8At(kinds, index);
      const span = uint8At(spans, index);
      let to = index;
      for (; to > start && int32At(positions, to - 1) > position; to -= 1) {
        positions[to] = int32At(positions, to - 1);
        kinds[to] = uint8At(kinds, to - 1);
        spans[to] = uint8At(spans, to - 1);
      }
      positions[to] = position;
      kinds[to] = kind;
      spans[to] = span;
    }
  }
}

/** The strongest place: the title where a clause has an occurrence there, else the lead, else the body. */
export function whereOf(evidence: Evidence, words: ArticleWords, leadEnd: number): 'title' | 'lead' | 'body' {
  const first = evidence.positions.subarray(0, evidence.count).reduce((least, position) => Math.min(least, position), words.length);
  return fieldAt(words, first) === 0 ? 'title' : first < leadEnd ? 'lead' : 'body';
}
