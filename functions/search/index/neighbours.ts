import { CAPITAL, GIVEN, INITIAL, NEW, PAPER, PLACE_NOUN, SURNAME, WORD } from '../analysis/word-flags.ts';
import { int32At, uint8At, uint16At } from '../typed-arrays.ts';
import { BEGINS, JOINED, STYLED } from './standing.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the words around a name in an article say about it. All take the name's position. */
export interface Neighbours {
  /** Smith Street, Theresa School; a Street that is a street. */
  isPlace(position: number): boolean;
  /** Houston Chronicle, New York: a paper, another city. */
  isPartOfName(position: number): boolean;
  /** Its capital is not just that of a sentence, or it is no word besides. */
  isSure(position: number): boolean;
  /** In a headline that gives every word a capital. */
  isStyled(position: number): boolean;
  /** Scott Hess: somebody's given name, with the surname behind it and none before. */
  isGivenNameHere(position: number): boolean;
  isGivenName(position: number): boolean;
  /** Jim Jordan, Michael B. Jordan; Chad Johnson, for a place that is also a given name. */
  isPerson(position: number, mayBeGiven: boolean): boolean;
}

export function neighbours(vocabulary: Vocabulary): Neighbours {
  const { words } = vocabulary;
  return {
    isPlace,
    isPartOfName,
    isSure,
    isStyled: (position) => (uint8At(words.stands, position) & STYLED) !== 0,
    isGivenName: (position) => has(position, GIVEN),
    isGivenNameHere,
    isPerson,
  };

  function isPlace(position: number): boolean {
    if (isJoined(position + 1) && has(position + 1, PLACE_NOUN)) return true;
    return has(position, PLACE_NOUN) && isJoined(position) && has(position - 1, CAPITAL) && !has(position - 1, GIVEN);
  }

  function isPartOfName(position: number): boolean {
    if (isJoined(position) && has(position - 1, NEW)) return true;
    return (uint8At(words.stands, position) & STYLED) === 0 && isPaper(position);
  }

  /** Fresno Bee, Detroit Free Press. */
  function isPaper(position: number): boolean {
    if (!isJoined(position + 1)) return false;
    return has(position + 1, PAPER) || (isJoined(position + 2) && has(position + 1, WORD) && has(position + 2, PAPER));
  }

  function isSure(position: number): boolean {
    return !has(position, WORD) || (uint8At(words.stands, position) & BEGINS) === 0;
  }

  function isGivenNameHere(position: number): boolean {
    return has(position, GIVEN) && isBeforeSurname(position) && !isAfterGivenName(position);
  }

  function isPerson(position: number, mayBeGiven: boolean): boolean {
    return isAfterGivenName(position) || (mayBeGiven && isBeforeSurname(position));
  }

  /** With an initial or a middle name between. */
  function isAfterGivenName(position: number): boolean {
    if (!isJoined(position)) return false;
    if (has(position - 1, GIVEN)) return true;
    return isJoined(position - 1) && has(position - 2, GIVEN) && has(position - 1, INITIAL | SURNAME | GIVEN);
  }

  function isBeforeSurname(position: number): boolean {
    const next = isJoined(position + 1) && has(position + 1, INITIAL) ? position + 2 : position + 1;
    return isJoined(next) && has(next, SURNAME) && (!has(next, WORD) || (uint8At(words.stands, next) & BEGINS) === 0);
  }

  function isJoined(position: number): boolean {
    return position > 0 && position < words.length && (uint8At(words.stands, position) & JOINED) !== 0;
  }

  /** Of a word with a capital. */
  function has(position: number, flag: number): boolean {
    if (position < 0 || position >= words.length) return false;
    const flags = uint16At(vocabulary.flagsOf, int32At(words.ids, position));
    return (flags & CAPITAL) !== 0 && (flags & flag) !== 0;
  }
}
