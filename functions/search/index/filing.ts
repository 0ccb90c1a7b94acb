import type { LeafName } from '../analysis/leaf-name.ts';
import type { Meaning } from '../query/meaning.ts';
import { numberAt } from '../typed-arrays.ts';
import { NO_LEAF } from './topic-index.ts';

/** A part of a query with its leaves as numbers. A filter is a leaf that is no word: a site, a language. */
export type NumberedPart =
  | { kind: 'leaf'; leaf: number; title: boolean }
  | { kind: 'filter'; leaf: number }
  | { kind: 'phrase' | 'near'; leaves: number[]; title: boolean }
  | { kind: 'name'; leaves: number[]; title: boolean; alone: boolean }
  | { kind: 'all' | 'any' | 'not'; parts: NumberedPart[] };

export function numberLeaves(part: Meaning, leafNumber: (name: LeafName) => number): NumberedPart {
  switch (part.kind) {
    case 'leaf':
      return { kind: 'leaf', leaf: leafNumber(part.leaf), title: part.title };
    case 'name':
      return { kind: 'name', leaves: part.leaves.map(leafNumber), title: part.title, alone: part.alone };
    case 'phrase':
    case 'near':
      return { kind: part.kind, leaves: part.leaves.map(leafNumber), title: part.title };
    case 'site':
      return { kind: 'filter', leaf: leafNumber(`site:${part.host}`) };
    case 'language':
      return { kind: 'filter', leaf: leafNumber(`lang:${part.language}`) };
    case 'not':
      return { kind: 'not', parts: [numberLeaves(part.part, leafNumber)] };
    case 'all':
    case 'any':
      return { kind: part.kind, parts: part.parts.map((each) => numberLeaves(each, leafNumber)) };
  }
}

/** Filters before words, words before phrases, exclusions last: what is cheap to test comes first. */
const costs = { filter: 0, leaf: 1, phrase: 2, name: 3, near: 4, any: 5, all: 6, not: 7 };
export const cheapestFirst = (a: NumberedPart, b: NumberedPart) => costs[a.kind] - costs[b.kind];

/** A posting without a second leaf costs a look at the query: as much as so many that have one. */
const UNGUARDED = 5;

interface Place {
  leaf: number;
  /** A second leaf without which the topic cannot match; NO_LEAF where there is none. */
  second: number;
}

/** Where a topic is filed: under the part that is rarest, by the share of articles that each leaf occurs in; under each of the alternatives of (A OR B). */
export function placesOf(parts: readonly NumberedPart[], shares: readonly number[]): Place[] {
  let best: { leaves: number[]; second: number; cost: number } | null = null;
  for (const part of parts) {
    const key = keyOf(part, shares);
    if (key === null) continue;
    const second = rarestNeeded(parts, key.leaves, shares);
    const cost = key.share * (second === NO_LEAF ? UNGUARDED : 1);
    if (best === null || cost < best.cost) best = { leaves: key.leaves, second, cost };
  }
  if (best === null) throw new Error('a query that requires nothing cannot be filed');
  const { leaves, second } = best;
  return leaves.map((leaf) => ({ leaf, second }));
}

/** The leaves one of which must occur, so that the part can hold: the rarest choice. Null where none must. */
function keyOf(part: NumberedPart, shares: readonly number[]): { leaves: number[]; share: number } | null {
  switch (part.kind) {
    case 'leaf':
    case 'filter':
      return { leaves: [part.leaf], share: numberAt(shares, part.leaf) };
    case 'name':
    case 'phrase':
    case 'near': {
      const rarest = rarestOf(neededOf(part), shares);
      return { leaves: [rarest], share: numberAt(shares, rarest) };
    }
    case 'not':
      return null;
    case 'any': {
      const keys = part.parts.map((each) => keyOf(each, shares));
      if (!keys.every((key) => key !== null)) return null;
      return { leaves: [...new Set(keys.flatMap((key) => key.leaves))], share: keys.reduce((sum, key) => sum + key.share, 0) };
    }
    case 'all': {
      const keys = part.parts.map((each) => keyOf(each, shares)).filter((key) => key !== null);
      return keys.length === 0 ? null : keys.reduce((rarer, key) => (key.share < rarer.share ? key : rarer));
    }
  }
}

/** The rarest leaf that must occur beside the key. */
function rarestNeeded(parts: readonly NumberedPart[], key: readonly number[], shares: readonly number[]): number {
  let rarest = NO_LEAF;
  const consider = (leaf: number) => {
    if (!key.includes(leaf) && (rarest === NO_LEAF || numberAt(shares, leaf) < numberAt(shares, rarest))) rarest = leaf;
  };
  const visit = (part: NumberedPart) => {
    if (part.kind === 'leaf' || part.kind === 'filter') consider(part.leaf);
    else if (part.kind === 'phrase' || part.kind === 'near' || part.kind === 'name') neededOf(part).forEach(consider);
    else if (part.kind === 'all') part.parts.forEach(visit);
  };
  parts.forEach(visit);
  return rarest;
}

/** Without which the part cannot hold: of a rare name the surname alone. */
const neededOf = (part: { kind: string; leaves: number[]; alone?: boolean }): number[] =>
  part.alone === true ? part.leaves.slice(-1) : part.leaves;

const rarestOf = (leaves: readonly number[], shares: readonly number[]): number =>
  leaves.reduce((rarer, leaf) => (numberAt(shares, leaf) < numberAt(shares, rarer) ? leaf : rarer));
