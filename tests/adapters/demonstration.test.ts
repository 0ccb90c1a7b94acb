/** The demonstration's outlets over HTTP: feeds that read like any other, and stories that come out with the clock or on demand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseFeed } from '../../functions/reading/formats/parse-feed.ts';
import { readPage } from '../../functions/reading/pages/read-page.ts';
import { type Demonstration, startDemonstration } from '../../infra/demonstration/demonstration.ts';

let dataDir: string;
let now: Date;
let demonstration: Demonstration;

const start = async () => {
  demonstration = await startDemonstration({ dataDir, clock: () => now });
};
const read = async (url: string) => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};
const readFeeds = () => Promise.all(demonstration.feeds.map(async ({ url }) => parseFeed(await read(url), { documentUrl: url })));
const titles = async () => (await readFeeds()).flatMap(({ items }) => items.map(({ title }) => title));
const hoursLater = (hours: number) => {
  now = new Date(now.getTime() + hours * 3_600_000);
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tocsin-demonstration-'));
  now = new Date('2026-11-23T09:00:00.000Z');
  await start();
});

afterEach(async () => {
  await demonstration.stop();
  await rm(dataDir, { recursive: true });
});

it('every feed can be read: its format, language, dates and links', async () => {
  const feeds = await readFeeds();
  expect(feeds.map(({ format }) => format)).toEqual(['rss', 'atom', 'rss', 'json', 'rss', 'atom']);
  expect(feeds.map(({ language }) => language)).toEqual(['en', 'en', 'en', 'en', 'uk', 'fr']);
  for (const { items, title } of feeds) {
    expect(items.length, title ?? '').toBeGreaterThanOrEqual(2);
    for (const { publishedAt, url } of items) {
      expect(Date.parse(publishedAt ?? '')).toBeLessThanOrEqual(now.getTime());
      expect(now.getTime() - Date.parse(publishedAt ?? '')).toBeLessThan(48 * 3_600_000);
      expect(url).toContain(demonstration.url);
    }
  }
});

it('an article of a thin feed has its text on its page', async () => {
  const [courier] = await readFeeds();
  const first = courier?.items.find(({ title }) => title?.includes('Pentagon'));
  expect(first?.body).toBeNull();
  const page = readPage(await read(first?.url ?? ''), { url: first?.url ?? null });
  expect(page.text).toContain('No date was named.');
  expect(page.canonicalUrl).toBe(`${demonstration.url.replace('http:', 'https:')}/courier/pentagon-plans-talks`);
});

it('stories come out as the clock moves, at their own hour', async () => {
  const before = await titles();
  hoursLater(4);
  const after = await titles();
  expect(after.length).toBeGreaterThan(before.length);
  expect(after).toContain('Sahel neighbours meet in Niamey and speak of a joint force');
});

it('the next story comes out on demand, in two outlets, dated now, and stays out', async () => {
  expect((await titles()).join()).not.toContain('mid-September');
  const out = await demonstration.publishNext();
  expect(out.map(({ outletTitle }) => outletTitle)).toEqual(['The Courier', 'Sahel Observer']);
  const [courier] = await readFeeds();
  expect(courier?.items[0]).toMatchObject({ title: out[0]?.title, publishedAt: now.toISOString() });
  await demonstration.stop();
  const { url } = demonstration;
  await start();
  expect(demonstration.url).toBe(url);
  expect(await titles()).toContain(out[0]?.title);
});

it('is followed once: a feed that an admin removed does not come back with the next start', async () => {
  expect(demonstration.isFollowed()).toBe(false);
  await demonstration.noteFollowed();
  await demonstration.publishNext();
  await demonstration.stop();
  await start();
  expect(demonstration.isFollowed()).toBe(true);
});

it('on demand goes on to the very last story and then says that there is none', async () => {
  const seen = new Set<string | null>(await titles());
  for (let next = await demonstration.publishNext(); next.length > 0; next = await demonstration.publishNext()) {
    for (const { title } of next) seen.add(title);
  }
  expect(demonstration.next()).toEqual([]);
  expect(demonstration.published().length).toBeGreaterThanOrEqual(seen.size);
  hoursLater(1000);
  expect(new Set(await titles())).toEqual(seen);
});

it('a poll that has the newest already is answered with 304', async () => {
  const url = demonstration.feeds[0]?.url ?? '';
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  await demonstration.publishNext();
  expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(200);
});
