import { APOSTROPHE, characterClasses, classOfAstral, DIGIT, LETTER, MARK, SEPARATOR, SURROGATE, UNSPACED } from './characters.ts';

/** Where the words of a text stand: `starts[i]` to `ends[i]` (UTF-16 offsets, end excluded), for i < count. */
export interface Tokens {
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

export const emptyTokens = (capacity = 1024): Tokens => ({ starts: new Int32Array(capacity), ends: new Int32Array(capacity), count: 0 });

/**
 * Appends the words of `text` to `tokens`, at most `limit` in all. Hyphens and apostrophes part words, so that they are
 * adjacent ("hit-and-run", "l'armée"); a possessive 's is no word; "U.S." and "4.6" are one word each, and so is a lone "&".
 */
export function tokenise(text: string, tokens: Tokens, limit: number): void {
  const length = text.length;
  let at = 0;
  while (at < length && tokens.count < limit) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at = readWord(text, at, tokens);
    else if (kind === UNSPACED) at = readUnspaced(text, at, tokens, limit);
    else at = skipOne(text, at, tokens);
  }
}

function classAt(text: string, at: number): number {
  const kind = characterClasses[text.charCodeAt(at)] ?? SEPARATOR;
  return kind === SURROGATE ? classOfPair(text, at) : kind;
}

/** Half a pair is no character. */
function classOfPair(text: string, at: number): number {
  const codePoint = text.codePointAt(at) ?? 0;
  return codePoint > 0xffff ? classOfAstral(codePoint) : SEPARATOR;
}

function isPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff;
}

function skipOne(text: string, at: number, tokens: Tokens): number {
  if (text.charCodeAt(at) === AMPERSAND && standsAlone(text, at)) push(tokens, at, at + 1);
  return at + (isPair(text, at) ? 2 : 1);
}

const AMPERSAND = 38;
const COMMA = 44;
const FULL_STOP = 46;
/** Between blanks: "Hit & Run", but not "AT&T". */
const standsAlone = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32;

function readWord(text: string, start: number, tokens: Tokens): number {
  const dotted = endOfDotted(text, start);
  if (dotted > 0) {
    push(tokens, start, dotted);
    return dotted;
  }
  const end = endOfWord(text, start);
  if (!isPossessive(text, start, end)) push(tokens, start, end);
  return end;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  let previous = SEPARATOR;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      previous = kind;
      at += isPair(text, at) ? 2 : 1;
    } else if (previous === DIGIT && isDecimalPoint(text, at)) at += 2;
    else return at;
  }
}

/** "4.6", "1,000". */
function isDecimalPoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === FULL_STOP || unit === COMMA) && characterClasses[text.charCodeAt(at + 1)] === DIGIT;
}

/** The end of an abbreviation such as "U.S." or "J.R.R."; -1 where there is none. */
function endOfDotted(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 46) return -1;
  if (start > 0 && characterClasses[text.charCodeAt(start - 1)] !== SEPARATOR && text.charCodeAt(start - 1) !== 46) return -1;
  let at = start;
  let letters = 0;
  while (characterClasses[text.charCodeAt(at)] === LETTER && isSingle(text, at)) {
    letters += 1;
    at += 1;
    if (text.charCodeAt(at) !== 46) break;
    at += 1;
  }
  return letters >= 2 ? at : -1;
}

/** A letter that no other letter or digit follows. */
function isSingle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  const kind = characterClasses[next] ?? SEPARATOR;
  return kind === SEPARATOR || kind === APOSTROPHE;
}

function isPossessive(text: string, start: number, end: number): boolean {
  if (end !== start + 1 || start < 2) return false;
  const unit = text.charCodeAt(start);
  if (unit !== 115 && unit !== 83) return false;
  if (characterClasses[text.charCodeAt(start - 1)] !== APOSTROPHE) return false;
  const owner = characterClasses[text.charCodeAt(start - 2)];
  return owner === LETTER || owner === DIGIT || owner === MARK || text.charCodeAt(start - 2) === 46;
}

/**
 * Han and Hiragana are read sign by sign, so that a word is found wherever its signs stand together, however a segmenter would cut the
 * sentence; Katakana, which spells foreign names, run by run. Thai and its like are cut by Intl.Segmenter.
 */
function readUnspaced(text: string, start: number, tokens: Tokens, limit: number): number {
  const codePoint = text.codePointAt(start) as number;
  if (isKatakana(codePoint)) {
    const end = endOfRun(text, start, isKatakana);
    push(tokens, start, end);
    return end;
  }
  if (isSegmented(codePoint)) return readSegmented(text, start, tokens, limit);
  const end = endOfMarks(text, start + (codePoint > 0xffff ? 2 : 1));
  push(tokens, start, end);
  return end;
}

const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30ff && unit !== 0x30fb) || (unit >= 0xff66 && unit <= 0xff9f);
/** Thai and Lao, Myanmar, Khmer. */
const isSegmented = (unit: number): boolean =>
  (unit >= 0x0e00 && unit <= 0x0eff) || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff);

function endOfRun(text: string, start: number, belongs: (unit: number) => boolean): number {
  let end = start + 1;
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1;
  return end;
}

function endOfMarks(text: string, start: number): number {
  let end = start;
  while (end < text.length && characterClasses[text.charCodeAt(end)] === MARK) end += 1;
  return end;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function readSegmented(text: string, start: number, tokens: Tokens, limit: number): number {
  const end = endOfRun(text, start, (unit) => isSegmented(unit) || characterClasses[unit] === MARK);
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (isWordLike && tokens.count < limit) push(tokens, start + index, start + index + segment.length);
  }
  return end;
}

function push(tokens: Tokens, start: number, end: number): void {
  if (tokens.count === tokens.starts.length) grow(tokens);
  tokens.starts[tokens.count] = start;
  tokens.ends[tokens.count] = end;
  tokens.count += 1;
}

function grow(tokens: Tokens): void {
  const starts = new Int32Array(tokens.starts.length * 2);
  starts.set(tokens.starts);
  tokens.starts = starts;
  const ends = new Int32Array(tokens.ends.length * 2);
  ends.set(tokens.ends);
  tokens.ends = ends;
}

const ONE_WORD = /^[A-Za-z]+$/;
const ofShortText = emptyTokens(16);

/** The words of a short text, as they stand there. */
export function wordsOf(text: string): string[] {
  if (ONE_WORD.test(text)) return [text];
  ofShortText.count = 0;
  tokenise(text, ofShortText, 10_000);
  return Array.from({ length: ofShortText.count }, (_, index) => text.slice(ofShortText.starts[index], ofShortText.ends[index]));
}
