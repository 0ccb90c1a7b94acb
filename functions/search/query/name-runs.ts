import { isAcronym } from '../analysis/acronyms.ts';
import { fold } from '../analysis/fold.ts';
import { conceptOf } from '../analysis/names.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { printTerm, type TermName } from '../analysis/term-name.ts';
import { isThing, thingOf } from '../analysis/things.ts';
import { wordsOf } from '../analysis/tokens.ts';
import { isWordBesides } from '../analysis/word-flags.ts';
import { nameParticles, nameSuffixes, namesThatAreWords, namingNouns, personTitles } from '../tables/name-words.ts';
import { isCity, isCommonSurname, isFrequentSurname, isGivenName, isSurname, isTopSurname } from '../tables/person-names.ts';
import type { Query } from './query.ts';

/** Words of a query that are one name, from some part on: how many parts it takes, and what the engine looks for. */
export interface NameRun {
  length: number;
  /** `person`: with initials and middle names between; `title`: right next to each other. */
  kind: 'person' | 'title';
  terms: TermName[];
  /** A person whose surname alone says who it is. */
  alone: boolean;
}

/** Most words in one name. */
const LONGEST = 7;
const LINKS = new Set(['of', 'the', 'for', '&']);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const exact = (word: string): TermName => printTerm({ kind: 'exact', text: fold(word), choice: null });
/** A name that is also a word wants its capital; any other is known by its letters. */
const named = (word: string): TermName =>
  printTerm({ kind: isWordBesides(fold(word)) || isStopWord(fold(word), 'en') ? 'name' : 'exact', text: fold(word), choice: null });

/** The bare words from `at` on, one text a part; a part with hyphens is one. */
function bareWords(parts: readonly Query[], at: number): string[] {
  const words: string[] = [];
  for (const part of parts.slice(at, at + LONGEST)) {
    if (part.kind !== 'word' || part.exact || part.choice !== null) break;
    words.push(part.text);
  }
  return words;
}

/** Whether every word has a capital, in which case capitals tell nothing: "Climate Change Policy". */
export function isTitleCased(parts: readonly Query[]): boolean {
  const words = parts.flatMap((part) => (part.kind === 'word' && !part.exact ? [part.text] : []));
  return words.length > 2 && words.every((word) => isCapitalised(word) || LINKS.has(word));
}

/** The name that begins with part `at`; null where none does. English alone: other languages put capitals elsewhere. */
export function nameRunAt(parts: readonly Query[], at: number): NameRun | null {
  const [first] = parts.slice(at, at + 1);
  if (first?.kind !== 'word' || !(isCapitalised(first.text) || isGivenName(fold(first.text)))) return null;
  const words = bareWords(parts, at);
  if (words.length < 2) return null;
  const styled = isTitleCased(parts);
  return personIn(words, styled) ?? titleIn(words, styled);
}

/** Theresa May, Elon Musk, George W. Bush, Mohammed bin Salman; typed in small letters, only where nothing else can be meant. */
function personIn(words: readonly string[], styled: boolean): NameRun | null {
  const [given = ''] = words;
  if (!isGivenName(fold(given)) || isAcronym(given)) return null;
  const small = !isCapitalised(given);
  const last = lastNameAt(words);
  const surname = words[last];
  if (surname === undefined || isCapitalised(surname) === small) return null;
  if (!canFollow(given, surname, small || styled)) return null;
  const end = nameSuffixes.has(fold(words[last + 1] ?? '')) && isCapitalised(words[last + 1] ?? '') ? last + 2 : last + 1;
  return { length: end, kind: 'person', ...personOf(words.slice(0, last + 1)) };
}

/** The terms of a person's name, first to last: middle names and initials left out, "bin" and "van" kept. */
export function personOf(words: readonly string[], asTyped = false): { terms: TermName[]; alone: boolean } {
  const [given = '', ...others] = words;
  const surname = others.at(-1) ?? '';
  const particles = others.slice(0, -1).filter((word) => nameParticles.has(fold(word)));
  const family = wordsOf(surname);
  const terms = [
    printTerm({ kind: asTyped ? 'exact' : 'given', text: fold(given), choice: null }),
    ...particles.map(exact),
    ...family.map(named),
  ];
  return { terms, alone: particles.length === 0 && family.length === 1 && isRare(surname) };
}

const isRare = (surname: string): boolean => {
  const folded = fold(surname);
  return folded.length > 3 && !isCommonSurname(folded) && !isGivenName(folded) && !isCity(folded) && !isStopWord(folded, 'en');
};

/** Where the surname stands: behind initials, middle names and particles. */
function lastNameAt(words: readonly string[]): number {
  let at = 1;
  while (at + 1 < words.length && isBetween(words[at] ?? '', words[at + 1] ?? '')) at += 1;
  return at;
}

function isBetween(word: string, next: string): boolean {
  if (/^\p{Lu}\.?$/u.test(word) || nameParticles.has(word)) return true;
  const folded = fold(word);
  return isCapitalised(word) && isGivenName(folded) && !isSurnameOnly(next) && isCapitalised(next) && isLastName(next);
}

