import { spellings } from '../tables/abbreviations.ts';
import { expansions } from '../tables/acronyms.ts';
import { type CountryLanguage, countries, countryLanguages } from '../tables/countries.ts';
import { partsOfCountry } from '../tables/country-parts.ts';
import { type InstitutionForm, institutions } from '../tables/institutions.ts';
import { spellingFamilies } from '../tables/name-words.ts';
import { isAcronym, isAmbiguousAcronym } from './acronyms.ts';
import { fold } from './fold.ts';
import { wordsOf } from './tokens.ts';

/**
 * Names that stand for one thing however they are written: countries with their peoples (`NE`: Niger, Nigeriens) and
 * acronyms with what they stand for (`#UN`: UN, United Nations).
 */
export type Concept = string;

export interface NameForm {
  /** As it is written: "United States". */
  shown: string;
  /** Folded words, as they stand next to each other. */
  words: readonly string[];
  /** The language whose articles it counts in; null for all. */
  language: string | null;
  /** Only with a capital: "Turkey", never "turkey". `letters`: only in capital letters: "US", never "us". */
  needs: 'capital' | 'letters' | null;
  /**
   * `people`: what its people and its adjective are called. `part`: its government, a region; `city`: a city, which says less.
   * `trap`: holds one of the forms and means something else.
   */
  role: 'name' | 'people' | 'part' | 'city' | 'trap';
  /** Also means something else: Georgia, America. */
  ambiguous: boolean;
}

/** Most words in one name that a query is searched for. */
export const LONGEST_NAME = 5;

/** All that stands for a concept in an article, traps included. */
export function formsOfConcept(concept: Concept): readonly NameForm[] {
  let forms = known.get(concept);
  if (forms === undefined) {
    forms = concept.startsWith('#') ? acronymForms(concept.slice(1)) : countryForms(concept);
    known.set(concept, forms);
  }
  return forms;
}

/** The concept that a word or a few words of a query stand for; `typed` is the text as it was typed. Null where it is none, or could be several. */
export function conceptOf(words: readonly string[], typed: string, language: string): Concept | null {
  const text = words.join(' ');
  const form = lexiconOf(language).get(text) ?? (language === 'en' ? undefined : lexiconOf('en').get(text));
  if (form === undefined) return null;
  if (form.needs === 'letters' && /\p{Ll}/u.test(typed) && !/^(?:\p{L}\.)+\p{L}?$/u.test(typed)) return null;
  if (form.needs === 'capital' && !/^\p{Lu}/u.test(typed)) return null;
  return form.concept;
}

/** Whether folded words are a name of a country or an institution in this language, one that English does not share. */
export const isNameIn = (words: readonly string[], language: string): boolean =>
  namesLike(words, language).has(words.join(' ')) && (language === 'en' || !namesLike(words, 'en').has(words.join(' ')));

/** The names of a language with the same first letter: the language of a query is told without folding those of all languages. */
function namesLike(words: readonly string[], language: string): ReadonlySet<string> {
  if (lexicons.has(language)) return new Set(lexiconOf(language).has(words.join(' ')) ? [words.join(' ')] : []);
  const initial = words[0]?.charAt(0) ?? '';
  const name = `${language} ${initial}`;
  let names = byInitial.get(name);
  if (names === undefined) {
    names = new Set(
      namesOf(language)
        .filter((text) => fold(text.slice(0, 1)).startsWith(initial))
        .map((text) => foldedWords(text).join(' ')),
    );
    byInitial.set(name, names);
  }
  return names;
}

const byInitial = new Map<string, ReadonlySet<string>>();

/** As they are written. */
const namesOf = (language: string): string[] => [
  ...(countryLanguages.includes(language as CountryLanguage)
    ? countries.flatMap(({ forms }) => forms[language as CountryLanguage].map(({ text }) => text))
    : []),
  ...(language === 'en' ? expansions.flat() : []),
  ...[...institutions.values()].flat().flatMap((form) => (form.language === language && !form.ambiguous ? [form.text] : [])),
];

