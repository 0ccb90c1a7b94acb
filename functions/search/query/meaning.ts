import { isAcronym, isAmbiguousAcronym } from '../analysis/acronyms.ts';
import { fold } from '../analysis/fold.ts';
import { conceptOf, LONGEST_NAME, mayBeginName } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { sensesOf, usualSense } from '../analysis/senses.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type Choice, parseTerm, printChoice, printTerm, type TermName, termWithoutOthers } from '../analysis/term-name.ts';
import { LONGEST_THING, mayBeginThing, thingOf } from '../analysis/things.ts';
import { wordsOf } from '../analysis/tokens.ts';
import { isWordBesides } from '../analysis/word-flags.ts';
import { nameSuffixes, namesThatAreWords } from '../tables/name-words.ts';
import { isCommonSurname, isGivenName } from '../tables/person-names.ts';
import { isPersonInQuotes, isTitleCased, type NameRun, nameRunAt, personOf } from './name-runs.ts';
import { type Query, QueryError, type Word } from './query.ts';

/** What a query means, word by word: the tree that the engine compiles. `title`: counts in the title alone. */
export type Meaning =
  | { kind: 'all'; parts: Meaning[] }
  | { kind: 'any'; parts: Meaning[] }
  | { kind: 'not'; part: Meaning }
  | { kind: 'term'; term: TermName; title: boolean }
  /** Adjacent, in one field. */
  | { kind: 'phrase'; terms: TermName[]; title: boolean }
  /** A person: given name first, surname last; `alone`: the surname says enough. */
  | { kind: 'name'; terms: TermName[]; title: boolean; alone: boolean }
  /** Within NEAR_WORDS of each other, in any order. */
  | { kind: 'near'; terms: TermName[]; title: boolean }
  | { kind: 'site'; host: string }
  | { kind: 'language'; language: string };

export interface Resolved {
  /** Null where nothing but common words was asked for. */
  meaning: Meaning | null;
  /** Common words that were left out, as typed. */
  ignored: string[];
}

interface Context {
  language: string;
  title: boolean;
  /** Related words make a query wider; an exclusion must not grow by them. */
  related: boolean;
  ignored: string[];
  /** Which capitals were typed by habit and say nothing. */
  habit: 'every-word' | 'first-word' | null;
  /** The first of the parts that stand side by side. */
  first: boolean;
  /** A place stands in the query too. */
  amongPlaces: boolean;
}

/** What the words of a query mean in the language it is written in. */
export function resolveQuery(query: Query, language: string): Resolved {
  const context = newContext(language);
  return { meaning: resolve(query, context), ignored: context.ignored };
}

const newContext = (language: string): Context => ({
  language,
  title: false,
  related: true,
  ignored: [],
  habit: null,
  first: true,
  amongPlaces: false,
});

function resolve(query: Query, context: Context): Meaning | null {
  switch (query.kind) {
    case 'all':
      return join('all', resolveSideBySide(query.parts, context));
    case 'any':
      return join(
        'any',
        query.parts.map((part) => resolve(part, context)).filter((part) => part !== null),
      );
    case 'not': {
      const part = resolve(query.part, { ...context, related: false });
      return part === null ? null : { kind: 'not', part: namesAlone(part) };
    }
    case 'title':
      return resolve(query.part, { ...context, title: true });
    case 'word':
      return join('all', resolveSideBySide([query], context));
    case 'phrase':
      return resolvePhrase(query.text, context);
    case 'near':
      return resolveNear(query.text, context);
    case 'site':
    case 'language':
      return query;
  }
}

/** An exclusion must not grow by what is a part of a thing: -Niger leaves Agadez in. */
function namesAlone(meaning: Meaning): Meaning {
  if (meaning.kind === 'all' || meaning.kind === 'any') return { ...meaning, parts: meaning.parts.map(namesAlone) };
  return meaning.kind === 'term' ? { ...meaning, term: termWithoutOthers(meaning.term) } : meaning;
}

const join = (kind: 'all' | 'any', parts: Meaning[]): Meaning | null => (parts.length > 1 ? { kind, parts } : (parts[0] ?? null));

/**
 * Bare words next to each other that are one thing: a country (South Sudan), a thing with other names (climate change), a
 * person, a title. The longest wins.
 */
const resolveSideBySide = (parts: readonly Query[], context: Context): Meaning[] =>
  groupsIn(parts, context).flatMap(({ meaning }) => (meaning === null ? [] : [meaning]));

/** Parts of a query that mean one thing together; null where they mean nothing that can be looked for. */
export interface Group {
  parts: readonly Query[];
  meaning: Meaning | null;
}

/** The parts of a query side by side as they are read: "Theresa May" is one. */
export const groupsOf = (parts: readonly Query[], language: string): Group[] => groupsIn(parts, newContext(language));

