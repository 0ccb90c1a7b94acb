/** The terms that single words of a query stand for. */
import { isAcronym, isAmbiguousAcronym } from '../analysis/acronyms.ts';
import { fold } from '../analysis/fold.ts';
import { conceptOf } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type Choice, printTerm, type TermName } from '../analysis/term-name.ts';
import { isWordBesides } from '../analysis/word-flags.ts';
import { namesThatAreWords } from '../tables/name-words.ts';
import { isCommonSurname, isGivenName } from '../tables/person-names.ts';

/** Typed in capitals, "US" and "WHO" are no common words; "Who" and "us" are. */
export const isCommon = (word: string, language: string): boolean => !isAcronym(word) && isStopWord(fold(word), language);

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
export const conceptTerm = (concept: string, choice: Choice | null = null): TermName =>
  printTerm({ kind: 'concept', text: concept, choice });

export function exactTerm(word: string, kind: 'exact' | 'form'): TermName {
  const folded = fold(word);
  return isAcronym(word) && isAmbiguousAcronym(folded)
    ? printTerm({ kind: 'letters', text: folded.toUpperCase(), choice: null })
    : printTerm({ kind, text: folded, choice: null });
}

/** Where capitals begin every noun, or where names have cases, a capital does not mean "only this form". */
const INFLECTS_NAMES = new Set(['de', 'uk', 'ru', 'pl', 'ar']);

/** The term of a bare word: a country with its people, a name by its capital, any other word with its inflections. */
export function wordTerm(
  word: string,
  language: string,
  { alone, related, habit }: { alone: boolean; related: boolean; habit: boolean },
): TermName {
  const concept = alone ? conceptOf([fold(word)], word, language) : null;
  if (concept !== null) return conceptTerm(concept);
  if (isAcronym(word)) return exactTerm(word, 'exact');
  if (isCapitalised(word) && !INFLECTS_NAMES.has(language)) {
    if (language !== 'en') return exactTerm(word, 'exact');
    if (isName(fold(word), habit)) return printTerm({ kind: 'name', text: fold(word), choice: null });
  }
  const lower = word.normalize('NFKC').toLowerCase();
  if (!/^\p{L}/u.test(lower)) return exactTerm(word, 'exact');
  return printTerm({ kind: 'word', language, text: lower, related: related && relatedTo(lower, language).length > 0, choice: null });
}

/** Whether a word with a capital is a name: no other word of English, or a known name and the capital no habit. */
function isName(folded: string, habit: boolean): boolean {
  if (!isWordBesides(folded)) return true;
  return namesThatAreWords.has(folded) || (!habit && (isCommonSurname(folded) || isGivenName(folded)));
}
