import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ConsoleVisitor, consoleVisitor } from '../support/console.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { mailsTo, subscribe } from '../support/reader.ts';

const ada = 'ada@example.org';
let host: TestHost;
let admin: ConsoleVisitor;

beforeAll(async () => {
  host = await startHost({ now: '2026-11-20T10:00:00.000Z', schedules: false });
  admin = consoleVisitor(host);
});
afterAll(() => host.remove());

it('finds the person, shows what they follow, and says of an article that nobody can have got it', async () => {
  await subscribe(host, { email: ada, query: 'harbour strike' });
  await admin.signIn('admin');
  const person = await admin.press('/console/people', { email: ada });
  expect(person.url).toMatch(/\/console\/people\/s[0-9a-f]+$/);
  expect(person.html).toContain('harbour strike');
  const at = new URL(person.url).pathname;
  expect((await admin.press(at, { action: 'why', url: 'https://nowhere.example/' })).html).toContain('No feed brought an article');
});

it('stops mail to the person and lets it go on, also at the mail service', async () => {
  const at = new URL((await admin.press('/console/people', { email: ada })).url).pathname;
  await admin.press(at, { action: 'stop', reason: 'asked by phone' });
  expect((await admin.visit(at)).html).toContain('No mail goes to this address');
  expect((await admin.press(at, { action: 'link' })).html).toContain('This address must not be mailed');
  await admin.press(at, { action: 'allow', reason: 'asked again' });
  await admin.press(at, { action: 'link' });
  await host.whenIdle();
  expect((await mailsTo(host, ada)).at(-1)?.text).toContain('/m/');
});

it('exports and erases on request; of it all the audit log keeps no address', async () => {
  const at = new URL((await admin.press('/console/people', { email: ada })).url).pathname;
  expect(JSON.parse((await admin.press(at, { action: 'export' })).html)).toMatchObject({ subscriber: { email: ada } });
  await admin.press(at, { action: 'erase', sure: 'yes' });
  expect((await admin.press('/console/people', { email: ada })).html).toContain('Nobody has signed up');
  const log = (await admin.visit('/console/changes')).html;
  for (const words of ['looked up the person', 'exported all about the person', 'erased the person']) expect(log).toContain(words);
  expect(log).not.toContain('example.org');
});
