import chardet from 'chardet';

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
  ],
  ...['gb18030', 'big5', 'euc-jp', 'shift_jis', 'euc-kr', 'windows-874', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
];

// The commonest characters of running text. About half of any text, and by chance hardly any of a text that is misread.
const common = new Set(
  '的一是不了在人有我他这个中大来上国和地到们年会生时要就出也后多为主家下可学对成日发作工动得现过业行民以部场高党经方本重开报新市员全社道政门说于者分自事进力关长体外定法分机加同月前最好期建公合北京' +
    '這個來國們會時為後學對發動現過業場黨經開報門說於進關長體機與無兩當點問從實樣電將還應' +
    '이다는의에을가은한고로기하지사를대인서도시해자원정부으국일전들리상수과어나장제만아주년라경성관보여구선적공중조비그개회연모',
);
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
  return ofEquals(
    sample,
    ranked.filter(({ score }) => score >= best.score * equalShare).map(({ label }) => label),
  );
}

// Scores as near as this say nothing.
const equalShare = 0.97;
const chardetNames = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-2', 'windows-1250'],
  ['ISO-8859-6', 'windows-1256'],
  ['ISO-8859-7', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['ISO-8859-9', 'windows-1254'],
  ['KOI8-R', 'koi8-u'],
]);

/** Hebrew letters look like Cyrillic words, and one Latin alphabet like another: chardet knows how often their letters follow each other. */
function ofEquals(sample: Uint8Array, labels: readonly string[]): string {
  const known = labels.length < 2 ? [] : chardet.analyse(sample).map(({ name }) => chardetNames.get(name) ?? name.toLowerCase());
  return known.find((label) => labels.includes(label)) ?? labels[0] ?? 'windows-1252';
}

/** How well bytes read as `label` (one that TextDecoder knows) look like text: 0 to 1, and 1 if they are all ASCII. */
export const looksLike = (bytes: Uint8Array, label: string): number => plausibility(sampleOf(bytes), label);

/** Without the long stretches of ASCII between, which are the same in every encoding (tags, addresses). */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.subarray(0, lookedAt))
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\x20-\x7e\s]{60,}/g, ' ');
  return Buffer.from(text, 'latin1');
}

/** 0 to 1: share of the characters beyond ASCII that stand as they do in text. */
function plausibility(sample: Uint8Array, label: string): number {
  const text = new TextDecoder(label).decode(sample).slice(0, decodedCharacters);
  let good = 0;
  let all = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}\p{S}\p{C}]*[^\p{ASCII}\s](?:[A-Za-z]|[^\p{ASCII}\s])*/gu)) {
    const beyond = run.match(/\P{ASCII}/gu)?.length ?? 0;
    all += beyond;
    good += beyond * (cjk.test(run) ? eastAsian(run, japanese.has(label)) : wordLikeness(run));
  }
  return all === 0 ? 1 : good / all;
}

const cjk = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Kana have places in Chinese and Korean encodings too, where nobody writes them: the same bytes as in EUC-JP.
const japanese = new Set(['euc-jp', 'shift_jis']);

function eastAsian(run: string, isJapanese: boolean): number {
  const characters = [...run];
  const kana = characters.filter((character) => /[\u3040-\u30FF]/.test(character)).length;
  const odd = characters.filter((character) => /[\uFFFD\uFF61-\uFF9F\uE000-\uF8FF\p{C}]|[A-Za-z\u0370-\u04FF]/u.test(character)).length;
  const known = characters.filter((character) => common.has(character)).length;
  const likeness = Math.max(known / characters.length / commonShare, isJapanese ? kana / characters.length / 0.3 : 0);
  return Math.min(1, likeness) * (1 - odd / characters.length);
}

const marks = /^[\u2010-\u2026\u00AB\u00BB\u00A0\u00A7\u00B0\u00B7\u20AC\u2116\u00A9\u00AE\u2122]+$/u;

function wordLikeness(run: string): number {
  if (marks.test(run)) return 0.8;
  const word = run.replace(/^[\u2010-\u203A\u00AB\u00BB]+|[\u2010-\u203A\u00AB\u00BB]+$/gu, '');
  if (!/^[\p{L}\p{M}\u0027\u2019-]+$/u.test(word)) return 0;
  const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai'].filter((name) => scriptOf(name).test(word));
  // Thai vowels and tones stand on a consonant.
  if (scripts.length !== 1 || /^\p{M}|\p{M}{3}/u.test(word)) return 0;
  if (scripts[0] === 'Latin' && /\P{ASCII}{3,}/u.test(word)) return 0.1;
  // Letters of Icelandic alone in windows-1252, and of Turkish in windows-1254.
  if (/[ðþÐÞÝ]/.test(word)) return 0.6;
  if (/\p{Ll}\p{Lu}/u.test(word)) return 0;
  return /^\p{Lu}{2,}$/u.test(word) ? 0.4 : 1;
}

const scriptPatterns = new Map<string, RegExp>();

function scriptOf(name: string): RegExp {
  const known = scriptPatterns.get(name) ?? new RegExp(`\\p{Script=${name}}`, 'u');
  scriptPatterns.set(name, known);
  return known;
}
