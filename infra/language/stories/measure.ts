/** B-cubed and pairs: how well a grouping agrees with a reader's. */

export interface Agreement {
  bCubed: number;
  pairs: number;
  /** Pairs across languages that were found, of all there are. */
  crossed: number;
  crossing: number;
}

export interface Answer {
  gold: string;
  story: string;
  language: string | null;
}

const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));

/** Over all groups: B-cubed is a mean over articles, pairs are counted together. */
export function agreement(groups: readonly (readonly Answer[])[]): Agreement {
  const sums = { items: 0, precision: 0, recall: 0, right: 0, found: 0, wanted: 0, crossed: 0, crossing: 0 };
  for (const items of groups) {
    for (const [at, one] of items.entries()) {
      const sameGold = items.filter((other) => other.gold === one.gold);
      const sameStory = items.filter((other) => other.story === one.story);
      const both = sameGold.filter((other) => other.story === one.story);
      sums.items += 1;
      sums.precision += both.length / sameStory.length;
      sums.recall += both.length / sameGold.length;
      for (const other of items.slice(at + 1)) countPair(sums, one, other);
    }
  }
  return {
    bCubed: f1(sums.precision / sums.items, sums.recall / sums.items),
    pairs: f1(sums.right / (sums.found || 1), sums.right / (sums.wanted || 1)),
    crossed: sums.crossed,
    crossing: sums.crossing,
  };
}

type Sums = Record<'right' | 'found' | 'wanted' | 'crossed' | 'crossing', number>;

function countPair(sums: Sums, one: Answer, other: Answer): void {
  const wanted = one.gold === other.gold;
  const found = one.story === other.story;
  if (wanted) sums.wanted += 1;
  if (found) sums.found += 1;
  if (wanted && found) sums.right += 1;
  if (wanted && one.language !== other.language) {
    sums.crossing += 1;
    if (found) sums.crossed += 1;
  }
}
