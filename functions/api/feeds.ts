/** Feeds: list, find, add, import, change, remove. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  beginFeedAfresh,
  changeFeed,
  followFeed,
  followList,
  forgetFeed,
  knownFeed,
  listedFeeds,
  type ManageFeeds,
  pollFeedNow,
} from '../admin/manage-feeds.ts';
import { discoverFeeds } from '../feed/discover-feeds.ts';
import type { Feed } from '../feed/feed.ts';
import type { Imported } from '../feed/import-feeds.ts';
import { writeOpml } from '../reading/formats/read-opml.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import {
  addressSchema,
  feedChangeSchema,
  feedIdSchema,
  feedOf,
  feedPreviewSchema,
  feedSchema,
  importedSchema,
  importSchema,
  newFeedSchema,
} from './feed-schemas.ts';
import { jsonAnswer, jsonBody, operation, pageOf, pageQuery } from './operation.ts';

export interface FeedsDeps extends ManageFeeds {
  now: () => string;
}

const params = z.object({ feedId: feedIdSchema });

const list = operation('feeds:read', {
  method: 'get',
  path: '/feeds',
  summary: 'List the feeds by title, each with its health',
  request: { query: pageQuery },
  responses: { 200: jsonAnswer(pageOf(feedSchema), 'A page of feeds') },
});

const read = operation('feeds:read', {
  method: 'get',
  path: '/feeds/{feedId}',
  summary: 'Read one feed and its health',
  request: { params },
  responses: { 200: jsonAnswer(feedSchema, 'The feed') },
});

const discover = operation('feeds:read', {
  method: 'post',
  path: '/feeds/discover',
  summary: 'Find the feeds of a site, without adding any',
  request: { body: jsonBody(addressSchema) },
  responses: { 200: jsonAnswer(z.object({ feeds: z.array(feedPreviewSchema) }), 'The most likely feed first') },
});

const add = operation('feeds:write', {
  method: 'post',
  path: '/feeds',
  summary: 'Try a feed and follow it',
  request: { body: jsonBody(newFeedSchema) },
  responses: { 201: jsonAnswer(feedPreviewSchema, 'What was read') },
});

const importList = operation('feeds:write', {
  method: 'post',
  path: '/feeds/import',
  summary: 'Try and follow each feed of an OPML list',
  request: { body: jsonBody(importSchema) },
  responses: { 200: jsonAnswer(importedSchema, 'What became of each feed, in the order of the list') },
});

const exportList = operation('feeds:read', {
  method: 'get',
  path: '/feeds.opml',
  summary: 'Export all feeds as an OPML list',
  responses: { 200: { description: 'A list that every feed reader imports', content: { 'text/x-opml': { schema: z.string() } } } },
});

const change = operation('feeds:write', {
  method: 'patch',
  path: '/feeds/{feedId}',
  summary: 'Pause or resume a feed, or name its publisher or language',
  request: { params, body: jsonBody(feedChangeSchema) },
  responses: { 200: jsonAnswer(feedSchema, 'The feed as it is now') },
});

const poll = operation('feeds:write', {
  method: 'post',
  path: '/feeds/{feedId}/poll',
  summary: 'Poll a feed now, whatever its rhythm',
  request: { params },
  responses: { 202: jsonAnswer(feedSchema, 'The feed as it was before the poll, which follows in seconds') },
});

const reset = operation('feeds:write', {
  method: 'post',
  path: '/feeds/{feedId}/reset',
  summary: 'Read a feed from the beginning, at another address if one is given',
  request: { params, body: jsonBody(addressSchema.partial().openapi('FeedReset')) },
  responses: { 200: jsonAnswer(feedSchema, 'The feed as it is now') },
});

const remove = operation('feeds:write', {
  method: 'delete',
  path: '/feeds/{feedId}',
  summary: 'Forget a feed; its articles stay until they expire',
  request: { params },
  responses: { 204: { description: 'It is forgotten.' } },
});

export function feedsRoutes(api: OpenAPIHono<ApiEnv>, deps: FeedsDeps): void {
  api.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const { feeds, next } = await deps.pageFeeds(limit, cursor);
    return c.json({ items: feeds.map((feed) => feedOf(feed, deps.now())), nextCursor: next }, 200);
  });

  api.openapi(discover, async (c) => c.json({ feeds: await discoverFeeds(deps, c.req.valid('json').url) }, 200));

  api.openapi(importList, async (c) => {
    const feeds = listedFeeds(c.req.valid('json').opml);
    const imported = await followList(deps, { by: by(c.var.key), feeds }, deps.now());
    return c.json({ feeds: imported.map(importedOf) }, 200);
  });

  api.openapi(add, async (c) => {
    const { url, publisher } = c.req.valid('json');
    return c.json(await followFeed(deps, { by: by(c.var.key), url, publisher: publisher ?? null }, deps.now()), 201);
  });

  api.openapi(exportList, async (c) =>
    c.text(writeOpml('Feeds', await allFeeds(deps)), 200, { 'content-type': 'text/x-opml; charset=utf-8' }),
  );

  api.openapi(read, async (c) => c.json(feedOf(await knownFeed(deps, c.req.valid('param').feedId), deps.now()), 200));

  api.openapi(change, async (c) => {
    const { feedId } = c.req.valid('param');
    const now = deps.now();
    return c.json(feedOf(await changeFeed(deps, { by: by(c.var.key), feedId, ...c.req.valid('json') }, now), now), 200);
  });

  api.openapi(poll, async (c) => {
    const { feedId } = c.req.valid('param');
    const now = deps.now();
    return c.json(feedOf(await pollFeedNow(deps, { by: by(c.var.key), feedId }, now), now), 202);
  });

  api.openapi(reset, async (c) => {
    const { feedId } = c.req.valid('param');
    const now = deps.now();
    return c.json(feedOf(await beginFeedAfresh(deps, { by: by(c.var.key), feedId, ...c.req.valid('json') }, now), now), 200);
  });

  api.openapi(remove, async (c) => {
    await forgetFeed(deps, { by: by(c.var.key), feedId: c.req.valid('param').feedId }, deps.now());
    return c.body(null, 204);
  });
}

async function allFeeds(deps: Pick<FeedsDeps, 'pageFeeds'>): Promise<Feed[]> {
  const all: Feed[] = [];
  let page: string | undefined;
  do {
    const { feeds, next } = await deps.pageFeeds(100, page);
    all.push(...feeds);
    page = next ?? undefined;
  } while (page !== undefined);
  return all;
}

const importedOf = (imported: Imported) => ({ feed: null, problem: null, whatToDo: null, ...imported });
