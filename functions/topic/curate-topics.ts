import type { Breadth } from '../search/breadth.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import { type QueryWarning, readQuery } from '../search/query/read-query.ts';
import type { Topic } from './topic.ts';

export interface CurateTopics {
  findTopic(topicId: string): Promise<Topic | null>;
  /** False where there is a topic of this id. */
  addTopic(topic: Topic): Promise<boolean>;
  /** False where the topic's revision is no longer `fromRevision`. */
  changeTopic(topic: Topic, fromRevision: number): Promise<boolean>;
}

/** What an admin asked for cannot be done. */
export class CurationRefusedError extends Error {
  override readonly name = 'CurationRefusedError';
  readonly code: 'no-title' | 'no-id' | 'topic-exists' | 'no-such-topic' | 'topic-changed' | 'topic-retired';

  constructor(code: CurationRefusedError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

export interface CuratedInput {
  title: string;
  query: string;
  /** What the query is written in; told by its script where it is not given. */
  language?: string | undefined;
  breadth?: Breadth | undefined;
}

/** What is not given stays as it is. */
export type CuratedEdit = { [Name in keyof CuratedInput]?: CuratedInput[Name] | undefined };

export interface Curated {
  topic: Topic;
  /** What the admin should look at twice. */
  warnings: QueryWarning[];
}

/** Adds a topic that everyone can find and follow. Throws QueryError, CurationRefusedError. */
export async function addCuratedTopic(deps: CurateTopics, input: CuratedInput & { topicId: string }, now: string): Promise<Curated> {
  const { asked, warnings } = check(input);
  const topic: Topic = { topicId: input.topicId, kind: 'curated', ...asked, state: 'live', revision: 1, createdAt: now, changedAt: now };
  if (await deps.addTopic(topic)) return { topic, warnings };
  throw new CurationRefusedError('topic-exists', `There is a topic ${input.topicId} already.`);
}

/** A new revision of a curated topic: its followers stay, and what it matched before stays as it was. */
export async function editCuratedTopic(deps: CurateTopics, topicId: string, input: CuratedEdit, now: string): Promise<Curated> {
  const topic = await findCurated(deps, topicId);
  if (topic.state === 'retired') throw new CurationRefusedError('topic-retired', `The topic ${topicId} is retired.`);
  const { title = topic.title, query = topic.query, language = topic.language, breadth = topic.breadth } = input;
  const { asked, warnings } = check({ title, query, language, breadth });
  return { topic: await change(deps, topic, { ...topic, ...asked }, now), warnings };
}

/** Nobody can follow it any more, and it matches nothing more. */
export async function retireCuratedTopic(deps: CurateTopics, topicId: string, now: string): Promise<Topic> {
  const topic = await findCurated(deps, topicId);
  return topic.state === 'retired' ? topic : change(deps, topic, { ...topic, state: 'retired' }, now);
}

/** The curated topics, by title; without the retired ones unless asked for. */
export async function listCuratedTopics(
  deps: { listCurated(): Promise<Topic[]> },
  { retired = false }: { retired?: boolean } = {},
): Promise<Topic[]> {
  return (await deps.listCurated()).filter((topic) => retired || topic.state === 'live');
}

function check({ title, query, language, breadth }: CuratedInput) {
  const asked = {
    title: title.trim().replace(/\s+/gu, ' '),
    query: query.trim().replace(/\s+/gu, ' '),
    language: language ?? queryLanguageOf(query),
    breadth: breadth ?? 'balanced',
  };
  if (asked.title === '') throw new CurationRefusedError('no-title', 'A topic needs a title.');
  return { asked, warnings: readQuery(asked.query, asked.language).warnings };
}

async function findCurated(deps: CurateTopics, topicId: string): Promise<Topic> {
  const topic = await deps.findTopic(topicId);
  if (topic?.kind === 'curated') return topic;
  throw new CurationRefusedError('no-such-topic', `There is no curated topic ${topicId}.`);
}

async function change(deps: CurateTopics, from: Topic, to: Topic, now: string): Promise<Topic> {
  const topic = { ...to, revision: from.revision + 1, changedAt: now };
  if (await deps.changeTopic(topic, from.revision)) return topic;
  throw new CurationRefusedError('topic-changed', `The topic ${from.topicId} was changed meanwhile. Look at it and try again.`);
}
