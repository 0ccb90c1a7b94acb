import { nicknames } from '../tables/name-words.ts';
import { isCity, isCommonSurname, isGivenName } from '../tables/person-names.ts';
import { isAcronym } from './acronyms.ts';
import { formsInOtherLanguages } from './carried-words.ts';
import { fold } from './fold.ts';
import {
  AGAINST_SENSE,
  ALIAS,
  BLOCKED,
  CITY,
  EXACT,
  FOR_SENSE,
  INFLECTION,
  KINDS,
  type Kind,
  NAME,
  PLACE,
  PLACE_OR_GIVEN,
  relatedKind,
  SAME_STEM,
  SENSE_IN_DOUBT,
  SMALL,
} from './kinds.ts';
import { formsOfConcept, inflectionsOf, type NameForm } from './names.ts';
import { relatedTo } from './related-words.ts';
import { senseOfConcept, signsOf, usualSense } from './senses.ts';
import { inflectionKeyOf, stemKeyOf } from './stems.ts';
import { ALL_OTHERS, type Choice, parseTerm, type TermName, type WordTerm } from './term-name.ts';
import { isThing, partsOfThing, type ThingForm, thingOf } from './things.ts';
import { wordsOf } from './tokens.ts';
import { isWordBesides } from './word-flags.ts';

/**
 * A key is what one word of an article can be looked up by: `niger` its folded form, `'turkey` the same with a capital,
 * `^US` capital letters, `en~offic` its stem in the article's language, `en-office` the stem of its inflections alone,
 * `fr/nigerien` a form in articles of one language.
 */
export type Key = string;

export interface Form {
  /** Keys of adjacent words; nearly always one. */
  keys: readonly Key[];
  kind: Kind;
}

/** A country's city is a sign of it: beside the other words of a query it counts, alone it does not say enough. */
const CITY_OF_COUNTRY = relatedKind(0.95);

/** What stands for an article's language where nobody knows it. */
export const UNKNOWN_LANGUAGE = '?';

const one = (key: Key, kind: Kind): Form => ({ keys: [key], kind });

/** All that stands for a term in an article. The one place that says what matches; pure, and the same for every topic. */
export function formsOf(name: TermName): readonly Form[] {
  const term = parseTerm(name);
  switch (term.kind) {
    case 'exact':
      return [one(term.text, EXACT), ...inflectionsOf(term.text).map((form) => one(form, INFLECTION))];
    case 'form':
      return [one(term.text, EXACT)];
    case 'name':
      return [...formsOfName(term.text, term.choice?.sense ?? null), ...added(term.choice, 'en')];
    case 'capital':
      return [one(`'${term.text}`, EXACT)];
    case 'given':
      return [one(term.text, EXACT), ...otherGivenNames(term.text).map((form) => one(form, INFLECTION))];
    case 'letters':
      return [one(`^${term.text}`, EXACT)];
    case 'concept':
      return formsOfNamed(term.text, term.choice);
    case 'site':
    case 'language':
      return [one(name, EXACT)];
    case 'word':
      return formsOfWord(term);
    case 'reads':
      return [...term.text.split(','), UNKNOWN_LANGUAGE].map((language) => one(`lang:${language}`, EXACT));
    case 'carried':
      return [...(term.inner === '' ? [] : formsOf(term.inner)), ...formsInOtherLanguages(term.text, term.language)];
  }
}

/** A name in small letters is no name, but what it is beside a capital tells whether the capital means anything. */
function formsOfName(word: string, sense: string | null): Form[] {
  if (sense !== null) return formsInSense(word, sense);
  const forms = [word, ...inflectionsOf(word)];
  return forms.flatMap((form) => [
    ...(isWordBesides(form) ? [{ keys: [`'${form}`, "'county"], kind: BLOCKED }] : []),
    one(`'${form}`, isCity(form) && !isCommonSurname(form) ? CITY : NAME),
    ...(isWordBesides(form) ? [one(form, SMALL)] : []),
  ]);
}

/** The word, and what speaks for its sense or against it. */
function formsInSense(word: string, key: string): Form[] {
  const signs = signsOf(word, key);
  return [
    one(`'${word}`, signs.isFirst ? PLACE : SENSE_IN_DOUBT),
    ...signForms(word, signs.for, FOR_SENSE),
    ...signForms(word, signs.against, AGAINST_SENSE),
  ];
}

const signForms = (word: string, signs: readonly string[], kind: Kind): Form[] =>
  signs.filter((sign) => fold(sign) !== word).map((sign) => ({ keys: wordsOf(sign).map(keyOfThingWord), kind }));

/** The word in doubt counts where the article speaks for its sense. */
function inDoubt(form: Form, concept: string): Form {
  const known = senseOfConcept(concept);
  if (known?.sense.needsSign !== true || form.keys.length > 1 || !form.keys[0]?.endsWith(known.word)) return form;
  return form.kind === PLACE || form.kind === PLACE_OR_GIVEN ? { ...form, kind: SENSE_IN_DOUBT } : form;
}

