/** What is news in a story that was mailed before: a toll at least twice as high, or an act that no report told then. */
import { newsLexicon } from '../search/tables/lexicon.ts';
import { hasSign, type Sign } from './headline-signs.ts';
import { termsOf } from './terms.ts';
import { tollOf } from './toll.ts';

/** Senses of the lexicon, by their first English word, that end a story's chapter in whatever language. Their places are part of what the ledger keeps. */
export const acts = [
  'arrest',
  'charge',
  'conviction',
  'sentence',
  'resignation',
  'impeachment',
  'ceasefire',
  'withdrawal',
  'coup',
  'extradition',
  'bankruptcy',
  'merger',
] as const;
export type Act = (typeof acts)[number];

/** What the headlines of a story told so far. */
export interface Told {
  /** The highest; 0 if none was told. */
  toll: number;
  /** Bits, `acts[0]` the lowest. */
  acts: number;
}

export type News = { kind: 'toll'; toll: number; before: number } | { kind: 'act'; act: Act };

export interface Headline {
  title: string;
  language: string | null;
  /** Of its fingerprint. */
  signs: number;
}

/** Such a headline speaks of an act that is wanted, feared or past. */
const SPECULATES: readonly Sign[] = ['explainer', 'reaction', 'preview', 'quote', 'live', 'personal', 'opinion', 'roundup'];
const MOST_TOLL = 0xffff;

export const toldBy = (headlines: readonly Omit<Headline, 'signs'>[]): Told => ({
  toll: Math.min(MOST_TOLL, Math.max(0, ...headlines.map(({ title }) => tollOf(title) ?? 0))),
  acts: headlines.reduce((bits, headline) => bits | actsIn(headline), 0),
});

/** Null if the headline tells nothing that all of `before` did not. */
export function newsIn(headline: Headline, before: readonly Told[]): News | null {
  const highest = Math.max(0, ...before.map(({ toll }) => toll));
  const toll = tollOf(headline.title) ?? 0;
  if (highest > 0 && toll >= 2 * highest) return { kind: 'toll', toll, before: highest };
  if (SPECULATES.some((sign) => hasSign(headline.signs, sign))) return null;
  const known = before.reduce((bits, each) => bits | each.acts, 0);
  const act = acts.find((_, at) => (actsIn(headline) & ~known & (1 << at)) !== 0);
  return act === undefined ? null : { kind: 'act', act };
}

function actsIn({ title, language }: Pick<Headline, 'title' | 'language'>): number {
  const terms = termsOf({ title, summary: null, body: null, language, url: null });
  return terms.reduce((bits, { id }) => bits | (bitOf(id) ?? 0), 0);
}

const bits = new Map<string, number>(
  newsLexicon.flatMap((sense, number) => {
    const at = acts.findIndex((act) => sense.get('en')?.[0] === act);
    return at < 0 ? [] : [[`~${number}`, 1 << at] as const];
  }),
);
const bitOf = (term: string): number | undefined => bits.get(term);
