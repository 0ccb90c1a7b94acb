import { afterAll, beforeAll, expect, it } from 'vitest';
import { consoleVisitor } from '../support/console.ts';
import { later, startHost, type TestHost } from '../support/host.ts';

const now = '2026-11-23T07:00:00.000Z';
let host: TestHost;

beforeAll(async () => {
  host = await startHost({ now, schedules: false });
});
afterAll(() => host.remove());

it('lets a person in by the sign-in service alone, with the right password', async () => {
  const person = consoleVisitor(host);
  expect((await person.visit('/console')).status).toBe(401);
  expect((await person.signIn('admin', 'wrong')).status).toBe(401);
  expect((await person.visit('/console')).status).toBe(401);
  const inside = await person.signIn('admin');
  expect(inside).toMatchObject({ status: 200, url: `${host.url}/console` });
  expect(inside.html).toContain('Local admin');
  expect(inside.html).toContain('signed in');
});

it('gives a cookie that no script can read and no other site can send with a form', async () => {
  const begun = await fetch(`${host.url}/console/sign-in`, { redirect: 'manual' });
  const [cookie = ''] = begun.headers.getSetCookie();
  expect(cookie).toMatch(/^tocsin-attempt=[^;]+; .*HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).toMatch(/Path=\/console/i);
  expect(cookie).not.toContain('Secure'); // on this machine it is served in the clear
});

it('takes no answer of the sign-in service that this browser did not ask for', async () => {
  const person = consoleVisitor(host);
  const page = await person.visit('/console/sign-in');
  const stranger = consoleVisitor(host);
  // The stranger's browser never began: what the service sends back is worth nothing there.
  const answer = await fetch(page.url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ account: 'admin' }) });
  expect(answer.status).toBe(400);
  expect((await stranger.visit('/console/signed-in?code=abc&state=def')).status).toBe(401);
  await stranger.visit('/console/sign-in');
  expect((await stranger.visit('/console/signed-in?code=abc&state=def')).status).toBe(401);
});

it('ends a session after an idle hour, after a working day, and in every browser at once on request', async () => {
  const one = consoleVisitor(host);
  const other = consoleVisitor(host);
  await one.signIn('admin');
  await other.signIn('admin');
  await host.clock.set(later(now, 50 * 60_000));
  expect((await one.visit('/console')).status).toBe(200);
  await host.clock.set(later(now, 100 * 60_000));
  expect((await one.visit('/console')).status).toBe(200); // used meanwhile, so sealed anew
  expect((await other.visit('/console')).status).toBe(401);

  await other.signIn('admin');
  const kept = new Map(one.cookies);
  await other.press('/console/sign-out-everywhere');
  for (const [name, value] of kept) one.cookies.set(name, value);
  expect((await one.visit('/console')).status).toBe(401);
  await one.signIn('admin');
  expect((await one.visit('/console')).status).toBe(200);

  for (let hours = 1; hours <= 12.5; hours += 0.75) {
    await host.clock.set(later(now, 100 * 60_000 + hours * 3_600_000));
    await one.visit('/console');
  }
  expect((await one.visit('/console')).status).toBe(401);
});

it('takes no form without the key of the session, nor one that another site posts', async () => {
  const person = consoleVisitor(host);
  await person.signIn('admin');
  expect((await person.send('/console/sign-out-everywhere', {})).status).toBe(403);
  expect((await person.send('/console/sign-out-everywhere', { formKey: 'x'.repeat(32) })).status).toBe(403);
  const [, formKey = ''] = /name="formKey" value="([^"]*)"/.exec((await person.visit('/console')).html) ?? [];
  expect((await person.send('/console/sign-out', { formKey }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await person.visit('/console')).status).toBe(200);
  expect((await person.send('/console/sign-out', { formKey })).html).toContain('You are signed out');
  expect((await person.visit('/console')).status).toBe(401);
});
