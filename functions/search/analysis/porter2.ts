/**
 * The English stemmer of Snowball, Porter2 (https://snowballstem.org/algorithms/english/stemmer.html). Written out because
 * articles bring ten new words each, and the packages take 4 microseconds a word; this takes less than one.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word);
  const r1 = regionOne(marked);
  const r2 = regionAfter(marked, r1);
  const plural = step1a(marked);
  if (UNTOUCHED.has(plural)) return plural;
  const inflected = step1c(step1b(plural, r1));
  return step5(step4(step3(step2(inflected, r1), r1, r2), r2), r1, r2).replaceAll('Y', 'y');
}

/**
 * The same with the endings of inflection alone off (plurals, -ed, -ing and what they leave): offices and office, but not officer.
 */
export function inflectionStemEnglish(word: string): string {
  if (word.length < 3) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const marked = markConsonantY(word);
  const r1 = regionOne(marked);
  const plural = step1a(marked);
  if (UNTOUCHED.has(plural)) return plural;
  return step5(step1c(step1b(plural, r1)), r1, regionAfter(marked, r1)).replaceAll('Y', 'y');
}

/** Nouns that are no longer the deed of the verb inside them. */
const NOUNS_OF_THEIR_OWN = new Set('abort quest depart apart compart convent profess process posit'.split(' '));
/** What is left of a verb: enough to be one. */
const LEAST_VERB = 5;

/** The stem of the verb that a noun of action comes from: indictment and indict, regulation and regulate. Takes the stem of its inflections. */
export function verbStemEnglish(inflection: string): string {
  const ending = /(?:ment|(?<=[ts])ion)$/u.exec(inflection)?.[0] ?? '';
  const verb = inflection.slice(0, inflection.length - ending.length).replace(/e$/u, '');
  return ending === '' || verb.length < LEAST_VERB || NOUNS_OF_THEIR_OWN.has(verb) ? inflection : verb;
}

const EXCEPTIONS = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
]);
const UNTOUCHED = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const isVowelAt = (word: string, at: number): boolean => at >= 0 && 'aeiouy'.includes(word.charAt(at)) && at < word.length;

/** A y that begins the word or follows a vowel is a consonant, written Y from here on. */
function markConsonantY(word: string): string {
  if (!word.includes('y')) return word;
  let marked = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    marked += letter === 'y' && (at === 0 || isVowelAt(marked, at - 1)) ? 'Y' : letter;
  }
  return marked;
}

function regionOne(word: string): number {
  if (word.startsWith('gener') || word.startsWith('arsen')) return 5;
  return word.startsWith('commun') ? 6 : regionAfter(word, 0);
}

/** What is after the first non-vowel that follows a vowel. */
function regionAfter(word: string, start: number): number {
  for (let at = start + 1; at < word.length; at += 1) if (!isVowelAt(word, at) && isVowelAt(word, at - 1) && at - 1 >= start) return at + 1;
  return word.length;
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (isVowelAt(word, at)) return true;
  return false;
}

/** Whether the word ends, at `end`, in a short syllable: "-rap", "-trap", "ow". */
function endsShort(word: string, end: number): boolean {
  const last = end - 1;
  if (isVowelAt(word, last) || !isVowelAt(word, last - 1)) return false;
  if (last === 1) return true;
  return !'wxY'.includes(word.charAt(last)) && last >= 2 && !isVowelAt(word, last - 2);
}

function step1a(word: string): string {
  if (!word.endsWith('s') && !word.endsWith('ied')) return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1);
  if (word.endsWith('us') || word.endsWith('ss')) return word;
  return hasVowel(word, word.length - 2) ? word.slice(0, -1) : word;
}

function step1b(word: string, r1: number): string {
  const suffix = longestOf(word, ['eedly', 'ingly', 'edly', 'eed', 'ing', 'ed']);
  if (suffix === '') return word;
  const end = word.length - suffix.length;
  if (suffix.startsWith('ee')) return end >= r1 ? word.slice(0, end + 2) : word;
  if (!hasVowel(word, end)) return word;
  const stem = word.slice(0, end);
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return `${stem}e`;
  const last = stem.at(-1) as string;
  if (last === stem.at(-2) && 'bdfgmnprt'.includes(last)) return stem.slice(0, -1);
  return r1 >= stem.length && endsShort(stem, stem.length) ? `${stem}e` : stem;
}

function step1c(word: string): string {
  const last = word.length - 1;
  const ends = word.charAt(last);
  return (ends === 'y' || ends === 'Y') && last > 1 && !isVowelAt(word, last - 1) ? `${word.slice(0, -1)}i` : word;
}

/** Endings by their last two letters, longest first, with what takes their place. */
type Endings = ReadonlyMap<string, readonly (readonly [string, string])[]>;

function endingsOf(pairs: string): Endings {
  const byTail = new Map<string, [string, string][]>();
  for (const pair of pairs.split(' ')) {
    const [ending = '', replacement = ''] = pair.split('>');
    const tail = ending.slice(-2);
    byTail.set(
      tail,
      [...(byTail.get(tail) ?? []), [ending, replacement] as [string, string]].sort(([a], [b]) => b.length - a.length),
    );
  }
  return byTail;
}

function endingIn(word: string, endings: Endings): readonly [string, string] | undefined {
  return endings.get(word.slice(-2))?.find(([ending]) => word.endsWith(ending));
}

const STEP2 = endingsOf(
  'tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize ational>ate ation>ate ator>ate alism>al aliti>al alli>al fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble bli>ble ogi>og fulli>ful lessli>less li>',
);
const STEP3 = endingsOf('tional>tion ational>ate alize>al icate>ic iciti>ic ical>ic ful> ness> ative>');
const STEP4 = endingsOf('al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> ism> ate> iti> ous> ive> ize> ion>');

function step2(word: string, r1: number): string {
  const found = endingIn(word, STEP2);
  if (found === undefined) return word;
  const [ending, replacement] = found;
  const end = word.length - ending.length;
  if (end < r1) return word;
  if (ending === 'ogi' && word.charAt(end - 1) !== 'l') return word;
  if (ending === 'li' && !'cdeghkmnrt'.includes(word.charAt(end - 1))) return word;
  return word.slice(0, end) + replacement;
}

function step3(word: string, r1: number, r2: number): string {
  const found = endingIn(word, STEP3);
  if (found === undefined) return word;
  const [ending, replacement] = found;
  const end = word.length - ending.length;
  return end < (ending === 'ative' ? r2 : r1) ? word : word.slice(0, end) + replacement;
}

function step4(word: string, r2: number): string {
  const found = endingIn(word, STEP4);
  if (found === undefined) return word;
  const end = word.length - found[0].length;
  if (end < r2 || (found[0] === 'ion' && !'st'.includes(word.charAt(end - 1)))) return word;
  return word.slice(0, end);
}

function step5(word: string, r1: number, r2: number): string {
  const end = word.length - 1;
  if (word.endsWith('e')) return end >= r2 || (end >= r1 && !endsShort(word, end)) ? word.slice(0, -1) : word;
  return word.endsWith('ll') && end >= r2 ? word.slice(0, -1) : word;
}

const longestOf = (word: string, suffixes: readonly string[]): string => suffixes.find((suffix) => word.endsWith(suffix)) ?? '';
