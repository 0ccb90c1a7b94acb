import { describe, expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { testConsole } from '../../support/test-console.ts';

/** What leads in has to be open. */
const OPEN = ['/console/sign-in', '/console/signed-in', '/console/style.css'];
/** What an editor may not open: it concerns people, keys or what runs. */
const ADMINS_ONLY = /^\/console\/(?:people|queues|changes|look|keys|admins|halt)\b/;

const { app } = testConsole();
/** Every route, with something in place of what its path leaves open. */
const routes = app.routes
  .filter(({ method }) => method !== 'ALL')
  .map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+/g, 'x1') }));
const guarded = routes.filter(({ path }) => !OPEN.includes(path));

describe('every door of the console', () => {
  it.each(guarded)('$method $path is shut without a session, and with one that was tampered with', async ({ method, path }) => {
    const console = testConsole();
    const session = await console.session('admin');
    const tampered = session.slice(0, -4) + (session.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    for (const cookie of ['', tampered, session.replace('session', 'attempt')]) {
      const answer = await console.call(method, path, cookie);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toContain('Sign in');
    }
    expect(console.broken).toEqual([]);
  });

  it.each(guarded.filter(({ method }) => method === 'POST'))(
    'POST $path takes no form without the key of the session',
    async ({ path }) => {
      const console = testConsole();
      const cookie = await console.session('admin');
      for (const formKey of ['', 'the-form-kez', 'x']) expect((await console.call('POST', path, cookie, { formKey })).status).toBe(403);
      expect(console.audit.map(({ action }) => action)).toEqual(['signed-in']);
    },
  );

  it.each(guarded.filter(({ path }) => ADMINS_ONLY.test(path)))('$method $path is shut for an editor', async ({ method, path }) => {
    const console = testConsole();
    expect((await console.call(method, path, await console.session('editor'))).status).toBe(403);
  });

  it('is open for no role that was taken away since: the session ends with it', async () => {
    const console = testConsole();
    const asAdmin = await console.session('admin');
    await console.session('editor');
    expect((await console.call('GET', '/console', asAdmin)).status).toBe(401);
  });

  it('leads nowhere but into the console, whatever the address asks for', async () => {
    const console = testConsole();
    for (const to of [
      'https://evil.example/',
      '//evil.example/console',
      '/\\evil.example',
      '/consolex',
      'javascript:alert(1)',
      '/console/../u/x',
    ]) {
      const begun = await console.app.request(`/console/sign-in?to=${encodeURIComponent(to)}`);
      const cookie = begun.headers.getSetCookie()[0]?.split(';')[0] ?? '';
      const back = await console.app.request('/console/signed-in?code=c&state=s', { headers: { cookie } });
      expect({ to, leadsTo: back.headers.get('location') }).toEqual({ to, leadsTo: '/console' });
    }
  });
});

describe('every door of the API', async () => {
  const api = await testApi();
  const operations = api.app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, path: path.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'x1') }))
    .filter(({ path }) => !path.endsWith('/openapi.json'));

  it.each(operations)('$method $path is shut without a key', async ({ method, path }) => {
    for (const headers of [{}, { authorization: 'Bearer tocsin_abc' }, { authorization: `Bearer ${api.presented.slice(0, -1)}~` }])
      expect((await api.app.request(path, { method, headers })).status).toBe(401);
  });
});
