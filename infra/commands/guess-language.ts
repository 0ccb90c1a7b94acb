import { detectLanguage } from '../../functions/reading/text/detect-language.ts';
import { fold } from '../../functions/search/analysis/fold.ts';
import { stemmedLanguages } from '../../functions/search/analysis/stems.ts';
import { isStopWord } from '../../functions/search/analysis/stop-words.ts';
import { wordsOf } from '../../functions/search/analysis/tokens.ts';
import { queryLanguageOf } from '../../functions/search/query/query-language.ts';

/** Letters from which on the trigrams of a text are right nearly always. */
const LONG = 200;

/**
 * The language of an article whose line does not say it. A long text tells by its letters; a headline by its small words, and
 * where it has none by its letters among the languages we stem, else by its script: no feed is there to say what is likely.
 */
export function guessLanguage(text: string): string {
  const byScript = queryLanguageOf(text);
  const detected = detectLanguage(text);
  if (byScript !== 'en' || (text.match(/\p{L}/gu)?.length ?? 0) >= LONG) return detected ?? byScript;
  const words = wordsOf(text).map(fold);
  const counts = stemmedLanguages.map((language) => ({ language, count: words.filter((word) => isStopWord(word, language)).length }));
  const most = Math.max(...counts.map(({ count }) => count));
  const likely = counts.filter(({ count }) => count === most).map(({ language }) => language);
  if (detected !== null && likely.includes(detected)) return detected;
  return likely.includes(byScript) || most === 0 ? byScript : (likely[0] as string);
}
