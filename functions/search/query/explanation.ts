import { BLOCKED } from '../analysis/kinds.ts';
import { formsOfConcept } from '../analysis/names.ts';
import { relatedTo } from '../analysis/related-words.ts';
import { senseOfConcept, sensesOf } from '../analysis/senses.ts';
import { ALL_OTHERS, type Choice, parseTerm, type Term } from '../analysis/term-name.ts';
import { isThing, partsOfThing, thingOf } from '../analysis/things.ts';
import type { Meaning } from './meaning.ts';
import type { Query } from './query.ts';
import { type Group, groupsOf, resolveQuery } from './resolve-query.ts';

/** The most words named in "also …". */
const SHOWN = 3;

/** A query said back in plain words: "articles with “US” (also United States, American) and “troops”, but not “Niger”". */
export function readingOf(query: Query, language: string): string {
  return `articles ${phraseOf(query, language)}`;
}

const isFilter = ({ kind }: Query) => kind === 'language' || kind === 'site';

/** `wide`: words count with related ones, which an excluded word does not. */
function phraseOf(query: Query, language: string, wide = true): string {
  const parts = query.kind === 'all' ? query.parts : [query];
  const filters = parts.filter(isFilter);
  const unwanted = parts.flatMap((part) => (part.kind === 'not' ? [say(part.part, language, false)] : [])).filter((said) => said !== '');
  const asked = groupsOf(parts, language)
    .filter(({ parts: [first] }) => first !== undefined && !isFilter(first) && first.kind !== 'not')
    .map((group) => sayGroup(group, language, wide))
    .filter((said) => said !== '');
  const sentence = [...filters.map((part) => say(part, language, wide)), ...(asked.length > 0 ? [`with ${asked.join(' and ')}`] : [])].join(
    ' ',
  );
  return unwanted.length > 0 ? `${sentence}, but not ${unwanted.join(' or ')}` : sentence;
}

/** Several words that mean one thing are said as one. */
function sayGroup({ parts, meaning }: Group, language: string, wide: boolean): string {
  const [first] = parts;
  if (first === undefined) return '';
  if (first.kind !== 'word') return say(first, language, wide);
  if (meaning === null) return '';
  const typed = parts.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
  return quote(typed) + (first.exact ? ' exactly' : sense(meaning) + among(alsoMeant(meaning, typed, language, wide)));
}

const among = (also: readonly string[]) => (also.length > 0 ? ` (also ${also.join(', ')})` : '');

function say(query: Query, language: string, wide: boolean): string {
  switch (query.kind) {
    case 'all':
      return `(${phraseOf(query, language, wide).replace(/^with /u, '')})`;
    case 'any':
      return `(${query.parts
        .map((part) => say(part, language, wide))
        .filter((said) => said !== '')
        .join(' or ')})`;
    case 'not':
      return `not ${say(query.part, language, false)}`;
    case 'title':
      return `${say(query.part, language, wide)} in the title`;
    case 'near':
      return `${query.text.split(' ').map(quote).join(', ')} close together`;
    case 'phrase':
      return resolveQuery(query, language).meaning === null ? '' : quote(query.text);
    case 'site':
      return `from ${query.host}`;
    case 'language':
      return `in ${languageName(query.language)}`;
    case 'word':
      return groupsOf([query], language)
        .map((group) => sayGroup(group, language, wide))
        .join(' ');
  }
}

/** Which of several senses is meant: " (the country Georgia)"; that it is a name. */
function sense(meaning: Meaning): string {
  const term = termOf(meaning);
  if (meaning.kind === 'name' || meaning.kind === 'phrase' || term?.kind === 'name') return senseOfName(term) ?? ', the name';
  if (term?.kind !== 'concept') return '';
  const known = senseOfConcept(term.text);
  return known === null ? '' : `, ${known.sense.label}`;
}

function senseOfName(term: Term | null): string | null {
  if (term?.kind !== 'name' || term.choice?.sense == null) return null;
  const label = sensesOf(term.text).find(({ key }) => key === term.choice?.sense)?.label;
  return label === undefined ? null : `, ${label}`;
}

const termOf = (meaning: Meaning): Term | null => (meaning.kind === 'term' ? parseTerm(meaning.term) : null);

/** Aliases of a country, related words of a word, as many as are worth naming; what was typed itself apart. */
function alsoMeant(meaning: Meaning, typed: string, language: string, wide: boolean): string[] {
  const term = termOf(meaning);
  if (term?.kind !== 'word') return alsoCounting(meaning, typed, language).slice(0, SHOWN);
  return wide ? alsoCounting(meaning, typed, language).slice(0, SHOWN) : [...(term.choice?.also ?? [])];
}

/** All that counts beside what was typed, the weightiest first: each can be taken away with {-word}. */
export function alsoCounting(meaning: Meaning, typed: string, language: string): string[] {
  const term = termOf(meaning);
  if (term?.kind === 'concept') return withChoice(otherNames(term.text, typed, language), term.choice);
  if (term?.kind !== 'word') return [];
  return withChoice(
    term.related ? [...relatedTo(term.text, language).map(({ text }) => text), ...namesOfThing(term.text, language)] : [],
    term.choice,
  );
}

function withChoice(words: readonly string[], choice: Choice | null): string[] {
  const unwanted = new Set(choice?.without ?? []);
  if (unwanted.has(ALL_OTHERS)) return [...(choice?.also ?? [])];
  return [...new Set([...(choice?.also ?? []), ...words.filter((word) => !unwanted.has(word.toLowerCase()))])];
}

const namesOfThing = (word: string, language: string): string[] => {
  const thing = language === 'en' ? thingOf([word]) : null;
  return thing === null ? [] : otherNames(thing, word, language);
};

/** What else a thing is called, as it is written; without what was typed. */
function otherNames(concept: string, typed: string, language: string): string[] {
  const forms = isThing(concept)
    ? partsOfThing(concept).filter(({ kind }) => kind !== BLOCKED)
    : formsOfConcept(concept).filter(({ role, language: own }) => role !== 'trap' && (own === null || own === language));
  const plain = typed.replaceAll('.', '').toLowerCase();
  return [...new Set(forms.map(({ shown }) => shown).filter((shown) => shown.toLowerCase() !== plain))];
}

const quote = (words: string) => `“${words}”`;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const languageName = (language: string) => languageNames.of(language) ?? language;
