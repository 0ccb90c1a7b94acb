import { sensesEnglish } from '../tables/senses.ts';
import { fold } from './fold.ts';
import type { Concept } from './names.ts';

/** One of several things that a word can mean. */
export interface Sense {
  /** What is written behind the word to mean it: Georgia{state}. */
  key: string;
  /** Whether the article must speak for it, though it comes first. */
  needsSign: boolean;
  /** What it is called: "the US state". */
  label: string;
  /** The country or thing that it is; null for a name that is neither. */
  concept: Concept | null;
  /** What speaks for it in an article. */
  signs: readonly string[];
}

interface Ambiguous {
  /** As it is written. */
  word: string;
  senses: readonly Sense[];
}

function readSense(text: string): Sense {
  const [head = '', signs = ''] = text.split(' : ');
  const [named = '', concept = null] = head.split(' @');
  const comma = named.indexOf(', ');
  const key = named.slice(0, comma);
  return {
    key: key.replace('!', ''),
    needsSign: key.endsWith('!'),
    label: named.slice(comma + 2),
    concept,
    signs: signs.split(', ').map((sign) => sign.trim()),
  };
}

let read: ReadonlyMap<string, Ambiguous> | undefined;

function ambiguousWords(): ReadonlyMap<string, Ambiguous> {
  read ??= new Map(
    sensesEnglish
      .trim()
      .split('\n')
      .map((line) => {
        const [word = '', ...senses] = line.split(' | ');
        return [fold(word), { word, senses: senses.map(readSense) }];
      }),
  );
  return read;
}

/** The senses of a word, folded; empty for a word with one. */
export const sensesOf = (word: string): readonly Sense[] => ambiguousWords().get(word)?.senses ?? [];

/** The sense that is read where nobody said: a first one that is a country or a thing, if it is the only one. */
export function usualSense(word: string): Sense | null {
  const [first, second] = sensesOf(word);
  return first?.concept == null || (second?.concept != null && isSameName(word)) ? null : first;
}

/** Congo, Korea: two countries of one name, and neither comes first. */
const isSameName = (word: string): boolean => word === 'congo' || word === 'korea';

/** What speaks for a sense, and against it since it speaks for another of the same word. */
export function signsOf(word: string, key: string): { for: readonly string[]; against: readonly string[]; isFirst: boolean } {
  const senses = sensesOf(word);
  const own = senses.find((sense) => sense.key === key);
  const others = senses.filter((sense) => sense.key !== key).flatMap(({ signs }) => signs);
  return { for: own?.signs ?? [], against: others.filter((sign) => !own?.signs.includes(sign)), isFirst: senses[0]?.key === key };
}

let byConcept: ReadonlyMap<Concept, { word: string; sense: Sense }> | undefined;

/** The ambiguous word and the sense that a concept is. */
export function senseOfConcept(concept: Concept): { word: string; sense: Sense } | null {
  byConcept ??= new Map(
    [...ambiguousWords()].flatMap(([word, { senses }]) =>
      senses.flatMap((sense) => (sense.concept === null ? [] : [[sense.concept, { word, sense }] as const])),
    ),
  );
  return byConcept.get(concept) ?? null;
}
