import { francAll } from 'franc';
import { primarySubtag } from '../feed-item.ts';

// Letters that one language alone has, or that decide between two that the trigrams confuse.
const telltales: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Ethiopic}/u, 'am'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Kannada}/u, 'kn'],
  [/\p{Script=Malayalam}/u, 'ml'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Sinhala}/u, 'si'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Han}/u, 'zh'],
];

const letters = /\p{L}/gu;
// Share of the letters that a script must have to decide: a Greek letter in an English text does not.
const scriptShare = 0.3;
// Shorter texts are a guess for any detector.
const fewestLetters = 24;
// How much of a text is looked at; more changes nothing.
const lookedAt = 1_500;

// Of franc's 187 languages those that news are written in: the others only take guesses away from them.
const candidates =
  'eng fra deu spa por ita nld pol ces slk hun ron bul hrv srp bos slv mkd als ell rus ukr bel lit lav lvs est fin swe dan nob nno isl gle cym cat eus glg tur azj kaz uzn kir tgk tuk tat khk arb pes prs urd pnb snd pbu ckb heb hin mar npi ben ind zsm jav sun tgl ceb vie tha kat hye amh tir som swh hau yor ibo zul xho afr kin run lin plt nya sna sot tsn wol mlt epo'.split(
    ' ',
  );

interface Guess {
  language: string;
  /** 0 to 1 against the best guess. */
  likelihood: number;
}

/** Guesses, best first; empty where the text says nothing. */
function guesses(text: string): Guess[] {
  const sample = text.slice(0, lookedAt);
  const all = sample.match(letters)?.length ?? 0;
  if (all === 0) return [];
  for (const [script, language] of telltales) {
    const found = sample.match(new RegExp(script.source, 'gu'))?.length ?? 0;
    if (found / all >= (language === 'ja' ? 0.1 : scriptShare)) return [{ language, likelihood: 1 }];
  }
  const ranked = francAll(withoutQuotedLatin(sample, all), { minLength: 3, only: candidates })
    .map(([code, likelihood]) => ({ language: primarySubtag(code), likelihood }))
    .filter((guess): guess is Guess => guess.language !== null);
  return ranked.map((guess) => ({ ...guess, language: bySpelling(guess.language, sample) }));
}

/** Names and code in Latin letters are quotations in a text that is otherwise written in another script. */
function withoutQuotedLatin(text: string, letterCount: number): string {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letterCount - latin > letterCount / 5 ? text.replace(/\p{Script=Latin}+/gu, ' ') : text;
}

const longWithout = 300;

/** Pairs that share their trigrams and differ in a letter or two. */
function bySpelling(language: string, text: string): string {
  if (!['ru', 'uk', 'be', 'bg', 'mk', 'sr'].includes(language)) return language;
  if (/ў/i.test(text)) return 'be';
  if (/[їєґ]/i.test(text) || (/і/i.test(text) && !/[ыэъё]/i.test(text))) return 'uk';
  if (/[ыэё]/i.test(text)) return 'ru';
  // Russian of some length has one of these.
  if (language === 'ru' && text.length >= longWithout && /ъ/i.test(text)) return 'bg';
  return language;
}

/**
 * The language of a text as primary subtag, or null where it is too short to tell. `expected` is what the rest of the
 * feed is written in: it decides where the text alone is a guess.
 */
export function detectLanguage(text: string, expected: string | null = null): string | null {
  const ranked = guesses(text);
  const best = ranked[0];
  if (!best) return expected;
  const letterCount = text.match(letters)?.length ?? 0;
  if (best.likelihood === 1 && ranked.length === 1) return best.language;
  if (expected !== null) {
    const known = ranked.find((guess) => guess.language === expected);
    // The longer the text, the less the expectation counts.
    const needed = letterCount < 200 ? 0.6 : 0.85;
    if (known && known.likelihood >= needed) return expected;
    if (letterCount < fewestLetters * 3) return expected;
  }
  return letterCount < fewestLetters ? expected : best.language;
}

// Languages whose script is Latin, as far as feeds declare them; `en` above all, which many templates declare for whatever follows.
const latinLanguages = new Set(
  'en fr de es pt it nl pl cs sk hu ro hr sl lt lv et fi sv da no nb nn is ga cy ca eu gl tr az id ms vi sw ha'.split(' '),
);

/** The declared language, unless the letters of the text prove it wrong: Korean is not English. */
export function believableLanguage(declared: string | null, text: string): string | null {
  if (declared === null || !latinLanguages.has(declared)) return declared;
  const all = text.match(letters)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return all >= fewestLetters && latin / all < 0.3 ? (detectLanguage(text) ?? declared) : declared;
}

// A text of so many letters is told without doubt. Below this share of the best guess's likelihood a label is a lie: German read as
// English stands at 0.93 to 0.965, true labels at 1, languages that are hardly told apart (Danish, Norwegian) above 0.97.
const clearLetters = 300;
const labelShare = 0.97;
// Of a shorter one likelihoods lie further apart, and say less.
const fewerLetters = 120;
const fewerShare = 0.8;

/** The language of a text that is labelled `declared`: the label, unless the text is long enough to prove it wrong. */
export function languageOfText(text: string, declared: string | null): string | null {
  if (declared === null) return detectLanguage(text);
  const letterCount = text.match(letters)?.length ?? 0;
  if (letterCount < fewerLetters) return believableLanguage(declared, text);
  const leastLikely = letterCount < clearLetters ? fewerShare : labelShare;
  const ranked = guesses(text);
  const label = ranked.find(({ language }) => language === declared);
  return ranked[0] !== undefined && (label === undefined || label.likelihood < leastLikely) && isKnown(declared)
    ? ranked[0].language
    : declared;
}

/** Detection says nothing against a language that it does not know. */
const isKnown = (language: string): boolean => knownLanguages.has(language);
const knownLanguages = new Set([...candidates.map(primarySubtag), ...telltales.map(([, language]) => language)]);
