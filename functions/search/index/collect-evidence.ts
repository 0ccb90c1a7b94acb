import { ALIAS, EXACT } from '../analysis/kinds.ts';
import { NEAR_WORDS } from '../query/query.ts';
import { int32At, uint8At, uint32At } from '../typed-arrays.ts';
import type { ArticleWords } from './article-words.ts';
import { addOccurrence, beginEvidence, type Evidence, endClause } from './evidence.ts';
import type { Chains } from './occurrence-chains.ts';
import { Op } from './topic-index.ts';
import { sizeAt, type Verifier } from './verify.ts';

/** Collects the evidence of a topic that holds: the instructions from `at` to `end`. */
export function collector(programs: Uint32Array, occurrences: Chains, verifier: Verifier, words: ArticleWords, evidence: Evidence) {
  return collect;

  function collect(at: number, end: number): void {
    beginEvidence(evidence);
    while (at < end) {
      const size = sizeAt(programs, at);
      const op = uint32At(programs, at) >>> 24;
      if (op !== Op.not && op !== Op.filter) endClause(evidence, collectParts(at, at + size) <= 1);
      at += size;
    }
  }

  /** Adds the occurrences of all positive parts that hold; returns how many parts it read. */
  function collectParts(at: number, end: number): number {
    let parts = 0;
    while (at < end) {
      parts += collectPart(at);
      at += sizeAt(programs, at);
    }
    return parts;
  }

  function collectPart(at: number): number {
    const instruction = uint32At(programs, at);
    const op = instruction >>> 24;
    const operand = instruction & 0xffffff;
    switch (op) {
      case Op.term:
      case Op.titleTerm:
        addTerm(operand, verifier.limitOf(op));
        return 1;
      case Op.all:
        return 1 + collectParts(at + 1, at + 1 + operand);
      case Op.any:
        return 1 + collectAlternatives(at + 1, at + 1 + operand);
      case Op.not:
      case Op.filter:
        return 1;
      default:
        return collectTogether(op, at + 1, operand);
    }
  }

  function collectTogether(op: number, at: number, count: number): number {
    const limit = verifier.limitOf(op);
    switch (op) {
      case Op.phrase:
      case Op.titlePhrase:
        addPhrases(at, count, limit);
        return 1;
      case Op.near:
      case Op.titleNear:
        addNear(at, count, limit);
        return 1 + count;
      default:
        addNames(at, count, { limit, alone: op >= Op.rareName });
        return 1;
    }
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
      if (int32At(occurrences.positions, each) >= limit) return;
      add(each);
    }
  }

  function addPhrases(at: number, count: number, limit: number): void {
    const term = uint32At(programs, at);
    if (occurrences.seen[term] !== occurrences.epoch) return;
    for (let each = int32At(occurrences.first, term); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position + count > limit) return;
      if (verifier.phraseAt(position, at, count)) addOccurrence(evidence, position, uint8At(occurrences.kinds, each), count);
    }
  }

  function addNames(at: number, count: number, { limit, alone }: { limit: number; alone: boolean }): void {
    const surname = uint32At(programs, at + count - 1);
    if (occurrences.seen[surname] !== occurrences.epoch) return;
    const full = verifier.holdsFullName(at, count, words.length);
    for (let each = int32At(occurrences.first, surname); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= limit) return;
      addName(position, at, count, { full, alone });
    }
  }

  /** The full name that ends here, or the surname alone where it means the same person. */
  function addName(position: number, at: number, count: number, { full, alone }: { full: boolean; alone: boolean }): void {
    const start = verifier.names.nameEndingAt(position, at, count);
    if (start >= 0) addOccurrence(evidence, start, EXACT, position - start + 1);
    else if ((full || alone) && !verifier.names.isSomebodyElse(position)) addOccurrence(evidence, position, full ? ALIAS : EXACT, 1);
  }

  /** Every occurrence of a word that stands near all the others. */
  function addNear(at: number, count: number, limit: number): void {
    for (let index = at; index < at + count; index += 1) {
      for (let each = int32At(occurrences.first, uint32At(programs, index)); each >= 0; each = int32At(occurrences.next, each)) {
        const position = int32At(occurrences.positions, each);
        if (position < limit && isNear(position, at, count, limit)) add(each);
      }
    }
  }

  function isNear(position: number, at: number, count: number, limit: number): boolean {
    for (let from = Math.max(0, position - NEAR_WORDS); from <= position; from += 1)
      if (verifier.nearFrom(from, at, count, limit)) return true;
    return false;
  }

  function add(occurrence: number): void {
    const { positions, kinds, spans } = occurrences;
    addOccurrence(evidence, int32At(positions, occurrence), uint8At(kinds, occurrence), uint8At(spans, occurrence));
  }
}
