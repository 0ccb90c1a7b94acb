import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { itemOf, longText, type PollWorld, rssOf, startPolls } from '../support/polls.ts';

let world: PollWorld;
beforeEach(async () => {
  world = await startPolls();
});
afterEach(() => world.publisher.stop());

const site = 'http://harbour.example';
const one = rssOf(itemOf('g1', 'Crane falls', `${site}/a`));
const two = rssOf(itemOf('g2', 'Ferry late', `${site}/b`), itemOf('g1', 'Crane falls', `${site}/a`));

describe('what browsers forgive is read', () => {
  const packed = zlib.gzipSync(one);
  test.each<[string, Record<string, string>, Buffer | string]>([
    ['a coding that is none', { 'content-encoding': 'utf-8' }, one],
    ['a coding that nobody knows', { 'content-encoding': 'none, 8bit' }, one],
    ['deflate with its header', { 'content-encoding': 'deflate' }, zlib.deflateSync(one)],
    ['deflate without its header', { 'content-encoding': 'deflate' }, zlib.deflateRawSync(one)],
    ['zlib called gzip', { 'content-encoding': 'gzip' }, zlib.deflateSync(one)],
    ['gzip called brotli', { 'content-encoding': 'br' }, packed],
    ['gzip that is plain', { 'content-encoding': 'gzip' }, one],
    ['brotli that is plain', { 'content-encoding': 'br' }, `\uFEFF${one}`],
    ['gzip that does not say so', {}, packed],
    ['gzip packed twice, said once', { 'content-encoding': 'gzip' }, zlib.gzipSync(packed)],
    ['gzip cut before its trailer', { 'content-encoding': 'gzip' }, packed.subarray(0, -8)],
    ['charset utf-16 over plain bytes', { 'content-type': 'text/xml; charset=utf-16' }, one],
    ['20 KB of headers', { 'set-cookie': `a=${'x'.repeat(20_000)}` }, one],
    [
      '6 MB',
      {},
      rssOf(
        itemOf('g1', 'Crane falls', `${site}/a`),
        ...Array.from({ length: 3_000 }, (_, index) =>
          itemOf(`m${index}`, `Story ${index}`, `${site}/m${index}`, `<description>${longText.repeat(3)}</description>`),
        ),
      ),
    ],
  ])('%s', async (_name, headers, body) => {
    world.serve('/feed', (_request, response) => response.writeHead(200, headers).end(body));
    const { outcome, titles } = await world.poll('/feed');
    expect({ outcome, hasFirst: titles.includes('Crane falls') }).toEqual({ outcome: 'read', hasFirst: true });
  });
  test.each([200, 203, 206, 226, 300])('status %i with a feed', async (status) => {
    world.serve('/feed', (_request, response) => response.writeHead(status).end(one));
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 1 });
  });
  test('a redirect that wants its cookie back', async () => {
    world.serve('/feed', (request, response) =>
      request.headers.cookie?.includes('seen=yes')
        ? response.end(one)
        : response.writeHead(302, { location: '/feed', 'set-cookie': ['seen=yes; Path=/; HttpOnly', 'other=1'] }).end(),
    );
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 1 });
  });
  test('twelve redirects', async () => {
    for (let hop = 0; hop < 12; hop += 1)
      world.serve(hop === 0 ? '/feed' : `/hop${hop}`, (_request, response) =>
        response.writeHead(302, { location: `/hop${hop + 1}` }).end(),
      );
    world.serve('/hop12', one);
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 1 });
  });
  test.each<[string, string, number, Record<string, string>, string]>([
    ['a Refresh header', '/new', 200, { refresh: '0; url=/new' }, '<html>moved</html>'],
    ['a page that refreshes', '/new', 200, { 'content-type': 'text/html' }, '<meta http-equiv="refresh" content="0;URL=\'/new\'">moved'],
    ['a choice of several', '/new', 300, { location: '/new' }, ''],
    ['a path with a blank', '/the%20feed', 302, { location: '/the feed' }, ''],
    ['a path in UTF-8', '/gr%C3%BC%C3%9Fe', 302, { location: Buffer.from('/grüße').toString('latin1') }, ''],
  ])('%s leads on', async (_name, path, status, headers, body) => {
    world.serve('/feed', (_request, response) => response.writeHead(status, headers).end(body));
    world.serve(path, one);
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 1 });
  });
  test.each(['koi8-r', 'iso-8859-1', 'gbk'])('charset %s over UTF-8', async (charset) => {
    const feed = `<?xml version="1.0" encoding="UTF-8"?>${rssOf(itemOf('g', 'Café du Port à Évreux', `${site}/c`))}`;
    world.serve('/feed', (_request, response) => response.setHeader('content-type', `text/xml; charset=${charset}`).end(feed));
    expect((await world.poll('/feed')).titles).toEqual(['Café du Port à Évreux']);
  });
});

