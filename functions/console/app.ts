/** The admin's console under /console: pages for people, on the use cases that the API calls too. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { problemFrom } from '../admin/problem.ts';
import { consoleStyle, style } from '../presentation/assets/assets.ts';
import { brokenPage, lostPage, problemPage } from '../presentation/console/dead-ends.tsx';
import { frame } from '../presentation/words/en/console/frame.ts';
import { fromOwnPages, reference, secured } from '../web/request.ts';
import { type ConsoleEnv, deskOf, ownFormsOnly, signedIn } from './access.ts';
import { type AuditRoutes, auditRoutes } from './audit.ts';
import { type CookieDeps, sessionCookies } from './cookies.ts';
import { feedRoutes } from './feed.ts';
import { type FeedsRoutes, feedsRoutes } from './feeds.ts';
import { type PeopleRoutes, peopleRoutes } from './people.ts';
import { type SignInRoutes, signInRoutes, signOutRoutes } from './sign-in.ts';
import { type TodayRoutes, todayRoutes } from './today.ts';
import { topicRoutes } from './topic.ts';
import { type TopicsRoutes, topicsRoutes } from './topics.ts';

export interface ConsoleDeps extends CookieDeps, SignInRoutes, TodayRoutes, TopicsRoutes, FeedsRoutes, PeopleRoutes, AuditRoutes {
  /** `route` is a pattern, never a path. */
  answered: (request: { method: string; route: string; status: number }) => void;
  broke: (error: Error, request: { method: string; route: string }) => void;
}

// An OPML list of a thousand feeds is about 300 KB.
const MOST_BODY_BYTES = 1_200_000;

export function consoleApp(deps: ConsoleDeps): Hono<ConsoleEnv> {
  const app = new Hono<ConsoleEnv>().basePath('/console');
  const cookies = sessionCookies(deps);
  app.use(async (c, next) => {
    await next();
    deps.answered({ method: c.req.method, route: routePath(c, -1), status: c.res.status });
  });
  app.use(secured);
  app.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (c) => c.text(frame.tooLarge, 413) }));
  app.use(fromOwnPages(deps.publicUrl, deps.site));
  app.get('/style.css', (c) =>
    c.body(`${style}\n${consoleStyle}`, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }),
  );
  signInRoutes(app, deps, cookies);

  app.use(signedIn(deps, cookies));
  app.use(ownFormsOnly(deps));
  signOutRoutes(app, deps, cookies);
  todayRoutes(app, deps);
  topicsRoutes(app, deps);
  topicRoutes(app, deps);
  feedsRoutes(app, deps);
  feedRoutes(app, deps);
  peopleRoutes(app, deps);
  auditRoutes(app, deps);

  app.notFound((c) => c.html(lostPage(c.var.session ? deskOf(deps, c) : { site: deps.site }), 404));
  app.onError((error, c) => {
    const problem = problemFrom(error);
    if (problem !== null && c.var.session) return c.html(problemPage(deskOf(deps, c), problem), problem.status === 404 ? 404 : 422);
    deps.broke(error, { method: c.req.method, route: routePath(c, -1) });
    return c.html(brokenPage({ site: deps.site, reference: reference(c) }), 500);
  });
  return app;
}
