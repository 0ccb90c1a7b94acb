import { isAcronym } from './acronyms.ts';
import { fold } from './fold.ts';
import { ALIAS, EXACT, INFLECTION, type Kind, relatedKind, TRAP } from './kinds.ts';
import { formsOfConcept, inflectionsOf, type NameForm } from './names.ts';
import { relatedTo } from './related-words.ts';
import { stemOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

/**
 * A leaf is what one word of a query means. Its name says it all, so that equal leaves are equal strings:
 * `=niger` the exact form and its listed inflections, `!niger` the exact form alone, `^US` these capital letters,
 * `@NE` a country and its people, `en:troops` the word (small letters, marks kept for the stemmer), its inflections and related
 * words, `en;troops` without related words.
 *
 * A key is what one word of an article can be looked up by: `niger` its folded form, `'turkey` the same with a capital,
 * `^US` capital letters, `en~troop` its stem in the article's language, `fr/nigerien` a form in articles of one language.
 */
export type LeafName = string;
export type Key = string;

export interface Form {
  /** Keys of adjacent words; nearly always one. */
  keys: readonly Key[];
  kind: Kind;
}

const one = (key: Key, kind: Kind): Form => ({ keys: [key], kind });

/** All that stands for a leaf in an article. The one place that says what matches; pure, and the same for every topic. */
export function formsOf(leaf: LeafName): readonly Form[] {
  const rest = leaf.slice(1);
  switch (leaf[0]) {
    case '=':
      return [one(rest, EXACT), ...inflectionsOf(rest).map((form) => one(form, INFLECTION))];
    case '!':
      return [one(rest, EXACT)];
    case '^':
      return [one(leaf, EXACT)];
    case '@':
      return formsOfConcept(rest).map(formOfName);
    default:
      return formsOfWord(leaf);
  }
}

const formOfName = ({ words, language, needs, role, ambiguous }: NameForm): Form => ({
  keys: words.map((word, index) => (index > 0 ? word : keyOfName(word, needs, language))),
  kind: role === 'trap' ? TRAP : role === 'people' || ambiguous ? ALIAS : EXACT,
});

function keyOfName(word: string, needs: 'capital' | 'letters' | null, language: string | null): Key {
  const key = needs === 'letters' ? `^${word.toUpperCase()}` : needs === 'capital' ? `'${word}` : word;
  return language === null ? key : `${language}/${key}`;
}

function formsOfWord(leaf: LeafName): Form[] {
  const at = leaf.search(/[:;]/u);
  const language = leaf.slice(0, at);
  const word = leaf.slice(at + 1);
  const forms = [one(fold(word), EXACT), ...stemKeys(word, language, INFLECTION)];
  if (leaf[at] === ';') return forms;
  for (const { text, weight, exact } of relatedTo(word, language)) forms.push(...relatedForms(text, exact, relatedKind(weight), language));
  return forms;
}

function relatedForms(text: string, exact: boolean, kind: Kind, language: string): Form[] {
  const words = wordsOf(text);
  if (words.length > 1) return [{ keys: words.map((word) => stemKey(word, language) ?? fold(word)), kind }];
  if (isAcronym(text)) return [one(`^${fold(text).toUpperCase()}`, kind)];
  return [one(fold(text), kind), ...(exact ? [] : stemKeys(text, language, kind))];
}

function stemKeys(word: string, language: string, kind: Kind): Form[] {
  const key = stemKey(word, language);
  return key === null ? [] : [one(key, kind)];
}

function stemKey(word: string, language: string): Key | null {
  const stem = stemOf(word, language);
  return stem === null ? null : `${language}~${stem}`;
}