const isSurnameOnly = (word: string): boolean => nameSuffixes.has(fold(word));
const isKnownSurname = (folded: string): boolean => namesThatAreWords.has(folded) || isSurname(folded);
const isLastName = (word: string): boolean => isKnownSurname(fold(word)) || !isWordBesides(fold(word));

const STOP_WORD_SURNAMES = new Set(['may', 'will']);

function isNoSurname(word: string): boolean {
  const folded = fold(word);
  if (isAcronym(word) || (isStopWord(folded, 'en') && !STOP_WORD_SURNAMES.has(folded))) return true;
  return conceptOf([folded], word, 'en') !== null || thingOf(wordsOf(word)) !== null;
}

/** `strict`: the capitals do not say that it is a name, so the tables must. */
function canFollow(given: string, surname: string, strict: boolean): boolean {
  const folded = fold(surname);
  if (isNoSurname(surname)) return false;
  if (isCity(folded)) return isTopSurname(folded) || (isCommonSurname(folded) && !isCommonSurname(fold(given)));
  if (isFrequentSurname(fold(given)) && !isKnownSurname(folded)) return false;
  if (strict) return isLastName(surname) && !(isWordBesides(folded) && isWordBesides(fold(given)));
  if (isWordBesides(fold(given)) || isPlaceName(given)) return isSurname(folded) || !isWordBesides(folded);
  return !personTitles.has(folded);
}

const isPlaceName = (word: string): boolean => conceptOf([fold(word)], word, 'en') !== null || isCity(fold(word));

/** US Open, World Cup, Home Office, Bank of England, The Who. */
function titleIn(words: readonly string[], styled: boolean): NameRun | null {
  const linked = linkedIn(words);
  if (linked > 0) return title(words.slice(0, linked));
  if (styled) return null;
  const length = words.findIndex((word) => !isCapitalised(word));
  const run = length < 0 ? words : words.slice(0, length);
  if (run.length < 2 || run.length > 4) return null;
  const [first = '', second = ''] = run;
  const naming = run.findLastIndex((word) => namingNouns.has(fold(word)));
  if (naming > 0) return title(run.slice(0, naming + 1));
  if (run.length !== 2) return null;
  if (fold(first) === 'the') return title(run);
  return isPlainWord(first) && isPlainWord(second) && !(isSurname(fold(first)) && isSurname(fold(second))) ? title(run) : null;
}

/** How many words are held together by small ones: 3 for Bank of England; 0 where there are none. */
function linkedIn(words: readonly string[]): number {
  if (!isCapitalised(words[0] ?? '')) return 0;
  let end = 0;
  for (let at = 1; at < words.length; ) {
    let next = at;
    while (LINKS.has(words[next] ?? '')) next += 1;
    if (next === at || !isCapitalised(words[next] ?? '')) break;
    end = next + 1;
    at = next + 1;
  }
  return end;
}

/** No name of its own: Colts and Chiefs are two. */
const isPlainWord = (word: string): boolean =>
  isWordBesides(fold(word)) && !namesThatAreWords.has(fold(word)) && !isAcronym(word) && !isPlaceName(word);

function title(words: readonly string[]): NameRun {
  const terms = words.flatMap((word) => wordsOf(word)).map(termInTitle);
  return { length: words.length, kind: 'title', terms, alone: false };
}

function termInTitle(word: string): TermName {
  if (isAcronym(word)) return letters(word);
  return isCapitalised(word) ? capital(word) : exact(word);
}

/** In a title a word that stands in small letters too wants its capital. */
const capital = (word: string): TermName =>
  isWordBesides(fold(word)) || isStopWord(fold(word), 'en') ? printTerm({ kind: 'capital', text: fold(word), choice: null }) : exact(word);

const letters = (word: string): TermName => printTerm({ kind: 'letters', text: fold(word).toUpperCase(), choice: null });

/** Whether the words between quotes are a person's name. */
export function isPersonInQuotes(words: readonly string[]): boolean {
  const names = words.filter((word) => !nameSuffixes.has(fold(word)));
  if (names.length < 2 || names.length > 5 || !words.every((word) => isCapitalised(word) || nameParticles.has(word))) return false;
  const [first = ''] = names;
  const last = names.at(-1) ?? '';
  if (names.some(isAcronymOfName) || isThing(thingOf(names) ?? '') || conceptOf(names.map(fold), names.join(' '), 'en') !== null)
    return false;
  const hasSuffix = names.length < words.length;
  return hasSuffix || (isGivenName(fold(first)) && canFollow(first, last, false));
}

/** Capital letters that are no initials: "MJ" may begin a name, "US" does not. */
const isAcronymOfName = (word: string): boolean =>
  isAcronym(word) && !/^(?:\p{Lu}\.)+$/u.test(word) && conceptOf([fold(word)], word, 'en') !== null;
