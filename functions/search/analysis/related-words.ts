import { exactRelatedWords, type RelatedWord, relatedLanguages, relatedWords } from '../tables/related-words.ts';
import { stemOf } from './stems.ts';

const byStem = new Map<string, ReadonlyMap<string, readonly RelatedWord[]>>();

/** Words that say nearly the same as `word` (small letters, any inflection): "troops" -> forces, soldiers, army. Weightiest first. */
export function relatedTo(word: string, language: string): readonly RelatedWord[] {
  if (!relatedLanguages.includes(language)) return [];
  const table = relatedWords(language);
  return table.get(word) ?? stemTable(language, table).get(stemOf(word, language) ?? word) ?? [];
}

/**
 * The table lists base forms; people type inflected ones. What is said of one very form (talks) is not said of its stem, and where two base forms
 * share a stem, the stem says nothing.
 */
function stemTable(language: string, table: ReadonlyMap<string, readonly RelatedWord[]>): ReadonlyMap<string, readonly RelatedWord[]> {
  let stems = byStem.get(language);
  if (stems === undefined) {
    const made = new Map<string, readonly RelatedWord[]>();
    const exact = exactRelatedWords(language);
    for (const [base, related] of table) {
      if (exact.has(base)) continue;
      const stem = stemOf(base, language) ?? base;
      made.set(stem, made.has(stem) ? [] : related);
    }
    stems = made;
    byStem.set(language, stems);
  }
  return stems;
}
