import { NEAR_WORDS } from '../query/query.ts';
import { int32At, uint32At } from '../typed-arrays.ts';
import { type Chains, occursWithin } from './occurrence-chains.ts';
import { type PersonNames, personNames } from './person-names.ts';
import { Op } from './topic-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Decides whether the instructions from `at` to `end` all hold in the article that `occurrences` were found in. */
export interface Verifier {
  holds(at: number, end: number): boolean;
  /** Whether the terms (their numbers from `at` on) stand next to each other from this position on. */
  phraseAt(position: number, at: number, count: number): boolean;
  /** Whether, from this position on, all the terms are near. */
  nearFrom(position: number, at: number, count: number, limit: number): boolean;
  /** Whether the person's full name (its terms from `at` on) stands before `limit`. */
  holdsFullName(at: number, count: number, limit: number): boolean;
  names: Pick<PersonNames, 'nameEndingAt' | 'isSomebodyElse'>;
  /** The first position that an instruction may not use: titles end where the title does. */
  limitOf(op: number): number;
}

/** Instructions that only the title can fulfil. */
const ofTitle = new Set<number>([Op.titleTerm, Op.titlePhrase, Op.titleNear, Op.titleName, Op.titleRareName]);

export function verifier(programs: Uint32Array, occurrences: Chains, vocabulary: Vocabulary): Verifier {
  const { words } = vocabulary;
  const names = personNames(programs, occurrences, vocabulary);
  return { holds, phraseAt, nearFrom, limitOf, holdsFullName, names };

  function limitOf(op: number): number {
    return ofTitle.has(op) ? words.lasts[0] : words.length;
  }

  function holds(at: number, end: number): boolean {
    while (at < end) {
      if (!holdsOne(at)) return false;
      at += sizeAt(programs, at);
    }
    return true;
  }

  function holdsOne(at: number): boolean {
    const instruction = uint32At(programs, at);
    const op = instruction >>> 24;
    const operand = instruction & 0xffffff;
    switch (op) {
      case Op.term:
      case Op.filter:
        return occurrences.seen[operand] === occurrences.epoch;
      case Op.titleTerm:
        return isInTitle(operand);
      case Op.all:
        return holds(at + 1, at + 1 + operand);
      case Op.any:
        return holdsAny(at + 1, at + 1 + operand);
      case Op.not:
        return !holds(at + 1, at + 1 + operand);
      default:
        return holdsTogether(op, at + 1, operand);
    }
  }

  /** Terms that stand next to each other, near each other, or as a person's name. */
  function holdsTogether(op: number, at: number, count: number): boolean {
    const limit = limitOf(op);
    switch (op) {
      case Op.phrase:
      case Op.titlePhrase:
        return allSeen(at, count) && holdsPhrase(at, count, limit);
      case Op.near:
      case Op.titleNear:
        return allSeen(at, count) && holdsNear(at, count, limit);
      case Op.name:
      case Op.titleName:
        return holdsFullName(at, count, limit);
      default:
        return holdsFullName(at, count, limit) || names.holdsSurname(uint32At(programs, at + count - 1), limit);
    }
  }

  function holdsAny(at: number, end: number): boolean {
    while (at < end) {
      const size = sizeAt(programs, at);
      if (holds(at, at + size)) return true;
      at += size;
    }
    return false;
  }

  function isInTitle(term: number): boolean {
    if (occurrences.seen[term] !== occurrences.epoch) return false;
    return int32At(occurrences.positions, int32At(occurrences.first, term)) < words.lasts[0];
  }

  function allSeen(at: number, count: number): boolean {
    for (let index = at; index < at + count; index += 1) {
      if (occurrences.seen[uint32At(programs, index)] !== occurrences.epoch) return false;
    }
    return true;
  }

  function holdsFullName(at: number, count: number, limit: number): boolean {
    return allSeen(at, count) && names.holdsFullName(at, count, limit);
  }

  function holdsPhrase(at: number, count: number, limit: number): boolean {
    for (let each = int32At(occurrences.first, uint32At(programs, at)); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position + count > limit) return false;
      if (phraseAt(position, at, count)) return true;
    }
    return false;
  }

  function phraseAt(position: number, at: number, count: number): boolean {
    for (let step = 1; step < count; step += 1)
      if (!occursWithin(occurrences, uint32At(programs, at + step), position + step, position + step)) return false;
    return true;
  }

  function holdsNear(at: number, count: number, limit: number): boolean {
    for (let index = at; index < at + count; index += 1) {
      for (let each = int32At(occurrences.first, uint32At(programs, index)); each >= 0; each = int32At(occurrences.next, each)) {
        if (nearFrom(int32At(occurrences.positions, each), at, count, limit)) return true;
      }
    }
    return false;
  }

  function nearFrom(position: number, at: number, count: number, limit: number): boolean {
    const end = Math.min(position + NEAR_WORDS, limit - 1);
    if (position > end) return false;
    for (let index = at; index < at + count; index += 1)
      if (!occursWithin(occurrences, uint32At(programs, index), position, end)) return false;
    return true;
  }
}

/** How many words an instruction takes with all that belongs to it. */
export function sizeAt(programs: Uint32Array, at: number): number {
  const instruction = uint32At(programs, at);
  const op = instruction >>> 24;
  return op === Op.term || op === Op.titleTerm || op === Op.filter ? 1 : 1 + (instruction & 0xffffff);
}
