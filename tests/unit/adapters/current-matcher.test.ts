import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentMatcher } from '../../../functions/adapters/aws/topic-index.ts';
import { indexBuilder } from '../../../functions/search/index/compile-index.ts';
import { readQuery } from '../../../functions/search/query/read-query.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T07:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function indexOf(query: string) {
  const builder = indexBuilder();
  builder.add({ topicId: query, meaning: readQuery(query, 'en').meaning, breadth: 'everything', revision: 1 });
  return builder.build();
}

it('looks for a newer index once ten seconds have passed on the clock, also where the process was frozen meanwhile', async () => {
  let revision = 1;
  const matcher = currentMatcher({
    readPointer: async () =>
      ({ revision, baseKey: `base-${revision}`, deltaKey: null, compiledThrough: '2026-11-23T07:00:00.000Z' }) as never,
    readIndex: async (key) => indexOf(key === 'base-1' ? 'harbour' : 'strike'),
    wasPublished: async () => true,
  });
  const first = await matcher();
  revision = 2;
  expect(await matcher()).toBe(first);
  vi.setSystemTime(new Date('2026-11-23T07:15:00Z'));
  expect(await matcher()).not.toBe(first);
});
