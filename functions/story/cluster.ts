/** Average-link clustering of a sparse, symmetric likeness: the two clusters most alike on average are joined until none are alike enough. */

export interface Edge {
  a: number;
  b: number;
  /** Above 0; pairs without an edge count as 0. */
  likeness: number;
}

/**
 * The cluster of each of `count` items, named by the smallest member. Of equal likeness the pair of smallest members is joined
 * first, so that the result depends on the numbering alone.
 */
export function averageLink(count: number, edges: readonly Edge[], least: number): number[] {
  const clusterOf = Array.from({ length: count }, (_, item) => item);
  const sizes = new Float64Array(count).fill(1);
  const sums = rowsOf(count, edges);
  const best = sums.map((row, item) => bestOf(item, row, sizes));
  for (;;) {
    const joined = nextJoin(best, least);
    if (joined === null) break;
    join(joined.a, joined.b, { sums, sizes, best });
    clusterOf[joined.b] = joined.a;
  }
  return clusterOf.map((_, item) => rootOf(clusterOf, item));
}

/** Per cluster: the sum of likenesses to every cluster it has any with. */
type Row = Map<number, number>;

interface Best {
  partner: number;
  mean: number;
}

interface State {
  sums: (Row | null)[];
  sizes: Float64Array;
  best: (Best | null)[];
}

function rowsOf(count: number, edges: readonly Edge[]): Row[] {
  const rows = Array.from({ length: count }, (): Row => new Map());
  for (const { a, b, likeness } of edges) {
    rows[a]?.set(b, likeness);
    rows[b]?.set(a, likeness);
  }
  return rows;
}

function bestOf(cluster: number, row: Row, sizes: Float64Array): Best | null {
  let best: Best | null = null;
  for (const [partner, sum] of row) {
    const mean = sum / ((sizes[cluster] ?? 1) * (sizes[partner] ?? 1));
    if (best === null || mean > best.mean || (mean === best.mean && partner < best.partner)) best = { partner, mean };
  }
  return best;
}

function nextJoin(best: readonly (Best | null)[], least: number): { a: number; b: number } | null {
  let at = -1;
  let mean = least;
  best.forEach((each, cluster) => {
    if (each !== null && (at < 0 ? each.mean >= mean : each.mean > mean)) {
      at = cluster;
      mean = each.mean;
    }
  });
  const partner = best[at]?.partner;
  return partner === undefined ? null : { a: Math.min(at, partner), b: Math.max(at, partner) };
}

/** Makes `b` a part of `a`. Only clusters that had anything with either need a new best partner. */
function join(a: number, b: number, { sums, sizes, best }: State): void {
  const into = added(sums[a] ?? new Map(), sums[b] ?? new Map());
  into.delete(a);
  into.delete(b);
  sums[a] = into;
  sums[b] = null;
  best[b] = null;
  sizes[a] = (sizes[a] ?? 1) + (sizes[b] ?? 1);
  for (const [other, sum] of into) {
    sums[other]?.delete(b);
    sums[other]?.set(a, sum);
  }
  best[a] = bestOf(a, into, sizes);
  for (const other of into.keys()) {
    const partner = best[other]?.partner;
    if (partner === a || partner === b) best[other] = bestOf(other, sums[other] ?? new Map(), sizes);
    else best[other] = better(best[other] ?? null, meanOf(other, a, sums, sizes));
  }
}

function added(one: Row, other: Row): Row {
  const sum = new Map(one);
  for (const [cluster, value] of other) sum.set(cluster, (sum.get(cluster) ?? 0) + value);
  return sum;
}

const meanOf = (cluster: number, partner: number, sums: State['sums'], sizes: Float64Array): Best => ({
  partner,
  mean: (sums[cluster]?.get(partner) ?? 0) / ((sizes[cluster] ?? 1) * (sizes[partner] ?? 1)),
});

const better = (one: Best | null, other: Best): Best =>
  one === null || other.mean > one.mean || (other.mean === one.mean && other.partner < one.partner) ? other : one;

function rootOf(clusterOf: readonly number[], item: number): number {
  let root = item;
  while (clusterOf[root] !== root) root = clusterOf[root] ?? root;
  return root;
}
