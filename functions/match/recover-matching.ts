import type { Article } from '../article/article.ts';
import type { Matcher } from '../search/index/matcher.ts';
import type { Topic } from '../topic/topic.ts';
import { type MatchArticles, matchArticle } from './match-articles.ts';

export interface RecoverMatching extends MatchArticles {
  /** Articles that have waited to be matched since `before`, longest first; from an index that may be a moment behind. */
  listUnmatched(
    before: string,
    options: { limit: number; page?: string },
  ): Promise<{ articles: { articleId: string }[]; next: string | undefined }>;
  readArticle(articleId: string): Promise<Article | null>;
  matcher(): Promise<Matcher>;
  /** From an index: the last seconds may be missing. */
  listChangedSince(since: string): AsyncIterable<Topic>;
  /** Has topics published and run over what came in meanwhile. */
  queueNewTopics(topicIds: string[]): Promise<void>;
}

const minuteMs = 60_000;
/** A healthy article is matched, and a changed topic published, within seconds; the stream retries for some minutes. */
const healthyMs = 15 * minuteMs;
/** As many as a run has time for; the next run goes on. */
const mostArticles = 1000;
const topicLookBackMs = 7 * 24 * 60 * minuteMs;

/** Matches the articles that the stream left behind. One that cannot be matched holds up no other; all such are thrown at the end. */
export async function recoverArticles(deps: RecoverMatching, now: string): Promise<{ articlesMatched: number }> {
  const before = new Date(Date.parse(now) - healthyMs).toISOString();
  const { articles } = await deps.listUnmatched(before, { limit: mostArticles });
  let articlesMatched = 0;
  const failures: unknown[] = [];
  for (const { articleId } of articles) {
    try {
      const article = await deps.readArticle(articleId);
      if (!article) continue;
      await matchArticle(deps, article);
      articlesMatched += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${articles.length} articles could not be matched`);
  return { articlesMatched };
}

/** Has the live topics published that no index knows, although they changed a while ago. */
export async function recoverTopics(deps: RecoverMatching, now: string): Promise<{ topicsPublished: number }> {
  const matcher = await deps.matcher();
  const unknown: string[] = [];
  for await (const { topicId, state, revision, changedAt } of deps.listChangedSince(
    new Date(Date.parse(now) - topicLookBackMs).toISOString(),
  )) {
    const settled = Date.parse(changedAt) < Date.parse(now) - healthyMs;
    if (settled && state === 'live' && !matcher.knows(topicId, revision)) unknown.push(topicId);
  }
  if (unknown.length > 0) await deps.queueNewTopics(unknown);
  return { topicsPublished: unknown.length };
}
