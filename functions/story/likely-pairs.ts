/** Which pairs of a group are worth comparing, found by an index of terms: two thousand articles are two million pairs. */
import type { GroupTerms, Hashes } from './group-terms.ts';
import { MOST_HOURS } from './pair-features.ts';

export interface LikelyPair {
  a: number;
  b: number;
  /** Cosine of the damped terms. */
  cosine: number;
  soundCosine: number;
}

/** Below both, two reports have never been found to be one story. */
const LEAST_COSINE = 0.05;
/** The same for reports a day or more apart. */
const LEAST_COSINE_APART = 0.15;
const LEAST_SOUND_COSINE = 0.08;
/** Terms of so small a weight in this group are in nearly every article: they would make every pair likely. */
const LEAST_WEIGHT = 0.1;

/** Every pair (a < b) that shares enough. */
export function likelyPairs(group: GroupTerms): LikelyPair[] {
  const { items } = group;
  const pairs: LikelyPair[] = [];
  const dots = new Float64Array(items.length);
  const sounds = new Float64Array(items.length);
  items.forEach(({ fingerprint, language }, b) => {
    addDots(dots, fingerprint.terms, group.damped[b], group.holders, b);
    if (group.languages > 1) addDots(sounds, fingerprint.soundKeys, group.sounds[b], group.soundHolders, b);
    for (let a = 0; a < b; a += 1) {
      const cosine = ratio(dots[a], group.lengths[a], group.lengths[b]);
      const soundCosine = ratio(sounds[a], group.soundLengths[a], group.soundLengths[b]);
      const foreign = items[a]?.language !== language;
      const apart = Math.abs((group.hours[a] ?? 0) - (group.hours[b] ?? 0)) >= MOST_HOURS;
      if (cosine >= (apart ? LEAST_COSINE_APART : LEAST_COSINE) || (foreign && soundCosine >= LEAST_SOUND_COSINE))
        pairs.push({ a, b, cosine, soundCosine });
    }
  });
  return pairs;
}

const ratio = (dot = 0, one = 0, other = 0): number => (dot === 0 ? 0 : dot / (one * other));

/** The products of item `b`, whose weights stand beside its hashes, with all before it. */
function addDots(dots: Float64Array, hashes: Hashes, weights: Float64Array | undefined, index: GroupTerms['holders'], b: number): void {
  dots.fill(0);
  hashes.forEach((hash: number, at: number) => {
    const own = weights?.[at] ?? 0;
    if (own < LEAST_WEIGHT) return;
    for (const { index: other, weight } of index.get(hash) ?? []) {
      if (other >= b) break;
      dots[other] = (dots[other] ?? 0) + own * weight;
    }
  });
}