function groupsIn(parts: readonly Query[], context: Context): Group[] {
  const groups: Group[] = [];
  const own: Context = {
    ...context,
    habit: habitsOf(parts),
    amongPlaces: context.amongPlaces || parts.some((part) => isPlace(part, context.language)),
  };
  for (let at = 0; at < parts.length; ) {
    const together = togetherAt(parts, at, own);
    const length = together?.length ?? 1;
    const [part] = parts.slice(at, at + 1);
    const meaning = together?.meaning ?? (part === undefined ? null : resolveOne(part, { ...own, first: at === 0 }));
    groups.push({ parts: parts.slice(at, at + length), meaning });
    at += length;
  }
  return groups;
}

const resolveOne = (part: Query, context: Context): Meaning | null =>
  part.kind === 'word' ? resolveWord(part, context) : resolve(part, context);

interface Together {
  meaning: Meaning;
  length: number;
}

function togetherAt(parts: readonly Query[], at: number, context: Context): Together | null {
  const { language, title } = context;
  const country = longestName(parts, at, language);
  if (language !== 'en') return country === null ? null : { meaning: { kind: 'term', term: country.term, title }, length: country.length };
  const run = nameRunAt(parts, at);
  const thing = longestThing(parts, at);
  const length = Math.max(country?.length ?? 0, thing?.length ?? 0, run?.length ?? 0);
  if (length === 0) return null;
  if (country?.length === length) return { meaning: { kind: 'term', term: country.term, title }, length };
  if (thing?.length === length) return { meaning: { kind: 'term', term: thing.term, title }, length };
  return run === null ? null : { meaning: meaningOfRun(run, title), length };
}

const meaningOfRun = ({ kind, terms, alone }: NameRun, title: boolean): Meaning =>
  kind === 'person' ? { kind: 'name', terms, title, alone } : { kind: 'phrase', terms, title };

function longestThing(parts: readonly Query[], at: number): { term: TermName; length: number } | null {
  const typed: string[] = [];
  let found: { term: TermName; length: number } | null = null;
  for (let length = 1; length <= LONGEST_THING && at + length <= parts.length; length += 1) {
    const part = parts[at + length - 1];
    if (part?.kind !== 'word' || part.exact) break;
    typed.push(...wordsOf(part.text));
    if (length === 1 && !mayBeginThing(typed[0] ?? '')) return null;
    const thing = typed.length > 1 || isThingAlone(typed[0] ?? '') ? thingOf(typed) : null;
    if (thing !== null) found = { term: printTerm({ kind: 'concept', text: thing, choice: part.choice }), length };
    if (part.choice !== null) break;
  }
  return found;
}

/** A word in small letters that has related words of its own says enough. */
const isThingAlone = (word: string): boolean => isCapitalised(word) || relatedTo(word.toLowerCase(), 'en').length === 0;

/** Capitals by habit: of every word, or of the first word of a sentence. */
function habitsOf(parts: readonly Query[]): Context['habit'] {
  if (isTitleCased(parts)) return 'every-word';
  const [, second] = parts;
  return second?.kind === 'word' && !isCapitalised(second.text) ? 'first-word' : null;
}

/** Beside a place, "us" in small letters is the country. */
const isPlace = (part: Query, language: string): boolean =>
  part.kind === 'word' && !part.exact && part.text.toLowerCase() !== 'us' && conceptOf([fold(part.text)], part.text, language) !== null;

function longestName(parts: readonly Query[], at: number, language: string): { term: TermName; length: number } | null {
  const typed: string[] = [];
  let found: { term: TermName; length: number } | null = null;
  for (let length = 1; length <= LONGEST_NAME && at + length <= parts.length; length += 1) {
    const part = parts[at + length - 1];
    if (part?.kind !== 'word' || part.exact) break;
    typed.push(part.text);
    if (length === 1) {
      if (!mayBeginName(part.text, language)) return null;
      continue;
    }
    const words = typed.flatMap(wordsOf);
    const concept = conceptOf(words.map(fold), typed.join(' '), language);
    if (concept !== null) found = { term: conceptTerm(concept, part.choice), length };
    if (part.choice !== null) break;
  }
  return found;
}

/** Meanings of words, for a million topics share theirs: looking each up once makes compiling them three times as fast. */
const remembered = new Map<string, Meaning | 'common' | null>();
const MOST_REMEMBERED = 200_000;

function resolveWord(word: Word, context: Context): Meaning | null {
  const typed = isSmallCountry(word, context) ? { ...word, text: word.text.toUpperCase() } : word;
  const habit = context.habit === 'every-word' || (context.habit === 'first-word' && context.first);
  const key = `${context.language}${context.title ? 't' : ' '}${context.related ? 'r' : ' '}${habit ? 'h' : ' '}${word.exact ? '=' : ' '}${typed.text}${printChoice(word.choice)}`;
  let meaning = remembered.get(key);
  if (meaning === undefined) {
    meaning = meaningOfWord(typed, context, habit);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, meaning);
  }
  if (meaning !== 'common') return meaning;
  context.ignored.push(word.text);
  return null;
}

/** "us troops in niger", as phones have it. */
const isSmallCountry = ({ text, exact }: Word, { language, amongPlaces }: Context): boolean =>
  !exact && language === 'en' && amongPlaces && text === 'us';

