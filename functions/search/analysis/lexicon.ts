import { isAcronym, isDotted, isLostInCapitals } from './acronyms.ts';
import { stemArabic, withoutJoined } from './arabic-stem.ts';
import { fold } from './fold.ts';
import { compoundParts } from './german-compounds.ts';
import { inflectionKeyOf, stemKeyOf } from './stems.ts';
import type { Key } from './term-forms.ts';

/**
 * Version of all that turns text into keys: tokeniser, folding, stemmers, tables. Raise it with any change there: an index
 * compiled under another version is refused, since its keys may not be the ones this code looks up.
 */
export const ANALYSER_VERSION = '3';

/** The keys that one word of an article can be looked up by. `allCaps`: it stands in a headline that is all capitals, where capitals tell nothing. */
export function keysOfWord(word: string, language: string | null, allCaps: boolean): Key[] {
  const folded = fold(word);
  const keys = [folded];
  if (CAPITAL.test(word)) keys.push(`'${folded}`);
  if (isDotted(word) || (isAcronym(word) && !(allCaps && isLostInCapitals(folded, language)))) keys.push(`^${folded.toUpperCase()}`);
  if (language === null) return keys;
  keys.push(...keys.map((key) => `${language}/${key}`));
  const stem = stemKeyOf(word, language);
  if (stem !== null) keys.push(stem);
  const inflection = inflectionKeyOf(word, language);
  if (inflection !== null && inflection !== stem) keys.push(inflection);
  if (language === 'de') keys.push(...compoundParts(word).map((part) => `de~${part}`));
  if (language === 'ar') keys.push(...keysWithoutJoined(folded));
  return keys;
}

function keysWithoutJoined(folded: string): Key[] {
  const bare = withoutJoined(folded);
  return bare === null ? [] : [`ar/${bare}`, `ar~${stemArabic(bare)}`];
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a text is all capitals, as some headlines are: a long word in capitals, and more than 70 % capital letters. */
export function isAllCaps(text: string): boolean {
  const sample = text.slice(0, 500);
  if (!/\p{Lu}{6}/u.test(sample)) return false;
  const capitals = sample.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 0.7 * (sample.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0);
}
