/** Joins the clusters of one language with those of the others that tell the same story. */
import type { Edge } from './cluster.ts';

/** Two reports in two languages share little but names and numbers: the best few pairs of two clusters must speak for all. */
const BEST_PAIRS = 5;
const LEAST_MEAN = 0.25;

/** `clusters`: per item the cluster it is in. A story has one cluster of each language; the likeliest are joined first. */
export function joinLanguages(clusters: readonly number[], languages: readonly (string | null)[], edges: readonly Edge[]): number[] {
  const languagesOf = new Map(clusters.map((cluster, item) => [cluster, new Set([languages[item]])]));
  const storyOf = new Map(clusters.map((cluster) => [cluster, cluster]));
  for (const { a, b } of candidatesOf(clusters, languages, edges)) {
    const [one, other] = [storyOf.get(a) ?? a, storyOf.get(b) ?? b].sort((left, right) => left - right) as [number, number];
    const mine = languagesOf.get(one) ?? new Set();
    const theirs = languagesOf.get(other) ?? new Set();
    if (one === other || !mine.isDisjointFrom(theirs)) continue;
    languagesOf.set(one, mine.union(theirs));
    for (const [cluster, story] of storyOf) if (story === other) storyOf.set(cluster, one);
  }
  return clusters.map((cluster) => storyOf.get(cluster) ?? cluster);
}

/** Pairs of clusters in different languages that are likely enough, the likeliest first. */
function candidatesOf(clusters: readonly number[], languages: readonly (string | null)[], edges: readonly Edge[]) {
  const foreign = edges.filter(({ a, b }) => languages[a] !== languages[b]);
  const sizes = Map.groupBy(clusters, (cluster) => cluster);
  const sizeOf = (cluster: number) => sizes.get(cluster)?.length ?? 1;
  const pairs = Map.groupBy(foreign, ({ a, b }) => [clusters[a] ?? a, clusters[b] ?? b].sort((left, right) => left - right).join(' '));
  return [...pairs]
    .map(([key, edgesOfPair]) => {
      const [a = 0, b = 0] = key.split(' ').map(Number);
      const most = Math.min(BEST_PAIRS, sizeOf(a) * sizeOf(b));
      const best = edgesOfPair.map(({ likeness }) => likeness).sort((left, right) => right - left);
      return { a, b, mean: best.slice(0, most).reduce((sum, likeness) => sum + likeness, 0) / most };
    })
    .filter(({ mean }) => mean >= LEAST_MEAN)
    .sort((left, right) => right.mean - left.mean || left.a - right.a || left.b - right.b);
}
