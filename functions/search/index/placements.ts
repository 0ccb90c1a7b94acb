import type { TermName } from '../analysis/term-name.ts';
import type { Meaning } from '../query/meaning.ts';
import { numberAt } from '../typed-arrays.ts';
import { NO_TERM } from './topic-index.ts';

/** A part of a query with its terms as numbers. A filter is a term that is no word: a site, a language. */
export type NumberedPart =
  | { kind: 'term'; term: number; title: boolean }
  | { kind: 'filter'; term: number }
  | { kind: 'phrase' | 'near'; terms: number[]; title: boolean }
  | { kind: 'name'; terms: number[]; title: boolean; alone: boolean }
  | { kind: 'all' | 'any' | 'not'; parts: NumberedPart[] };

export function numberTerms(part: Meaning, termNumber: (name: TermName) => number): NumberedPart {
  switch (part.kind) {
    case 'term':
      return { kind: 'term', term: termNumber(part.term), title: part.title };
    case 'name':
      return { kind: 'name', terms: part.terms.map(termNumber), title: part.title, alone: part.alone };
    case 'phrase':
    case 'near':
      return { kind: part.kind, terms: part.terms.map(termNumber), title: part.title };
    case 'site':
      return { kind: 'filter', term: termNumber(`site:${part.host}`) };
    case 'language':
      return { kind: 'filter', term: termNumber(`lang:${part.language}`) };
    case 'not':
      return { kind: 'not', parts: [numberTerms(part.part, termNumber)] };
    case 'all':
    case 'any':
      return { kind: part.kind, parts: part.parts.map((each) => numberTerms(each, termNumber)) };
  }
}

/** Filters before words, words before phrases, exclusions last: what is cheap to test comes first. */
const costs = { filter: 0, term: 1, phrase: 2, name: 3, near: 4, any: 5, all: 6, not: 7 };
export const cheapestFirst = (a: NumberedPart, b: NumberedPart) => costs[a.kind] - costs[b.kind];

/** A posting without a second term costs a look at the query: as much as so many that have one. */
const UNGUARDED = 5;

interface Placement {
  term: number;
  /** A second term without which the topic cannot match; NO_TERM where there is none. */
  second: number;
}

/** Where a topic is filed: under the part that is rarest, by the share of articles that each term occurs in; under each of the alternatives of (A OR B). */
export function placementsOf(parts: readonly NumberedPart[], shares: readonly number[]): Placement[] {
  let best: { terms: number[]; second: number; cost: number } | null = null;
  for (const part of parts) {
    const key = keyOf(part, shares);
    if (key === null) continue;
    const second = rarestNeeded(parts, key.terms, shares);
    const cost = key.share * (second === NO_TERM ? UNGUARDED : 1);
    if (best === null || cost < best.cost) best = { terms: key.terms, second, cost };
  }
  if (best === null) throw new Error('a query that requires nothing cannot be filed');
  const { terms, second } = best;
  return terms.map((term) => ({ term, second }));
}

/** The terms one of which must occur, so that the part can hold: the rarest choice. Null where none must. */
function keyOf(part: NumberedPart, shares: readonly number[]): { terms: number[]; share: number } | null {
  switch (part.kind) {
    case 'term':
    case 'filter':
      return { terms: [part.term], share: numberAt(shares, part.term) };
    case 'name':
    case 'phrase':
    case 'near': {
      const rarest = rarestOf(neededOf(part), shares);
      return { terms: [rarest], share: numberAt(shares, rarest) };
    }
    case 'not':
      return null;
    case 'any': {
      const keys = part.parts.map((each) => keyOf(each, shares));
      if (!keys.every((key) => key !== null)) return null;
      return { terms: [...new Set(keys.flatMap((key) => key.terms))], share: keys.reduce((sum, key) => sum + key.share, 0) };
    }
    case 'all': {
      const keys = part.parts.map((each) => keyOf(each, shares)).filter((key) => key !== null);
      return keys.length === 0 ? null : keys.reduce((rarer, key) => (key.share < rarer.share ? key : rarer));
    }
  }
}

/** The rarest term that must occur beside the key. */
function rarestNeeded(parts: readonly NumberedPart[], key: readonly number[], shares: readonly number[]): number {
  let rarest = NO_TERM;
  const consider = (term: number) => {
    if (!key.includes(term) && (rarest === NO_TERM || numberAt(shares, term) < numberAt(shares, rarest))) rarest = term;
  };
  const visit = (part: NumberedPart) => {
    if (part.kind === 'term' || part.kind === 'filter') consider(part.term);
    else if (part.kind === 'phrase' || part.kind === 'near' || part.kind === 'name') neededOf(part).forEach(consider);
    else if (part.kind === 'all') part.parts.forEach(visit);
  };
  parts.forEach(visit);
  return rarest;
}

/** Without which the part cannot hold: of a rare name the surname alone. */
const neededOf = (part: { kind: string; terms: number[]; alone?: boolean }): number[] =>
  part.alone === true ? part.terms.slice(-1) : part.terms;

const rarestOf = (terms: readonly number[], shares: readonly number[]): number =>
  terms.reduce((rarer, term) => (numberAt(shares, term) < numberAt(shares, rarer) ? term : rarer));
