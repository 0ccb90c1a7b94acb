/** What ingest and matching count on, condition by condition. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { anArticle } from '../support/articles.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:00:00.000Z';
const later = '2026-11-23T08:00:00.000Z';

let engines: TestEngines;
let articles: ReturnType<typeof articlesTable>;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  engines = await startEngines();
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
  articles = articlesTable(engines.tableName('articles'), client);
});
afterAll(async () => {
  client.destroy();
  await engines.stop();
});

const stored = async (articleId: string) =>
  (await client.send(new GetCommand({ TableName: engines.tableName('articles'), Key: { articleId }, ConsistentRead: true }))).Item;
const unmatched = async () =>
  (await articles.listUnmatched('2027-01-01T00:00:00.000Z', { limit: 50 })).articles.map(({ articleId }) => articleId);

describe('an article', () => {
  test('that is there already is not stored again: what matched it stays as it was', async () => {
    const article = anArticle({ articleId: 'once' });
    expect(await articles.putArticle(article, now)).toBe(true);
    expect(await articles.putArticle({ ...article, title: 'Another title' }, later)).toBe(false);
    expect(await stored('once')).toMatchObject({ title: article.title });
  });

  test('is changed only from the text that was read', async () => {
    const article = anArticle({ articleId: 'changed' });
    await articles.putArticle(article, now);
    const corrected = { ...article, title: 'Corrected', contentRevision: 'c2' };
    expect(await articles.changeArticle(corrected, 'c0', later)).toBe(false);
    expect(await stored('changed')).toMatchObject({ title: article.title, contentRevision: 'c1' });
    expect(await articles.changeArticle(corrected, 'c1', later)).toBe(true);
    expect(await articles.changeArticle({ ...corrected, title: 'Late' }, 'c1', later)).toBe(false);
    expect(await stored('changed')).toMatchObject({ title: 'Corrected', contentRevision: 'c2' });
  });

  test('waits to be matched until the very text that it has is matched', async () => {
    const article = anArticle({ articleId: 'waits' });
    await articles.putArticle(article, now);
    expect(await unmatched()).toContain('waits');
    expect(await articles.markMatched('waits', 'c0')).toBe(false);
    expect(await unmatched()).toContain('waits');
    expect(await articles.markMatched('waits', 'c1')).toBe(true);
    expect(await unmatched()).not.toContain('waits');
    await articles.changeArticle({ ...article, title: 'Corrected', contentRevision: 'c2' }, 'c1', later);
    expect(await unmatched()).toContain('waits');
    expect(await articles.markMatched('waits', 'c1')).toBe(false);
    expect(await unmatched()).toContain('waits');
  });

  test('from an archive does not wait', async () => {
    await articles.putArticle(anArticle({ articleId: 'archive', alerts: false }), now);
    expect(await unmatched()).not.toContain('archive');
  });
});

test('those that wait longest come first, and another page has the rest', async () => {
  for (const [index, articleId] of ['third', 'first', 'second'].entries()) {
    const at = ['2020-01-03T00:00:00.000Z', '2020-01-01T00:00:00.000Z', '2020-01-02T00:00:00.000Z'][index] ?? now;
    await articles.putArticle(anArticle({ articleId, ingestedAt: at }), at);
  }
  const before = '2020-01-02T12:00:00.000Z';
  const { articles: found, next } = await articles.listUnmatched(before, { limit: 1 });
  expect(found.map(({ articleId }) => articleId)).toEqual(['first']);
  const rest = await articles.listUnmatched(before, { limit: 5, ...(next && { page: next }) });
  expect(rest.articles.map(({ articleId }) => articleId)).toEqual(['second']);
});
