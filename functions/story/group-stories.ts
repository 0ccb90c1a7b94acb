/** Which articles of a group report the same event: pure, the same in whatever order they come. */
import { averageLink, type Edge } from './cluster.ts';
import { groupTerms, type StoryItem } from './group-terms.ts';
import { standsAlone } from './headline-signs.ts';
import { joinLanguages } from './join-languages.ts';
import { likelyPairs } from './likely-pairs.ts';
import { commonShare, pairFeatures } from './pair-features.ts';
import { type StoryModel, storyModel } from './story-model.ts';

/** A pair less likely than this counts as having nothing in common: it keeps the likeness sparse. */
const LEAST_LIKELIHOOD = 0.05;
/** How much of the likeness of two articles is that they are like the same third ones. */
const NEIGHBOURS_SHARE = 0.5;
const LEAST_LIKENESS = 0.5;
/** What is less alike counts as 0 in the mean over two clusters. */
const LEAST_MEAN_LIKENESS = 0.1;
/** Titles from which on an opinion or a round-up is the same piece, fed twice. */
const SAME_TITLE = 0.9;

/** What is known of a group beside its articles. */
export interface GroupContext {
  /** Hashes of the terms that the topic asks for. */
  topicTerms?: ReadonlySet<number>;
}

/** For each item the position, in `items`, of one that stands for its story: the smallest id of the story's articles. */
export function groupStories(items: readonly StoryItem[], { topicTerms = new Set() }: GroupContext = {}): number[] {
  const order = items.map((_, index) => index).sort((a, b) => compare(items[a]?.articleId, items[b]?.articleId));
  const sorted = order.map((index) => items[index] as StoryItem);
  const stories = joinedStories(sorted, likelihoods(sorted, storyModel, topicTerms));
  const result = new Array<number>(items.length);
  order.forEach((index, at) => {
    result[index] = order[stories[at] ?? at] ?? index;
  });
  return result;
}

function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The stories that likely pairs of items sorted by id amount to: inside each language first, then across. */
export function joinedStories(items: readonly StoryItem[], likely: readonly Edge[]): number[] {
  const languages = items.map(({ language }) => language);
  const ofOneLanguage = likely.filter(({ a, b }) => languages[a] === languages[b]);
  return joinLanguages(averageLink(items.length, withNeighbours(items.length, ofOneLanguage), LEAST_LIKENESS), languages, likely);
}

/** The pairs that the model is asked about, with their features. Opinion and round-ups are not among them. */
export function scoredPairs(
  items: readonly StoryItem[],
  topicTerms: ReadonlySet<number> = new Set(),
): { a: number; b: number; values: number[] }[] {
  const group = groupTerms(items, topicTerms);
  return likelyPairs(group)
    .filter(({ a, b }) => !isAlone(items[a]) && !isAlone(items[b]))
    .map(({ a, b, cosine, soundCosine }) => ({ a, b, values: pairFeatures(group, a, b, cosine, soundCosine) }));
}

/** Pairs by how likely they are one story. */
export function likelihoods(items: readonly StoryItem[], model: StoryModel, topicTerms: ReadonlySet<number> = new Set()): Edge[] {
  const edges = scoredPairs(items, topicTerms).map(({ a, b, values }) => ({ a, b, likeness: model(values) }));
  return [...edges.filter(({ likeness }) => likeness >= LEAST_LIKELIHOOD), ...samePieces(items)];
}

const isAlone = (item: StoryItem | undefined): boolean => item !== undefined && standsAlone(item.fingerprint.signs);

/** Opinion and round-ups that several feeds brought under one title. */
function samePieces(items: readonly StoryItem[]): Edge[] {
  const alone = items.flatMap((item, at) => (isAlone(item) ? [{ at, fingerprint: item.fingerprint }] : []));
  return alone.flatMap((one, index) =>
    alone
      .slice(index + 1)
      .flatMap((other) => (commonShare(one.fingerprint, other.fingerprint) >= SAME_TITLE ? [{ a: one.at, b: other.at, likeness: 1 }] : [])),
  );
}

/** Half of each likeness is the pair's own, half the cosine of its rows: two reports that are like the same others. */
function withNeighbours(count: number, edges: readonly Edge[]): Edge[] {
  const rows = Array.from({ length: count }, (_, item) => new Map([[item, 1]]));
  for (const { a, b, likeness } of edges) {
    rows[a]?.set(b, likeness);
    rows[b]?.set(a, likeness);
  }
  const lengths = rows.map((row) => Math.sqrt([...row.values()].reduce((sum, value) => sum + value * value, 0)));
  return rows.flatMap((row, a) =>
    [...productsBehind(rows, a)]
      .map(([b, product]) => {
        const cosine = product / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
        return { a, b, likeness: (1 - NEIGHBOURS_SHARE) * (row.get(b) ?? 0) + NEIGHBOURS_SHARE * cosine };
      })
      .filter(({ likeness }) => likeness >= LEAST_MEAN_LIKENESS),
  );
}

/** Scalar products of row `a` with every row behind it that it has something in common with. */
function productsBehind(rows: readonly ReadonlyMap<number, number>[], a: number): Map<number, number> {
  const products = new Map<number, number>();
  for (const [middle, value] of rows[a] ?? []) {
    for (const [b, other] of rows[middle] ?? []) if (b > a) products.set(b, (products.get(b) ?? 0) + value * other);
  }
  return products;
}
