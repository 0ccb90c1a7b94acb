import {
  AGAINST_SENSE,
  ALIAS,
  BLOCKED,
  CITY,
  FOR_SENSE,
  NAME,
  PLACE,
  PLACE_OR_GIVEN,
  SENSE_IN_DOUBT,
  SMALL,
} from '../../functions/search/analysis/kinds.ts';
import { formsOf } from '../../functions/search/analysis/term-forms.ts';
import type { TermName } from '../../functions/search/analysis/term-name.ts';
import { CAPITAL, GIVEN, INITIAL, NEW, PAPER, PARTICLE, PLACE_NOUN, SURNAME, WORD } from '../../functions/search/analysis/word-flags.ts';
import { BEGINS, HYPHENED, JOINED, STYLED } from '../../functions/search/index/standing.ts';
import { vocabulary } from '../../functions/search/index/vocabulary.ts';
import type { Meaning } from '../../functions/search/query/meaning.ts';
import { NEAR_WORDS } from '../../functions/search/query/query.ts';

export interface PlainArticle {
  title: string;
  summary: string | null;
  body: string | null;
  language: string | null;
  url: string | null;
}

/** One word of an article: its keys, how it looks and how it stands. A gap has no keys. */
interface PlainWord {
  keys: ReadonlySet<string>;
  looks: number;
  stands: number;
}
/** All positions of an article in order; `inTitle` words of them are the title. */
interface Text {
  words: PlainWord[];
  inTitle: number;
}

/** Reads articles one by one. */
const known = vocabulary();

function textOf(article: PlainArticle): Text {
  const read = known.read(article);
  const words = Array.from({ length: read.length }, (_, at) => {
    const id = read.ids[at] ?? 0;
    return { keys: new Set(known.keysOf[id]), looks: known.flagsOf[id] ?? 0, stands: id === 0 ? 0 : (read.stands[at] ?? 0) };
  });
  return { words, inTitle: read.lasts[0] };
}

/**
 * Whether an article satisfies a query, decided the slow way: straight from the tree, word by word, with nothing compiled,
 * filed or skipped. What the engine must agree with.
 */
export const satisfies = (meaning: Meaning, article: PlainArticle): boolean => holds(meaning, textOf(article), article);

function holds(meaning: Meaning, text: Text, article: PlainArticle): boolean {
  const within = (title: boolean) => (at: number) => !title || at < text.inTitle;
  switch (meaning.kind) {
    case 'all':
      return meaning.parts.every((part) => holds(part, text, article));
    case 'any':
      return meaning.parts.some((part) => holds(part, text, article));
    case 'not':
      return !holds(meaning.part, text, article);
    case 'term':
      return places(meaning.term, text).some(within(meaning.title));
    case 'phrase': {
      const each = meaning.terms.map((term) => new Set(places(term, text)));
      return text.words.some((_, at) => each.every((found, step) => found.has(at + step) && within(meaning.title)(at + step)));
    }
    case 'name':
      return holdsName(meaning, text, within(meaning.title));
    case 'near': {
      const each = meaning.terms.map((term) => places(term, text).filter(within(meaning.title)));
      return text.words.some((_, from) => each.every((found) => found.some((at) => at >= from && at <= from + NEAR_WORDS)));
    }
    case 'site': {
      const host = article.url === null ? '' : new URL(article.url).hostname;
      return host === meaning.host || host.endsWith(`.${meaning.host}`);
    }
    case 'language':
      return article.language === meaning.language;
  }
}

/** A person: each name before the next, with at most two other names or initials between; or a rare surname that is nobody else's. */
function holdsName({ terms, alone }: Meaning & { kind: 'name' }, text: Text, counts: (at: number) => boolean): boolean {
  const each = terms.map((term) => new Set(places(term, text)));
  const surnames = [...(each.at(-1) ?? [])].filter(counts);
  const before = (at: number, found: ReadonlySet<number>): number | null => {
    for (let gap = 1; gap <= 3; gap += 1) {
      if (!has(text, at - gap + 1, 'stands', JOINED)) return null;
      if (found.has(at - gap)) return at - gap;
      if (!has(text, at - gap, 'looks', CAPITAL | PARTICLE) || has(text, at - gap + 1, 'stands', HYPHENED)) return null;
    }
    return null;
  };
  const isFull = (at: number) =>
    each.slice(0, -1).reduceRight((from: number | null, found) => (from === null ? null : before(from, found)), at) !== null;
  const somebodyElse = (at: number) => has(text, at, 'stands', JOINED) && has(text, at - 1, 'looks', GIVEN);
  return surnames.some((at) => isFull(at) || (alone && !somebodyElse(at)));
}

const has = ({ words }: Text, at: number, what: 'looks' | 'stands', bits: number) => ((words[at]?.[what] ?? 0) & bits) !== 0;

