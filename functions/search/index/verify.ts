import { CAPITAL, GIVEN, PARTICLE } from '../analysis/word-flags.ts';
import { NEAR_WORDS } from '../query/query.ts';
import { int32At, uint8At, uint32At } from '../typed-arrays.ts';
import { HYPHENED, JOINED, type Vocabulary } from './article-words.ts';
import type { Occurrences } from './occurrences.ts';
import { Op } from './topic-index.ts';

/** Initials, middle names and nicknames between two names of a person. */
const BETWEEN_NAMES = 2;

/** Decides whether the instructions from `at` to `end` all hold in the article that `occurrences` were found in. */
export interface Verifier {
  holds(at: number, end: number): boolean;
  /** Whether the terms (their numbers from `at` on) stand next to each other from this position on. */
  phraseAt(position: number, at: number, count: number): boolean;
  /** Whether, from this position on, all the terms are near. */
  nearFrom(position: number, at: number, count: number, limit: number): boolean;
  /** Whether the person's full name (its terms from `at` on) stands before `limit`. */
  holdsFullName(at: number, count: number, limit: number): boolean;
  /** Where the full name begins whose surname stands at this position; -1 where it does not end there. */
  nameEndingAt(position: number, at: number, count: number): number;
  /** Whether the surname at this position is another's: another given name stands before it. */
  isSomebodyElse(position: number): boolean;
  /** The first position that an instruction may not use: titles end where the title does. */
  limitOf(op: number): number;
}

export function verifier(programs: Uint32Array, occurrences: Occurrences, vocabulary: Vocabulary): Verifier {
  const { words } = vocabulary;
  return { holds, phraseAt, nearFrom, limitOf, holdsFullName, nameEndingAt, isSomebodyElse };

  function limitOf(op: number): number {
    return op === Op.titleTerm || op === Op.titlePhrase || op === Op.titleNear || op === Op.titleName || op === Op.titleRareName
      ? words.lasts[0]
      : words.length;
  }

  function holds(at: number, end: number): boolean {
    while (at < end) {
      const instruction = uint32At(programs, at);
      const op = instruction >>> 24;
      const operand = instruction & 0xffffff;
      at += 1;
      if (op === Op.term || op === Op.filter) {
        if (occurrences.seen[operand] !== occurrences.epoch) return false;
      } else if (op === Op.titleTerm) {
        if (!isInTitle(operand)) return false;
      } else {
        if (!holdsOne(op, operand, at)) return false;
        at += operand;
      }
    }
    return true;
  }

  function holdsOne(op: number, operand: number, at: number): boolean {
    switch (op) {
      case Op.phrase:
      case Op.titlePhrase:
        return holdsPhrase(op, operand, at);
      case Op.near:
      case Op.titleNear:
        return holdsNear(op, operand, at);
      case Op.name:
      case Op.titleName:
        return holdsFullName(at, operand, limitOf(op));
      case Op.rareName:
      case Op.titleRareName:
        return holdsFullName(at, operand, limitOf(op)) || holdsSurname(uint32At(programs, at + operand - 1), limitOf(op));
      case Op.all:
        return holds(at, at + operand);
      case Op.any:
        return holdsAny(at, at + operand);
      default:
        return !holds(at, at + operand);
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

  function holdsPhrase(op: number, count: number, at: number): boolean {
    if (!allSeen(at, count)) return false;
    const limit = limitOf(op) - count;
    for (let each = int32At(occurrences.first, uint32At(programs, at)); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position > limit) return false;
      if (phraseAt(position, at, count)) return true;
    }
    return false;
  }

  function phraseAt(position: number, at: number, count: number): boolean {
    for (let step = 1; step < count; step += 1)
      if (!occursWithin(uint32At(programs, at + step), position + step, position + step)) return false;
    return true;
  }

  function holdsFullName(at: number, count: number, limit: number): boolean {
    if (!allSeen(at, count)) return false;
    const surname = uint32At(programs, at + count - 1);
    for (let each = int32At(occurrences.first, surname); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= limit) return false;
      if (nameEndingAt(position, at, count) >= 0) return true;
    }
    return false;
  }

  function holdsSurname(surname: number, limit: number): boolean {
    if (occurrences.seen[surname] !== occurrences.epoch) return false;
    for (let each = int32At(occurrences.first, surname); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= limit) return false;
      if (!isSomebodyElse(position)) return true;
    }
    return false;
  }

  /** Backwards from the surname: each name right before the next one, or with initials, middle names, a nickname between. */
  function nameEndingAt(position: number, at: number, count: number): number {
    let start = position;
    for (let step = count - 2; step >= 0; step -= 1) {
      start = nameBefore(start, uint32At(programs, at + step));
      if (start < 0) return -1;
    }
    return start;
  }

  function nameBefore(position: number, term: number): number {
    for (let before = position - 1; before >= position - 1 - BETWEEN_NAMES && before >= 0; before -= 1) {
      if ((uint8At(words.stands, before + 1) & JOINED) === 0) return -1;
      if (occursWithin(term, before, before)) return before;
      if ((flagsAt(before) & (CAPITAL | PARTICLE)) === 0 || (uint8At(words.stands, before + 1) & HYPHENED) !== 0) return -1;
    }
    return -1;
  }

  function isSomebodyElse(position: number): boolean {
    return position > 0 && (uint8At(words.stands, position) & JOINED) !== 0 && (flagsAt(position - 1) & GIVEN) !== 0;
  }

  function flagsAt(position: number): number {
    return uint8At(vocabulary.flagsOf, int32At(words.ids, position));
  }

  function holdsNear(op: number, count: number, at: number): boolean {
    if (!allSeen(at, count)) return false;
    const limit = limitOf(op);
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
    for (let index = at; index < at + count; index += 1) if (!occursWithin(uint32At(programs, index), position, end)) return false;
    return true;
  }

  function occursWithin(term: number, from: number, to: number): boolean {
    for (let each = int32At(occurrences.first, term); each >= 0; each = int32At(occurrences.next, each)) {
      const position = int32At(occurrences.positions, each);
      if (position >= from) return position <= to;
    }
    return false;
  }
}

/** How many words an instruction takes with all that belongs to it. */
export function sizeAt(programs: Uint32Array, at: number): number {
  const instruction = uint32At(programs, at);
  const op = instruction >>> 24;
  return op === Op.term || op === Op.titleTerm || op === Op.filter ? 1 : 1 + (instruction & 0xffffff);
}
