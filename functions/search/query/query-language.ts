import { isInLexicon } from '../analysis/carried-words.ts';
import { fold } from '../analysis/fold.ts';
import { isNameIn } from '../analysis/names.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { wordsOf } from '../analysis/tokens.ts';
import { documentFrequencies } from '../tables/document-frequencies.ts';
import { similarityTo } from './letter-similarity.ts';

/** Languages that share a script, in the order that decides between equals: English is met most in queries. */
const BY_SCRIPT: readonly [RegExp, readonly string[]][] = [
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
];
const LATIN = ['en', 'fr', 'de', 'es', 'pt', 'it', 'pl', 'tr', 'nl', 'sv', 'sw', 'ha'];

/** Letters that one of the languages of a script has, or few of them. */
const TELLTALES: readonly [RegExp, readonly string[]][] = [
  [/[іїєґ]/iu, ['uk']],
  [/[ыэъё]/iu, ['ru']],
  [/ський|цький|ськ(?:ого|а|ої|і|их|е)(?!\p{L})/iu, ['uk']],
  [/ский(?!\p{L})|ск(?:ого|ая|ой|ие|их|ое)(?!\p{L})/iu, ['ru']],
  // Cities that the two languages spell apart.
  [/(?<!\p{L})(?:одес(?:а|и|у|ою)|донецьк|луганськ|дніпр|крим(?:у|ом)?)(?!\p{L})/iu, ['uk']],
  [/(?<!\p{L})(?:одесс|киев|харьков|львов|днепр|крым)/iu, ['ru']],
  [/[ñ¿¡]/iu, ['es']],
  [/ß/u, ['de']],
  [/[ğış]|İ/u, ['tr']],
  [/[łąęśćżźń]/iu, ['pl']],
  [/[ãõ]/iu, ['pt']],
  [/[œêèùûîâ]/iu, ['fr']],
  [/ç/iu, ['fr', 'pt', 'tr']],
  [/[äö]/iu, ['de', 'sv']],
  [/ü/iu, ['de', 'tr']],
  [/å/iu, ['sv']],
  [/[ìò]/iu, ['it']],
  [/[áíóú]/iu, ['es', 'pt']],
  [/é/iu, ['fr', 'es', 'pt']],
  [/[à]/iu, ['fr', 'it', 'pt']],
  [/[ɓɗƙƴ]/iu, ['ha']],
  [/[گچپژ]/u, ['fa', 'ur']],
  [/[ٹڈڑے]/u, ['ur']],
];
const OF_TELLTALE = 3;
const OF_FUNCTION_WORD = 2.5;
const OF_NEWS_WORD = 2;
const OF_NAME = 1.5;
/** A frequent word of the language, and as much more as it is frequent. */
const OF_WORD = 0.8;
const OF_LETTERS = 0.6;
/** What the page and the browser say counts less than any word. */
const OF_HINTS = [0.5, 0.1, 0.1];
const OF_ENGLISH = 0.35;

/**
 * The languages that a query may be written in, the likeliest first: by its letters, its function words, the words of the news, names
 * of countries, and how frequent its words are. `hints`: the languages of the page and of the browser, which decide between equals.
 */
export function likelyLanguages(text: string, hints: readonly string[] = []): string[] {
  const candidates = BY_SCRIPT.find(([script]) => script.test(text))?.[1] ?? LATIN;
  const asked = plainWords(text);
  const scored = candidates.map((language) => ({ language, score: scoreOf(text, asked, language) + hintOf(language, hints) }));
  return scored.sort((one, other) => other.score - one.score).map(({ language }) => language);
}

/** What a query is taken to be written in where nobody said. */
export const queryLanguageOf = (text: string, hints: readonly string[] = []): string => likelyLanguages(text, hints)[0] ?? 'en';

/** Filters and their operands say nothing of the language. */
const plainWords = (text: string): string[] => wordsOf(text.replace(/\b(?:site|lang):\S+/gu, ' ').replace(/\b(?:OR|AND|title)\b/gu, ' '));

function scoreOf(text: string, words: readonly string[], language: string): number {
  const letters = TELLTALES.filter(([letter, languages]) => languages.includes(language) && letter.test(text));
  return letters.length * OF_TELLTALE + words.reduce((sum, word) => sum + scoreOfWord(word, language), 0) + scoreOfPhrases(words, language);
}

function scoreOfWord(word: string, language: string): number {
  const lower = word.toLowerCase();
  if (!/^\p{Lu}{2,}$/u.test(word) && isStopWord(fold(word), language)) return OF_FUNCTION_WORD;
  const news = isInLexicon(lower, language) ? OF_NEWS_WORD : 0;
  const frequency = documentFrequencies(language).get(lower) ?? 0;
  const known = frequency > 0 ? OF_WORD + frequency : 0;
  return Math.max(news, known) + (isNameIn([fold(word)], language) ? OF_NAME : 0) + OF_LETTERS * similarityTo(lower, language);
}

/** Names of two or three words: Estados Unidos. */
function scoreOfPhrases(words: readonly string[], language: string): number {
  const folded = words.map(fold);
  const runs = folded.flatMap((_, at) => [folded.slice(at, at + 2), folded.slice(at, at + 3)]).filter((run) => run.length > 1);
  return runs.filter((run) => isNameIn(run, language)).length * OF_NAME;
}

const hintOf = (language: string, hints: readonly string[]): number =>
  (OF_HINTS[hints.indexOf(language)] ?? 0) + (language === 'en' ? OF_ENGLISH : 0);