interface Place {
  at: number;
  kind: number;
  length: number;
}

/** Where the term stands: the first word of each of its forms, unless it stands in a blocked phrase, or the article speaks against it. */
function places(term: TermName, text: Text): number[] {
  const blocked = new Set<number>();
  let person = false;
  const strongest = new Map<string, Place>();
  for (const { keys, kind } of formsOf(term)) {
    text.words.forEach((_, at) => {
      if (!keys.every((key, step) => text.words[at + step]?.keys.has(key))) return;
      if (kind === BLOCKED) {
        for (const step of keys.keys()) blocked.add(at + step);
        person ||= isCapital(text, at, GIVEN);
      }
      const length = keys.length;
      const name = length > 1 ? `${at} ${keys.join(' ')}` : `${at}`;
      const before = strongest.get(name);
      if (kind !== BLOCKED && (before === undefined || kind < before.kind)) strongest.set(name, { at, kind, length });
    });
  }
  return settled(
    [...strongest.values()].filter(({ at }) => !blocked.has(at)),
    text,
    person,
  );
}

function settled(found: readonly Place[], text: Text, person: boolean): number[] {
  const of = (...kinds: number[]) => found.filter(({ kind }) => kinds.includes(kind));
  const isPerson = ({ at, kind }: Place) => isAfterGivenName(text, at) || (kind === PLACE_OR_GIVEN && isBeforeSurname(text, at));
  const isFree = ({ at }: Place) => !isPartOfName(text, at);
  const names = of(NAME).filter((name) => isFree(name) && !isPlaceName(text, name.at));
  const persons = of(PLACE, PLACE_OR_GIVEN).filter((place) => isFree(place) && isPerson(place));
  const towns = of(PLACE, PLACE_OR_GIVEN).filter((place) => isFree(place) && !isPerson(place));
  const cities = of(CITY).filter(isFree);
  const plain = found.filter(({ kind }) => kind < NAME || kind > SENSE_IN_DOUBT);
  const others = [...plain, ...towns].filter(({ kind, length }) => kind === ALIAS || length > 1).length;
  const sure = names.filter(({ at }) => !isCapital(text, at, WORD) || !has(text, at, 'stands', BEGINS));
  const beginning = names.filter((name) => !sure.includes(name) && !has(text, name.at, 'stands', STYLED));
  if (names.length > 0 && sure.length === 0 && (beginning.length === 0 || of(SMALL).length > 0)) return [];
  if (of(AGAINST_SENSE).length > 0 && of(FOR_SENSE).length - of(AGAINST_SENSE).length + others < 0) return [];
  const doubtful = of(SENSE_IN_DOUBT);
  if (doubtful.length > 0 && of(FOR_SENSE).length - of(AGAINST_SENSE).length + others <= 0) return [];
  if ((person || persons.length > 0) && others === 0) return [];
  return [...plain, ...names, ...cities, ...towns, ...doubtful.filter(({ at }) => !isAfterGivenName(text, at))].map(({ at }) => at);
}

const isJoined = (text: Text, at: number) => has(text, at, 'stands', JOINED);
const isCapital = (text: Text, at: number, bits: number) => has(text, at, 'looks', CAPITAL) && has(text, at, 'looks', bits);
const isPlaceName = (text: Text, at: number) =>
  (isJoined(text, at + 1) && isCapital(text, at + 1, PLACE_NOUN)) ||
  (isCapital(text, at, PLACE_NOUN) && isJoined(text, at) && isCapital(text, at - 1, CAPITAL) && !isCapital(text, at - 1, GIVEN));
/** Houston Chronicle, New York. */
const isPartOfName = (text: Text, at: number) =>
  (isJoined(text, at) && isCapital(text, at - 1, NEW)) ||
  (!has(text, at, 'stands', STYLED) &&
    isJoined(text, at + 1) &&
    (isCapital(text, at + 1, PAPER) || (isJoined(text, at + 2) && isCapital(text, at + 1, WORD) && isCapital(text, at + 2, PAPER))));
const isAfterGivenName = (text: Text, at: number) =>
  isJoined(text, at) &&
  (isCapital(text, at - 1, GIVEN) ||
    (isCapital(text, at - 1, INITIAL | SURNAME | GIVEN) && isJoined(text, at - 1) && isCapital(text, at - 2, GIVEN)));

function isBeforeSurname(text: Text, at: number): boolean {
  const next = isJoined(text, at + 1) && isCapital(text, at + 1, INITIAL) ? at + 2 : at + 1;
  return isJoined(text, next) && isCapital(text, next, SURNAME) && (!isCapital(text, next, WORD) || !has(text, next, 'stands', BEGINS));
}
