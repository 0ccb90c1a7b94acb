import { expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { testConsole } from '../../support/test-console.ts';

async function at(role: 'admin' | 'editor') {
  const console = testConsole();
  const cookie = await console.session(role);
  const get = async () => (await console.call('GET', '/console', cookie)).text();
  const press = async (fields: Record<string, string>) => (await console.call('POST', '/console/halt', cookie, fields)).text();
  return { ...console, get, press };
}

it('says whether mail goes out and what the last day brought, and lets an admin halt it and let it go on', async () => {
  const { get, press, mail, audit } = await at('admin');
  expect(await get()).toMatch(/Mail goes out\.[\s\S]*120 mails sent, 3 bounced, 1 person complained/);
  expect(await press({ to: 'halted', why: 'wrong feed' })).toMatch(/Mail is halted since 2026-11-25 09:30 UTC[\s\S]*Ann: wrong feed/);
  expect(mail.state).toMatchObject({ halted: true, by: 'person:p1' });
  expect(await press({ to: 'going' })).toContain('Mail goes on, with what waited');
  expect(mail.state.halted).toBe(false);
  expect(audit.map(({ action }) => action)).toEqual(['signed-in', 'mail-halted', 'mail-resumed']);
});

it('says what to think of before mail goes on if the counts halted it', async () => {
  const { get, mail } = await at('admin');
  mail.state = { ...mail.state, halted: true, reason: 'bounces', at: '2026-11-25T09:00:00.000Z' };
  expect(await get()).toContain('Find out where those addresses come from');
});

it('shows an editor how things stand, with no switch and no audit log', async () => {
  const { get, press, mail, overview } = await at('editor');
  const worst = [{ feedId: 'feed_0123456789abcdef', name: 'Coast', trouble: 'failing' as const }];
  overview.kept = { lookedAt: '2026-11-25T09:15:00.000Z', feeds: 12, paused: 1, troubled: 1, worst, languages: [] };
  const page = await get();
  expect(page).toMatch(/1 feed of 12 at the last look[\s\S]*Coast[\s\S]*Failing/);
  expect(page).not.toContain('Halt all mail');
  expect(page).not.toContain('What admins changed');
  await press({ to: 'halted' });
  expect(mail.state.halted).toBe(false);
});

it('is the same by the API', async () => {
  const { call, audit } = await testApi();
  expect((await call('GET', '/operations')).body).toMatchObject({ mail: { halted: false }, lastDay: { sent: 120 }, feeds: null });
  expect((await call('POST', '/operations/mail', { to: 'halted', why: 'x' })).body).toMatchObject({ halted: true, reason: 'admin' });
  expect(audit.at(-1)).toMatchObject({ action: 'mail-halted', details: { why: 'x' } });
});
