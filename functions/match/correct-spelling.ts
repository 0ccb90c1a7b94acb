/** What was probably meant by words that nothing read of late has: the nearest words that were read, names included. */
import { fold } from '../search/analysis/fold.ts';
import { wordsOf } from '../search/analysis/tokens.ts';
import type { Query, Word } from '../search/query/query.ts';
import { parseQuery } from '../search/query/query-parser.ts';
import { printQuery } from '../search/query/query-printer.ts';
import type { PreviewQuery, RecentArticle } from './preview-query.ts';

interface KnownWord {
  /** As it is mostly written. */
  text: string;
  articles: number;
}

/** Words by their length, folded, with how often they were read. Made once per list of articles. */
type Spellings = ReadonlyMap<number, ReadonlyMap<string, KnownWord>>;

const SHORTEST = 4;
/** From this length on two letters may be wrong. */
const LONG = 7;
/** A word that one article alone has may be misspelt there. */
const LEAST_ARTICLES = 2;

/** The query with each unknown word replaced by the nearest known one; null if all are known or none is near. Throws QueryError. */
export async function correctedQuery(deps: PreviewQuery, query: string, now: string): Promise<string | null> {
  const parsed = parseQuery(query);
  const parts = parsed.kind === 'all' ? parsed.parts : [parsed];
  const spellings = spellingsIn((await deps.recentArticles(now)).articles);
  const corrected = parts.map((part): Query => (part.kind === 'word' && !part.exact ? correctedWord(part, spellings) : part));
  if (corrected.every((part, at) => part === parts[at])) return null;
  return corrected.map(printQuery).join(' ');
}

function correctedWord(word: Word, spellings: Spellings): Word {
  const typed = fold(word.text);
  if (typed.length < SHORTEST || !/^\p{L}+$/u.test(typed) || isKnown(typed, spellings)) return word;
  const nearest = nearestTo(typed, spellings);
  return nearest === null ? word : { ...word, text: nearest };
}

const isKnown = (word: string, spellings: Spellings): boolean => spellings.get(word.length)?.has(word) ?? false;

function nearestTo(typed: string, spellings: Spellings): string | null {
  const most = typed.length >= LONG ? 2 : 1;
  let best: Near | null = null;
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    for (const [word, { text, articles }] of spellings.get(length) ?? []) {
      if (articles < LEAST_ARTICLES) continue;
      const near = { text, distance: distanceWithin(typed, word, most), articles };
      if (near.distance <= most && isNearer(near, best)) best = near;
    }
  }
  return best?.text ?? null;
}

interface Near extends KnownWord {
  distance: number;
}

const isNearer = (one: Near, other: Near | null): boolean =>
  other === null || one.distance < other.distance || (one.distance === other.distance && one.articles > other.articles);

/** Letters wrong, missing, too many or exchanged with the next (Damerau, Levenshtein); anything above `most` is `most + 1`. */
export function distanceWithin(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, row, other, { last, beforeLast });
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

/** Distances of the first `row` letters of one word to each beginning of the other. */
function nextRow(one: string, row: number, other: string, { last, beforeLast }: { last: number[]; beforeLast: number[] }): number[] {
  const current = [row];
  for (let at = 1; at <= other.length; at += 1) {
    const kept = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
    const swapped = isSwapped(one, row, other, at) ? (beforeLast[at - 2] ?? 0) + 1 : kept;
    current.push(Math.min((last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, kept, swapped));
  }
  return current;
}

const isSwapped = (one: string, row: number, other: string, at: number): boolean =>
  row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];

let latest: { articles: readonly RecentArticle[]; spellings: Spellings } | undefined;

function spellingsIn(articles: readonly RecentArticle[]): Spellings {
  if (latest?.articles !== articles) latest = { articles, spellings: readSpellings(articles) };
  return latest.spellings;
}

function readSpellings(articles: readonly RecentArticle[]): Spellings {
  const byLength = new Map<number, Map<string, KnownWord>>();
  for (const { title, summary } of articles) {
    const inArticle = new Map(wordsOf(`${title} ${summary ?? ''}`).map((text) => [fold(text), text]));
    for (const [word, text] of inArticle) {
      if (word.length < SHORTEST - 1) continue;
      const known = byLength.get(word.length) ?? new Map<string, KnownWord>();
      byLength.set(word.length, known);
      const before = known.get(word);
      known.set(word, { text: preferred(before?.text, text), articles: (before?.articles ?? 0) + 1 });
    }
  }
  return byLength;
}

/** A word that stands in small letters somewhere is no name; capitals throughout are a headline's. */
function preferred(before: string | undefined, text: string): string {
  const plain = text.length > 3 && text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
  return before !== undefined && /^\p{Ll}/u.test(before) ? before : plain;
}
