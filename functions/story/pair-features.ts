/** What two articles of one group have in common, and what tells them apart: the input of the story model. */

import type { Fingerprint } from './fingerprint.ts';
import type { GroupTerms } from './group-terms.ts';
import { hasSign, type Sign } from './headline-signs.ts';

/** In this order the weights of the model stand. */
export const features = [
  'terms',
  'titleLetters',
  'otherLanguage',
  'termsOfOtherLanguage',
  'soundsOfOtherLanguage',
  'hoursApart',
  'unknownTime',
  'termsOfUnknownTime',
  'sameOutlet',
  'rareTerms',
  'titleCovered',
  'namesApart',
  'explainer',
  'pictures',
  'live',
  'reactionOfOne',
  'previewOfOne',
  'quoteOfOne',
  'personalOfOne',
] as const;

/** Beyond a day it makes no difference how far two reports are apart. */
export const MOST_HOURS = 24;
const MOST_RARE = 2.5;
const MOST_NAMES = 3;
/** A name that more than this share of the group holds is the topic's. */
const TOPIC_NAME_SHARE = 0.5;

/** The features of items `a` and `b`; `cosine` and `soundCosine` as the caller has them from its index. */
export function pairFeatures(group: GroupTerms, a: number, b: number, cosine: number, soundCosine: number): number[] {
  const { items } = group;
  const one = items[a] as GroupTerms['items'][number];
  const other = items[b] as GroupTerms['items'][number];
  const shared = sharedTerms(group, a, b);
  const differs = one.language !== other.language ? 1 : 0;
  const either = (sign: Sign) => (hasSign(one.fingerprint.signs | other.fingerprint.signs, sign) ? 1 : 0);
  const onlyOne = (sign: Sign) => (hasSign(one.fingerprint.signs ^ other.fingerprint.signs, sign) ? 1 : 0);
  const apart = Math.abs((group.hours[a] ?? Number.NaN) - (group.hours[b] ?? Number.NaN));
  const undated = Number.isNaN(apart) ? 1 : 0;
  return [
    cosine,
    commonShare(one.fingerprint, other.fingerprint),
    differs,
    differs * cosine,
    differs * soundCosine,
    undated === 1 ? 0 : Math.min(1, apart / MOST_HOURS),
    undated,
    undated * cosine,
    one.outlet !== '' && one.outlet === other.outlet ? 1 : 0,
    Math.min(MOST_RARE, shared.rare),
    Math.min(covered(shared.title, group.titleWeights[a]), covered(shared.otherTitle, group.titleWeights[b])),
    Math.min(MOST_NAMES, shared.namesApart),
    either('explainer'),
    either('pictures'),
    either('live'),
    onlyOne('reaction'),
    onlyOne('preview'),
    onlyOne('quote'),
    onlyOne('personal'),
  ];
}

const covered = (shared: number, whole = 0): number => (whole > 0 ? shared / whole : 0);

interface Shared {
  rare: number;
  /** Weight of the terms of a title that stand anywhere in the other article. */
  title: number;
  otherTitle: number;
  /** Names in one title that the other article does not hold. */
  namesApart: number;
}

/** One pass over both sorted lists of terms. */
function sharedTerms(group: GroupTerms, a: number, b: number): Shared {
  const one = sideOf(group, a);
  const other = sideOf(group, b);
  const shared: Shared = { rare: 0, title: 0, otherTitle: 0, namesApart: 0 };
  let i = 0;
  let j = 0;
  while (i < one.terms.length || j < other.terms.length) {
    const left = one.terms[i] ?? Number.POSITIVE_INFINITY;
    const right = other.terms[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) addShared(shared, group.rarity.get(left) ?? 0, { one, i, other, j });
    else shared.namesApart += left < right ? ownName(group, one, i) : ownName(group, other, j);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}

/** A term that both hold, at their places. */
function addShared(shared: Shared, rarity: number, { one, i, other, j }: { one: Side; i: number; other: Side; j: number }): void {
  shared.rare += rarity * (isInTitle(one, i) && isInTitle(other, j) ? 1 : 0.5);
  shared.title += titleWeight(one, i);
  shared.otherTitle += titleWeight(other, j);
}

const isInTitle = ({ inTitle }: Side, at: number): boolean => inTitle[at] === 1;
const titleWeight = (side: Side, at: number): number => (isInTitle(side, at) ? (side.damped[at] ?? 0) : 0);

interface Side {
  terms: Uint32Array;
  names: Uint8Array;
  inTitle: Uint8Array;
  damped: Float64Array;
}

function sideOf(group: GroupTerms, index: number): Side {
  const { terms, names, inTitle } = (group.items[index] as GroupTerms['items'][number]).fingerprint;
  return { terms, names, inTitle, damped: group.damped[index] as Float64Array };
}

const ownName = (group: GroupTerms, { terms, names, inTitle }: Side, at: number): number =>
  names[at] === 1 && inTitle[at] === 1 && (group.holders.get(terms[at] ?? 0)?.length ?? 0) < TOPIC_NAME_SHARE * group.items.length + 4
    ? 1
    : 0;

type Grams = Pick<Fingerprint, 'grams' | 'gramsUpTo'>;

/** The cosine of two sets of sorted hashes, as far as both hold them. */
export function commonShare(one: Grams, other: Grams): number {
  const upTo = Math.min(one.gramsUpTo, other.gramsUpTo);
  const [left, right] = [countUpTo(one.grams, upTo), countUpTo(other.grams, upTo)];
  if (left === 0 || right === 0) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < left && j < right; ) {
    const [a, b] = [one.grams[i] ?? 0, other.grams[j] ?? 0];
    if (a === b) common += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return common / Math.sqrt(left * right);
}

function countUpTo(grams: Uint16Array, upTo: number): number {
  let count = grams.length;
  while (count > 0 && (grams[count - 1] ?? 0) > upTo) count -= 1;
  return count;
}
