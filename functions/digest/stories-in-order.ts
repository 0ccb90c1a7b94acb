/** Under which article and topic a story is shown, and which story comes first. */
import type { Match } from '../match/match.ts';
import { hasSign, standsAlone } from '../story/headline-signs.ts';
import { leadOf } from '../story/lead.ts';
import { type News, toldBy } from '../story/news.ts';
import { shortFingerprint } from '../story/short-fingerprint.ts';
import { itemOf } from './match-item.ts';

/** One story as it is to be shown, by its lead. */
export interface Candidate {
  articleId: string;
  /** What the ledger keeps of it. */
  likeness: string | null;
  score: number;
  publishedAt: string | null;
  /** The narrowest topic that it matched: there it is shown. */
  topicId: string;
  /** Articles that tell it. */
  reports: number;
  /** 0 for a report, 1 for opinion, 2 for a round-up: these come after all others. */
  rank: number;
}

/** What a digest's matches tell of its reader and topics. */
export interface Surroundings {
  /** How many articles each topic brings: the fewer, the narrower it is. */
  widths: ReadonlyMap<string, number>;
  /** The languages of the articles, the commonest first: most of what a reader gets is in the language they follow. */
  languages: readonly string[];
}

export function surroundingsOf(matches: readonly Match[]): Surroundings {
  const byTopic = Map.groupBy(matches, ({ topicId }) => topicId);
  const byLanguage = Map.groupBy(matches, ({ language }) => language ?? '');
  return {
    widths: new Map([...byTopic].map(([topicId, { length }]) => [topicId, length])),
    languages: [...byLanguage].sort(([a, one], [b, other]) => other.length - one.length || compare(a, b)).map(([language]) => language),
  };
}

/** Why a story that was mailed comes again. */
export interface Update {
  news: News;
  /** The matches that say so: one of them leads. */
  tellers: readonly Match[];
}

/** `told`: all matches of the story's articles. */
export function candidateOf(told: readonly Match[], { widths, languages }: Surroundings, update: Update | null): Candidate {
  const width = (topicId: string) => widths.get(topicId) ?? 0;
  const [narrowest] = told
    .toSorted((a, b) => width(a.topicId) - width(b.topicId) || b.score - a.score || compare(a.topicId, b.topicId))
    .map(({ topicId }) => topicId);
  const underNarrowest = (matches: readonly Match[]) => matches.filter(({ topicId }) => topicId === narrowest).sort(strongerFirst);
  const tellers = underNarrowest(update?.tellers ?? []);
  const shown = tellers.length > 0 ? tellers : underNarrowest(told);
  const items = shown.map(itemOf).filter((item) => item !== null);
  const lead = leadOf(items, { languages });
  const match = shown.find(({ articleId }) => articleId === lead?.articleId) ?? (shown[0] as Match);
  return {
    articleId: match.articleId,
    likeness: lead === undefined ? match.likeness : shortFingerprint({ ...lead, told: toldBy(told), news: update?.news ?? null }),
    score: Math.max(...told.map(({ score }) => score)),
    publishedAt: match.publishedAt,
    topicId: match.topicId,
    reports: new Set(told.map(({ articleId }) => articleId)).size,
    rank: rankOf(lead?.fingerprint.signs ?? 0),
  };
}

const rankOf = (signs: number): number => (hasSign(signs, 'roundup') ? 2 : Number(standsAlone(signs)));

const DAY_MS = 86_400_000;

/** The biggest and freshest first: a story of twice as many reports may be a day older. Of equals the one with the best score. */
export function inOrder(stories: readonly Candidate[]): Candidate[] {
  const newest = Math.max(0, ...stories.map(({ publishedAt }) => Date.parse(publishedAt ?? '') || 0));
  const weight = ({ reports, publishedAt }: Candidate) => {
    const at = Date.parse(publishedAt ?? '') || newest;
    return Math.round(2 * (Math.log2(reports) - (newest - at) / DAY_MS));
  };
  return stories.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      weight(b) - weight(a) ||
      b.score - a.score ||
      compare(a.publishedAt ?? '', b.publishedAt ?? '') ||
      compare(a.articleId, b.articleId),
  );
}

/** By score; of equals the one published first, which is the original more often than its copies; then by name, so that order never depends on chance. */
function strongerFirst(a: Match, b: Match): number {
  const published = (match: Match) => match.publishedAt ?? match.matchedAt;
  return b.score - a.score || compare(published(a), published(b)) || compare(a.articleId, b.articleId);
}

/** By code unit, the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
