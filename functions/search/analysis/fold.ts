/**
 * The folded form of a word: what two spellings must share to be the same word. Lower case, full-width forms and
 * ligatures resolved; marks are dropped for Latin and Greek only, since й is not и and ї is not і.
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return foldAscii(word);
  const folded = word
    .normalize('NFKC')
    .replace(IGNORED, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKED_LATIN_OR_GREEK, '$1')
    .normalize('NFC')
    .replace(SPECIAL, (letter) => SPECIAL_LETTERS[letter] as string)
    .replace(OPTIONAL_MARKS, '');
  return ASCII.test(folded) ? foldAscii(folded) : folded;
}

const ASCII = /^[\0-\x7f]*$/;
const IGNORED = /\u00AD|\u200C|\u200D|\u2060|\uFEFF/gu;
/** Latin or Greek letter with marks; Cyrillic letters lose the stress mark alone. */
const MARKED_LATIN_OR_GREEK = /(?:([\p{Script=Latin}\p{Script=Greek}])\p{M}+|(?<=\p{Script=Cyrillic})\u0301)/gu;
const SPECIAL_LETTERS: Record<string, string> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  '\u0901': '\u0902',
  ς: 'σ',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}; // prettier-ignore
const SPECIAL = new RegExp(`[${Object.keys(SPECIAL_LETTERS).join('')}]`, 'gu');
/** Tashkeel, superscript alef and tatweel; the nukta of Devanagari, which many outlets leave out. */
const OPTIONAL_MARKS = /[\u064B-\u065F\u0670\u0640\u093C]/gu;

/** "U.S." is US; "1,000" is 1000; "4.6" and "4,6" are 4.6; "&" is and. */
function foldAscii(word: string): string {
  if (word === '&') return 'and';
  const lower = word.toLowerCase();
  if (!lower.includes('.') && !lower.includes(',')) return lower;
  if (/^(?:[a-z]\.)+[a-z]?\.?$/.test(lower)) return lower.replaceAll('.', '');
  return lower.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
}
