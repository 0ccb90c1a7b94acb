import type { LookupFunction } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { Agent, buildConnector, request } from 'undici';
import type { Fetched, FetchOptions, WebFetch } from '../../feed/web-fetch.ts';
import { FeedRefused } from '../../reading/feed-refused.ts';
import { inWords } from './fetch-problems.ts';
import { assertAddress, assertUrl, type Resolve, systemResolve } from './web-address.ts';

const maxRedirects = 5;
// What comes over the wire may be smaller than what it unpacks to, never larger.
const defaultMaxBytes = 5 * 1024 * 1024;
const connectTimeoutMs = 10_000;
const defaultTimeoutMs = 30_000;
const maxHeaderBytes = 16 * 1024;

interface Options {
  /** Says who we are, with an address to complain to. */
  userAgent: string;
  allowLoopback: boolean;
  /** Injected by tests of DNS rebinding. */
  resolve?: Resolve;
}

/**
 * Fetches what strangers publish. Each connection goes to an address that was checked after the name was resolved, so a
 * name that changes its mind between check and connect gains nothing; each redirect is checked anew. Bytes are counted
 * after unpacking, time over all redirects. Throws FeedRefused where nothing can be read; any HTTP status is an answer.
 */
export function webFetch(options: Options): WebFetch {
  const agent = new Agent({
    connect: guardedConnector(options.allowLoopback, options.resolve ?? systemResolve),
    maxHeaderSize: maxHeaderBytes,
    keepAliveTimeout: 1_000,
    connections: 2,
    pipelining: 0,
  });
  return async (url, fetchOptions = {}) => {
    const timeoutMs = fetchOptions.timeoutMs ?? defaultTimeoutMs;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(url, fetchOptions, options, agent, signal);
    } catch (error) {
      throw inWords(error, url, signal, timeoutMs);
    }
  };
}

/** Checks addresses where the socket is made: literals before, names inside the resolution itself. */
function guardedConnector(allowLoopback: boolean, resolve: Resolve): buildConnector.connector {
  const guardedLookup: LookupFunction = (hostname, lookupOptions, callback) => {
    resolve(hostname)
      .then((addresses) => {
        if (addresses.length === 0) throw Object.assign(new Error(`no address for ${hostname}`), { code: 'ENOTFOUND' });
        for (const { address } of addresses) assertAddress(address, hostname, allowLoopback);
        const first = addresses[0] as { address: string; family: number };
        if (lookupOptions.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };
  const connect = buildConnector({ lookup: guardedLookup, timeout: connectTimeoutMs });
  return (options, callback) => {
    try {
      // Node asks no resolver about an address written as numbers.
      if (/^[\d.]+$|:/.test(options.hostname)) assertAddress(options.hostname, options.hostname, allowLoopback);
    } catch (error) {
      callback(error as Error, null);
      return;
    }
    connect(options, callback);
  };
}

async function follow(first: string, fetchOptions: FetchOptions, options: Options, agent: Agent, signal: AbortSignal): Promise<Fetched> {
  let url = asUrl(first);
  let movedTo: string | null = null;
  let permanentSoFar = true;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    assertUrl(url, options.allowLoopback);
    const response = await request(url.href, {
      dispatcher: agent,
      signal,
      headersTimeout: fetchOptions.timeoutMs ?? defaultTimeoutMs,
      headers: {
        'user-agent': options.userAgent,
        accept: fetchOptions.accept ?? '*/*',
        'accept-encoding': 'gzip, br, zstd, deflate',
        ...(fetchOptions.etag ? { 'if-none-match': fetchOptions.etag } : {}),
        ...(fetchOptions.lastModified ? { 'if-modified-since': fetchOptions.lastModified } : {}),
      },
    });
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const location = header('location');
    if ([301, 302, 303, 307, 308].includes(response.statusCode) && location) {
      discard(response.body);
      const next = URL.parse(location, url.href);
      if (!next)
        throw new FeedRefused(
          'redirects',
          'The address redirects to something that is no address.',
          'Ask the publisher for the address of the feed.',
        );
      permanentSoFar &&= response.statusCode === 301 || response.statusCode === 308;
      if (permanentSoFar) movedTo = next.href;
      if (!next.hash) next.hash = url.hash;
      url = next;
      continue;
    }
    const wanted = response.statusCode === 200 || fetchOptions.anyStatus === true;
    if (!wanted) discard(response.body);
    const bytes = wanted
      ? await readBody(response.body, header('content-encoding'), fetchOptions.maxBytes ?? defaultMaxBytes, signal)
      : new Uint8Array();
    return {
      status: response.statusCode,
      url: url.href,
      movedTo,
      contentType: header('content-type'),
      etag: header('etag'),
      lastModified: header('last-modified'),
      cacheControl: header('cache-control'),
      retryAfter: header('retry-after'),
      bytes,
    };
  }
  throw new FeedRefused(
    'redirects',
    `The address redirects more than ${maxRedirects} times.`,
    'Ask the publisher for the address of the feed.',
  );
}

/** Undici tells a body that is given up before its end as an error, and an error event without a listener ends the process. */
function discard(body: NodeJS.ReadableStream & { destroy(): void }): void {
  body.on('error', () => {});
  body.destroy();
}

const decoders: Record<string, () => Transform> = {
  gzip: () => zlib.createGunzip(),
  'x-gzip': () => zlib.createGunzip(),
  br: () => zlib.createBrotliDecompress(),
  zstd: () => zlib.createZstdDecompress(),
  deflate: () => zlib.createInflate(),
};

function asUrl(text: string): URL {
  const url = URL.parse(text);
  if (!url) throw new FeedRefused('address-refused', 'This is no web address.', 'Use an address that begins with https:// or http://.');
  return url;
}

async function readBody(body: NodeJS.ReadableStream, encoding: string | null, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  // Codings are listed in the order they were applied; two is more than anyone honest uses.
  const unpackers = names
    .slice(0, 2)
    .reverse()
    .map((name) => {
      const decoder = decoders[name];
      if (!decoder)
        throw new FeedRefused(
          'broken',
          `The answer is packed in a way nobody asked for (${name}).`,
          'Ask the publisher to repair the server.',
        );
      return decoder();
    });
  const chunks: Buffer[] = [];
  let total = 0;
  const collect = new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      total += chunk.length;
      if (total > maxBytes)
        callback(
          new FeedRefused(
            'too-large',
            `The answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`,
            'Choose a smaller feed, such as one section of the site.',
          ),
        );
      else {
        chunks.push(chunk);
        callback();
      }
    },
  });
  collect.resume();
  const stages: (NodeJS.ReadableStream | Transform)[] = [body, ...unpackers, collect];
  await pipeline(stages as [NodeJS.ReadableStream, ...Transform[]], { signal });
  return Buffer.concat(chunks);
}
