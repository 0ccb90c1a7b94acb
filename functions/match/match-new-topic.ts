import type { Article } from '../article/article.ts';
import { indexBuilder } from '../search/index/compile-index.ts';
import { matcherOf } from '../search/index/matcher.ts';
import { QueryError } from '../search/query/query.ts';
import { compileQuery } from '../search/query/read-query.ts';
import { readingOfTopic, type Topic } from '../topic/topic.ts';
import { type MatchArticles, record } from './match-articles.ts';
import { matchOf } from './match-of.ts';

export interface MatchNewTopic extends Pick<MatchArticles, 'putMatch' | 'keepsWeak' | 'queueAlerts' | 'clock'> {
  findTopic(topicId: string): Promise<Topic | null>;
  /** Whether the published index knows the topic at this revision. */
  isPublished(topic: Topic): Promise<boolean>;
  publish(topicIds: readonly string[], now: string): Promise<unknown>;
  /** Articles that came in on a day (UTC) from `after` on, a page at a time. */
  listIngestedOn(
    day: string,
    options: { after: string; limit: number; page?: string },
  ): Promise<{ articles: { articleId: string }[]; next: string | undefined }>;
  readArticle(articleId: string): Promise<Article | null>;
}

/** Articles that came in between a topic's change and its turn here: usually a minute's. */
const PAGE = 200;
const PARALLEL = 16;
const DAY_MS = 86_400_000;
/** As long as a message can wait, dead letters included: what changed before that has been caught up with. */
const CATCH_UP_DAYS = 14;

/**
 * A minute after a topic went live (or its query changed): runs it over the articles that came in since, as matchers did not
 * know it yet. What they matched already stays as it is.
 */
export async function matchNewTopic(deps: MatchNewTopic, topicId: string, now: string): Promise<{ articles: number; matches: number }> {
  const topic = await deps.findTopic(topicId);
  const counts = { articles: 0, matches: 0 };
  if (topic?.state !== 'live') return counts;
  if (!(await deps.isPublished(topic))) await deps.publish([topicId], now);
  if (Date.parse(now) - Date.parse(topic.changedAt) > CATCH_UP_DAYS * DAY_MS) return counts;
  const matcher = matcherOfOne(topic);
  if (matcher === null) return counts;
  for await (const articleIds of cameInSince(deps, topic.changedAt, now)) {
    const articles = await Promise.all(articleIds.map(deps.readArticle));
    for (const article of articles) {
      if (!article?.alerts) continue;
      counts.articles += 1;
      const matches = matcher.match(article, true).map((found) => matchOf(article, found, deps.clock()));
      counts.matches += await record(deps, matches);
    }
  }
  return counts;
}

function matcherOfOne(topic: Topic) {
  const { topicId, query, language, breadth, revision } = topic;
  const builder = indexBuilder();
  try {
    builder.add({ topicId, meaning: compileQuery(query, language).meaning, breadth, revision, reading: readingOfTopic(topic) });
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
  return matcherOf(builder.build(), null);
}

/** Ids of articles, some at a time. */
async function* cameInSince(deps: MatchNewTopic, since: string, now: string): AsyncGenerator<string[]> {
  for (let day = since.slice(0, 10); day <= now.slice(0, 10); day = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)) {
    let page: string | undefined;
    do {
      const { articles, next } = await deps.listIngestedOn(day, { after: since, limit: PAGE, ...(page !== undefined && { page }) });
      const ids = articles.map(({ articleId }) => articleId);
      for (let start = 0; start < ids.length; start += PARALLEL) yield ids.slice(start, start + PARALLEL);
      page = next;
    } while (page !== undefined);
  }
}
