import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import type { StoredMail } from '../../infra/local/mail/mail-store.ts';
import { type TableName, tables } from '../../infra/wiring.ts';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { hours, letPass, minutes, open, press, subscribe } from '../support/reader.ts';

// A Friday; the weekly readers have theirs on Saturday.
const start = '2026-11-20T10:00:00.000Z';
const readers = [
  { email: 'ada@example.org', frequency: 'daily' },
  { email: 'ben@example.org', frequency: 'instant' },
  { email: 'cleo@example.org', frequency: 'hourly' },
  { email: 'dora@example.org', frequency: 'weekly', weekday: 'SAT' },
  { email: 'emil@example.org', frequency: 'daily', zone: 'Asia/Kolkata', hour: 6 },
] as const;

/** Twelve words that no other day has: each report is a story of its own. */
const wordsOf = (day: number): string[] =>
  ['bal', 'cor', 'den', 'fil', 'gor', 'hun', 'kes', 'lam', 'mir', 'nov', 'pel', 'rud'].map(
    (syllable, at) =>
      `${syllable}${'aeiou'[(day + at) % 5]}${'bdgklmnprstvz'[day % 13]}${'aeiou'[Math.floor(day / 5) % 5]}${'lmnrst'[(day + at) % 6]}`,
  );

let host: TestHost;
let stand: Newsstand;
let mails: StoredMail[];
beforeAll(async () => {
  host = await startHost({ now: start });
  stand = await openNewsstand();
  stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: later(start, -hours(1)) });
  await addFeed(host, `${stand.url}/feeds/courier.xml`);
  await letPass(host, minutes(15));
  for (const reader of readers) await subscribe(host, { ...reader, query: 'harbour strike' });
  await press(host, '/manage-link', { email: 'ada@example.org' });
  for (let day = 1; day <= 32; day += 1) {
    const words = wordsOf(day);
    const title = `Harbour strike & <walkout> at ${words.slice(0, 3).join(' ')}, report ${day}: “Порт стоїть”`;
    stand.publish('courier', {
      title,
      text: `${words.slice(3).join(' ')}: the strike at the harbour goes on.`,
      path: `/strike-${day}`,
      publishedAt: host.clock.now(),
    });
  }
  await letPass(host, minutes(75));
  await letPass(host, hours(20), hours(1));
  // Without the mails to SES's own simulator, by which recovery asks for a sign of life.
  mails = (await host.inbox()).filter((mail) => mail.tags['kind'] !== 'probe');
}, 300_000);
afterAll(async () => {
  await host.remove();
  await stand.stop();
});

/** Everything in every table. */
async function everything(): Promise<Record<string, unknown[]>> {
  const client = documentClientFor(host.environment);
  const all: Record<string, unknown[]> = {};
  for (const table of Object.keys(tables) as TableName[]) {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: host.resources.tableName(table), ConsistentRead: true }));
    all[table] = Items.map((item) => JSON.stringify(item, Object.keys(item).sort())).sort();
  }
  client.destroy();
  return all;
}

/** Every address in a mail that is ours, header and both bodies. */
const linksOf = (mail: StoredMail): string[] => {
  const header = mail.headers.find(({ name }) => name.toLowerCase() === 'list-unsubscribe')?.value ?? '';
  const all = `${mail.html} ${mail.text} ${header}`.matchAll(/https?:\/\/[^\s"'<>)]+/g);
  return [...new Set([...all].map(([url]) => url.replaceAll('&amp;', '&')).filter((url) => url.startsWith(host.url)))];
};

describe('only a person’s own click changes anything', () => {
  it('a scanner that opens every link of every kind of mail leaves all tables as they are', async () => {
    const paths = mails.flatMap(linksOf).map((url) => new URL(url).pathname);
    for (const kind of ['/c/', '/m/', '/p/', '/u/', '/d/'])
      expect(
        paths.filter((path) => path.startsWith(kind)),
        kind,
      ).not.toEqual([]);
    const before = await everything();
    for (const path of paths) {
      for (const method of ['GET', 'HEAD'])
        expect((await open(host, path, method)).status, `${method} ${path.slice(0, 3)}`).toBeLessThan(500);
    }
    await host.whenIdle();
    expect(await everything()).toEqual(before);
  });

  it('what a mail held back stands behind its link, and nothing else', async () => {
    const digest = mails.find((mail) => mail.to.includes('ada@example.org') && linksOf(mail).some((url) => url.includes('/d/')));
    const more = await open(host, new URL(linksOf(digest as StoredMail).find((url) => url.includes('/d/')) ?? '').pathname);
    expect(more.status).toBe(200);
    const inMail = new Set(digest?.text?.match(/report \d+/g));
    const behind = new Set(more.text.match(/report \d+/g));
    expect(inMail.size).toBe(25);
    expect(behind.size).toBe(7);
    expect([...behind].filter((story) => inMail.has(story))).toEqual([]);
  });
});

describe('the mails, as an independent reader of mails sees them', () => {
  it('are at least ten, of every kind and frequency', () => {
    expect(mails.length).toBeGreaterThanOrEqual(10);
    expect(new Set(mails.map((mail) => mail.tags['kind']))).toEqual(new Set(['confirm', 'manage', 'daily', 'instant', 'hourly', 'weekly']));
  });

  it('have both bodies, one reader, a sender and a subject, and stay under 80 KB', async () => {
    for (const mail of mails) {
      const parsed = await PostalMime.parse(mail.source);
      expect(parsed.to).toHaveLength(1);
      expect(parsed.from?.address).toContain('@');
      expect(parsed.subject?.length).toBeGreaterThan(5);
      expect(parsed.attachments).toEqual([]);
      expect(parsed.headers.find(({ key }) => key === 'content-type')?.value).toMatch(/^multipart\/alternative/);
      expect(parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
      expect(Buffer.byteLength(parsed.html ?? '')).toBeLessThanOrEqual(80_000);
      expect(parsed.html).toMatch(/<html[^>]* lang=/);
      expect(parsed.text?.length).toBeGreaterThan(100);
      expect(`${parsed.html} ${parsed.text}`).toContain('127.0.0.1, on this machine only');
    }
  });

  it('can be ended with one click where they bring news, by a header on one line', async () => {
    const bulk = mails.filter((mail) => !['confirm', 'manage'].includes(mail.tags['kind'] ?? ''));
    for (const mail of bulk) {
      const header = (key: string) => mail.headers.find(({ name }) => name.toLowerCase() === key)?.value;
      expect(mail.source).toMatch(/^List-Unsubscribe: <https?:\/\/[^\s<>]+>\r?$/m);
      expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
      expect(header('list-id')).toContain(`<${mail.tags['kind']}.`);
      expect(header('precedence')).toBe('bulk');
      expect(mail.tags['deliveryId']).toMatch(/^[A-Za-z0-9_-]+$/);
      expect(mail.tags['attempt']).toBe('1');
      expect(mail.html).toMatch(/&lt;walkout&gt;/);
      expect(mail.html).not.toContain('<walkout>');
    }
  });
});
