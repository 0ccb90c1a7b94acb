/** Feeds: list, find, add, import, change, remove. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type AuditDeps, record } from '../admin/audit.ts';
import { AdminRefusedError } from '../admin/refused.ts';
import { addFeed, FeedUnknown, pauseFeed, removeFeed, resumeFeed } from '../feed/curate-feeds.ts';
import { discoverFeeds } from '../feed/discover-feeds.ts';
import type { Feed } from '../feed/feed.ts';
import { type Imported, importFeeds } from '../feed/import-feeds.ts';
import type { WebFetch } from '../feed/web-fetch.ts';
import { readOpml, writeOpml } from '../reading/formats/read-opml.ts';
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

export interface FeedsDeps extends AuditDeps {
  now: () => string;
  fetch: WebFetch;
  readFeed: (feedId: string) => Promise<Feed | null>;
  /** False if a feed of that id is there. */
  putFeed: (feed: Feed) => Promise<boolean>;
  setState: (feedId: string, state: 'active' | 'paused', dueAt: string | null) => Promise<void>;
  /** Names the publisher or the language anew, or both. */
  describeFeed: (feedId: string, named: { publisher?: string | undefined; language?: string | undefined }) => Promise<void>;
  deleteFeed: (feedId: string) => Promise<void>;
  /** Feeds by title. `page` is the `next` of the page before. */
  pageFeeds: (limit: number, page: string | undefined) => Promise<{ feeds: Feed[]; next: string | null }>;
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
    const now = deps.now();
    const imported = await importFeeds(deps, opmlOf(c.req.valid('json').opml), now);
    for (const { feed } of imported.flatMap((each) => (each.outcome === 'added' ? [each] : [])))
      await record(deps, { by: by(c.var.key), action: 'feed-added', subject: feed.feedId, details: { url: feed.url } }, now);
    return c.json({ feeds: imported.map(importedOf) }, 200);
  });

  api.openapi(add, async (c) => {
    const { url, publisher } = c.req.valid('json');
    const now = deps.now();
    const added = await addFeed(deps, { url, publisher: publisher ?? null }, now);
    await record(deps, { by: by(c.var.key), action: 'feed-added', subject: added.feedId, details: { url: added.url } }, now);
    return c.json(added, 201);
  });

  api.openapi(exportList, async (c) =>
    c.text(writeOpml('Feeds', await allFeeds(deps)), 200, { 'content-type': 'text/x-opml; charset=utf-8' }),
  );

  api.openapi(read, async (c) => c.json(feedOf(await known(deps, c.req.valid('param').feedId), deps.now()), 200));

  api.openapi(change, async (c) => {
    const { feedId } = c.req.valid('param');
    const { state, ...named } = c.req.valid('json');
    const now = deps.now();
    if (state === undefined && Object.keys(named).length === 0) throw new AdminRefusedError('nothing-to-change');
    if (state === 'paused') await pauseFeed(deps, feedId);
    if (state === 'active') await resumeFeed(deps, feedId, now);
    if (Object.keys(named).length > 0) {
      await known(deps, feedId);
      await deps.describeFeed(feedId, named);
    }
    await record(deps, { by: by(c.var.key), action: 'feed-changed', subject: feedId, details: { ...(state && { state }), ...named } }, now);
    return c.json(feedOf(await known(deps, feedId), now), 200);
  });

  api.openapi(remove, async (c) => {
    const { feedId } = c.req.valid('param');
    const { url } = await known(deps, feedId);
    await removeFeed(deps, feedId);
    await record(deps, { by: by(c.var.key), action: 'feed-removed', subject: feedId, details: { url } }, deps.now());
    return c.body(null, 204);
  });
}

async function known(deps: Pick<FeedsDeps, 'readFeed'>, feedId: string): Promise<Feed> {
  const feed = await deps.readFeed(feedId);
  if (feed === null) throw new FeedUnknown(feedId);
  return feed;
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

function opmlOf(text: string) {
  try {
    return readOpml(text);
  } catch (cause) {
    throw new AdminRefusedError('not-opml', { cause });
  }
}

const importedOf = (imported: Imported) => ({ feed: null, problem: null, whatToDo: null, ...imported });