/** Whether a word as it was typed may be the first of some name of several words. Quick: asked of every word of a million queries. */
export function mayBeginName(typed: string, language: string): boolean {
  if (!/^[A-Za-z]+$/.test(typed)) return true;
  let firstWords = beginnings.get(language);
  if (firstWords === undefined) {
    const names = [...lexiconOf(language).keys(), ...lexiconOf('en').keys()].filter((text) => text.includes(' '));
    firstWords = new Set(names.map((text) => text.slice(0, text.indexOf(' '))));
    beginnings.set(language, firstWords);
  }
  return firstWords.has(typed.toLowerCase());
}

const beginnings = new Map<string, ReadonlySet<string>>();

/** How a name stands in other cases, or is written short: "Нігер" -> "нігеру", "нігером"; "Mount" -> "mt". Folded; without the name itself. */
export function inflectionsOf(word: string): readonly string[] {
  inflections ??= readInflections();
  return inflections.get(word) ?? [];
}

const known = new Map<Concept, readonly NameForm[]>();
/** By text: what it stands for; null if that could be several. */
type Lexicon = Map<string, { concept: Concept | null; needs: NameForm['needs'] }>;
const lexicons = new Map<string, Lexicon>();
let inflections: Map<string, string[]> | undefined;

const foldedWords = (text: string): string[] => wordsOf(text).map(fold);

function toNeeds(needs: 'capital' | 'capitals' | null): NameForm['needs'] {
  return needs === 'capitals' ? 'letters' : needs;
}

function countryForms(code: string): NameForm[] {
  const country = countries.find((each) => each.code === code);
  if (country === undefined) return [];
  const forms = countryLanguages.flatMap((language) =>
    country.forms[language].map(({ text, kind, needs, ambiguous }): NameForm => {
      // English names are met in every language. So are its peoples, but a short word may mean something there (finn, pole).
      const everywhere = language === 'en' && !ambiguous && (kind === 'name' || text.length >= 6);
      return {
        shown: text,
        words: foldedWords(text),
        language: everywhere ? null : language,
        needs: toNeeds(needs),
        role: kind,
        ambiguous,
      };
    }),
  );
  const own = forms.filter(
    ({ words, ambiguous, language }) => words.length > 0 && !(ambiguous && isShared(words.join(' '), language ?? 'en')),
  );
  return [...own, ...partForms(code), ...trapsFor(code, own)];
}

/** White House for the US; Kyiv for Ukraine. */
const partForms = (code: string): NameForm[] =>
  partsOfCountry(code).map(({ language, text, isCity }) => ({
    shown: text,
    words: foldedWords(text),
    language,
    needs: isAcronym(text) ? 'letters' : 'capital',
    role: isCity ? 'city' : 'part',
    ambiguous: false,
  }));

/** Whether a form belongs to several countries: Korean, Congo. */
const isShared = (text: string, language: string): boolean => lexiconOf(language).get(text)?.concept === null;

/** Phrases that hold a form of the country and mean something else: those of the table, and longer names of others (South Sudan for Sudan). */
function trapsFor(code: string, own: readonly NameForm[]): NameForm[] {
  const ownTexts = new Set(own.map(({ words }) => words.join(' ')));
  longNames ??= readLongNames();
  const candidates = new Set(own.flatMap(({ words }) => longNames?.get(words[0] as string) ?? []));
  return [...candidates]
    .filter((name) => (name.trap ? name.code === code : name.code !== code))
    .filter(({ words }) => !ownTexts.has(words.join(' ')) && holdsOneOf(words, ownTexts))
    .map(({ shown, words }) => ({ shown, words, language: null, needs: null, role: 'trap', ambiguous: false }));
}

interface LongName {
  code: string;
  shown: string;
  words: string[];
  trap: boolean;
}

let longNames: ReadonlyMap<string, readonly LongName[]> | undefined;

/** Every name of several words, and every trap, by each of its words. */
function readLongNames(): Map<string, LongName[]> {
  const names = countries.flatMap(({ code, forms, traps }) => [
    ...countryLanguages.flatMap((language) => forms[language].map(({ text }) => ({ code, shown: text, trap: false }))),
    ...traps.map((text) => ({ code, shown: text, trap: true })),
  ]);
  const long = names.map((name) => ({ ...name, words: foldedWords(name.shown) })).filter(({ words }) => words.length > 1);
  const byWord = new Map<string, LongName[]>();
  for (const name of long) {
    for (const word of new Set(name.words)) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, [name]);
      else others.push(name);
    }
  }
  return byWord;
}

