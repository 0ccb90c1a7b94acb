/** Every page has two items here, and every batch is answered for two: nothing may end with the first. */
import { expect, test } from 'vitest';
import { articlesTable } from '../../../functions/adapters/aws/articles-table.ts';
import { matchesTable } from '../../../functions/adapters/aws/matches-table.ts';
import { subscribersTable } from '../../../functions/adapters/aws/subscribers-table.ts';
import { topicsTable } from '../../../functions/adapters/aws/topics-table.ts';
import { changeSubscriber } from '../../../functions/subscription/change-subscriber.ts';
import { anArticle } from '../../support/articles.ts';
import { memoryClient } from '../../support/tables/memory-client.ts';
import { MemoryTables } from '../../support/tables/memory-tables.ts';
import { asking, profileOf, topicOf } from '../../support/world/people.ts';
import { matchOf } from '../../support/world/world.ts';

const now = '2026-11-23T07:00:00.000Z';
const nowMs = Date.parse(now);
const names = ['a', 'b', 'c', 'd', 'e'];
async function all<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of pages) found.push(one);
  return found;
}
const twoItems = () => new MemoryTables({ nowMs: () => nowMs, pageSize: 2, batchSize: 2 });

test('matches of a topic, by time and by key', async () => {
  const matches = matchesTable('matches', memoryClient(twoItems()));
  for (const [index, name] of names.entries())
    await matches.putMatch(matchOf('tides', name, 0, new Date(nowMs + index * 1000).toISOString()));
  const later = new Date(nowMs + 60_000).toISOString();
  const earlier = new Date(nowMs - 60_000).toISOString();
  expect((await matches.listMatches('tides', earlier, later, 4)).map(({ articleId }) => articleId)).toEqual(names.slice(0, 4));
  expect(await matches.countMatches('tides', earlier, later)).toBe(5);
  const keys = names.map((articleId) => ({ topicId: 'tides', articleId }));
  expect((await matches.readMatches(keys)).map(({ articleId }) => articleId).sort()).toEqual(names);
});

test('topics, changed or all, curated ones and titles', async () => {
  const topics = topicsTable('topics', memoryClient(twoItems()));
  for (const name of names) await topics.addTopic({ ...topicOf(name), kind: 'curated' });
  const idsOf = (found: readonly { topicId: string }[]) => found.map(({ topicId }) => topicId).sort();
  expect(idsOf(await all(topics.listAll()))).toEqual(names);
  expect(idsOf(await all(topics.listChangedSince('2020')))).toEqual(names);
  expect(idsOf(await topics.listCurated())).toEqual(names);
  expect([...(await topics.readTitles(names)).keys()].sort()).toEqual(names);
});

test('a subscriber with many subscriptions is read whole, and erased whole', async () => {
  const tables = twoItems();
  const subscribers = subscribersTable('subscribers', memoryClient(tables), () => nowMs);
  const profile = profileOf('ada', now);
  await subscribers.createPending(profile, asking('ada', { topicId: 'a', frequency: 'daily' }, now));
  await changeSubscriber(subscribers, 'ada', (whole) => ({
    ...whole,
    subscriptions: names.map((topicId) => asking('ada', { topicId, frequency: 'daily' }, now)),
  }));
  expect((await subscribers.readAll('ada'))?.subscriptions.map(({ topicId }) => topicId)).toEqual(names);
  await subscribers.erase('ada', profile.emailHash);
  expect(tables.all('subscribers', true)).toEqual([]);
});

test('articles that a feed shows again are known, all of them', async () => {
  const articles = articlesTable('articles', memoryClient(twoItems()));
  for (const articleId of names) await articles.putArticle(anArticle({ articleId }), now);
  expect((await articles.knownArticles(names)).map(({ articleId }) => articleId).sort()).toEqual(names);
});
