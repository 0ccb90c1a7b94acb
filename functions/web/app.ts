/** The routes of the pages. GET and HEAD change nothing; a form posts to the path of its page. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { proofScript, script, style } from '../presentation/assets/assets.ts';
import { errorPage, notFoundPage, tooManyPage } from '../presentation/pages/dead-ends.tsx';
import type { Site } from '../presentation/pages/layout.tsx';
import type { Words } from '../presentation/words/words.ts';
import { TooManyRequests } from '../subscription/refused.ts';
import { type BlockRoutes, blockRoutes } from './block.ts';
import { type ConfirmRoutes, confirmRoutes } from './confirm.ts';
import { type ManageRoutes, manageRoutes } from './manage.ts';
import { type MoreRoutes, moreRoutes } from './more.ts';
import { fromOwnPages, reference, secured, type WebEnv } from './request.ts';
import { type SettingsRoutes, settingsRoutes } from './settings.ts';
import { type SignUpRoutes, signUpRoutes } from './sign-up.ts';
import { type StoryRoutes, storyRoutes } from './story.ts';
import { type UnsubscribeRoutes, unsubscribeRoutes } from './unsubscribe.ts';
import { type WhyRoutes, whyRoutes } from './why.ts';

export interface Web
  extends SignUpRoutes,
    ConfirmRoutes,
    UnsubscribeRoutes,
    ManageRoutes,
    SettingsRoutes,
    BlockRoutes,
    MoreRoutes,
    StoryRoutes,
    WhyRoutes {
  site: Site;
  publicUrl: string;
  now(): string;
  /** `route` is a pattern, such as `/c/:token`: never a path. */
  answered(request: { method: string; route: string; status: number }): void;
  broke(error: Error, request: { method: string; route: string }): void;
}

// The longest form has a query of 500 characters; in UTF-8 and percent signs that is 6 KB.
const mostBodyBytes = 32 * 1024;
// What GET takes: a query in the URL. Everything longer was not made by our pages.
const longestUrl = 8_000;

export function webApp(web: Web): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    await next();
    web.answered({ method: c.req.method, route: routePath(c, -1), status: c.res.status });
  });
  app.use(secured);
  app.use(async (c, next) => (c.req.url.length > longestUrl ? c.html(notFoundPage(web), 414) : next()));
  app.use(bodyLimit({ maxSize: mostBodyBytes, onError: (c) => c.text(web.site.words.troubles.tooLarge, 413) }));
  app.use(fromOwnPages(web.publicUrl, web.site));

  const asset = (type: string) => ({ 'content-type': type, 'cache-control': 'public, max-age=300' });
  app.get('/style.css', (c) => c.body(style, 200, asset('text/css; charset=utf-8')));
  app.get('/script.js', (c) => c.body(script, 200, asset('text/javascript; charset=utf-8')));
  app.get('/proof.js', (c) => c.body(proofScript, 200, asset('text/javascript; charset=utf-8')));
  app.get('/robots.txt', (c) => c.body(robots, 200, asset('text/plain; charset=utf-8')));

  signUpRoutes(app, web);
  confirmRoutes(app, web);
  unsubscribeRoutes(app, web);
  manageRoutes(app, web);
  settingsRoutes(app, web);
  blockRoutes(app, web);
  moreRoutes(app, web);
  storyRoutes(app, web);
  whyRoutes(app, web);

  app.notFound((c) => c.html(notFoundPage(web), 404));
  app.onError((error, c) => {
    if (error instanceof TooManyRequests) {
      c.header('retry-after', String(error.retryAfterSeconds));
      return c.html(tooManyPage({ site: web.site, tryAgainIn: waitInWords(web.site.words, error.retryAfterSeconds) }), 429);
    }
    web.broke(error, { method: c.req.method, route: routePath(c, -1) });
    return c.html(errorPage({ site: web.site, reference: reference(c) }), 500);
  });
  return app;
}

/** Links in mails are for their readers: no crawler has business there. */
const robots = `User-agent: *
Disallow: /c/
Disallow: /u/
Disallow: /m/
Disallow: /p/
Disallow: /n/
Disallow: /d/
Disallow: /s/
Disallow: /?
Allow: /$
`;

const waitInWords = ({ general }: Words, seconds: number) =>
  seconds <= 3_600 ? general.inMinutes(Math.max(1, Math.ceil(seconds / 60))) : general.tomorrow;
