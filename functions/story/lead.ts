/** Which report of a story stands for it. */
import type { StoryItem } from './group-terms.ts';
import { hasSign, type Sign, standsAlone } from './headline-signs.ts';

export interface LeadPreference {
  /** Languages the reader reads, the first one best; empty: no preference. */
  languages?: readonly string[];
  /** An admin's order of outlets, the most trusted first. */
  outlets?: readonly string[];
}

/** Steps of `Fingerprint.length` that count as equally full: a text half as long again is no fuller report. */
const LENGTH_STEP = 2;
const WEAKER: readonly Sign[] = ['live', 'pictures', 'explainer', 'quote'];

/** The fullest report of the most trusted outlet, in a language the reader reads; of equals the earliest. Never empty-handed. */
export function leadOf<Item extends StoryItem>(items: readonly Item[], preference: LeadPreference = {}): Item | undefined {
  return items.toSorted((a, b) => compareKeys(leadKey(a, preference), leadKey(b, preference)))[0];
}

type Key = readonly (number | string)[];

/** Smaller is better, position by position. */
function leadKey(
  { articleId, fingerprint, language, outlet, publishedAt }: StoryItem,
  { languages = [], outlets = [] }: LeadPreference,
): Key {
  const { signs } = fingerprint;
  return [
    standsAlone(signs) ? 1 : 0,
    placeIn(languages, language ?? ''),
    WEAKER.filter((sign) => hasSign(signs, sign)).length,
    placeIn(outlets, outlet),
    -Math.floor(fingerprint.length / LENGTH_STEP),
    publishedAt ?? '9999',
    articleId,
  ];
}

const placeIn = (list: readonly string[], value: string): number => (list.includes(value) ? list.indexOf(value) : list.length);

function compareKeys(a: Key, b: Key): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at < 0) return 0;
  return (a[at] as number | string) < (b[at] as number | string) ? -1 : 1;
}
