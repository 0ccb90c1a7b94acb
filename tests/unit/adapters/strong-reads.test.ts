/** Reads that a promise rests on are strong: they see what was written a moment ago, although nothing else does. */
import { expect, test } from 'vitest';
import { matchesTable } from '../../../functions/adapters/aws/matches-table.ts';
import { subscribersTable } from '../../../functions/adapters/aws/subscribers-table.ts';
import { suppressionsTable } from '../../../functions/adapters/aws/suppressions-table.ts';
import { topicsTable } from '../../../functions/adapters/aws/topics-table.ts';
import { memoryClient } from '../../support/tables/memory-client.ts';
import { MemoryTables } from '../../support/tables/memory-tables.ts';
import { asking, profileOf, topicOf } from '../../support/world/people.ts';
import { matchOf } from '../../support/world/world.ts';

const now = '2026-11-23T07:00:00.000Z';
// A read that is not strong shows nothing of this test.
const late = () => memoryClient(new MemoryTables({ nowMs: () => Date.parse(now), lagMs: () => 3_600_000 }));

test('a subscriber, and who owns an address', async () => {
  const subscribers = subscribersTable('subscribers', late(), () => Date.parse(now));
  await subscribers.createPending(profileOf('ada', now), asking('ada', { topicId: 'tides', frequency: 'daily' }, now));
  expect((await subscribers.readAll('ada'))?.profile.subscriberId).toBe('ada');
  expect(await subscribers.findByEmailHash(profileOf('ada', now).emailHash)).toBe('ada');
  expect(await subscribers.listMembers('schedule daily#Europe/Kyiv#07#0', { after: null, upTo: null, most: 9 })).toEqual([]);
});

test('an address that must not be mailed, from the moment on in which it said so', async () => {
  const suppressions = suppressionsTable('suppressions', late());
  await suppressions.suppress('hash', 'complained', now);
  expect(await suppressions.isSuppressed('hash')).toBe(true);
});

test('topics and their titles', async () => {
  const topics = topicsTable('topics', late());
  await topics.addTopic(topicOf('tides'));
  expect((await topics.findTopic('tides'))?.title).toBe('tides');
  expect((await topics.readTitles(['tides'])).get('tides')).toBe('tides');
  for await (const { topicId } of topics.listAll()) expect(topicId).toBe('tides');
  expect.assertions(3);
});

test('the matches that a mail tells of', async () => {
  const matches = matchesTable('matches', late());
  await matches.putMatch(matchOf('tides', 'a', 0, now));
  expect((await matches.readMatches([{ topicId: 'tides', articleId: 'a' }])).map(({ articleId }) => articleId)).toEqual(['a']);
  expect(await matches.listMatches('tides', '2026-11-22T07:00:00.000Z', now, 9)).toHaveLength(1);
  expect(await matches.countMatches('tides', '2026-11-22T07:00:00.000Z', now)).toBe(1);
});
