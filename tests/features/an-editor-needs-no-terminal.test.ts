import { afterAll, beforeAll, expect, it } from 'vitest';
import { localApiKey } from '../../infra/commands/local-api-key.ts';
import { consoleVisitor } from '../support/console.ts';
import { startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';

const now = '2026-11-23T07:00:00.000Z';
let host: TestHost;
let newsstand: Newsstand;

beforeAll(async () => {
  newsstand = await openNewsstand();
  host = await startHost({ now, schedules: false });
});
afterAll(async () => {
  await host.remove();
  await newsstand.stop();
});

async function call(method: string, path: string, body?: unknown, key = localApiKey(host.dataDir)) {
  const response = await fetch(`${host.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

it('follows feeds, pauses one, tries a query on what came in and makes it a topic, all through the API', async () => {
  const [first, second] = ['coast', 'inland'].map((feed) =>
    newsstand.publish(feed, { title: `Lighthouse news from the ${feed}`, text: 'The keeper stays.', publishedAt: '2026-11-23T06:30:00Z' }),
  );
  const imported = await call('POST', '/feeds/import', {
    opml: `<opml version="2.0"><body><outline xmlUrl="${first}" text="Coast"/><outline xmlUrl="${second}" text="Inland"/><outline xmlUrl="${newsstand.url}/nothing" text="Gone"/></body></opml>`,
  });
  expect(imported.body.feeds.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['added', 'added', 'refused']);
  await host.runSchedule('poll-feeds');
  await host.whenIdle();

  const page = await call('GET', '/feeds?limit=1');
  const rest = await call('GET', `/feeds?limit=1&cursor=${encodeURIComponent(page.body.nextCursor)}`);
  const listed = [...page.body.items, ...rest.body.items];
  expect(listed.map(({ publisher, health }: Record<string, string>) => `${publisher} ${health}`)).toEqual(['Coast fresh', 'Inland fresh']);
  expect((await call('PATCH', `/feeds/${listed[1].feedId}`, { state: 'paused', publisher: 'Inland Post' })).body).toMatchObject({
    health: 'paused',
    publisher: 'Inland Post',
    nextPollAt: null,
  });

  const preview = await call('POST', '/previews', { query: 'lighthouse' });
  expect(preview.body.found.map(({ title }: { title: string }) => title).sort()).toEqual([
    'Lighthouse news from the coast',
    'Lighthouse news from the inland',
  ]);
  const added = await call('POST', '/topics', { title: 'Lighthouses', query: 'lighthouse' });
  expect(added.body.topic).toMatchObject({ topicId: 'lighthouses', revision: 1 });
  expect((await call('GET', '/topics')).body.items).toHaveLength(1);
  expect(await (await fetch(host.url)).text()).toContain('Lighthouses');

  const audit = await call('GET', '/audit');
  expect(audit.body.items.map(({ action }: { action: string }) => action)).toEqual([
    'topic-added',
    'feed-changed',
    'feed-added',
    'feed-added',
  ]);
});

it('keeps a key out from the moment it is revoked', async () => {
  const made = await call('POST', '/keys', { name: 'importer', scopes: ['feeds:read'] });
  expect((await call('GET', '/feeds', undefined, made.body.presented)).status).toBe(200);
  await call('DELETE', `/keys/${made.body.key.keyId}`);
  expect((await call('GET', '/feeds', undefined, made.body.presented)).status).toBe(401);
});

it('uploads a list of feeds in the console, sees what became of each, and looks after one that stopped', async () => {
  const editor = consoleVisitor(host);
  await editor.signIn('editor');
  const url = newsstand.publish('harbour', { title: 'Pilots strike', text: 'At the harbour.', publishedAt: '2026-11-23T06:40:00Z' });
  const opml = `<opml version="2.0"><body><outline xmlUrl="${url}" text="Harbour"/><outline xmlUrl="${newsstand.url}/nothing" text="N"/></body></opml>`;
  const imported = await editor.upload('/console/feeds/import', 'file', new File([opml], 'feeds.opml', { type: 'text/x-opml' }));
  expect(imported.html).toContain('1 added, 0 were there already, 1 could not be read');
  const list = await editor.visit('/console/feeds?from=harb');
  const [, path = ''] = /href="(\/console\/feeds\/feed_[0-9a-f]+)">Harbour/.exec(list.html) ?? [];
  await editor.press(path, { action: 'poll' });
  await host.whenIdle();
  expect((await editor.visit(path)).html).toContain('It answers, and brings news at its usual rhythm');
  await host.runSchedule('watch-feeds');
  expect((await editor.visit('/console/feeds')).html).toMatch(/were well at the last look/);
  expect((await editor.visit('/console/changes')).status).toBe(403);
});

it('writes a topic in the console, sees what an edit would change, and goes back', async () => {
  const editor = consoleVisitor(host);
  await editor.signIn('editor');
  const topic = { title: 'Keepers', query: 'lighthouse keeper', language: 'en', breadth: 'everything' };
  expect((await editor.press('/console/topics/new', { ...topic, action: 'look' })).html).toContain('Lighthouse news from the coast');
  expect((await editor.press('/console/topics/new', { ...topic, action: 'keep' })).url).toContain('/console/topics/keepers');
  await host.whenIdle();
  const edit = { ...topic, query: 'pilots', revision: '1' };
  expect((await editor.press('/console/topics/keepers', { ...edit, action: 'look' })).html).toContain('Nobody follows it yet');
  await editor.press('/console/topics/keepers', { ...edit, action: 'keep' });
  const page = await editor.press('/console/topics/keepers', { action: 'back', to: '1', revision: '2' });
  expect(page.html).toContain('as in version 1 again');
  expect((await editor.visit('/console/topics')).html).toContain('lighthouse keeper');
  expect((await editor.visit('/console/topics?page=nonsense')).status).toBe(422);
  expect((await call('GET', '/topics?cursor=nonsense')).status).toBe(422);
  expect((await call('GET', `/topics?cursor=${encodeURIComponent('{"topicId":"x"}')}`)).status).toBe(422);
});
