import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress, type Resolve } from '../../functions/adapters/web/web-address.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { fetchFeed } from '../../functions/feed/fetch-feed.ts';
import { FeedRefused } from '../../functions/reading/feed-refused.ts';

const feed =
  '<rss version="2.0"><channel><title>The Daily</title><item><title>A</title><link>http://example.org/a</link></item></channel></rss>';
const megabyte = 1024 * 1024;

/** Zeros without end, as fast as they are read. */
const endless = () =>
  new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024));
    },
  });

/** A body that unpacks to `megabytes` of zeros. */
const bomb = (megabytes: number, pack: (bytes: Buffer) => Buffer) => pack(Buffer.alloc(megabytes * megabyte));

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/feed': (_request, response) => response.end(feed),
  '/conditional': (request, response) => {
    response.setHeader('etag', '"one"');
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.end(feed);
  },
  '/agent': (request, response) => response.end(request.headers['user-agent']),
  '/gzip': (_request, response) => response.setHeader('content-encoding', 'gzip').end(zlib.gzipSync(feed)),
  '/br': (_request, response) => response.setHeader('content-encoding', 'br').end(zlib.brotliCompressSync(feed)),
  '/zstd': (_request, response) => response.setHeader('content-encoding', 'zstd').end(zlib.zstdCompressSync(feed)),
  '/hundred-megabytes': (_request, response) => response.end(Buffer.alloc(100 * megabyte, 'x')),
  '/endless': (_request, response) => endless().pipe(response),
  '/gzip-bomb': (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb(100, zlib.gzipSync)),
  '/br-bomb': (_request, response) => response.setHeader('content-encoding', 'br').end(bomb(100, zlib.brotliCompressSync)),
  '/zstd-bomb': (_request, response) => response.setHeader('content-encoding', 'zstd').end(bomb(100, zlib.zstdCompressSync)),
  '/double-bomb': (_request, response) => response.setHeader('content-encoding', 'gzip, gzip').end(zlib.gzipSync(bomb(100, zlib.gzipSync))),
  '/not-gzip': (_request, response) => response.setHeader('content-encoding', 'gzip').end(feed),
  '/odd-packing': (_request, response) => response.setHeader('content-encoding', 'sdch').end(feed),
  '/slow-loris': (_request, response) => {
    const drip = setInterval(() => response.write(' '), 50);
    response.on('close', () => clearInterval(drip));
  },
  '/never': () => undefined,
  '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: '/moved-again' }).end(),
  '/moved-again': (_request, response) => response.writeHead(308, { location: '/feed' }).end(),
  '/found-then-moved': (_request, response) => response.writeHead(302, { location: '/moved' }).end(),
  '/huge-headers': (_request, response) => response.writeHead(200, { 'x-long': 'x'.repeat(128 * 1024) }).end(feed),
  '/page': (_request, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><html><body>hello</body></html>'),
  '/image': (_request, response) => response.setHeader('content-type', 'image/png').end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])),
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/busy': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/cut-off': (_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('<rss version="2.0">');
    setTimeout(() => response.destroy(), 20);
  },
};

let base = '';
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const to = searchParams.get('to');
  if (pathname === '/to' && to) response.writeHead(302, { location: to }).end();
  else (routes[pathname] ?? ((_request, missing) => missing.writeHead(404).end()))(request, response);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const local = webFetch({ userAgent: 'Tocsin/1.0 (test)', allowLoopback: true });
const strict = webFetch({ userAgent: 'Tocsin/1.0 (test)', allowLoopback: false });

async function refusal(task: Promise<unknown>): Promise<FeedRefused> {
  const error: unknown = await task.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (error instanceof FeedRefused) return error;
  throw error;
}

describe('an answer is read', () => {
  test.each(['/feed', '/gzip', '/br', '/zstd', '/not-gzip', '/odd-packing'])('%s', async (path) => {
    const { bytes } = await local(base + path);
    expect(new TextDecoder().decode(bytes)).toBe(feed);
  });
  test('only once while it stays the same', async () => {
    const first = await fetchFeed(local, `${base}/conditional`);
    expect(first.feed?.items).toHaveLength(1);
    expect((await fetchFeed(local, `${base}/conditional`, first)).feed).toBeNull();
  });
  test('also without validators, by its bytes', async () => {
    const first = await fetchFeed(local, `${base}/feed`);
    expect((await fetchFeed(local, `${base}/feed`, first)).feed).toBeNull();
  });
  test('and we say who we are', async () =>
    expect(new TextDecoder().decode((await local(`${base}/agent`)).bytes)).toBe('Tocsin/1.0 (test)'));
  test('a permanent redirect moves the feed', async () => expect((await local(`${base}/moved`)).movedTo).toBe(`${base}/feed`));
  test('a permanent one after a temporary one does not', async () => expect((await local(`${base}/found-then-moved`)).movedTo).toBeNull());
});