function meaningOfWord({ text, exact, choice }: Word, { language, title, related }: Context, habit: boolean): Meaning | 'common' | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (words.length > 1) {
    const concept = exact ? null : conceptOf(words.map(fold), text, language);
    if (concept !== null) return { kind: 'term', term: conceptTerm(concept), title };
    const terms = words.map((word) =>
      exact ? exactTerm(word, 'form') : wordTerm(word, language, { alone: false, related: false, habit }),
    );
    return { kind: 'phrase', terms, title };
  }
  const word = words[0] ?? '';
  if (exact) return { kind: 'term', term: exactTerm(word, 'form'), title };
  if (isCommon(word, language)) return 'common';
  const sensed = language === 'en' ? meaningInSense(word, choice, title) : null;
  return sensed ?? { kind: 'term', term: withChoice(wordTerm(word, language, { alone: true, related, habit }), choice), title };
}

/** What the author said a word means; null where nothing was said and the word has one usual sense. */
function meaningInSense(word: string, choice: Choice | null, title: boolean): Meaning | null {
  const folded = fold(word);
  const senses = sensesOf(folded);
  const asked = choice?.sense ?? null;
  if (asked === null) {
    const namesakes =
      isCapitalised(word) && usualSense(folded) === null ? senses.flatMap(({ concept }) => (concept === null ? [] : [concept])) : [];
    if (namesakes.length < 2) return null;
    const name: Meaning = { kind: 'term', term: printTerm({ kind: 'name', text: folded, choice: null }), title };
    return { kind: 'any', parts: [name, ...namesakes.map((concept): Meaning => ({ kind: 'term', term: conceptTerm(concept), title }))] };
  }
  const sense = senses.find(({ key }) => key === asked);
  if (sense === undefined) {
    const known = senses.length > 0 ? `It has: ${senses.map(({ key }) => key).join(', ')}.` : 'It has one sense.';
    throw new QueryError('unknown-sense', `“${word}” has no sense “${asked}”. ${known}`);
  }
  const isUsual = usualSense(folded)?.key === asked;
  const kept = isUsual && choice !== null ? { ...choice, sense: null } : choice;
  const term = sense.concept === null ? printTerm({ kind: 'name', text: folded, choice: kept }) : conceptTerm(sense.concept, kept);
  return { kind: 'term', term, title };
}

/** The term with the related words that the author took away and added. */
function withChoice(name: TermName, choice: Choice | null): TermName {
  if (choice === null) return name;
  const term = parseTerm(name);
  return 'choice' in term ? printTerm({ ...term, choice }) : name;
}

function resolvePhrase(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  if (words.every((word) => isCommon(word, context.language)) && !words.slice(1).some(isCapitalised)) {
    context.ignored.push(`"${text}"`);
    return null;
  }
  const named = nameInQuotes(words, text, context);
  if (named !== null) return named;
  const terms = words.map((word) => exactTerm(word, 'exact'));
  if (terms.length === 1) return { kind: 'term', term: terms[0] ?? '', title: context.title };
  return { kind: 'phrase', terms, title: context.title };
}

/** A country in quotes keeps its people, a person the initials between the names. */
function nameInQuotes(words: readonly string[], text: string, { language, title }: Context): Meaning | null {
  const concept = words.some(isCapitalised) ? conceptOf(words.map(fold), text, language) : null;
  if (concept !== null && !concept.startsWith('#')) return { kind: 'term', term: conceptTerm(concept), title };
  if (language !== 'en' || !isPersonInQuotes(words)) return null;
  const { terms } = personOf(
    words.filter((word) => !nameSuffixes.has(fold(word))),
    true,
  );
  return { kind: 'name', terms, title, alone: false };
}

/** Nearness is loose on purpose, so its words count with their inflections and aliases; common words are left out. */
function resolveNear(text: string, context: Context): Meaning | null {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isCommon(word, context.language));
  for (const word of words) if (!telling.includes(word)) context.ignored.push(word);
  const terms = [...new Set(telling.map((word) => wordTerm(word, context.language, { alone: true, related: false, habit: true })))];
  if (terms.length === 0) return null;
  if (terms.length === 1) return { kind: 'term', term: terms[0] ?? '', title: context.title };
  return { kind: 'near', terms, title: context.title };
}

/** Typed in capitals, "US" and "WHO" are no common words; "Who" and "us" are. */
const isCommon = (word: string, language: string): boolean => !isAcronym(word) && isStopWord(fold(word), language);

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const conceptTerm = (concept: string, choice: Choice | null = null): TermName => printTerm({ kind: 'concept', text: concept, choice });

function exactTerm(word: string, kind: 'exact' | 'form'): TermName {
  const folded = fold(word);
  return isAcronym(word) && isAmbiguousAcronym(folded)
    ? printTerm({ kind: 'letters', text: folded.toUpperCase(), choice: null })
    : printTerm({ kind, text: folded, choice: null });
}

/** Where capitals begin every noun, or where names have cases, a capital does not mean "only this form". */
const INFLECTS_NAMES = new Set(['de', 'uk', 'ru', 'pl', 'ar']);

/** The term of a bare word: a country with its people, a name by its capital, any other word with its inflections. */
function wordTerm(
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