describe('a good reader asks politely', () => {
  const askedWith: (string | undefined)[] = [];
  test('with the validators of the last answer, also of a 304, and a weak one as it came', async () => {
    let etag = 'W/"x1"';
    world.serve('/feed', (request, response) => {
      askedWith.push(request.headers['if-none-match']);
      response.setHeader('etag', etag);
      if (request.headers['if-none-match']) response.writeHead(304).end();
      else response.end(one);
    });
    await world.poll('/feed');
    etag = 'W/"x2"';
    await world.poll('/feed');
    await world.poll('/feed');
    expect(askedWith).toEqual([undefined, 'W/"x1"', 'W/"x2"']);
  });
  test('no host that asked for less is asked for another feed before its time', async () => {
    world.serve('/one', (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    world.serve('/two', one);
    expect((await world.poll('/one', '2026-11-23T10:00:00.000Z')).outcome).toBe('failed');
    const resting = await world.poll('/two', '2026-11-23T10:30:00.000Z');
    expect(resting).toMatchObject({ outcome: 'busy', feed: { dueAt: '2026-11-23T11:00:00.000Z', health: { failuresInARow: 0 } } });
    expect(world.publisher.requests).toEqual(['/one']);
    expect((await world.poll('/two', '2026-11-23T11:00:00.000Z')).outcome).toBe('read');
  });
  test('a feed that is not ready yet is asked again soon', async () => {
    world.serve('/feed', (_request, response) => response.writeHead(202).end());
    expect((await world.poll('/feed', '2026-11-23T10:00:00.000Z')).feed).toMatchObject({
      dueAt: '2026-11-23T10:05:00.000Z',
      health: { lastError: { code: 'not-ready' } },
    });
    world.serve('/feed', one);
    expect(await world.poll('/feed')).toMatchObject({ outcome: 'read', newArticles: 1 });
  });
  test('an undated feed is asked hourly at first, also after a quiet quarter of an hour', async () => {
    world.serve('/feed', one);
    expect((await world.poll('/feed', '2026-11-23T10:00:00.000Z')).feed.dueAt).toBe('2026-11-23T11:00:00.000Z');
    expect((await world.poll('/feed', '2026-11-23T10:15:00.000Z')).feed.intervalMinutes).toBeLessThan(65);
  });
  test('a feed that overran what was known of it is asked more often', async () => {
    const stories = (from: number) =>
      rssOf(...[0, 1, 2, 3, 4].map((index) => itemOf(`g${from + index}`, `Story ${from + index}`, `${site}/${from + index}`)));
    world.serve('/feed', stories(0));
    await world.poll('/feed', '2026-11-23T10:00:00.000Z');
    world.serve('/feed', stories(100));
    expect((await world.poll('/feed', '2026-11-23T11:00:00.000Z')).feed.intervalMinutes).toBeLessThan(10);
  });
});

describe('an address', () => {
  const moveTo = (location: string) => world.serve('/feed', (_request, response) => response.writeHead(301, { location }).end());
  const addressOf = async () => new URL((await world.poll('/feed')).feed.url).pathname;
  test('is not given up for a single redirect that goes back', async () => {
    world.serve('/feed', one);
    world.serve('/captive', two);
    await world.poll('/feed');
    moveTo('/captive');
    expect(await addressOf()).toBe('/feed');
    world.serve('/feed', one);
    expect(await addressOf()).toBe('/feed');
    moveTo('/captive');
    expect(await addressOf()).toBe('/feed');
    expect(await addressOf()).toBe('/captive');
  });
  test('is kept while the site leads to its front page', async () => {
    world.serve('/feed', one);
    await world.poll('/feed');
    world.serve('/front', '<!doctype html><html><body>We are back soon</body></html>');
    moveTo('/front');
    for (const _ of [1, 2])
      expect(await world.poll('/feed')).toMatchObject({ outcome: 'failed', feed: { health: { lastError: { code: 'web-page' } } } });
    world.serve('/feed', two);
    const again = await world.poll('/feed');
    expect([again.newArticles, new URL(again.feed.url).pathname]).toEqual([1, '/feed']);
  });
  test('changes only as far as redirects are for good', async () => {
    world.serve('/feed', (_request, response) => response.writeHead(308, { location: '/new' }).end());
    world.serve('/new', (_request, response) => response.writeHead(302, { location: '/today' }).end());
    world.serve('/today', one);
    await world.poll('/feed');
    expect(await addressOf()).toBe('/new');
  });
});

describe('a failure is named, and does no harm', () => {
  test.each<[string, number, string, string]>([
    ['410', 410, '', 'gone'],
    ['an empty answer', 200, '', 'empty'],
    ['an error page answered with 200', 200, '<!doctype html><html><body>Not found</body></html>', 'web-page'],
    ['a feed answered with 500', 500, one, 'server-error'],
  ])('%s', async (_name, status, body, code) => {
    world.serve('/feed', (_request, response) => response.writeHead(status).end(body));
    expect((await world.poll('/feed')).feed.health.lastError?.code).toBe(code);
  });

  const head = 'HTTP/1.1 200 OK\r\n';
  test.each([
    ['HTTP/0.9', '<rss/>'],
    ['ICY', 'ICY 200 OK\r\n\r\nx'],
    ['not HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['line feeds only', 'HTTP/1.1 200 OK\nContent-Length: 2\n\nhi'],
    ['a blank in a header', `${head}Content Type: text/xml\r\n\r\nhi`],
    ['a header without colon', `${head}nonsense\r\n\r\nhi`],
    ['a broken chunk', `${head}Transfer-Encoding: chunked\r\n\r\nZZ\r\nhi\r\n0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi`],
    ['a status of letters', 'HTTP/1.1 abc OK\r\n\r\nhi'],
    ['nothing', ''],
    ['bytes without sense', '\u0000\u0001\u0002\u00FF\u0000'],
  ])('malformed HTTP: %s, from a feed and from the page of one item', async (_name, answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(Buffer.from(answer, 'latin1')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      world.serve('/feed', (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/feed` }).end());
      const { outcome, feed } = await world.poll('/feed');
      expect({ outcome, hasWords: (feed.health.lastError?.message.length ?? 0) > 10 }).toEqual({ outcome: 'failed', hasWords: true });
      expect(feed.health.lastError?.message).toContain(`127.0.0.1:${port}`);
      world.serve('/thin', one);
      await world.poll('/thin');
      world.serve(
        '/thin',
        rssOf(
          itemOf('t3', 'Whale seen', `${site}/w`),
          itemOf('t2', 'Lamp lit', `http://127.0.0.1:${port}/page`, ''),
          itemOf('t1', 'Tide turns', `${site}/t`),
        ),
      );
      expect(await world.poll('/thin')).toMatchObject({ outcome: 'read', newArticles: 3 });
    } finally {
      server.close();
    }
  });
});
