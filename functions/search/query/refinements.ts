/** What the author of a query may say about its words: which of several senses is meant, which related words count. */
import { fold } from '../analysis/fold.ts';
import { type Sense, sensesOf } from '../analysis/senses.ts';
import { type Choice, parseTerm } from '../analysis/term-name.ts';
import { alsoCounting } from './explanation.ts';
import type { Query, Word } from './query.ts';
import { parseQuery } from './query-parser.ts';
import { printQuery } from './query-printer.ts';
import { type Group, groupsOf } from './resolve-query.ts';

/** A word of a query, or a few that are one thing. Each change comes as the whole query that it makes. */
export interface Refinement {
  /** As typed: "Georgia", "climate change". */
  asked: string;
  /** Which of the query's groups it is: what `addedTo` takes. */
  group: number;
  /** Empty for a word with one sense. */
  senses: readonly { label: string; chosen: boolean; query: string }[];
  /** What counts beside the word, the weightiest first, and the query without it. */
  counting: readonly { word: string; query: string }[];
  /** What was taken away, and the query with it again. */
  takenAway: readonly { word: string; query: string }[];
}

/** More chips than these nobody reads. */
const MOST_COUNTING = 24;

/** Throws QueryError for a query that is refused. Empty if nothing is to be said. */
export function refinementsOf(text: string, language: string): Refinement[] {
  const groups = groupsIn(text, language);
  return groups.flatMap((group, number) => refinementOf(groups, group, number, language) ?? []);
}

/** The query with one more related word; the same query if the word says nothing or there is no such group. */
export function addedTo(text: string, language: string, added: { group: number; word: string }): string {
  const word = added.word
    .replace(/[^\p{L}\p{M}\p{N}\s'’.-]/gu, ' ')
    .replace(/^[\s'’.-]+|\s+$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  const groups = groupsIn(text, language);
  const group = groups[added.group];
  const last = group && lastWordOf(group);
  if (word === '' || group === undefined || last === undefined) return text;
  const choice = last.choice ?? NOTHING_SAID;
  return queryWith(groups, group, { ...choice, also: [...choice.also, word], without: choice.without.filter((each) => each !== word) });
}

const NOTHING_SAID: Choice = { sense: null, without: [], also: [] };

function groupsIn(text: string, language: string): Group[] {
  const query = parseQuery(text);
  return groupsOf(query.kind === 'all' ? query.parts : [query], language);
}

function refinementOf(groups: readonly Group[], group: Group, number: number, language: string): Refinement | null {
  const last = lastWordOf(group);
  if (last === undefined || group.meaning === null) return null;
  const asked = group.parts.map((part) => (part.kind === 'word' ? part.text : '')).join(' ');
  const choice = last.choice ?? NOTHING_SAID;
  const changed = (change: Partial<Choice>) => queryWith(groups, group, { ...choice, ...change });
  const refinement: Refinement = {
    asked,
    group: number,
    senses: sensesIn(group, asked, language).map(({ key, label }) => ({
      label,
      chosen: choice.sense === key,
      query: changed({ sense: key, without: [], also: [] }),
    })),
    counting: alsoCounting(group.meaning, asked, language)
      .slice(0, MOST_COUNTING)
      .map((word) => ({ word, query: changed(withoutWord(choice, word.toLowerCase())) })),
    takenAway: choice.without.map((word) => ({ word, query: changed({ without: choice.without.filter((each) => each !== word) }) })),
  };
  return refinement.senses.length + refinement.counting.length + refinement.takenAway.length === 0 ? null : refinement;
}

/** A word that was added is no longer added; any other is taken away. */
const withoutWord = ({ also, without }: Choice, word: string): Partial<Choice> =>
  also.includes(word) ? { also: also.filter((each) => each !== word) } : { without: [...without, word] };

/** English alone has a table of senses; a word in small letters that wants a capital is no name. */
function sensesIn({ parts, meaning }: Group, asked: string, language: string): readonly Sense[] {
  const senses = language === 'en' && parts.length === 1 && /^\p{Lu}/u.test(asked) ? sensesOf(fold(asked)) : [];
  const isPlainWord = meaning?.kind === 'term' && parseTerm(meaning.term).kind === 'word';
  return senses.length > 1 && !isPlainWord ? senses : [];
}

/** The word that what is said of the group stands behind; undefined for what is no word: "…", site:, an exact form. */
function lastWordOf({ parts }: Group): Word | undefined {
  const last = parts.at(-1);
  return last?.kind === 'word' && !last.exact ? last : undefined;
}

function queryWith(groups: readonly Group[], changed: Group, choice: Choice): string {
  const said = choice.sense === null && choice.without.length + choice.also.length === 0 ? null : choice;
  const parts = groups.flatMap((group): readonly Query[] =>
    group === changed
      ? group.parts.map((part, at) => (at === group.parts.length - 1 && part.kind === 'word' ? { ...part, choice: said } : part))
      : group.parts,
  );
  return printQuery(parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', parts: [...parts] });
}
