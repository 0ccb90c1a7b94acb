/** The usual way, to compare with: words of the whole text, TF-IDF inside the group, average link. */
import { averageLink, type Edge } from '../../../functions/story/cluster.ts';
import type { Labelled } from './labelled.ts';
import { type Agreement, agreement } from './measure.ts';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

type Vector = Map<string, number>;

function vectorsOf(texts: readonly string[]): Vector[] {
  const counts = texts.map((text) => {
    const words = new Map<string, number>();
    for (const word of wordsOf(text)) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const holders = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((words) => {
    const weighted = [...words].map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(1 + texts.length / (holders.get(word) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight));
    return new Map(weighted.map(([word, weight]) => [word, weight / (length || 1)]));
  });
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}

const LEAST_EDGE = 0.02;

function edgesOf(group: readonly Labelled[]): Edge[] {
  const vectors = vectorsOf(group.map(({ text }) => text));
  return vectors.flatMap((one, a) =>
    vectors
      .slice(a + 1)
      .map((other, index) => ({ a, b: a + 1 + index, likeness: cosine(one, other) }))
      .filter(({ likeness }) => likeness >= LEAST_EDGE),
  );
}

/** How well groups are told at each of some thresholds. */
export function tfIdf(groups: readonly Labelled[][], thresholds: readonly number[]): { least: number; agreement: Agreement }[] {
  const edges = groups.map(edgesOf);
  return thresholds.map((least) => ({
    least,
    agreement: agreement(
      groups.map((group, at) => {
        const stories = averageLink(group.length, edges[at] ?? [], least);
        return group.map(({ gold, language }, item) => ({ gold, language, story: String(stories[item]) }));
      }),
    ),
  }));
}
