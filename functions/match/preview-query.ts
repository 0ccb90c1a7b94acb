/** What a query would have brought of late: real articles, a bounded number of them, and how many were looked at. */

import { type Breadth, breadths } from '../search/breadth.ts';
import { indexOfOne, type OneMatch } from '../search/index/match-one.ts';
import { leastScores } from '../search/index/score.ts';
import { type TextIndex, textIndexOf } from '../search/index/text-index.ts';
import { type QueryWarning, readingOfQuery, readQuery } from '../search/query/read-query.ts';
import type { MatchReason, SnippetPart } from './match.ts';
import { snippetOf } from './snippet.ts';

const snippetLength = 240;

/** What is known of a recent article without reading it whole. */
export interface RecentArticle {
  articleId: string;
  title: string;
  summary: string | null;
  /** The first few hundred characters of the body. */
  lead: string | null;
  url: string;
  publisher: string | null;
  language: string | null;
  publishedAt: string | null;
  ingestedAt: string;
}

export interface PreviewQuery {
  /** The newest articles, newest first, and the moment back to which they are complete. */
  recentArticles(now: string): Promise<{ articles: readonly RecentArticle[]; sinceAt: string }>;
}

export interface FoundArticle
  extends Pick<RecentArticle, 'articleId' | 'title' | 'url' | 'publisher' | 'language' | 'publishedAt' | 'ingestedAt'> {
  snippet: SnippetPart[];
  reason: MatchReason;
  score: number;
}

export interface QueryPreview {
  /** The query said back in plain words. */
  reading: string;
  warnings: QueryWarning[];
  /** What the chosen breadth brings, newest first. */
  found: FoundArticle[];
  foundByBreadth: Record<Breadth, number>;
  /** `publishedSinceAt`: three in four of them were published since; null if nobody dated them. */
  looked: { articles: number; sinceAt: string; publishedSinceAt: string | null };
}

/** From so many articles on, what was counted says more than what the tables expect. */
const ENOUGH_TO_COUNT = 200;
/** One article in ten is more than anyone reads. */
const BROAD_SHARE = 0.1;

/** Throws QueryError for a query that is refused. */
export async function previewQuery(
  deps: PreviewQuery,
  asked: { query: string; language: string; breadth: Breadth; reads?: readonly string[] | undefined },
  now: string,
): Promise<QueryPreview> {
  const { warnings, meaning } = readQuery(asked.query, asked.language);
  const { articles, sinceAt } = await deps.recentArticles(now);
  const matches = indexOf(articles).match(indexOfOne(meaning, { language: asked.language, reads: asked.reads }));
  const found = articles.flatMap((article, at) => {
    const match = matches[at];
    return match ? [foundArticle(article, match)] : [];
  });
  const reaching = (breadth: Breadth) => found.filter(({ score }) => score >= leastScores[breadth]);
  const wanted = reaching(asked.breadth);
  return {
    reading: readingOfQuery(asked.query, asked.language),
    warnings: articles.length < ENOUGH_TO_COUNT ? warnings : withCounted(warnings, wanted.length, articles.length),
    found: wanted,
    foundByBreadth: Object.fromEntries(breadths.map((breadth) => [breadth, reaching(breadth).length])) as Record<Breadth, number>,
    looked: { articles: articles.length, sinceAt, publishedSinceAt: publishedSince(articles) },
  };
}

/** The one number that the page shows as well, instead of the share that the tables expect. */
function withCounted(warnings: readonly QueryWarning[], found: number, looked: number): QueryWarning[] {
  const others = warnings.filter(({ code }) => code !== 'too-broad');
  if (found < BROAD_SHARE * looked) return others;
  const message = `This is very broad: it brings ${found} of the ${looked} articles read last. Add a word to narrow it.`;
  return [...others, { code: 'too-broad', message, position: null, suggestion: null }];
}

/** Feeds bring articles of the last days with their first poll: by their own dates, a quarter of them is older than this. */
function publishedSince(articles: readonly RecentArticle[]): string | null {
  const dates = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return dates[Math.floor(dates.length / 4)] ?? null;
}

/** The list that was asked last, whose words are looked up and not read again. */
let latest: { articles: readonly RecentArticle[]; index: TextIndex } | undefined;

function indexOf(articles: readonly RecentArticle[]): TextIndex {
  if (latest?.articles !== articles) {
    latest = { articles, index: textIndexOf(articles, (article) => ({ ...article, body: article.lead })) };
  }
  return latest.index;
}

function foundArticle(article: RecentArticle, { score, terms, where, spans }: OneMatch): FoundArticle {
  const { articleId, title, url, publisher, language, publishedAt, ingestedAt } = article;
  return {
    articleId,
    title,
    url,
    publisher,
    language,
    publishedAt,
    ingestedAt,
    score,
    reason: { terms, where },
    snippet: snippetOf({ title: article.title, summary: article.summary, body: article.lead }, spans, snippetLength),
  };
}
