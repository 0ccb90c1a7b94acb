/** Curated topics: list, read, add, change; and what a query would bring. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  changeTopicFor,
  curatedTopic,
  type ManageTopics,
  MOST_VERSIONS,
  previewEdit,
  publishTopic,
  rollBackTopic,
} from '../admin/manage-topics.ts';
import { readTopicFigures, type TopicFiguresDeps } from '../admin/topic-figures.ts';
import { previewQuery } from '../match/preview-query.ts';
import { queryLanguageOf } from '../search/query/query-language.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import { jsonAnswer, jsonBody, operation, pageOf, pageQuery } from './operation.ts';
import {
  curatedSchema,
  diffSchema,
  figuresSchema,
  foundOf,
  newTopicSchema,
  previewOf,
  previewSchema,
  rollBackSchema,
  topicChangeSchema,
  topicIdSchema,
  topicOf,
  topicSchema,
  versionSchema,
  wishSchema,
} from './topic-schemas.ts';

export interface TopicsDeps extends ManageTopics, TopicFiguresDeps {
  now: () => string;
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

const figures = operation('topics:read', {
  method: 'get',
  path: '/topics/{topicId}/figures',
  summary: 'Followers, matches a day, and whether the topic does well',
  request: { params, query: z.object({ days: z.coerce.number().int().min(14).max(60).default(30) }) },
  responses: { 200: jsonAnswer(figuresSchema, 'The figures') },
});

const diff = operation('topics:read', {
  method: 'post',
  path: '/topics/{topicId}/diff',
  summary: 'Show what an edit would add and lose, and how many people it concerns; changes nothing',
  request: { params, body: jsonBody(wishSchema) },
  responses: { 200: jsonAnswer(diffSchema, 'Articles of the last days, at most a hundred of each') },
});

const versions = operation('topics:read', {
  method: 'get',
  path: '/topics/{topicId}/versions',
  summary: 'List the versions of a topic, with who made them',
  request: { params },
  responses: { 200: jsonAnswer(z.object({ items: z.array(versionSchema) }), 'The newest first, at most fifty') },
});

const rollBack = operation('topics:write', {
  method: 'post',
  path: '/topics/{topicId}/roll-back',
  summary: 'Make a topic again what it was',
  request: { params, body: jsonBody(rollBackSchema) },
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

  api.openapi(read, async (c) => c.json(topicOf(await curatedTopic(deps, c.req.valid('param').topicId)), 200));

  api.openapi(add, async (c) => {
    const added = await publishTopic(deps, { by: by(c.var.key), ...c.req.valid('json') }, deps.now());
    return c.json({ topic: topicOf(added.topic), warnings: added.warnings }, 201);
  });

  api.openapi(change, async (c) => {
    const { topicId } = c.req.valid('param');
    const { topic, warnings } = await changeTopicFor(deps, { by: by(c.var.key), topicId, ...c.req.valid('json') }, deps.now());
    return c.json({ topic: topicOf(topic), warnings }, 200);
  });

  api.openapi(figures, async (c) => {
    const topic = await curatedTopic(deps, c.req.valid('param').topicId);
    return c.json(await readTopicFigures(deps, topic, c.req.valid('query').days, deps.now()), 200);
  });

  api.openapi(diff, async (c) => {
    const from = await curatedTopic(deps, c.req.valid('param').topicId);
    const { gains, loses } = await previewEdit(deps, { wish: c.req.valid('json'), from }, deps.now());
    const { count, more } = await deps.countFollowers(from.topicId);
    return c.json({ gains: foundOf(gains), loses: foundOf(loses), followers: { count, more } }, 200);
  });

  api.openapi(versions, async (c) => {
    const { topicId } = await curatedTopic(deps, c.req.valid('param').topicId);
    return c.json({ items: await deps.listVersions(topicId, MOST_VERSIONS) }, 200);
  });

  api.openapi(rollBack, async (c) => {
    const { topicId } = c.req.valid('param');
    const { topic, warnings } = await rollBackTopic(deps, { by: by(c.var.key), topicId, ...c.req.valid('json') }, deps.now());
    return c.json({ topic: topicOf(topic), warnings }, 200);
  });

  api.openapi(preview, async (c) => {
    const { query, language, breadth } = c.req.valid('json');
    const found = await previewQuery(deps, { query, language: language ?? queryLanguageOf(query), breadth }, deps.now());
    return c.json(previewOf(found), 200);
  });
}
