/** How much each term tells inside one group of articles: what nearly all of them share is the topic, not the event. */
import type { Fingerprint } from './fingerprint.ts';

/** An article as far as grouping needs it. */
export interface StoryItem {
  articleId: string;
  fingerprint: Fingerprint;
  /** Primary subtag; null if not known. */
  language: string | null;
  /** The site or publisher; two reports of one outlet on one event are rarer than two of different ones. Empty if not known. */
  outlet: string;
  /** ISO 8601; null if not known. */
  publishedAt: string | null;
}

/** Of a term in a share of more than KNEE of the articles, down to FLOOR of its weight. */
const KNEE = 0.15;
const FLOOR = 0.05;
/** What is left of the weight of a word of the query that brought all of them. */
const TOPIC_WEIGHT = 0.2;
/** Articles of other events that every group is taken to hold beside its own: among two articles, what both say is no topic yet. */
const BACKGROUND = 5;

/** An article that holds a term, and the term's weight there. */
interface Holder {
  index: number;
  weight: number;
}
type Index = ReadonlyMap<number, readonly Holder[]>;

const HOUR_MS = 3_600_000;

export interface GroupTerms {
  items: readonly StoryItem[];
  /** Hours since 1970; NaN if not known. */
  hours: Float64Array;
  /** How many languages the articles are in. */
  languages: number;
  /** Beside an item's terms: their weights in this group. */
  damped: readonly Float64Array[];
  /** The length of `damped` as a vector. */
  lengths: Float64Array;
  /** The weights of an item's title terms, summed. */
  titleWeights: Float64Array;
  /** How much it tells that two articles share this term: 1 if hardly another one has it, 0 if all do. On a logarithmic scale. */
  rarity: ReadonlyMap<number, number>;
  /** Beside an item's sound keys: their weights. */
  sounds: readonly Float64Array[];
  soundLengths: Float64Array;
  holders: Index;
  soundHolders: Index;
}

/** `topicTerms`: what every article of the group holds since its topic asks for it, as `termHashes` gives it. */
export function groupTerms(items: readonly StoryItem[], topicTerms: ReadonlySet<number>): GroupTerms {
  const all = items.length + BACKGROUND;
  const counts = countsOf(items.map(({ fingerprint }) => fingerprint.terms));
  const rarity = raritiesOf(counts, all);
  for (const term of topicTerms) rarity.set(term, 0);
  const factorOf = (term: number) => Math.min(dampingOf(counts.get(term) ?? 0, all), topicTerms.has(term) ? TOPIC_WEIGHT : 1);
  const damped = items.map(({ fingerprint: { terms, weights } }) =>
    Float64Array.from(terms, (term, at) => (weights[at] ?? 0) * factorOf(term)),
  );
  const soundRarity = raritiesOf(countsOf(items.map(({ fingerprint }) => fingerprint.soundKeys)), all);
  const sounds = items.map(({ fingerprint: { soundKeys } }) => Float64Array.from(soundKeys, (key) => soundRarity.get(key) ?? 0));
  return {
    items,
    damped,
    lengths: Float64Array.from(damped, lengthOf),
    titleWeights: Float64Array.from(items, ({ fingerprint: { inTitle } }, index) =>
      inTitle.reduce((sum, is, at) => sum + is * (damped[index]?.[at] ?? 0), 0),
    ),
    rarity,
    hours: Float64Array.from(items, ({ publishedAt }) => (publishedAt === null ? Number.NaN : Date.parse(publishedAt) / HOUR_MS)),
    languages: new Set(items.map(({ language }) => language)).size,
    sounds,
    soundLengths: Float64Array.from(sounds, lengthOf),
    holders: indexOf(
      items.map(({ fingerprint }) => fingerprint.terms),
      damped,
    ),
    soundHolders: indexOf(
      items.map(({ fingerprint }) => fingerprint.soundKeys),
      sounds,
    ),
  };
}

const dampingOf = (holders: number, all: number): number => Math.max(FLOOR, 1 - Math.max(0, (holders - 1) / (all - 1) - KNEE) / (1 - KNEE));

const lengthOf = (weights: Float64Array): number => Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));

const raritiesOf = (counts: ReadonlyMap<number, number>, all: number): Map<number, number> =>
  new Map([...counts].map(([hash, count]) => [hash, 1 - Math.log(count) / Math.log(all)]));

export type Hashes = Uint32Array | Uint16Array;

function countsOf(lists: readonly Hashes[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hashes of lists) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function indexOf(lists: readonly Hashes[], weights: readonly Float64Array[]): Map<number, Holder[]> {
  const index = new Map<number, Holder[]>();
  lists.forEach((hashes, item) => {
    hashes.forEach((hash, at) => {
      const holder = { index: item, weight: weights[item]?.[at] ?? 0 };
      const holders = index.get(hash);
      if (holders === undefined) index.set(hash, [holder]);
      else holders.push(holder);
    });
  });
  return index;
}
