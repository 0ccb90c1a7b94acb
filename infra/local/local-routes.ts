/** What is under /local/ on this machine only: the host's own handles. */
import { Hono } from 'hono';
import type { FunctionName } from '../../functions/environment.ts';
import { functions } from '../wiring.ts';
import type { Host } from './host-start.ts';
import { outageSettings } from './outages.ts';
import { localPages } from './pages/local-pages.ts';
import { signInPath } from './sign-in/accounts.ts';

export function localRoutes(host: Host): Hono {
  const routes = new Hono();
  // Another site's page, open in the same browser, must not move the clock here.
  routes.use('*', async (context, next) => {
    const { hostname, host: here } = new URL(context.req.url);
    const origin = context.req.header('origin');
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return context.text('This is for this machine only.', 403);
    if (context.req.header('sec-fetch-site') === 'cross-site' && context.req.method !== 'GET')
      return context.text('This is for this machine only.', 403);
    if (origin && origin !== 'null' && new URL(origin).host !== here) return context.text('This is for this machine only.', 403);
    return next();
  });
  routes.get('/local/clock', (context) => context.json({ now: host.clock.now() }));
  // Whatever the content type says: `curl -d '{"now": "…"}'` calls its JSON a form.
  routes.post('/local/clock', async (context, next) => {
    const body = await context.req.text();
    if (!body.trimStart().startsWith('{')) return next();
    const now = timeIn(body);
    if (now === null) return context.json({ message: 'now: an ISO 8601 time, such as "2026-11-23T07:00:00Z"' }, 400);
    await host.clock.set(now);
    return context.json({ now: host.clock.now() });
  });
  routes.get('/local/host', async (context) =>
    context.json({ url: host.url, sesUrl: host.sesUrl, now: host.clock.now(), environment: host.environment, queues: await host.queues() }),
  );
  routes.post('/local/when-idle', async (context) => {
    await host.whenIdle();
    return context.json({ now: host.clock.now() });
  });
  routes.post('/local/schedules/:name', async (context) => {
    const name = context.req.param('name');
    if (!(name in functions)) return context.json({ message: `no function ${name}` }, 404);
    return context.json({ result: await host.runSchedule(name as FunctionName) });
  });
  routes.all(`${signInPath}/*`, (context) => host.signIn.answer(context.req.raw));
  routes.get('/local/alarms', (context) => context.json(host.alarms()));
  routes.get('/local/outages', (context) => context.json(host.outages.current()));
  routes.post('/local/outages', async (context) => {
    const changes = outageSettings.partial().safeParse(await context.req.json().catch(() => null));
    if (!changes.success) return context.json({ message: changes.error.message }, 400);
    host.outages.set(changes.data as Parameters<typeof host.outages.set>[0]);
    return context.json(host.outages.current());
  });
  routes.delete('/local/outages', (context) => {
    host.outages.clear();
    return context.json(host.outages.current());
  });
  routes.route('/', localPages(host));
  return routes;
}

function timeIn(body: string): string | null {
  try {
    const { now } = JSON.parse(body) as { now?: unknown };
    return typeof now === 'string' && !Number.isNaN(Date.parse(now)) ? now : null;
  } catch {
    return null; // not JSON: refused in the same words
  }
}
