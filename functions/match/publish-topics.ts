import { indexBuilder } from '../search/index/compile-index.ts';
import { type TopicIndex, topicIdAt } from '../search/index/topic-index.ts';
import type { Meaning } from '../search/query/meaning.ts';
import { QueryError } from '../search/query/query.ts';
import { compileQuery } from '../search/query/read-query.ts';
import { readingOfTopic, type Topic } from '../topic/topic.ts';

/**
 * What the matchers use now: one base and one delta that holds all that changed since, both immutable.
 * There is one pointer per analyser version, so that old and new code can run side by side.
 */
export interface TopicIndexPointer {
  /** Counts the changes of the pointer: who changes it must have read this. */
  revision: number;
  baseKey: string | null;
  baseTopics: number;
  deltaKey: string | null;
  publishedAt: string;
}

export interface PublishTopics {
  readPointer(): Promise<TopicIndexPointer | null>;
  /** False where the pointer is no longer at `fromRevision` (null: there was none). */
  movePointer(pointer: TopicIndexPointer, fromRevision: number | null): Promise<boolean>;
  readIndex(key: string): Promise<TopicIndex>;
  /** Keeps an index under a key of its own, for ever. */
  keepIndex(index: TopicIndex, kind: 'base' | 'delta'): Promise<string>;
  /** Consistent. */
  readTopics(topicIds: readonly string[]): Promise<Topic[]>;
  /** From an index: the last seconds may be missing. */
  listChangedSince(since: string): AsyncIterable<Topic>;
  listAll(): AsyncIterable<Topic>;
}

/** A delta with more topics than this, or than a twentieth of the base if that is less, is folded into a new base. */
const MAX_DELTA = 10_000;
const MIN_DELTA = 500;
/** How far back changes are looked for that no event told of. */
const LOOK_BACK_MS = 10 * 60_000;
/** Each lost round means that another compiler published meanwhile. */
const MAX_ROUNDS = 20;

/**
 * Publishes an index that knows these topics as they are now. Several compilers may run at once: the pointer moves by
 * compare-and-set, and who loses starts again from what the winner published, so nothing published is ever lost.
 */
export async function publishTopics(deps: PublishTopics, changedIds: readonly string[], now: string): Promise<TopicIndexPointer> {
  let base: { key: string; topics: number } | null = null;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const current = await deps.readPointer();
    const ids = new Set([...changedIds, ...(await idsOfDelta(deps, current)), ...(await idsChangedSince(deps, now))]);
    if (base === null && (current === null || ids.size > mostInDelta(current))) base = await keepBase(deps);
    const next = await nextPointer(deps, current, base, [...ids], now);
    if (await deps.movePointer(next, current?.revision ?? null)) return next;
  }
  throw new Error(`the topic index changed ${MAX_ROUNDS} times while it was compiled`);
}

const mostInDelta = ({ baseTopics }: TopicIndexPointer) => Math.max(MIN_DELTA, Math.min(MAX_DELTA, baseTopics / 20));

/**
 * A base that was just made holds all topics as they were when it was read; the changes known so far still go into the
 * delta beside it, since some may have come while it was read. The next base takes them in.
 */
async function nextPointer(
  deps: PublishTopics,
  current: TopicIndexPointer | null,
  base: { key: string; topics: number } | null,
  ids: readonly string[],
  now: string,
): Promise<TopicIndexPointer> {
  const inDelta = base === null ? ids : await changedLately(deps, ids, now);
  return {
    revision: (current?.revision ?? 0) + 1,
    baseKey: base?.key ?? current?.baseKey ?? null,
    baseTopics: base?.topics ?? current?.baseTopics ?? 0,
    deltaKey: inDelta.length === 0 ? null : await deps.keepIndex(await compileDelta(deps, inDelta), 'delta'),
    publishedAt: now,
  };
}

async function changedLately(deps: PublishTopics, ids: readonly string[], now: string): Promise<string[]> {
  const since = new Date(Date.parse(now) - LOOK_BACK_MS).toISOString();
  return (await deps.readTopics(ids)).filter((topic) => topic.changedAt >= since).map(({ topicId }) => topicId);
}

async function idsOfDelta(deps: PublishTopics, pointer: TopicIndexPointer | null): Promise<string[]> {
  if (pointer === null || pointer.deltaKey === null) return [];
  const delta = await deps.readIndex(pointer.deltaKey);
  return Array.from({ length: delta.topics }, (_, topic) => topicIdAt(delta, topic));
}

async function idsChangedSince(deps: PublishTopics, now: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { topicId } of deps.listChangedSince(new Date(Date.parse(now) - LOOK_BACK_MS).toISOString())) ids.push(topicId);
  return ids;
}

async function keepBase(deps: PublishTopics): Promise<{ key: string; topics: number }> {
  const builder = indexBuilder();
  let topics = 0;
  for await (const topic of deps.listAll()) {
    if (topic.state !== 'live') continue;
    addTopic(builder, topic);
    topics += 1;
  }
  return { key: await deps.keepIndex(builder.build(), 'base'), topics };
}

async function compileDelta(deps: PublishTopics, ids: readonly string[]): Promise<TopicIndex> {
  const builder = indexBuilder();
  for (const topic of await deps.readTopics(ids)) addTopic(builder, topic);
  return builder.build();
}

/** A query that was fine once and that this version refuses matches nothing; its topic shows that to who looks at it. */
function addTopic(builder: ReturnType<typeof indexBuilder>, topic: Topic): void {
  const { topicId, revision, breadth } = topic;
  const meaning = topic.state === 'live' ? meaningOf(topic) : null;
  if (meaning === null) builder.addRetired({ topicId, revision });
  else builder.add({ topicId, meaning, breadth, revision, reading: readingOfTopic(topic) });
}

function meaningOf({ query, language }: Topic): Meaning | null {
  try {
    return compileQuery(query, language).meaning;
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
