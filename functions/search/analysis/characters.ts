/**
 * What a UTF-16 unit is to the tokeniser. One table, made once (about 10 ms), because a regular expression per character
 * would cost more than everything else an article needs.
 */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Combining marks, soft hyphens and joiners: inside a word, never the start of one. */
export const MARK = 3;
/** Han, Kana, Thai and their like: no spaces between words, so Intl.Segmenter finds them. */
export const UNSPACED = 4;
export const APOSTROPHE = 5;
export const SURROGATE = 6;

const UNSPACED_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;
const LETTERS = /\p{L}/u;
const DIGITS = /\p{N}/u;
const MARKS = /\p{M}|\u00AD|\u200C|\u200D|\u2060|\uFEFF/u;

function classOf(character: string): number {
  if (UNSPACED_SCRIPTS.test(character)) return UNSPACED;
  if (LETTERS.test(character)) return LETTER;
  if (DIGITS.test(character)) return DIGIT;
  if (MARKS.test(character)) return MARK;
  return "'’‘ʼ＇`´".includes(character) ? APOSTROPHE : SEPARATOR;
}

export const characterClasses: Uint8Array = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    // Hangul syllables and private use need no test; they are by far the largest blocks.
    if (unit >= 0xac00 && unit <= 0xd7a3) table[unit] = LETTER;
    else if (unit >= 0xd800 && unit <= 0xdfff) table[unit] = SURROGATE;
    else if (unit < 0xe000 || unit > 0xf8ff) table[unit] = classOf(String.fromCharCode(unit));
  }
  return table;
}

/** The class of a character beyond the basic plane, such as a rare Han sign or an emoji. */
export const classOfAstral = (codePoint: number): number => classOf(String.fromCodePoint(codePoint));
