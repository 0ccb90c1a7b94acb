import { ALIAS } from '../analysis/kinds.ts';
import { int8At, int32At, uint8At, uint32At } from '../typed-arrays.ts';
import type { Chains } from './occurrence-chains.ts';

/** What an article says about a term in doubt, as bits. */
export const CAPITAL_SEEN = 1;
export const BEGINNING_SEEN = 2;
export const SMALL_SEEN = 4;
export const PERSON_SEEN = 8;
export const SPEAKS_FOR = 16;
export const SPEAKS_AGAINST = 32;
export const NEEDS_SIGN = 64;
export const STYLED_SEEN = 128;

/** How far signs for and against a sense are counted. */
const MOST_SIGNS = 100;

export interface Doubts {
  beginArticle(): void;
  note(term: number, what: number): void;
  /** Takes back what the article as a whole speaks against. */
  settle(): void;
}

export function doubtsAbout(chains: Chains): Doubts {
  const capacity = chains.seen.length;
  /** The terms in doubt, their notes, valid where `notedIn` is this epoch, and the signs for their sense less those against it. */
  const noted = new Uint32Array(capacity);
  const notedIn = new Uint32Array(capacity);
  const notes = new Uint8Array(capacity);
  const balance = new Int8Array(capacity);
  let notedCount = 0;
  return { beginArticle, note, settle };

  function beginArticle(): void {
    notedCount = 0;
  }

  function note(term: number, what: number): void {
    if (notedIn[term] !== chains.epoch) {
      notedIn[term] = chains.epoch;
      notes[term] = 0;
      balance[term] = 0;
      noted[notedCount] = term;
      notedCount += 1;
    }
    notes[term] = uint8At(notes, term) | what;
    const signs = int8At(balance, term);
    if (what === SPEAKS_FOR) balance[term] = Math.min(MOST_SIGNS, signs + 1);
    else if (what === SPEAKS_AGAINST) balance[term] = Math.max(-MOST_SIGNS, signs - 1);
  }

  function settle(): void {
    for (let number = 0; number < notedCount; number += 1) {
      const term = uint32At(noted, number);
      if (chains.seen[term] === chains.epoch && isRefuted(term, uint8At(notes, term))) chains.seen[term] = 0;
    }
  }

  function isRefuted(term: number, seen: number): boolean {
    return isNoName(seen) || isOtherSense(term, seen) || ((seen & PERSON_SEEN) !== 0 && otherNames(term) === 0);
  }

  /** Its capital only ever begins a sentence and it stands in small letters too; or only a headline's style gives it one. */
  function isNoName(seen: number): boolean {
    const shown = seen & (BEGINNING_SEEN | SMALL_SEEN | CAPITAL_SEEN | STYLED_SEEN);
    return (shown & ~STYLED_SEEN) === (BEGINNING_SEEN | SMALL_SEEN) || (shown & ~SMALL_SEEN) === STYLED_SEEN;
  }

  function isOtherSense(term: number, seen: number): boolean {
    if ((seen & (SPEAKS_AGAINST | NEEDS_SIGN)) === 0) return false;
    const signs = int8At(balance, term) + otherNames(term);
    return ((seen & SPEAKS_AGAINST) !== 0 && signs < 0) || ((seen & NEEDS_SIGN) !== 0 && signs <= 0);
  }

  /** How often the thing is named otherwise than by the word in doubt. */
  function otherNames(term: number): number {
    let others = 0;
    for (let at = int32At(chains.first, term); at >= 0; at = int32At(chains.next, at))
      if (uint8At(chains.kinds, at) === ALIAS || uint8At(chains.spans, at) > 1) others += 1;
    return others;
  }
}
