import { describe, expect, it } from 'vitest';
import { QueryError } from '../../../functions/search/query/query.ts';
import {
  addCuratedTopic,
  CurationRefusedError,
  editCuratedTopic,
  listCuratedTopics,
  retireCuratedTopic,
} from '../../../functions/topic/curate-topics.ts';
import type { Topic } from '../../../functions/topic/topic.ts';

const now = '2026-11-23T07:00:00.000Z';
const later = '2026-11-23T08:00:00.000Z';

function shelf() {
  const topics = new Map<string, Topic>();
  return {
    findTopic: async (topicId: string) => topics.get(topicId) ?? null,
    addTopic: async (topic: Topic) => !topics.has(topic.topicId) && Boolean(topics.set(topic.topicId, topic)),
    changeTopic: async (topic: Topic, from: number) =>
      topics.get(topic.topicId)?.revision === from && Boolean(topics.set(topic.topicId, topic)),
    listCurated: async () => [...topics.values()],
  };
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof CurationRefusedError || error instanceof QueryError ? error.code : String(error)),
  );

describe('an admin', () => {
  it('adds a topic, and hears what is doubtful about it', async () => {
    const deps = shelf();
    const { topic, warnings } = await addCuratedTopic(deps, { topicId: 'sahel', title: ' The  Sahel ', query: 'the Sahel' }, now);
    expect(topic).toEqual({
      topicId: 'sahel',
      kind: 'curated',
      title: 'The Sahel',
      query: 'the Sahel',
      language: 'en',
      breadth: 'balanced',
      state: 'live',
      revision: 1,
      createdAt: now,
      changedAt: now,
    });
    expect(warnings.map(({ code }) => code)).toEqual(['common-words-ignored']);
  });

  it('edits it: a new revision, the rest as it was', async () => {
    const deps = shelf();
    await addCuratedTopic(deps, { topicId: 'sahel', title: 'The Sahel', query: 'Sahel', breadth: 'focused' }, now);
    const { topic } = await editCuratedTopic(deps, 'sahel', { query: 'Sahel OR Niger' }, later);
    expect(topic).toMatchObject({
      title: 'The Sahel',
      query: 'Sahel OR Niger',
      breadth: 'focused',
      revision: 2,
      createdAt: now,
      changedAt: later,
    });
  });

  it('retires it, and no longer finds it in the list unless asked for', async () => {
    const deps = shelf();
    await addCuratedTopic(deps, { topicId: 'sahel', title: 'The Sahel', query: 'Sahel' }, now);
    expect(await retireCuratedTopic(deps, 'sahel', later)).toMatchObject({ state: 'retired', revision: 2 });
    expect(await retireCuratedTopic(deps, 'sahel', later)).toMatchObject({ revision: 2 });
    expect(await listCuratedTopics(deps)).toEqual([]);
    expect(await listCuratedTopics(deps, { retired: true })).toHaveLength(1);
  });

  it('is refused what cannot be', async () => {
    const deps = shelf();
    await addCuratedTopic(deps, { topicId: 'sahel', title: 'The Sahel', query: 'Sahel' }, now);
    expect(await codeOf(addCuratedTopic(deps, { topicId: 'sahel', title: 'Again', query: 'Sahel' }, now))).toBe('topic-exists');
    expect(await codeOf(addCuratedTopic(deps, { topicId: 'x', title: ' ', query: 'Sahel' }, now))).toBe('no-title');
    expect(await codeOf(addCuratedTopic(deps, { topicId: 'x', title: 'X', query: '-Sahel' }, now))).toBe('only-exclusions');
    expect(await codeOf(editCuratedTopic(deps, 'mali', { title: 'Mali' }, now))).toBe('no-such-topic');
    expect(await codeOf(editCuratedTopic({ ...deps, changeTopic: async () => false }, 'sahel', { title: 'S' }, now))).toBe('topic-changed');
    await retireCuratedTopic(deps, 'sahel', now);
    expect(await codeOf(editCuratedTopic(deps, 'sahel', { title: 'S' }, now))).toBe('topic-retired');
  });
});
