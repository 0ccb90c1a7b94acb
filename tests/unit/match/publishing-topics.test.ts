import { describe, expect, it } from 'vitest';
import type { Match } from '../../../functions/match/match.ts';
import { matchNewTopic } from '../../../functions/match/match-new-topic.ts';
import { type PublishTopics, publishTopics, type TopicIndexPointer } from '../../../functions/match/publish-topics.ts';
import { matcherOf } from '../../../functions/search/index/matcher.ts';
import { readSnapshot, type UnreadableIndexError, writeSnapshot } from '../../../functions/search/index/snapshot.ts';
import { type TopicIndex, topicIdAt } from '../../../functions/search/index/topic-index.ts';
import type { Topic } from '../../../functions/topic/topic.ts';
import { anArticle } from '../../support/articles.ts';

const now = '2026-11-23T07:00:00.000Z';

function aTopic(topicId: string, parts: Partial<Topic> = {}): Topic {
  return {
    topicId,
    kind: 'personal',
    title: topicId,
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

/** Topics, pointer and objects in memory; `beforeMove` is where another compiler can step in. */
function shelf(topics: Topic[]) {
  const indexes = new Map<string, TopicIndex>();
  const state: { pointer: TopicIndexPointer | null; beforeMove: (() => Promise<void>) | null; bases: number } = {
    pointer: null,
    beforeMove: null,
    bases: 0,
  };
  const deps: PublishTopics = {
    readPointer: async () => state.pointer,
    movePointer: async (pointer, fromRevision) => {
      const step = state.beforeMove;
      state.beforeMove = null;
      await step?.();
      if ((state.pointer?.revision ?? null) !== fromRevision) return false;
      state.pointer = pointer;
      return true;
    },
    readIndex: async (key) => indexes.get(key) as TopicIndex,
    keepIndex: async (index, kind) => {
      if (kind === 'base') state.bases += 1;
      const key = `${kind}-${indexes.size}`;
      indexes.set(key, readSnapshot(writeSnapshot(index)));
      return key;
    },
    readTopics: async (ids) => topics.filter(({ topicId }) => ids.includes(topicId)),
    listChangedSince: async function* () {},
    listAll: async function* () {
      yield* topics;
    },
  };
  const indexAt = (key: string | null | undefined) => (key ? (indexes.get(key) as TopicIndex) : null);
  const found = () => {
    const matcher = matcherOf(indexAt(state.pointer?.baseKey), indexAt(state.pointer?.deltaKey));
    return matcher
      .match(anArticle())
      .map(({ topicId }) => topicId)
      .sort();
  };
  return { deps, state, topics, found };
}

describe('publishing the topic index', () => {
  it('begins with a base of all live topics', async () => {
    const { deps, found } = shelf([
      aTopic('a', { changedAt: '2026-01-01T00:00:00.000Z' }),
      aTopic('b', { state: 'retired' }),
      aTopic('c', { query: 'Mali' }),
    ]);
    await publishTopics(deps, [], now);
    expect(found()).toEqual(['a']);
  });

  it('adds, changes and retires topics in the delta, and leaves the base', async () => {
    const { deps, state, topics, found } = shelf([aTopic('a'), aTopic('b')]);
    await publishTopics(deps, [], now);
    topics.push(aTopic('c'));
    topics[0] = aTopic('a', { query: 'Mali', revision: 2 });
    await publishTopics(deps, ['c', 'a'], now);
    expect(found()).toEqual(['b', 'c']);
    topics[1] = aTopic('b', { state: 'retired', revision: 2 });
    await publishTopics(deps, ['b'], now);
    expect(found()).toEqual(['c']);
    expect(state.bases).toBe(1);
  });

  it('loses nothing when two compilers publish at once', async () => {
    const { deps, state, topics, found } = shelf([aTopic('a')]);
    await publishTopics(deps, [], now);
    topics.push(aTopic('mine'), aTopic('theirs'));
    state.beforeMove = async () => {
      await publishTopics(deps, ['theirs'], now);
    };
    await publishTopics(deps, ['mine'], now);
    expect(found()).toEqual(['a', 'mine', 'theirs']);
    expect(state.pointer?.revision).toBe(3);
  });

  it('folds a delta that grew large into a new base, and keeps what changed while the base was read', async () => {
    const { deps, state, topics, found } = shelf([aTopic('a')]);
    await publishTopics(deps, [], now);
    const many = Array.from({ length: 600 }, (_, number) => aTopic(`n${number}`, { query: 'Mali' }));
    topics.push(...many, aTopic('late'));
    state.beforeMove = async () => {
      await publishTopics({ ...deps, listAll: async function* () {} }, ['late'], now);
    };
    await publishTopics(
      deps,
      many.map(({ topicId }) => topicId),
      now,
    );
    expect(state.bases).toBeGreaterThan(1);
    expect(found()).toEqual(['a', 'late']);
  });

  it('keeps a topic whose query this version refuses out, and goes on', async () => {
    const { deps, found } = shelf([aTopic('a'), aTopic('broken', { query: '"open' })]);
    await publishTopics(deps, [], now);
    expect(found()).toEqual(['a']);
  });
});

describe('a snapshot', () => {
  const index = () => {
    const { deps } = shelf([aTopic('a', { revision: 7 }), aTopic('тема')]);
    return publishTopics(deps, [], now).then(({ baseKey }) => deps.readIndex(baseKey as string));
  };

  it('is read as it was written', async () => {
    const read = await index();
    expect([0, 1].map((topic) => topicIdAt(read, topic)).sort()).toEqual(['a', 'тема']);
    expect(readSnapshot(writeSnapshot(read))).toEqual(read);
  });

  it('is refused where another version of the analyser made it, where it is cut short, and where it is none', async () => {
    const read = await index();
    const codeOf = (bytes: Uint8Array) => {
      try {
        readSnapshot(bytes);
      } catch (error) {
        return (error as UnreadableIndexError).code;
      }
      return null;
    };
    const bytes = writeSnapshot(read);
    expect(codeOf(writeSnapshot({ ...read, analyserVersion: 'other' }))).toBe('other-analyser');
    expect([0, 5, 20, 100, bytes.length - 9].map((length) => codeOf(bytes.slice(0, length)))).toEqual([
      'not-an-index',
      'not-an-index',
      'cut-short',
      'cut-short',
      'cut-short',
    ]);
    expect(codeOf(new TextEncoder().encode('{"a":1} and some more text'))).toBe('not-an-index');
  });
});

describe('a topic that went live', () => {
  function archive(articles: ReturnType<typeof anArticle>[]) {
    const matches: Match[] = [];
    const alerts: string[] = [];
    return {
      matches,
      alerts,
      deps: {
        findTopic: async () => aTopic('new', { changedAt: '2026-11-22T23:59:30.000Z' }) as Topic | null,
        isPublished: async () => true,
        publish: async (): Promise<unknown> => undefined,
        listIngestedOn: async (day: string, { after, page }: { after: string; limit: number; page?: string }) => {
          const all = articles.filter(({ ingestedAt }) => ingestedAt.startsWith(day) && ingestedAt >= after);
          const from = Number(page ?? 0);
          return { articles: all.slice(from, from + 2), next: from + 2 < all.length ? String(from + 2) : undefined };
        },
        readArticle: async (id: string) => articles.find(({ articleId }) => articleId === id) ?? null,
        putMatch: async (match: Match) => {
          matches.push(match);
          return true;
        },
        keepsWeak: async () => true,
        queueAlerts: async (ids: readonly string[]) => {
          alerts.push(...ids);
        },
        clock: () => now,
      },
    };
  }

  it('is run over what came in meanwhile, across midnight and all pages, and over nothing older', async () => {
    const at = (articleId: string, ingestedAt: string, parts = {}) => anArticle({ articleId, ingestedAt, ...parts });
    const { deps, matches, alerts } = archive([
      at('before', '2026-11-22T23:59:00.000Z'),
      at('eve', '2026-11-22T23:59:40.000Z'),
      at('one', '2026-11-23T00:00:01.000Z'),
      at('two', '2026-11-23T00:00:02.000Z', { title: 'Mali', summary: null }),
      at('three', '2026-11-23T00:00:03.000Z'),
      at('first-poll', '2026-11-23T00:00:04.000Z', { alerts: false }),
    ]);
    expect(await matchNewTopic(deps, 'new', '2026-11-23T00:00:30.000Z')).toEqual({ articles: 4, matches: 3 });
    expect(matches.map(({ articleId }) => articleId)).toEqual(['eve', 'one', 'three']);
    expect(alerts).toEqual(['new', 'new', 'new']);
  });

  it('long ago is published, and reads no weeks of articles again', async () => {
    const { deps, matches } = archive([anArticle({ ingestedAt: '2026-11-22T12:00:00.000Z' })]);
    let published = 0;
    const old = {
      ...deps,
      findTopic: async () => aTopic('new', { changedAt: '2026-11-01T00:00:00.000Z' }),
      isPublished: async () => false,
      publish: async () => {
        published += 1;
      },
      listIngestedOn: () => Promise.reject(new Error('nobody reads that far back')),
    };
    expect(await matchNewTopic(old, 'new', now)).toEqual({ articles: 0, matches: 0 });
    expect({ published, matches }).toEqual({ published: 1, matches: [] });
  });

  it('that has been retired meanwhile matches nothing', async () => {
    const { deps } = archive([anArticle()]);
    const retired = { ...deps, findTopic: async () => aTopic('new', { state: 'retired' }) };
    expect(await matchNewTopic(retired, 'new', now)).toEqual({ articles: 0, matches: 0 });
  });
});
