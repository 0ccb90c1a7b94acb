import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchesTable } from '../../functions/adapters/aws/matches-table.ts';
import { topicIndex } from '../../functions/adapters/aws/topic-index.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { currentMatcher } from '../../functions/match/current-matcher.ts';
import type { Match } from '../../functions/match/match.ts';
import { publishTopics } from '../../functions/match/publish-topics.ts';
import { indexBuilder } from '../../functions/search/index/compile-index.ts';
import { topicIdAt } from '../../functions/search/index/topic-index.ts';
import { compileQuery } from '../../functions/search/query/read-query.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import { anArticle } from '../support/articles.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:00:00.000Z';

let engines: TestEngines;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());

function aTopic(topicId: string, parts: Partial<Topic> = {}): Topic {
  return {
    topicId,
    kind: 'personal',
    title: `About ${topicId}`,
    query: 'Niger',
    language: 'en',
    breadth: 'everything',
    state: 'live',
    revision: 1,
    createdAt: now,
    changedAt: now,
    ...parts,
  };
}

function aMatch(topicId: string, articleId: string, matchedAt: string): Match {
  return {
    topicId,
    articleId,
    matchedAt,
    ingestedAt: matchedAt,
    score: 0.5,
    reason: { terms: ['Niger'], where: 'title' },
    title: 'Niger',
    url: 'https://news.example.org/1',
    publisher: null,
    language: 'en',
    publishedAt: null,
    snippet: [{ text: 'Niger', marked: true }],
    likeness: null,
    queryRevision: 1,
  };
}

describe('topics', () => {
  it('are kept once: who asks for the same query later changes nothing', async () => {
    const topics = topicsTable(engines.tableName('topics'));
    await topics.keepTopic(aTopic('kept'));
    const first = await topics.findTopic('kept');
    await topics.keepTopic(aTopic('kept', { title: 'Another title' }));
    expect(await topics.findTopic('kept')).toEqual(first);
    expect(first).toMatchObject({ ...aTopic('kept'), createdAt: expect.any(String), changedAt: expect.any(String) });
    expect(await topics.findTopic('nothing')).toBeNull();
  });

  it('change only from the revision that was read', async () => {
    const topics = topicsTable(engines.tableName('topics'));
    expect(await topics.addTopic(aTopic('c1', { kind: 'curated', title: 'Beta' }))).toBe(true);
    expect(await topics.addTopic(aTopic('c1'))).toBe(false);
    expect(await topics.changeTopic(aTopic('c1', { kind: 'curated', title: 'Beta', query: 'Mali', revision: 2 }), 1)).toBe(true);
    expect(await topics.changeTopic(aTopic('c1', { kind: 'curated', revision: 2 }), 1)).toBe(false);
    await topics.addTopic(aTopic('c2', { kind: 'curated', title: 'Alpha', state: 'retired' }));
    expect((await topics.listCurated()).map(({ title, query }) => `${title}: ${query}`)).toEqual(['Alpha: Niger', 'Beta: Mali']);
  });

  it('are read many at a time, by change, and all', async () => {
    const topics = topicsTable(engines.tableName('topics'));
    const ids = Array.from({ length: 130 }, (_, number) => `many${number}`);
    for (const [number, id] of ids.entries())
      await topics.addTopic(aTopic(id, { changedAt: new Date(Date.parse(now) + number * 1000).toISOString() }));
    expect(await topics.readTopics([...ids, 'nothing', 'many1'])).toHaveLength(130);
    expect((await topics.readTitles(['many3', 'nothing'])).get('many3')).toBe('About many3');
    const changed: string[] = [];
    for await (const { topicId } of topics.listChangedSince('2026-11-23T07:02:08.000Z'))
      if (topicId.startsWith('many')) changed.push(topicId);
    expect(changed).toEqual(['many128', 'many129']);
    let count = 0;
    for await (const { topicId } of topics.listAll()) count += topicId.startsWith('many') ? 1 : 0;
    expect(count).toBe(130);
  });
});

describe('matches', () => {
  it('are put once and never overwritten', async () => {
    const matches = matchesTable(engines.tableName('matches'));
    expect(await matches.putMatch(aMatch('t1', 'a1', '2026-11-23T07:00:00.000Z'))).toBe(true);
    expect(await matches.putMatch(aMatch('t1', 'a1', '2026-11-23T09:00:00.000Z'))).toBe(false);
    expect(
      await matches.readMatches([
        { topicId: 't1', articleId: 'a1' },
        { topicId: 't1', articleId: 'a1' },
        { topicId: 't1', articleId: 'no' },
      ]),
    ).toEqual([aMatch('t1', 'a1', '2026-11-23T07:00:00.000Z')]);
  });

  it('are listed by time, after one moment and up to another', async () => {
    const matches = matchesTable(engines.tableName('matches'));
    for (const minute of [1, 2, 3, 4]) await matches.putMatch(aMatch('t2', `a${minute}`, `2026-11-23T07:0${minute}:00.000Z`));
    const listed = await matches.listMatches('t2', '2026-11-23T07:01:00.000Z', '2026-11-23T07:03:00.000Z', 9);
    expect(listed.map(({ articleId }) => articleId)).toEqual(['a2', 'a3']);
  });
});

describe('the topic index', () => {
  const places = () => ({ pointersTable: engines.tableName('pointers'), bucket: engines.bucketName('topicIndex') });

  it('moves its pointer only from the revision that was read', async () => {
    const index = topicIndex(places());
    const pointer = { revision: 1, baseKey: 'b', baseTopics: 1, deltaKey: null, publishedAt: now };
    expect(await index.readPointer()).toBeNull();
    expect(await index.movePointer(pointer, null)).toBe(true);
    expect(await index.movePointer(pointer, null)).toBe(false);
    expect(await index.movePointer({ ...pointer, revision: 2 }, 1)).toBe(true);
    expect(await index.movePointer({ ...pointer, revision: 2 }, 1)).toBe(false);
    expect(await index.readPointer()).toEqual({ ...pointer, revision: 2 });
  });

  it('keeps indexes of any size, each under a key of its own', async () => {
    const index = topicIndex(places());
    const builder = indexBuilder();
    const { meaning } = compileQuery('Niger', 'en');
    // Ids that do not compress: more than one part of an upload.
    for (let number = 0; number < 400_000; number += 1)
      builder.add({
        topicId: `${Math.imul(number, 0x9e3779b1) >>> 0}${Math.imul(number, 0x85ebca6b) >>> 0}${Math.imul(number, 0xc2b2ae35) >>> 0}`,
        meaning,
        breadth: 'balanced',
        revision: number & 0xffff,
      });
    const large = builder.build();
    const key = await index.keepIndex(large, 'base');
    expect(await index.keepIndex(large, 'base')).toBe(key);
    const read = await index.readIndex(key);
    expect(read.topics).toBe(large.topics);
    expect(topicIdAt(read, 399_999)).toBe(topicIdAt(large, 399_999));
  });

  it('is published from the table and used by the matcher', async () => {
    const topics = topicsTable(engines.tableName('topics'));
    const index = topicIndex(places());
    await topics.addTopic(aTopic('live', { query: 'US troops Niger' }));
    await index.movePointer({ revision: 3, baseKey: null, baseTopics: 0, deltaKey: null, publishedAt: now }, 2);
    await publishTopics({ ...topics, ...index }, ['live'], now);
    const matcher = await currentMatcher({ ...index, clockMs: Date.now })();
    expect(matcher.match(anArticle()).map(({ topicId }) => topicId)).toContain('live');
    expect(matcher.knows('live', 1)).toBe(true);
  });
});
