/**
 * A term is what one word of a query means. Its name says it all, so that equal terms are equal strings, and a million
 * topics share them:
 *
 * | name | meaning |
 * |---|---|
 * | `=niger` | the exact form and its listed inflections |
 * | `!niger` | the exact form alone |
 * | `'shell` | a name: the exact form, with a capital |
 * | `+wall` | a part of a name: the same, whatever stands around it |
 * | `~michael` | a given name, in its other forms too |
 * | `^US` | these capital letters |
 * | `@NE` | a country and its people, or any other thing that has several names |
 * | `en:troops` | the word (small letters, marks kept for the stemmer), its inflections and related words |
 * | `en;troops` | the same without related words |
 * | `>en,troops,en:troops` | the term named last, and what the lexicon calls `troops` in other languages |
 * | `reads:en,uk` | an article in one of these languages, or in none that is known |
 * | `en:troops{-army,+militia}` | the same with related words that the author took away and added |
 * | `'amazon{company}` | a name in one of its senses |
 */
export type TermName = string;

export interface MarkedTerm {
  kind: 'exact' | 'form' | 'name' | 'capital' | 'given' | 'letters' | 'concept';
  text: string;
  choice: Choice | null;
}
export interface WordTerm {
  kind: 'word';
  language: string;
  text: string;
  related: boolean;
  choice: Choice | null;
}
/** No word: a site, a language. It is there or not, nowhere in particular. */
export type FilterTerm = { kind: 'site'; text: string } | { kind: 'language'; text: string } | { kind: 'reads'; text: string };
/** A term that is carried into other languages; `inner` is empty if only they are meant. */
export interface CarriedTerm {
  kind: 'carried';
  language: string;
  text: string;
  inner: TermName;
}
export type Term = MarkedTerm | WordTerm | FilterTerm | CarriedTerm;

/** What the author of a query said a word means, took away from what it stands for, and added to it. */
export interface Choice {
  sense: string | null;
  without: readonly string[];
  also: readonly string[];
}

/** Among what the author took away: all that is related and no name, `troops{-*}`. */
export const ALL_OTHERS = '*';

const MARKS = { exact: '=', form: '!', name: "'", capital: '+', given: '~', letters: '^', concept: '@' } as const;
const kindOfMark = new Map<string, MarkedTerm['kind']>([
  ['=', 'exact'],
  ['!', 'form'],
  ["'", 'name'],
  ['+', 'capital'],
  ['~', 'given'],
  ['^', 'letters'],
  ['@', 'concept'],
]);

export function printTerm(term: Term): TermName {
  switch (term.kind) {
    case 'site':
      return `site:${term.text}`;
    case 'language':
      return `lang:${term.text}`;
    case 'reads':
      return `reads:${term.text}`;
    case 'carried':
      return `>${term.language},${term.text},${term.inner}`;
    case 'word':
      return `${term.language}${term.related ? ':' : ';'}${term.text}${printChoice(term.choice)}`;
    default:
      return MARKS[term.kind] + term.text + printChoice(term.choice);
  }
}

export function parseTerm(name: TermName): Term {
  if (name.startsWith('site:')) return { kind: 'site', text: name.slice(5) };
  if (name.startsWith('lang:')) return { kind: 'language', text: name.slice(5) };
  if (name.startsWith('reads:')) return { kind: 'reads', text: name.slice(6) };
  if (name.startsWith('>')) return parseCarried(name);
  const brace = name.indexOf('{');
  const choice = brace < 0 ? null : parseChoice(name.slice(brace + 1, -1));
  const plain = brace < 0 ? name : name.slice(0, brace);
  const kind = kindOfMark.get(plain.charAt(0));
  if (kind !== undefined) return { kind, text: plain.slice(1), choice };
  const at = plain.search(/[:;]/u);
  return { kind: 'word', language: plain.slice(0, at), text: plain.slice(at + 1), related: plain[at] === ':', choice };
}

/** The term of a thing by its names alone, as an exclusion has it; any other term is returned as it is. */
export function termWithoutOthers(name: TermName): TermName {
  const term = parseTerm(name);
  if (term.kind !== 'concept') return name;
  return printTerm({ ...term, choice: { sense: null, also: [], ...term.choice, without: [...(term.choice?.without ?? []), ALL_OTHERS] } });
}

function parseCarried(name: TermName): CarriedTerm {
  const afterLanguage = name.indexOf(',') + 1;
  const afterText = name.indexOf(',', afterLanguage) + 1;
  return {
    kind: 'carried',
    language: name.slice(1, afterLanguage - 1),
    text: name.slice(afterLanguage, afterText - 1),
    inner: name.slice(afterText),
  };
}

/** In one order, so that the same choice gives the same name. */
export function printChoice(choice: Choice | null): string {
  if (choice === null) return '';
  const parts = [
    ...(choice.sense === null ? [] : [choice.sense]),
    ...choice.without.map((word) => `-${word}`),
    ...choice.also.map((word) => `+${word}`),
  ];
  return parts.length === 0 ? '' : `{${[...new Set(parts)].sort().join(',')}}`;
}

/** Reads `state`, `-army,+militia`. */
export function parseChoice(text: string): Choice {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-' && part !== '+');
  const after = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1).trim().toLowerCase());
  const sense = parts.find((part) => !part.startsWith('-') && !part.startsWith('+'))?.toLowerCase() ?? null;
  return { sense, without: after('-'), also: after('+') };
}
