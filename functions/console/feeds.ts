/** /console/feeds: what is read, how it is, and what is added. */
import type { Hono } from 'hono';
import { followFeed, followList, listedFeeds, type ManageFeeds } from '../admin/manage-feeds.ts';
import { problemFrom } from '../admin/problem.ts';
import { discoverFeeds } from '../feed/discover-feeds.ts';
import type { Feed } from '../feed/feed.ts';
import { healthOf } from '../feed/feed-health.ts';
import type { FeedOverview } from '../feed/watch-feeds.ts';
import { feedsPage, foundFeedsPage, importedPage } from '../presentation/console/feeds.tsx';
import type { Outcome } from '../presentation/console/parts.tsx';
import { writeOpml } from '../reading/formats/read-opml.ts';
import { lineOf } from '../web/request.ts';
import { type AccessDeps, allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf } from './access.ts';

export interface FeedsRoutes extends AccessDeps, ManageFeeds {
  /** How all feeds stood at the last look of `watch-feeds`. */
  readOverview: () => Promise<FeedOverview | null>;
}

const PAGE = 50;
// Each may take some seconds, eight at a time; the function has half a minute.
const TRIED_AT_ONCE = 40;

export function feedsRoutes(app: Hono<ConsoleEnv>, deps: FeedsRoutes): void {
  const reading = allowedTo(deps, 'feeds:read');
  const writing = allowedTo(deps, 'feeds:write');
  const page = (c: ConsoleContext, outcome: Outcome = null, address = '') => listPage(deps, c, outcome, address);

  app.get('/feeds', reading, (c) => page(c));
  app.get('/feeds.opml', reading, async (c) =>
    c.body(writeOpml(deps.site.serviceName, await allFeeds(deps)), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="feeds.opml"',
    }),
  );

  app.post('/feeds/find', writing, async (c) => {
    const address = lineOf(c.var.form['address']);
    return refusedOr(
      async () => {
        const feeds = await discoverFeeds(deps, address);
        const known = await Promise.all(feeds.map(async (feed) => ({ ...feed, known: (await deps.readFeed(feed.feedId)) !== null })));
        return c.html(foundFeedsPage(deskOf(deps, c), { address, feeds: known }));
      },
      (outcome) => page(c, outcome, address),
    );
  });

  app.post('/feeds', writing, async (c) => {
    const url = lineOf(c.var.form['url']);
    return refusedOr(
      async () => {
        const { feedId } = await followFeed(deps, { by: by(c), url, publisher: lineOf(c.var.form['publisher']) || null }, deps.now());
        return c.redirect(`/console/feeds/${feedId}?done=added`, 303);
      },
      (outcome) => page(c, outcome, url),
    );
  });

  app.post('/feeds/import', writing, async (c) =>
    refusedOr(
      async () => {
        const feeds = listedFeeds(await listOf(c));
        const rest = feeds.slice(TRIED_AT_ONCE);
        const imported = await followList(deps, { by: by(c), feeds: feeds.slice(0, TRIED_AT_ONCE) }, deps.now());
        const further = rest.length === 0 ? null : writeOpml('', rest);
        return c.html(importedPage(deskOf(deps, c), { imported, rest: further, left: rest.length }));
      },
      (outcome) => page(c, outcome),
    ),
  );
}

async function listPage(deps: FeedsRoutes, c: ConsoleContext, outcome: Outcome, address: string): Promise<Response> {
  const from = lineOf(c.req.query('from')).slice(0, 80);
  const [{ feeds, next }, overview] = await Promise.all([deps.pageFeeds(PAGE, c.req.query('page'), from), deps.readOverview()]);
  const now = deps.now();
  const shown = feeds.map((feed) => ({ feed, health: healthOf(feed, now) }));
  const status = outcome !== null && 'problem' in outcome ? 422 : 200;
  return c.html(feedsPage(deskOf(deps, c), { feeds: shown, next, from, overview, address, outcome }), status);
}

/** Does it, or says on the page why not. Everything but a refusal goes on up. */
export async function refusedOr(act: () => Promise<Response>, refused: (outcome: Outcome) => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (error) {
    const problem = problemFrom(error);
    if (problem === null) throw error;
    return refused({ problem });
  }
}

/** The text of the uploaded file, else what was pasted. */
async function listOf(c: ConsoleContext): Promise<string> {
  const { file, opml } = await c.req.parseBody();
  if (file instanceof File && file.size > 0) return file.text();
  return typeof opml === 'string' ? opml : '';
}

async function allFeeds(deps: Pick<ManageFeeds, 'pageFeeds'>): Promise<Feed[]> {
  const all: Feed[] = [];
  let page: string | undefined;
  do {
    const { feeds, next } = await deps.pageFeeds(100, page);
    all.push(...feeds);
    page = next ?? undefined;
  } while (page !== undefined);
  return all;
}
