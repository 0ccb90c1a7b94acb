import chardet from 'chardet';
import { francAll } from 'franc';
import { commonCharacters, firstLevel } from './common-characters.ts';
import { alphabetShares, isLatin, latinLanguages } from './latin-alphabets.ts';

// Labels of TextDecoder. Of equals the first wins.
const encodings = [
  ...[
    'windows-1252',
    'windows-1250',
    'windows-1251',
    'koi8-u',
    'windows-1253',
    'windows-1254',
    'windows-1255',
    'windows-1256',
    'windows-1257',
    'windows-1258',
    'iso-8859-2',
    'iso-8859-6',
    'iso-8859-7',
  ],
  ...['gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr', 'windows-874', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
];

// Common characters make up about this share of real text; beyond it more says no more.
const commonShare = 0.35;
// How much is looked at: bytes beyond ASCII are few in Western texts.
const lookedAt = 200_000;
const decodedCharacters = 20_000;

/**
 * The encoding of bytes that nobody labelled and that are no UTF-8: the one in which they look most like text. Words are of
 * one script, small letters with at most a capital before them; Chinese, Japanese and Korean are known by their commonest
 * characters. Between equals chardet decides.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const ranked = encodings.map((label) => ({ label, score: plausibility(sample, label) })).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  if (best === undefined || best.score <= 0) return 'windows-1252';
  const near = (share: number) => new Set(ranked.filter(({ score }) => score >= best.score * share).map(({ label }) => label));
  const within = (share: number) => encodings.filter((label) => near(share).has(label));
  return isLatin(best.label) ? byLanguage(bytes, within(latinShare).filter(isLatin)) : byLetters(sample, within(equalShare));
}

// Scores as near as this say nothing; between Latin alphabets words say more than letters.
const equalShare = 0.97;
const latinShare = 0.85;
const chardetNames = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-2', 'windows-1250'],
  ['ISO-8859-6', 'windows-1256'],
  ['ISO-8859-7', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['ISO-8859-9', 'windows-1254'],
  ['KOI8-R', 'koi8-u'],
]);

/** Hebrew letters look like Cyrillic words: chardet knows how often their letters follow each other. */
function byLetters(sample: Uint8Array, labels: readonly string[]): string {
  const known = labels.length < 2 ? [] : chardet.analyse(sample).map(({ name }) => chardetNames.get(name) ?? name.toLowerCase());
  return known.find((label) => labels.includes(label)) ?? labels[0] ?? 'windows-1252';
}

// Of letters that are no language's own a few may be names from abroad.
const ownShare = 0.9;

/** The encoding of the language that the words are of, among encodings that were made for different languages. */
function byLanguage(bytes: Uint8Array, labels: readonly string[]): string {
  const scored = labels.map((label) => ({ label, score: languageLikelihood(bytes, label) }));
  // Sorting is stable: of equals the first wins.
  return scored.sort((a, b) => b.score - a.score)[0]?.label ?? 'windows-1252';
}

/** How likely (0 to 1, against the likeliest language) the text is in a language that `label` was made for, and has all its letters. */
function languageLikelihood(bytes: Uint8Array, label: string): number {
  const text = withoutTags(new TextDecoder(label).decode(bytes.subarray(0, lookedAt))).slice(0, decodedCharacters);
  const likely = new Map(francAll(text, { minLength: 3, only: [...latinLanguages] }));
  return Math.max(0, ...alphabetShares(text, label).map(({ language, share }) => (share >= ownShare ? (likely.get(language) ?? 0) : 0)));
}

// The likeliest language, or one that is hardly told from it; and one that it is not.
const surely = 0.95;
const hardly = 0.8;

/** Whether bytes that are labelled with one Latin encoding are in a language that another was made for. */
export const isOtherLanguages = (bytes: Uint8Array, label: string, other: string): boolean =>
  label !== other && languageLikelihood(bytes, other) >= surely && languageLikelihood(bytes, label) < hardly;

const withoutTags = (text: string): string => text.replace(/<[^<>]*>|&[a-z]+;/gi, ' ');

/** How well bytes read as `label` (one that TextDecoder knows) look like text: 0 to 1, and 1 if they are all ASCII. */
export const looksLike = (bytes: Uint8Array, label: string): number => plausibility(sampleOf(bytes), label);

/** Without the long stretches of ASCII between, which are the same in every encoding (tags, addresses). */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.subarray(0, lookedAt))
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s[\x20-\x7e\s]{60,}\s/g, ' ');
  return Buffer.from(text, 'latin1');
}