describe('what is too much is refused in bounded time and memory', () => {
  test.each([
    ['/hundred-megabytes', 'too-large'],
    ['/endless', 'too-large'],
    ['/gzip-bomb', 'too-large'],
    ['/br-bomb', 'too-large'],
    ['/zstd-bomb', 'too-large'],
    ['/double-bomb', 'too-large'],
    ['/huge-headers', 'too-large'],
    ['/loop', 'redirects'],
    ['/cut-off', 'unreachable'],
  ])('%s: %s', async (path, code) => {
    const before = process.memoryUsage().arrayBuffers;
    const startedMs = performance.now();
    const refused = await refusal(local(base + path));
    expect(refused.code).toBe(code);
    expect(refused.whatToDo).not.toBe('');
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    // The server's own 100 MB live in this process too; what we may keep of them is 15 MB and what is on its way.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(240 * megabyte);
  });
  test.each(['/slow-loris', '/never'])('%s: too slow', async (path) => {
    const startedMs = performance.now();
    expect((await refusal(local(base + path, { timeoutMs: 400 }))).code).toBe('too-slow');
    expect(performance.now() - startedMs).toBeLessThan(3_000);
  });
  test('and the next feed is unharmed', async () => expect((await local(`${base}/feed`)).status).toBe(200));
});

describe('what is no feed is refused with the true reason', () => {
  test.each([
    ['/page', 'web-page'],
    ['/image', 'not-a-feed'],
    ['/gone', 'gone'],
    ['/missing', 'not-found'],
    ['/busy', 'rate-limited'],
  ])('%s: %s', async (path, code) => expect((await refusal(fetchFeed(local, base + path))).code).toBe(code));
  test('a site that does not exist', async () =>
    expect((await refusal(local('http://no-such-site.invalid/feed'))).message).toMatch(/no site called no-such-site\.invalid/));
  test('an address that is none', async () => expect((await refusal(local('not an address'))).code).toBe('address-refused'));
});

describe('private addresses are refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://192.0.0.1/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ])('%s', async (url) => {
    const refused = await refusal(strict(url));
    expect(refused.code).toBe('address-refused');
  });
  test.each([
    'ftp://example.org/feed',
    'file:///etc/passwd',
    'http://user:secret@example.org/',
    'http://example.org:22/',
    'gopher://example.org/',
  ])('so are other schemes, ports and passwords: %s', async (url) => expect((await refusal(strict(url))).code).toBe('address-refused'));
  test('with loopback allowed, the rest of the private world is still refused', async () => {
    for (const url of ['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[fd00::1]/'])
      expect((await refusal(local(url))).code).toBe('address-refused');
  });
  test.each(['http://10.0.0.1/', 'http://169.254.169.254/', 'http://[fd00::1]/', 'http://3232235777/', 'file:///etc/passwd'])(
    'also after a redirect: %s',
    async (url) => expect((await refusal(local(`${base}/to?to=${encodeURIComponent(url)}`))).code).toBe('address-refused'),
  );

  test('a name that resolves to one', async () => {
    const resolve: Resolve = async () => [{ address: '10.1.2.3', family: 4 }];
    const fetch = webFetch({ userAgent: 'x', allowLoopback: false, resolve });
    expect((await refusal(fetch('http://feeds.example.org/'))).code).toBe('address-refused');
  });
  test('a name of which one of several addresses is', async () => {
    const resolve: Resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ];
    const fetch = webFetch({ userAgent: 'x', allowLoopback: false, resolve });
    expect((await refusal(fetch('http://feeds.example.org/'))).code).toBe('address-refused');
  });
  test('a name that changes its mind after the first answer', async () => {
    let asked = 0;
    const connected: string[] = [];
    const resolve: Resolve = async () => {
      asked += 1;
      const address = asked === 1 ? '127.0.0.1' : '169.254.169.254';
      connected.push(address);
      return [{ address, family: 4 }];
    };
    const fetch = webFetch({ userAgent: 'x', allowLoopback: true, resolve });
    const port = new URL(base).port;
    await fetch(`http://rebind.example.org:${port}/feed`);
    // The address that was checked is the one that is connected to: one question a connection, none before.
    expect(connected).toEqual(['127.0.0.1']);
    expect((await refusal(fetch(`http://other.example.org:${port}/feed`))).code).toBe('address-refused');
  });

  test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'and public ones are not: %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});
