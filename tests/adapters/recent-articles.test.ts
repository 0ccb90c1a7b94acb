import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArticlesTable, articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { recentArticles } from '../../functions/adapters/aws/recent-articles.ts';
import type { Article } from '../../functions/article/article.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:00:00.000Z';
const before = (hours: number) => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

let engines: TestEngines;
let articles: ArticlesTable;
beforeAll(async () => {
  engines = await startEngines();
  articles = articlesTable(
    engines.tableName('articles'),
    DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
  );
  for (const hours of [-2, 1, 2, 30, 100, 167, 169, 400]) {
    const ingestedAt = before(hours);
    await articles.putArticle({ ...article, articleId: `a${hours}`, ingestedAt }, ingestedAt);
  }
});
afterAll(() => engines.stop());

const article: Article = {
  articleId: '',
  feedId: 'f1',
  url: 'https://news.example/a',
  canonicalUrl: 'https://news.example/a',
  title: 'American troops leave Niger',
  summary: 'In short.',
  body: 'At length.',
  language: 'en',
  author: null,
  publisher: 'The Example',
  image: null,
  publishedAt: null,
  ingestedAt: now,
  contentRevision: 'r',
  likeness: null,
  alerts: true,
};

test('the articles of the last seven days, newest first, and nothing of the future', async () => {
  const recent = await recentArticles(articles)(now);
  expect(recent.articles.map(({ articleId }) => articleId)).toEqual(['a1', 'a2', 'a30', 'a100', 'a167']);
  expect(recent.sinceAt).toBe(before(167));
  expect(recent.articles[0]).toMatchObject({ title: article.title, summary: 'In short.', lead: 'At length.' });
});

test('no more of them than are asked for, and the moment back to which they are complete', async () => {
  const recent = await recentArticles(articles, { most: 3 })(now);
  expect(recent.articles.map(({ articleId }) => articleId)).toEqual(['a1', 'a2', 'a30']);
  expect(recent.sinceAt).toBe(before(30));
});

test('are kept for a moment, and read anew after it', async () => {
  let reads = 0;
  const counted = {
    listIngestedOn: (...asked: Parameters<ArticlesTable['listIngestedOn']>) => {
      reads += 1;
      return articles.listIngestedOn(...asked);
    },
  };
  const recent = recentArticles(counted, { days: 1 });
  await recent(now);
  const once = reads;
  await recent(new Date(Date.parse(now) + 10_000).toISOString());
  expect(reads).toBe(once);
  await recent(new Date(Date.parse(now) + 20_000).toISOString());
  expect(reads).toBe(2 * once);
});

test('that could not be read are not remembered as none', async () => {
  let broken = true;
  const recent = recentArticles({
    listIngestedOn: async (...asked) => {
      if (broken) throw new Error('the table is away');
      return articles.listIngestedOn(...asked);
    },
  });
  await expect(recent(now)).rejects.toThrow('away');
  broken = false;
  expect((await recent(now)).articles).toHaveLength(5);
});

test('that there is none yet is not kept: the first article is seen at once', async () => {
  const recent = recentArticles(articles);
  const monthEarlier = '2026-10-01T07:00:00.000Z';
  expect((await recent(monthEarlier)).articles).toEqual([]);
  await articles.putArticle({ ...article, articleId: 'first', ingestedAt: monthEarlier }, monthEarlier);
  expect((await recent('2026-10-01T07:00:01.000Z')).articles.map(({ articleId }) => articleId)).toEqual(['first']);
});
