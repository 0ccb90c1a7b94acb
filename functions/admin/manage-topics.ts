/** What admins and editors do with topics, whether by the console or the API: each change is a version, and in the audit log. */
import { createHash } from 'node:crypto';
import { type FoundArticle, type PreviewQuery, previewQuery, type QueryPreview } from '../match/preview-query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import {
  addCuratedTopic,
  type Curated,
  type CuratedEdit,
  type CuratedInput,
  type CurateTopics,
  CurationRefusedError,
  editCuratedTopic,
} from '../topic/curate-topics.ts';
import type { Topic } from '../topic/topic.ts';
import { topicIdFrom } from '../topic/topic-id.ts';
import { type AuditDeps, record } from './audit.ts';
import { AdminRefusedError } from './refused.ts';

/** A topic as it was at one revision. */
export interface TopicVersion extends Pick<Topic, 'topicId' | 'revision' | 'title' | 'query' | 'language' | 'breadth' | 'changedAt'> {
  /** As the audit log names whoever made it so. */
  changedBy: string;
}

export interface ManageTopics extends CurateTopics, PreviewQuery, AuditDeps {
  putVersion: (version: TopicVersion) => Promise<void>;
  /** The newest first, at most `most`. */
  listVersions: (topicId: string, most: number) => Promise<TopicVersion[]>;
  /** Curated topics by title, retired ones included. `page` is the `next` of the page before. */
  pageCurated: (limit: number, page: string | undefined) => Promise<{ topics: Topic[]; next: string | null }>;
}

/** Who asks, as the audit log names them. */
interface Asked {
  by: string;
}

export const MOST_VERSIONS = 50;

/** Throws CurationRefusedError. */
export async function curatedTopic(deps: Pick<CurateTopics, 'findTopic'>, topicId: string): Promise<Topic> {
  const topic = await deps.findTopic(topicId);
  if (topic?.kind === 'curated') return topic;
  throw new CurationRefusedError('no-such-topic', `There is no curated topic ${topicId}.`);
}

/** Adds a topic that everybody can find and follow. Throws QueryError, CurationRefusedError. */
export async function publishTopic(
  deps: ManageTopics,
  { by, topicId, ...input }: Asked & CuratedInput & { topicId?: string | undefined },
  now: string,
): Promise<Curated> {
  const added = await addCuratedTopic(deps, { ...input, topicId: topicId ?? idFor(input.title) }, now);
  const { title, query } = added.topic;
  await keepVersion(deps, added.topic, by);
  await record(deps, { by, action: 'topic-added', subject: added.topic.topicId, details: { title, query } }, now);
  return added;
}

/** From the title if it has Latin letters, else from its hash. */
const idFor = (title: string): string =>
  /[a-z0-9]/i.test(title.normalize('NFKD')) ? topicIdFrom(title) : `t-${createHash('sha256').update(title).digest('hex').slice(0, 12)}`;

/** Changes a topic for everybody who follows it. Throws QueryError, CurationRefusedError if it is no longer the revision that was read. */
export async function changeTopicFor(
  deps: ManageTopics,
  { by, topicId, revision, ...edit }: Asked & CuratedEdit & { topicId: string; revision: number },
  now: string,
): Promise<Curated> {
  const before = await curatedTopic(deps, topicId);
  if (before.revision !== revision)
    throw new CurationRefusedError('topic-changed', `The topic ${topicId} changed since revision ${revision}.`);
  const edited = await editCuratedTopic(deps, topicId, edit, now);
  // Topics that are older than this table begin their history with what they were.
  if ((await deps.listVersions(topicId, 1)).length === 0) await keepVersion(deps, before, 'unknown');
  await keepVersion(deps, edited.topic, by);
  const details = Object.fromEntries(Object.entries(edit).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  await record(deps, { by, action: 'topic-edited', subject: topicId, details: { ...details, revision: edited.topic.revision } }, now);
  return edited;
}

/** Makes a topic again what it was at a revision, as a new revision. Throws CurationRefusedError, AdminRefusedError. */
export async function rollBackTopic(
  deps: ManageTopics,
  { by, topicId, to, revision }: Asked & { topicId: string; to: number; revision: number },
  now: string,
): Promise<Curated> {
  const version = (await deps.listVersions(topicId, MOST_VERSIONS)).find((each) => each.revision === to);
  if (version === undefined) throw new AdminRefusedError('no-such-version');
  const { title, query, language, breadth } = version;
  return changeTopicFor(deps, { by, topicId, revision, title, query, language, breadth }, now);
}

const keepVersion = (deps: ManageTopics, topic: Topic, changedBy: string): Promise<void> => {
  const { topicId, revision, title, query, language, breadth, changedAt } = topic;
  return deps.putVersion({ topicId, revision, title, query, language, breadth, changedAt, changedBy });
};

export interface EditPreview {
  preview: QueryPreview;
  /** What comes with the edit and did not before, and what comes no more: of the articles of the last days. */
  gains: FoundArticle[];
  loses: FoundArticle[];
}

type Wish = Pick<CuratedInput, 'query' | 'language' | 'breadth'>;

/** What a query would have brought of late, beside what the topic brings now; `from` null: it is a new one. Throws QueryError. */
export async function previewEdit(
  deps: PreviewQuery,
  { wish, from }: { wish: Wish; from: Topic | null },
  now: string,
): Promise<EditPreview> {
  const { query, language = queryLanguageOf(query), breadth = 'balanced' } = wish;
  const preview = await previewQuery(deps, { query, language, breadth }, now);
  if (from === null) return { preview, gains: preview.found, loses: [] };
  const before = await previewQuery(deps, from, now);
  const idsOf = (found: readonly FoundArticle[]) => new Set(found.map(({ articleId }) => articleId));
  const [had, has] = [idsOf(before.found), idsOf(preview.found)];
  return {
    preview,
    gains: preview.found.filter(({ articleId }) => !had.has(articleId)),
    loses: before.found.filter(({ articleId }) => !has.has(articleId)),
  };
}
