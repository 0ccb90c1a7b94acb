import { placesEnglish } from '../tables/places-english.ts';
import { placesByHand, thingsEnglish } from '../tables/things-english.ts';
import { fold } from './fold.ts';
import { ALIAS, BLOCKED, EXACT, type Kind, relatedKind } from './kinds.ts';
import { inflectionKeyOf } from './stems.ts';
import { wordsOf } from './tokens.ts';

/** One way to write a thing, or a part of it. */
export interface ThingForm {
  /** As it is written. */
  shown: string;
  words: readonly string[];
  kind: Kind;
}

interface Thing {
  /** The concept: & and its first name. */
  id: string;
  /** What a query may call it. */
  names: readonly string[];
  forms: readonly ThingForm[];
}

/** Concepts of this module, beside countries and acronyms. */
export const isThing = (concept: string): boolean => concept.startsWith('&');

/** What counts as another name; below it, as a related word. */
const OTHER_NAME = 0.8;
/** Most words in a name of a thing. */
export const LONGEST_THING = 6;

function readThing(line: string): Thing {
  const [before = '', blocked = ''] = line.split(' | ');
  const [equal = '', parts = ''] = before.split(' > ');
  const names = equal.split(' = ').map((name) => name.trim());
  const form = (shown: string, kind: Kind): ThingForm => ({ shown, words: wordsOf(shown), kind });
  const others = parts
    .split(', ')
    .filter(Boolean)
    .map((part) => {
      const at = part.lastIndexOf(' ');
      const weight = Number(part.slice(at + 1)) / 100;
      return form(part.slice(0, at).trim(), weight >= OTHER_NAME ? ALIAS : relatedKind(weight));
    });
  const held = blocked
    .split(';')
    .filter(Boolean)
    .map((phrase) => form(phrase, BLOCKED));
  return { id: `&${names[0]}`, names, forms: [...names.map((name) => form(name, EXACT)), ...others, ...held] };
}

interface Things {
  byId: ReadonlyMap<string, Thing>;
  /** By the stems of a name's words. */
  byName: ReadonlyMap<string, { id: string; shown: string }>;
  firstWords: ReadonlySet<string>;
}

let read: Things | undefined;

function things(): Things {
  if (read !== undefined) return read;
  const all = [thingsEnglish, placesByHand, placesEnglish].flatMap((text) => text.trim().split('\n')).map(readThing);
  const byName = new Map<string, { id: string; shown: string }>();
  for (const { id, names } of all)
    for (const shown of names) if (!byName.has(keyOf(wordsOf(shown)))) byName.set(keyOf(wordsOf(shown)), { id, shown });
  read = {
    byId: new Map(all.toReversed().map((thing) => [thing.id, thing])),
    byName,
    firstWords: new Set([...byName.keys()].map((key) => key.split(' ')[0] ?? '')),
  };
  return read;
}

const stem = (word: string): string => inflectionKeyOf(word, 'en') ?? fold(word);
const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');

export const partsOfThing = (concept: string): readonly ThingForm[] => things().byId.get(concept)?.forms ?? [];

/** Whether some name of a thing begins with this word. Quick: asked of every word of a million queries. */
export function mayBeginThing(word: string): boolean {
  let known = begins.get(word);
  if (known === undefined) {
    known = things().firstWords.has(stem(word));
    if (begins.size >= MOST_REMEMBERED) begins.clear();
    begins.set(word, known);
  }
  return known;
}

const begins = new Map<string, boolean>();
const MOST_REMEMBERED = 100_000;

/** The thing that these words of a query name; null where they name none, or where a name wants a capital that is not there. */
export function thingOf(words: readonly string[]): string | null {
  const found = things().byName.get(keyOf(words));
  if (found === undefined) return null;
  const wanted = wordsOf(found.shown);
  return wanted.every((word, at) => hasItsCapitals(words[at] ?? '', word)) ? found.id : null;
}

/** A name of one word may be the common word in small letters; one of several is known by its words. */
function hasItsCapitals(typed: string, wanted: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(wanted) && wanted.length <= 3) return /^\p{Lu}/u.test(typed) && typed === typed.toUpperCase();
  return true;
}
