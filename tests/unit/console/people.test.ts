import { expect, it } from 'vitest';
import { testApi } from '../../support/api.ts';
import { testConsole } from '../../support/test-console.ts';

async function admin() {
  const console = testConsole();
  const cookie = await console.session('admin');
  const call = async (method: string, path: string, fields: Record<string, string> = {}) => {
    const answer = await console.call(method, path, cookie, fields);
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
  };
  return { ...console, get: (path: string) => call('GET', path), press: (path: string, fields = {}) => call('POST', path, fields) };
}

it('finds a person by address, posted and in whatever case, and shows their topics and mails', async () => {
  const { get, press, audit } = await admin();
  const found = await press('/console/people', { email: 'ADA@example.org ' });
  expect(found.to).toBe('/console/people/s1');
  const { html } = await get(found.to);
  for (const words of ['ada@example.org', 'About harbour', 'they unsubscribed', 'daily#2026-11-23', 'Sent', 'm-1'])
    expect(html).toContain(words);
  expect((await press('/console/people', { email: 'nobody@example.org' })).html).toContain('Nobody has signed up with this address');
  expect((await press('/console/people', { email: 'no address' })).status).toBe(422);
  expect(JSON.stringify(audit)).not.toContain('@');
  expect(audit.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
    'signed-in p1',
    'person-looked-up s1',
    'person-looked-up nobody',
  ]);
});

it.each([
  ['mailed', 'It was in this mail'],
  ['copy', 'Another report of the same news was in this mail'],
  ['new', 'comes with the next mail'],
  ['old', 'no mail of the last ninety days has it'],
  ['other', 'It does not match this topic'],
])('says what became of an article that is %s', async (articleId, words) => {
  const { press } = await admin();
  const { html } = await press('/console/people/s1', { action: 'why', url: `https://news.example/${articleId}` });
  expect(html).toContain(words);
  expect(html).toContain('Pilots strike');
});

it('says that nobody can have got what no feed brought', async () => {
  const { press } = await admin();
  expect((await press('/console/people/s1', { action: 'why', url: 'https://other.example/x' })).html).toContain(
    'No feed brought an article',
  );
});

it('stops all mail to a person with a reason, so that a mail being made fails too, and lets it go again', async () => {
  const { press, people, audit } = await admin();
  const revision = () => people.table.bySubscriber.get('s1')?.progress.revision;
  const before = revision() ?? 0;
  expect((await press('/console/people/s1', { action: 'stop', reason: '' })).html).toContain('A reason is missing');
  expect((await press('/console/people/s1', { action: 'stop', reason: 'asked by ada@example.org' })).html).toContain(
    'must hold no address',
  );
  expect(people.suppressed.size).toBe(0);
  expect((await press('/console/people/s1', { action: 'stop', reason: 'asked by phone' })).html).toContain('No mail goes to them any more');
  expect(people.suppressed.get(people.hash)?.reason).toBe('admin: asked by phone');
  expect(revision()).toBeGreaterThan(before);
  expect((await press('/console/people/s1', { action: 'link' })).html).toContain('This address must not be mailed');
  await press('/console/people/s1', { action: 'allow', reason: 'asked again' });
  expect(people.suppressed.size).toBe(0);
  await press('/console/people/s1', { action: 'link' });
  expect(people.links).toEqual(['s1']);
  expect(audit.map(({ action }) => action).slice(1)).toEqual(['person-suppressed', 'person-unsuppressed', 'person-sent-link']);
});

it('exports and erases, and an erased person is found no more', async () => {
  const { press, people } = await admin();
  expect(JSON.parse((await press('/console/people/s1', { action: 'export' })).html)).toMatchObject({
    subscriber: { email: 'ada@example.org' },
  });
  expect((await press('/console/people/s1', { action: 'erase' })).html).toContain('tick the box');
  expect(people.table.bySubscriber.size).toBe(1);
  await press('/console/people/s1', { action: 'erase', sure: 'yes' });
  expect(people.table.bySubscriber.size).toBe(0);
  expect(people.deliveries).toEqual([]);
  expect((await press('/console/people', { email: 'ada@example.org' })).html).toContain('Nobody has signed up');
});

it('is the same by the API, and a key without the scope sees nobody', async () => {
  const { call } = await testApi();
  const person = await call('POST', '/people/find', { email: 'ada@example.org' });
  expect(person.body).toMatchObject({ subscriberId: 's1', deliveries: [{ slot: 'daily#2026-11-23', state: 'sent', articles: 1 }] });
  expect((await call('POST', '/people/find', { email: 'nobody@example.org' })).status).toBe(404);
  expect((await call('POST', '/people/s1/why', { url: 'https://news.example/mailed' })).body.topics[0]).toMatchObject({
    fate: 'mailed',
    delivery: { slot: 'daily#2026-11-23' },
  });
  expect((await call('POST', '/people/s1/suppress', { reason: 'x' })).status).toBe(204);
  expect((await call('GET', '/people/s1')).body.suppression.reason).toBe('admin: x');
  const weak = await testApi({ scopes: ['topics:read', 'feeds:write'] });
  for (const [method, path] of [
    ['POST', '/people/find'],
    ['GET', '/people/s1'],
    ['DELETE', '/people/s1'],
    ['POST', '/people/s1/export'],
  ] as const)
    expect((await weak.call(method, path, method === 'POST' ? { email: 'a@b.example' } : undefined)).status).toBe(403);
});