/** Georgia is the country where nothing speaks for the state; the other way round, something must. */
function sensedForms(concept: string, choice: Choice | null): Form[] {
  const known = senseOfConcept(concept);
  if (known === null) return [];
  const usual = usualSense(known.word)?.concept === concept;
  if (!usual && choice?.sense !== known.sense.key) return [];
  const signs = signsOf(known.word, known.sense.key);
  const word = usual ? [] : [one(`'${known.word}`, signs.isFirst ? PLACE : SENSE_IN_DOUBT)];
  return [...word, ...signForms(known.word, signs.for, FOR_SENSE), ...signForms(known.word, signs.against, AGAINST_SENSE)];
}

let families: Map<string, Set<string>> | undefined;

/** Michael for Mike, Mohammed for Muhammad. */
function otherGivenNames(name: string): string[] {
  if (families === undefined) {
    families = new Map();
    for (const family of nicknames)
      for (const each of family) families.set(each, new Set([...(families.get(each) ?? []), ...family.filter((other) => other !== each)]));
  }
  return [...(families.get(name) ?? [])];
}

function formsOfNamed(concept: string, choice: Choice | null): Form[] {
  const unwanted = new Set(choice?.without ?? []);
  const narrow = unwanted.has(ALL_OTHERS);
  const kept = ({ shown }: { shown: string }) => !unwanted.has(shown.toLowerCase());
  const forms = isThing(concept)
    ? partsOfThing(concept)
        .filter((part) => kept(part) && (!narrow || part.kind === EXACT || part.kind === BLOCKED))
        .map(formOfThing)
    : formsOfConcept(concept)
        .filter((form) => kept(form) && (!narrow || (form.role !== 'part' && form.role !== 'city')))
        .map(formOfName);
  return [...forms, ...sensedForms(concept, choice), ...added(choice, 'en')].map((form) => inDoubt(form, concept));
}

const formOfName = (form: NameForm): Form => ({
  keys: form.words.map((word, index) => (index > 0 ? word : keyOfName(word, form.needs, form.language))),
  kind: kindOfName(form),
});

function kindOfName({ words, language, needs, role, ambiguous }: NameForm): Kind {
  if (role === 'trap') return BLOCKED;
  if (role === 'people' || role === 'part') return ALIAS;
  if (role === 'city') return CITY_OF_COUNTRY;
  const [only = ''] = words;
  if (words.length === 1 && needs !== 'letters' && (language === null || language === 'en'))
    return isGivenName(only) ? PLACE_OR_GIVEN : PLACE;
  return ambiguous ? ALIAS : EXACT;
}

function keyOfName(word: string, needs: 'capital' | 'letters' | null, language: string | null): Key {
  const capital = needs === 'capital' ? `'${word}` : word;
  const key = needs === 'letters' ? `^${word.toUpperCase()}` : capital;
  return language === null ? key : `${language}/${key}`;
}

const formOfThing = ({ words, kind }: ThingForm): Form => ({ keys: words.map(keyOfThingWord), kind });

/** Capital letters must be capital letters, a capital a capital; small letters stand for every inflection. */
function keyOfThingWord(word: string): Key {
  const folded = fold(word);
  if (isAcronym(word)) return `^${folded.toUpperCase()}`;
  if (/^\p{Lu}/u.test(word)) return `'${folded}`;
  return inflectionKeyOf(word, 'en') ?? folded;
}

function formsOfWord({ text, language, related, choice }: WordTerm): Form[] {
  const unwanted = new Set(choice?.without ?? []);
  const wide = related && !unwanted.has(ALL_OTHERS);
  const forms = [one(fold(text), EXACT), ...stemKeys(text, language, INFLECTION)];
  const stem = stemKeyOf(text, language);
  if (stem !== null && !forms.some(({ keys }) => keys[0] === stem)) forms.push(one(stem, SAME_STEM));
  if (wide)
    for (const { text: other, weight, exact } of relatedTo(text, language))
      if (!unwanted.has(other.toLowerCase())) forms.push(...relatedForms(other, exact, relatedKind(weight), language));
  const thing = wide && language === 'en' ? thingOf([text]) : null;
  const otherNames =
    thing === null
      ? []
      : partsOfThing(thing)
          .filter(({ shown }) => !unwanted.has(shown.toLowerCase()))
          .map(formOfThing);
  return strongest([...forms, ...otherNames, ...added(choice, language)]);
}

/** Two tables may know the same phrase: it counts as the stronger of them says. */
function strongest(forms: readonly Form[]): Form[] {
  const byKeys = new Map<string, Form>();
  for (const form of forms) {
    const name = form.keys.join(' ');
    if (form.kind < (byKeys.get(name)?.kind ?? KINDS)) byKeys.set(name, form);
  }
  return [...byKeys.values()];
}

/** What the author added counts as another name. */
const added = (choice: Choice | null, language: string): Form[] =>
  (choice?.also ?? []).flatMap((text) => relatedForms(text, false, ALIAS, language));

function relatedForms(text: string, exact: boolean, kind: Kind, language: string): Form[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  if (words.length > 1) return [{ keys: words.map((word) => inflectionKeyOf(word, language) ?? fold(word)), kind }];
  if (isAcronym(text)) return [one(`^${fold(text).toUpperCase()}`, kind)];
  return [one(fold(text), kind), ...(exact ? [] : stemKeys(text, language, kind))];
}

function stemKeys(word: string, language: string, kind: Kind): Form[] {
  const key = inflectionKeyOf(word, language);
  return key === null ? [] : [one(key, kind)];
}
