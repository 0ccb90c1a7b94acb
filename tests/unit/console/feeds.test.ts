import { expect, it } from 'vitest';
import { smallFeed } from '../../support/api.ts';
import { testConsole } from '../../support/test-console.ts';

const site = '<!doctype html><html><head><title>News</title><link rel="alternate" type="application/rss+xml" href="/rss.xml">';
const pages = {
  'https://news.example/': site,
  'https://news.example': site,
  'https://news.example/rss.xml': smallFeed('Harbour News'),
  'https://moved.example/rss.xml': smallFeed('Harbour News, moved'),
};
const shown = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer;
  return { status, to: headers.get('location'), html: await (await answer).clone().text() };
};

async function editor() {
  const console = testConsole({ pages });
  const cookie = await console.session('editor');
  const get = (path: string) => shown(console.call('GET', path, cookie));
  const press = (path: string, fields: Record<string, string> = {}) => shown(console.call('POST', path, cookie, fields));
  return { ...console, get, press };
}

it('finds the feeds of a site, shows their newest items, and follows the one that is chosen', async () => {
  const { get, press, feeds, audit } = await editor();
  expect((await get('/console/feeds')).html).toContain('There is no feed yet');
  const found = await press('/console/feeds/find', { address: 'news.example' });
  expect(found.html).toContain('Harbour News');
  expect(found.html).toContain('Harbour reopens');
  const followed = await press('/console/feeds', { url: 'https://news.example/rss.xml', publisher: 'Harbour Post' });
  expect(followed.status).toBe(303);
  expect((await get(followed.to ?? '')).html).toContain('Harbour Post');
  expect([...feeds.values()].map(({ publisher }) => publisher)).toEqual(['Harbour Post']);
  expect(audit.at(-1)).toMatchObject({ changedBy: 'person:p1', action: 'feed-added' });
  expect((await press('/console/feeds/find', { address: 'news.example' })).html).toContain('You have this feed already');
});

it('says why an address is none, and keeps what was typed', async () => {
  const { press, feeds } = await editor();
  const answer = await press('/console/feeds/find', { address: 'nothing.example/"><script>alert(1)</script>' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('value="nothing.example/&quot;&gt;&lt;script&gt;');
  expect(answer.html).not.toContain('<script>alert');
  expect(feeds.size).toBe(0);
});

it('tries each feed of a list, says of each what became of it, and goes on with the rest of a long one', async () => {
  const { press, feeds } = await editor();
  const outlines = Array.from({ length: 44 }, (_, at) => `<outline text="F${at}" xmlUrl="https://gone.example/${at}"/>`).join('');
  const opml = `<opml version="2.0"><body><outline text="N" xmlUrl="https://news.example/rss.xml"/>${outlines}</body></opml>`;
  const first = await press('/console/feeds/import', { opml });
  expect(first.html).toContain('1 added, 0 were there already, 39 could not be read');
  expect(first.html).toContain('5 feeds of the list are still to be tried');
  const [, rest = ''] = /name="opml" value="([^"]*)"/.exec(first.html) ?? [];
  const unescaped = rest.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect((await press('/console/feeds/import', { opml: unescaped })).html).toContain('0 added, 0 were there already, 5 could not be read');
  expect(feeds.size).toBe(1);
  expect((await press('/console/feeds/import', { opml: 'no list' })).html).toContain('This is no OPML list');
});

it('polls, pauses, names, moves, resets and removes a feed', async () => {
  const { get, press, feeds, polled, audit } = await editor();
  const { to } = await press('/console/feeds', { url: 'https://news.example/rss.xml' });
  const at = (to ?? '').replace(/\?.*/, '');
  const feedId = at.split('/').at(-1) ?? '';
  const feed = () => feeds.get(feedId);
  await press(at, { action: 'poll' });
  expect(polled).toEqual([feedId]);
  await press(at, { action: 'pause' });
  expect(feed()).toMatchObject({ state: 'paused', dueAt: null });
  expect((await press(at, { action: 'poll' })).html).toContain('This feed is not polled');
  await press(at, { action: 'resume' });
  await press(at, { action: 'name', publisher: 'Coast Daily', language: 'uk' });
  expect(feed()).toMatchObject({ state: 'active', publisher: 'Coast Daily', language: 'uk' });
  expect((await press(at, { action: 'move', url: 'https://gone.example/' })).status).toBe(422);
  expect(feed()?.url).toBe('https://news.example/rss.xml');
  await press(at, { action: 'move', url: 'moved.example/rss.xml' });
  expect(feed()).toMatchObject({ url: 'https://moved.example/rss.xml', publisher: 'Coast Daily' });
  await press(at, { action: 'reset' });
  expect((await press(at, { action: 'remove' })).html).toContain('tick the box');
  expect(feed()).toBeDefined();
  await press(at, { action: 'remove', sure: 'yes' });
  expect(feed()).toBeUndefined();
  expect((await get(at)).status).toBe(404);
  expect(audit.map(({ action }) => action).filter((action) => action.startsWith('feed'))).toEqual([
    ...['feed-added', 'feed-polled', 'feed-changed', 'feed-changed', 'feed-changed', 'feed-moved', 'feed-reset', 'feed-removed'],
  ]);
});

it('shows what a feed says of itself as text, whatever it says', async () => {
  const hostile = `<img src=x onerror=alert(1)>"'</title><script>alert(1)</script>`;
  const escaped = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const feed = smallFeed(escaped).replace('https://news.example/harbour', 'javascript:alert(1)').replace('Harbour reopens', escaped);
  const console = testConsole({ pages: { 'https://evil.example/rss': feed } });
  const cookie = await console.session('editor');
  const found = await (await console.call('POST', '/console/feeds/find', cookie, { address: 'evil.example/rss' })).text();
  const followed = await console.call('POST', '/console/feeds', cookie, { url: 'https://evil.example/rss', publisher: hostile });
  const one = await (await console.call('GET', followed.headers.get('location') ?? '', cookie)).text();
  const all = await (await console.call('GET', '/console/feeds', cookie)).text();
  for (const html of [one, all]) expect(html).toContain('onerror=alert');
  for (const html of [found, one, all]) expect(html).not.toMatch(/<script>|<img|href="javascript/);
});