/** How well text that was read by no single label looks like text. */
export const likenessOfText = (text: string): number => likeness(withoutTags(text).slice(0, decodedCharacters), 'utf-8');

function plausibility(sample: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(sample).slice(0, decodedCharacters);
  const shares = alphabetShares(text, label).map(({ share }) => share);
  return likeness(text, label) * (shares.length === 0 ? 1 : Math.max(...shares));
}

/** 0 to 1: share of the characters beyond ASCII that stand as they do in text. */
function likeness(text: string, label: string): number {
  let good = 0;
  let all = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}\p{S}\p{C}]*[^\p{ASCII}\s](?:[A-Za-z]|[^\p{ASCII}\s])*/gu)) {
    const beyond = run.match(/\P{ASCII}/gu)?.length ?? 0;
    all += beyond;
    good += beyond * (cjk.test(run) ? eastAsian(run, label) : wordLikeness(run));
  }
  if (all === 0) return 1;
  return (good / all) * (hasNoCapitals(text) ? noCapitals : 1);
}

// Hebrew and Arabic that is read as Cyrillic has none.
const noCapitals = 0.5;
const hasNoCapitals = (text: string): boolean =>
  (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) >= 60 && !/(?=\p{Lu})\p{Script=Cyrillic}/u.test(text);

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Kana have places in Chinese and Korean encodings too, where nobody writes them: the same bytes as in EUC-JP.
const japanese = new Set(['euc-jp', 'shift_jis']);

function eastAsian(run: string, label: string): number {
  const characters = [...run];
  const kana = characters.filter((character) => /[\u3040-\u30FF]/.test(character)).length;
  const odd = characters.filter((character) => /[\uFFFD\uFF61-\uFF9F\uE000-\uF8FF\p{C}]|[A-Za-z\u0370-\u04FF]/u.test(character)).length;
  const known = characters.filter((character) => commonCharacters.has(character)).length;
  const everyday = firstLevel(label);
  const inLevel = everyday === null ? 0 : characters.filter((character) => everyday.has(character)).length + kana;
  const likeness = Math.max(known / characters.length / commonShare, japanese.has(label) ? kana / characters.length / 0.3 : 0);
  return (Math.min(1, likeness) * 0.7 + Math.min(1, inLevel / characters.length) * 0.3) * (1 - odd / characters.length);
}

const marks = /^[\u2010-\u2026\u00AB\u00BB\u00A0\u00A7\u00B0\u00B7\u20AC\u2116\u00A9\u00AE\u2122]+$/u;

function wordLikeness(run: string): number {
  if (marks.test(run)) return 0.9;
  const word = run.replace(/^[\u2010-\u203A\u00AB\u00BB]+|[\u2010-\u203A\u00AB\u00BB]+$/gu, '');
  if (!/^[\p{L}\p{M}\u0027\u2019-]+$/u.test(word)) return 0;
  const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].filter((name) => scriptOf(name).test(word));
  // Thai vowels and tones stand on a consonant.
  if (scripts.length !== 1 || /^\p{M}|\p{M}{3}/u.test(word)) return 0;
  if (scripts[0] === 'Latin' && /\P{ASCII}{3,}/u.test(word)) return 0.1;
  if (/\p{Ll}\p{Lu}/u.test(word)) return 0;
  return /^\p{Lu}{2,}$/u.test(word) ? 0.4 : 1;
}

const scriptPatterns = new Map<string, RegExp>();

function scriptOf(name: string): RegExp {
  const known = scriptPatterns.get(name) ?? new RegExp(`\\p{Script=${name}}`, 'u');
  scriptPatterns.set(name, known);
  return known;
}
