/** Curated topics: list, read, add, change; and what a query would bring. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { AuditDeps } from '../admin/audit.ts';
import { record } from '../admin/audit.ts';
import { type PreviewQuery, previewQuery } from '../match/preview-query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import { addCuratedTopic, type CurateTopics, CurationRefusedError, editCuratedTopic } from '../topic/curate-topics.ts';
import type { Topic } from '../topic/topic.ts';
import { topicIdFrom } from '../topic/topic-id.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import { jsonAnswer, jsonBody, operation, pageOf, pageQuery } from './operation.ts';
import {
  curatedSchema,
  newTopicSchema,
  previewOf,
  previewSchema,
  topicChangeSchema,
  topicIdSchema,
  topicOf,
  topicSchema,
  wishSchema,
} from './topic-schemas.ts';

export interface TopicsDeps extends CurateTopics, PreviewQuery, AuditDeps {
  now: () => string;
  /** Curated topics by title, retired ones included. `page` is the `next` of the page before. */
  pageCurated: (limit: number, page: string | undefined) => Promise<{ topics: Topic[]; next: string | null }>;
}

const params = z.object({ topicId: topicIdSchema });

const list = operation('topics:read', {
  method: 'get',
  path: '/topics',
  summary: 'List the curated topics by title',
  request: { query: pageQuery },
  responses: { 200: jsonAnswer(pageOf(topicSchema), 'A page of topics') },
});

const read = operation('topics:read', {
  method: 'get',
  path: '/topics/{topicId}',
  summary: 'Read one curated topic',
  request: { params },
  responses: { 200: jsonAnswer(topicSchema, 'The topic') },
});

const add = operation('topics:write', {
  method: 'post',
  path: '/topics',
  summary: 'Add a topic that everybody can find and follow',
  request: { body: jsonBody(newTopicSchema) },
  responses: { 201: jsonAnswer(curatedSchema, 'The new topic, and what to look at again') },
});

const change = operation('topics:write', {
  method: 'patch',
  path: '/topics/{topicId}',
  summary: 'Change a curated topic for everybody who follows it',
  request: { params, body: jsonBody(topicChangeSchema) },
  responses: { 200: jsonAnswer(curatedSchema, 'The topic at its new revision') },
});

const preview = operation('topics:read', {
  method: 'post',
  path: '/previews',
  summary: 'Show what a query would have brought of late',
  request: { body: jsonBody(wishSchema) },
  responses: { 200: jsonAnswer(previewSchema, 'The explanation, the counts and the newest articles') },
});

export function topicsRoutes(api: OpenAPIHono<ApiEnv>, deps: TopicsDeps): void {
  api.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const { topics, next } = await deps.pageCurated(limit, cursor);
    return c.json({ items: topics.map(topicOf), nextCursor: next }, 200);
  });

  api.openapi(read, async (c) => c.json(topicOf(await curated(deps, c.req.valid('param').topicId)), 200));

  api.openapi(add, async (c) => {
    const asked = c.req.valid('json');
    const now = deps.now();
    const added = await addCuratedTopic(deps, { ...asked, topicId: asked.topicId ?? topicIdFrom(asked.title) }, now);
    const { topicId, title, query } = added.topic;
    await record(deps, { by: by(c.var.key), action: 'topic-added', subject: topicId, details: { title, query } }, now);
    return c.json({ topic: topicOf(added.topic), warnings: added.warnings }, 201);
  });

  api.openapi(change, async (c) => {
    const { topicId } = c.req.valid('param');
    const { revision, ...changes } = c.req.valid('json');
    const now = deps.now();
    if ((await curated(deps, topicId)).revision !== revision)
      throw new CurationRefusedError('topic-changed', `The topic ${topicId} changed since revision ${revision}.`);
    const { topic, warnings } = await editCuratedTopic(deps, topicId, changes, now);
    await record(
      deps,
      { by: by(c.var.key), action: 'topic-edited', subject: topicId, details: { ...changes, revision: topic.revision } },
      now,
    );
    return c.json({ topic: topicOf(topic), warnings }, 200);
  });

  api.openapi(preview, async (c) => {
    const { query, language, breadth } = c.req.valid('json');
    const found = await previewQuery(deps, { query, language: language ?? queryLanguageOf(query), breadth }, deps.now());
    return c.json(previewOf(found), 200);
  });
}

async function curated(deps: CurateTopics, topicId: string): Promise<Topic> {
  const topic = await deps.findTopic(topicId);
  if (topic?.kind === 'curated') return topic;
  throw new CurationRefusedError('no-such-topic', `There is no curated topic ${topicId}.`);
}
