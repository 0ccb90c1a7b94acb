/** /console/feeds/:feedId: one feed, and its buttons. */
import type { Hono } from 'hono';
import { beginFeedAfresh, changeFeed, forgetFeed, knownFeed, pollFeedNow } from '../admin/manage-feeds.ts';
import { FeedUnknown } from '../feed/curate-feeds.ts';
import { healthOf } from '../feed/feed-health.ts';
import { lostPage } from '../presentation/console/dead-ends.tsx';
import { feedPage } from '../presentation/console/feed.tsx';
import type { Outcome } from '../presentation/console/parts.tsx';
import { feedWords } from '../presentation/words/en/console/feeds.ts';
import { lineOf } from '../web/request.ts';
import { allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf } from './access.ts';
import { type FeedsRoutes, refusedOr } from './feeds.ts';

const say = feedWords.one;

export function feedRoutes(app: Hono<ConsoleEnv>, deps: FeedsRoutes): void {
  app.get('/feeds/:feedId', allowedTo(deps, 'feeds:read'), (c) =>
    page(deps, c, c.req.query('done') === 'added' ? { done: say.addedNow } : null),
  );

  app.post('/feeds/:feedId', allowedTo(deps, 'feeds:write'), async (c) => {
    if (c.var.form['action'] === 'remove' && c.var.form['sure'] === 'yes') {
      await forgetFeed(deps, { by: by(c), feedId: c.req.param('feedId') }, deps.now());
      return c.redirect('/console/feeds', 303);
    }
    return refusedOr(
      async () => page(deps, c, await press(deps, c)),
      (outcome) => page(deps, c, outcome),
    );
  });
}

async function press(deps: FeedsRoutes, c: ConsoleContext): Promise<Outcome> {
  const { form } = c.var;
  const asked = { by: by(c), feedId: c.req.param('feedId') ?? '' };
  const now = deps.now();
  switch (form['action']) {
    case 'poll':
      await pollFeedNow(deps, asked, now);
      return { done: say.polled };
    case 'pause':
      await changeFeed(deps, { ...asked, state: 'paused' }, now);
      return { done: say.paused };
    case 'resume':
      await changeFeed(deps, { ...asked, state: 'active' }, now);
      return { done: say.resumed };
    case 'name':
      await changeFeed(deps, { ...asked, ...namesIn(form) }, now);
      return { done: say.saved };
    case 'move':
      await beginFeedAfresh(deps, { ...asked, url: lineOf(form['url']) }, now);
      return { done: say.moved };
    case 'reset':
      await beginFeedAfresh(deps, asked, now);
      return { done: say.reset };
    default:
      return { done: say.notSure };
  }
}

/** What stands in the fields of the name; an empty field changes nothing. */
function namesIn(form: Record<string, string>) {
  const language = lineOf(form['language']).toLowerCase();
  return {
    publisher: lineOf(form['publisher']).slice(0, 120) || undefined,
    language: /^[a-z]{2,3}$/.test(language) ? language : undefined,
  };
}

async function page(deps: FeedsRoutes, c: ConsoleContext, outcome: Outcome): Promise<Response> {
  try {
    const feed = await knownFeed(deps, c.req.param('feedId') ?? '');
    const status = outcome !== null && 'problem' in outcome ? 422 : 200;
    return c.html(feedPage(deskOf(deps, c), { feed, health: healthOf(feed, deps.now()), outcome }), status);
  } catch (error) {
    if (error instanceof FeedUnknown) return c.html(lostPage(deskOf(deps, c)), 404);
    throw error;
  }
}
