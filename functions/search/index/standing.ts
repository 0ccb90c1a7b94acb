import { INITIAL } from '../analysis/word-flags.ts';
import { int32At, uint16At } from '../typed-arrays.ts';
import type { ArticleWords, FieldNumber } from './article-words.ts';

/** How a word stands, as bits: right after the word before it, with nothing but blanks, hyphens, quotes between. */
export const JOINED = 1;
/** At the beginning of a sentence, or in a headline that gives every word a capital: there a capital tells nothing. */
export const BEGINS = 2;
/** Nothing but a hyphen before it: one name with the word before. */
export const HYPHENED = 4;
/** In a headline that gives every word a capital, and not its first word. */
export const STYLED = 8;

const BLANK = 32;
const FULL_STOP = 46;
const HYPHEN = 45;
/** What ends a sentence or begins one: . ! ? : ; line breaks, bullets, bars, dashes. */
const ENDS = new Set([...'.!?:;\n\r•|–—“«"'].map((character) => character.charCodeAt(0)));
/** Blanks, hyphens, and quotes around a nickname. */
const JOINS = new Set([...' \u00a0\t-‐‑"“”„‘’\'«»'].map((character) => character.charCodeAt(0)));

/** Notes how the words of a field stand. `styled`: every word has a capital. */
export function markStanding(
  words: ArticleWords,
  field: FieldNumber,
  { styled, flagsOf }: { styled: boolean; flagsOf: Uint16Array },
): void {
  const text = words.texts[field];
  const always = styled ? BEGINS | STYLED : 0;
  const first = words.firsts[field];
  if (first < words.lasts[field]) words.stands[first] = BEGINS;
  for (let position = first + 1; position < words.lasts[field]; position += 1) {
    const from = int32At(words.ends, position - 1);
    const to = int32At(words.starts, position);
    const plain = to === from + 1 && text.charCodeAt(from) === BLANK;
    const isAfterInitial = (uint16At(flagsOf, int32At(words.ids, position - 1)) & INITIAL) !== 0;
    words.stands[position] = always | (plain ? JOINED : standAfter(text, from, to, isAfterInitial));
  }
}

/** How the word stands that begins at `to`, after one that ends at `from`. A dot after an initial ends no sentence. */
function standAfter(text: string, from: number, to: number, isAfterInitial: boolean): number {
  let joined = JOINED;
  let begins = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === FULL_STOP && isAfterInitial) continue;
    if (ENDS.has(unit)) begins = BEGINS;
    if (!JOINS.has(unit)) joined = 0;
  }
  const hyphened = to === from + 1 && text.charCodeAt(from) === HYPHEN ? HYPHENED : 0;
  return joined | begins | hyphened;
}
