import { fold } from '../analysis/fold.ts';
import { conceptOf } from '../analysis/names.ts';
import { sensesOf, usualSense } from '../analysis/senses.ts';
import { type Choice, parseTerm, printChoice, printTerm, type TermName } from '../analysis/term-name.ts';
import { wordsOf } from '../analysis/tokens.ts';
import type { Meaning } from './meaning.ts';
import { QueryError, type Word } from './query.ts';
import { conceptTerm, exactTerm, isCapitalised, isCommon, wordTerm } from './word-terms.ts';

/** How the words around a word are read. */
export interface Context {
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

/** Meanings of words, for a million topics share theirs: looking each up once makes compiling them three times as fast. */
const remembered = new Map<string, Meaning | 'common' | null>();
const MOST_REMEMBERED = 200_000;

export function resolveWord(word: Word, context: Context): Meaning | null {
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
