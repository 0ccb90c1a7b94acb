import { CAPITAL, GIVEN, PARTICLE } from '../analysis/word-flags.ts';
import { int32At, uint8At, uint16At, uint32At } from '../typed-arrays.ts';
import { type Chains, occursWithin } from './occurrence-chains.ts';
import { HYPHENED, JOINED } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Initials, middle names and nicknames between two names of a person. */
const BETWEEN_NAMES = 2;

/** Finds persons in the article that the vocabulary read last. A person's names are `count` terms of a program, from `at` on. */
export interface PersonNames {
  /** Whether the full name stands before `limit`; only if all its terms are seen. */
  holdsFullName(at: number, count: number, limit: number): boolean;
  /** Whether a surname stands before `limit` that is not another's. */
  holdsSurname(surname: number, limit: number): boolean;
  /** Where the full name begins whose surname stands at this position; -1 where it does not end there. */
  nameEndingAt(position: number, at: number, count: number): number;
  /** Whether the surname at this position is another's: another given name stands before it. */
  isSomebodyElse(position: number): boolean;
}

export function personNames(programs: Uint32Array, occurrences: Chains, vocabulary: Vocabulary): PersonNames {
  const { words } = vocabulary;
  return { holdsFullName, holdsSurname, nameEndingAt, isSomebodyElse };

  function holdsFullName(at: number, count: number, limit: number): boolean {
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
      if (occursWithin(occurrences, term, before, before)) return before;
      if ((flagsAt(before) & (CAPITAL | PARTICLE)) === 0 || (uint8At(words.stands, before + 1) & HYPHENED) !== 0) return -1;
    }
    return -1;
  }

  function isSomebodyElse(position: number): boolean {
    return position > 0 && (uint8At(words.stands, position) & JOINED) !== 0 && (flagsAt(position - 1) & GIVEN) !== 0;
  }

  function flagsAt(position: number): number {
    return uint16At(vocabulary.flagsOf, int32At(words.ids, position));
  }
}