function holdsOneOf(words: readonly string[], texts: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) if (texts.has(words.slice(from, to).join(' '))) return true;
  }
  return false;
}

function acronymForms(acronym: string): NameForm[] {
  const spellings = expansions.find(([first]) => first === acronym) ?? [];
  const english = spellings.map(
    (shown, at): NameForm => ({
      shown,
      words: foldedWords(shown),
      language: null,
      needs: at === 0 && isAmbiguousAcronym(fold(shown)) ? 'letters' : null,
      role: at === 0 ? 'name' : 'people',
      ambiguous: false,
    }),
  );
  return [...english, ...(institutions.get(acronym) ?? []).map(formOfInstitution)];
}

const formOfInstitution = ({ language, text, capital, ambiguous }: InstitutionForm): NameForm => ({
  shown: text,
  words: foldedWords(text),
  language,
  needs: isAcronym(text) ? 'letters' : capitalIf(capital),
  role: 'name',
  ambiguous,
});

const capitalIf = (capital: boolean): 'capital' | null => (capital ? 'capital' : null);

/** What the words of a query in `language` may stand for; null for what could be several. Made once per language. */
function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon: Lexicon = new Map();
  lexicons.set(language, lexicon);
  addCountries(lexicon, language);
  if (language === 'en') for (const entry of expansions) addAcronym(lexicon, entry);
  addInstitutions(lexicon, language);
  return lexicon;
}

function add(lexicon: Lexicon, text: string, concept: Concept, needs: NameForm['needs']): void {
  const before = lexicon.get(text);
  if (before === undefined) lexicon.set(text, { concept, needs });
  else if (before.concept !== concept) lexicon.set(text, { concept: null, needs: null });
  else if (needs === null) before.needs = null;
}

function addIfNew(lexicon: Lexicon, text: string, concept: Concept, needs: NameForm['needs']): void {
  if (!lexicon.has(text)) lexicon.set(text, { concept, needs });
}

function addCountries(lexicon: Lexicon, language: string): void {
  const ours = countryLanguages.find((each) => each === language);
  if (ours === undefined) return;
  for (const { code, forms } of countries) {
    for (const { text, needs } of forms[ours]) add(lexicon, foldedWords(text).join(' '), code, toNeeds(needs));
  }
}

function addAcronym(lexicon: Lexicon, [acronym = '', ...spellings]: readonly string[]): void {
  addIfNew(lexicon, fold(acronym), `#${acronym}`, 'letters');
  for (const spelling of spellings) addIfNew(lexicon, foldedWords(spelling).join(' '), `#${acronym}`, null);
}

function addInstitutions(lexicon: Lexicon, language: string): void {
  for (const [name, forms] of institutions) {
    for (const form of forms.filter((each) => each.language === language && !each.ambiguous)) {
      const { words, needs } = formOfInstitution(form);
      addIfNew(lexicon, words.join(' '), `#${name}`, needs);
    }
  }
}

/** By name: the other forms of the same name in the same language, told by a shared beginning. */
function readInflections(): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { forms } of countries) {
    for (const language of countryLanguages) {
      const names = forms[language].filter(({ kind }) => kind === 'name').map(({ text }) => foldedWords(text));
      const single = [...new Set(names.filter((words) => words.length === 1).map(([word]) => word as string))];
      for (const name of single) {
        const others = single.filter((other) => other !== name && sharesStem(name, other));
        byName.set(name, [...new Set([...(byName.get(name) ?? []), ...others])]);
      }
    }
  }
  for (const words of [...spellings, ...spellingFamilies]) {
    for (const word of words) byName.set(word, [...new Set([...(byName.get(word) ?? []), ...words.filter((other) => other !== word)])]);
  }
  return byName;
}

/** At most an ending of three letters apart. */
function sharesStem(one: string, other: string): boolean {
  const least = Math.max(3, Math.max(one.length, other.length) - 4);
  return one.slice(0, least) === other.slice(0, least);
}
