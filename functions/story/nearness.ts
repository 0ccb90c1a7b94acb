/** How near two articles are to each other: what feedback and weak matches go by. */
import type { Fingerprint } from './fingerprint.ts';

/**
 * The cosine of the weighted terms of two articles, in [0, 1]; the same in either order. `apart`: terms left out, such as those
 * of the query that found both, which make short articles alike that share nothing else.
 */
export function nearness(one: Fingerprint, other: Fingerprint, apart: ReadonlySet<number>): number {
  let product = 0;
  let at = 0;
  one.terms.forEach((term, index) => {
    while ((other.terms[at] ?? Number.POSITIVE_INFINITY) < term) at += 1;
    if (other.terms[at] === term && !apart.has(term)) product += (one.weights[index] ?? 0) * (other.weights[at] ?? 0);
  });
  return product === 0 ? 0 : product / (lengthOf(one, apart) * lengthOf(other, apart));
}

function lengthOf({ terms, weights }: Fingerprint, apart: ReadonlySet<number>): number {
  const squares = weights.reduce((sum, weight, at) => sum + (apart.has(terms[at] ?? 0) ? 0 : weight * weight), 0);
  return Math.sqrt(squares);
}

/** How near the nearest of several is; 0 if there is none. */
export const nearest = (one: Fingerprint, others: readonly Fingerprint[], apart: ReadonlySet<number>): number =>
  others.reduce((most, other) => Math.max(most, nearness(one, other, apart)), 0);
