import { expect, it } from 'vitest';
import { type CurrentMatcherDeps, currentMatcher, TopicIndexMissingError } from '../../../functions/match/current-matcher.ts';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { readQuery } from '../../../functions/search/query/read-query.ts';
import { anArticle } from '../../support/articles.ts';

function indexOf(query: string) {
  const builder = indexBuilder();
  builder.add({ topicId: query, meaning: readQuery(query, 'en').meaning, breadth: 'everything', revision: 1 });
  return builder.build();
}

const pointer = { revision: 1, baseKey: 'Niger', baseTopics: 1, deltaKey: null, publishedAt: '2026-11-23T07:00:00.000Z' };
const published: CurrentMatcherDeps = {
  readPointer: async () => pointer,
  readIndex: async (key) => indexOf(key),
  wasPublished: async () => true,
  clockMs: () => 0,
};

it('looks for a newer index once ten seconds have passed on the clock, also if the process was frozen meanwhile', async () => {
  let [revision, atMs] = [1, 0];
  const matcher = currentMatcher({
    ...published,
    readPointer: async () => ({ ...pointer, revision, baseKey: revision === 1 ? 'harbour' : 'strike' }),
    clockMs: () => atMs,
  });
  const first = await matcher();
  revision = 2;
  expect(await matcher()).toBe(first);
  atMs = 15 * 60_000;
  expect(await matcher()).not.toBe(first);
});

it('reads a base that did not change no second time', async () => {
  const read: string[] = [];
  let revision = 1;
  const matcher = currentMatcher({
    ...published,
    readPointer: async () => ({ ...pointer, revision, deltaKey: `delta ${revision}` }),
    readIndex: async (key) => {
      read.push(key);
      return indexOf(key);
    },
    clockMs: () => revision * 60_000,
  });
  await matcher();
  revision = 2;
  await matcher();
  expect(read).toEqual(['Niger', 'delta 1', 'delta 2']);
});

it('of another version is no reason to match against nothing: the article waits until ours is compiled', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
  };
  const whenMissing = { ask, pause: async () => {}, steps: 2 };
  const missing = { ...published, readPointer: async () => null, whenMissing };
  await expect(currentMatcher(missing)()).rejects.toThrow(TopicIndexMissingError);
  expect(asked).toBe(1);
  const compiledWhenAsked = { ...missing, readPointer: async () => (asked > 1 ? pointer : null) };
  expect((await currentMatcher(compiledWhenAsked)()).match(anArticle()).map(({ topicId }) => topicId)).toEqual(['Niger']);
});

it('before any topic was published, nothing is matched and nothing is waited for', async () => {
  const whenMissing = { ask: () => Promise.reject(new Error('nobody asks')), pause: async () => {}, steps: 2 };
  const empty = { ...published, readPointer: async () => null, wasPublished: async () => false, whenMissing };
  expect((await currentMatcher(empty)()).match(anArticle())).toEqual([]);
});
