import { isEnglishWord } from '../tables/person-names.ts';
import { exactRelatedWords, type RelatedWord, relatedLanguages, relatedWords } from '../tables/related-words.ts';
import { neighboursInLexicon } from './carried-words.ts';
import { inflectionKeyOf } from './stems.ts';

const byInflection = new Map<string, ReadonlyMap<string, readonly RelatedWord[]>>();

/** Words that say nearly the same as `word` (small letters, any inflection): "troops" -> forces, soldiers, army. Weightiest first. */
export function relatedTo(word: string, language: string): readonly RelatedWord[] {
  if (!relatedLanguages.includes(language)) return relatedInLexicon(word, language);
  const table = relatedWords(language);
  const own = table.get(word);
  if (own !== undefined || isWordOfItsOwn(word, language)) return own ?? [];
  return inflectionTable(language, table).get(inflectionKeyOf(word, language) ?? word) ?? [];
}

/** Of a language without a table of its own, remembered: a million queries ask for few words. */
function relatedInLexicon(word: string, language: string): readonly RelatedWord[] {
  const name = `${language}:${word}`;
  let related = byWord.get(name);
  if (related === undefined) {
    related = neighboursInLexicon(word, language).map(({ text, weight }) => ({ text, weight, exact: false }));
    if (byWord.size >= MOST_REMEMBERED) byWord.clear();
    byWord.set(name, related);
  }
  return related;
}

const byWord = new Map<string, readonly RelatedWord[]>();
const MOST_REMEMBERED = 50_000;

/** A noun that only looks like a form of a verb: what trains are related to says nothing of training. */
const isWordOfItsOwn = (word: string, language: string): boolean => language === 'en' && word.endsWith('ing') && isEnglishWord(word);

/**
 * The table lists base forms; people type inflected ones, and only those inherit: university has nothing of universe. What is
 * said of one very form (talks) is not said of the others, and where two base forms look alike, neither is meant.
 */
function inflectionTable(
  language: string,
  table: ReadonlyMap<string, readonly RelatedWord[]>,
): ReadonlyMap<string, readonly RelatedWord[]> {
  let forms = byInflection.get(language);
  if (forms === undefined) {
    const made = new Map<string, readonly RelatedWord[]>();
    const exact = exactRelatedWords(language);
    for (const [base, related] of table) {
      if (exact.has(base)) continue;
      const key = inflectionKeyOf(base, language) ?? base;
      made.set(key, made.has(key) ? [] : related);
    }
    forms = made;
    byInflection.set(language, forms);
  }
  return forms;
}
