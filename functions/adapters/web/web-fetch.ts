import { Agent, request } from 'undici';
import type { Fetched, FetchOptions, WebFetch } from '../../feed/web-fetch.ts';
import { FeedRefused } from '../../reading/feed-refused.ts';
import { cookieChain } from './cookie-chain.ts';
import { refusalOf } from './fetch-problems.ts';
import { guardedConnector } from './guarded-connector.ts';
import { readBody } from './read-body.ts';
import { headerIn, locationOf, refreshOf } from './redirects.ts';
import { assertUrl, type Resolve, systemResolve } from './web-address.ts';

// As many as browsers follow.
const maxRedirects = 20;
const defaultMaxBytes = 15 * 1024 * 1024;
const defaultTimeoutMs = 30_000;
const maxHeaderBytes = 64 * 1024;

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
 * before and after unpacking, time over all redirects. Throws FeedRefused, and nothing else, if nothing can be read; any
 * HTTP status is an answer.
 */
export function webFetch(options: Options): WebFetch {
  const agent = new Agent({
    connect: guardedConnector(options.allowLoopback, options.resolve ?? systemResolve),
    maxHeaderSize: maxHeaderBytes,
    keepAliveTimeout: 1_000,
    connections: 2,
    pipelining: 0,
  });
  return (url, fetchOptions = {}) => {
    const timeoutMs = fetchOptions.timeoutMs ?? defaultTimeoutMs;
    return follow(url, fetchOptions, { ...options, agent, timeoutMs, signal: AbortSignal.timeout(timeoutMs) });
  };
}

interface Chain extends Options {
  agent: Agent;
  timeoutMs: number;
  signal: AbortSignal;
}

async function follow(first: string, fetchOptions: FetchOptions, chain: Chain): Promise<Fetched> {
  const cookies = cookieChain();
  const asked = new Set<string>();
  let url = URL.parse(first);
  if (url === null) throw new FeedRefused('no-address');
  let movedTo: string | null = null;
  let permanentSoFar = true;
  for (let hops = 0; hops <= maxRedirects; hops += 1) {
    const cookie = cookies.headerFor(url);
    // The same question would get the same answer.
    if (asked.has(`${url.href} ${cookie}`)) break;
    asked.add(`${url.href} ${cookie}`);
    const answer = await askedOnce(url, cookie, fetchOptions, chain);
    cookies.keep(url, answer.setCookies);
    if (answer.redirect === null) return { ...answer.fetched, movedTo };
    permanentSoFar &&= answer.fetched.status === 301 || answer.fetched.status === 308;
    if (permanentSoFar) movedTo = answer.redirect.href;
    if (!answer.redirect.hash) answer.redirect.hash = url.hash;
    url = answer.redirect;
  }
  throw new FeedRefused('too-many-redirects', { limit: asked.size - 1, host: url.host });
}

interface Answer {
  fetched: Omit<Fetched, 'movedTo'>;
  redirect: URL | null;
  setCookies: string[];
}

async function askedOnce(url: URL, cookie: string | null, fetchOptions: FetchOptions, chain: Chain): Promise<Answer> {
  try {
    assertUrl(url, chain.allowLoopback);
    const response = await request(url.href, {
      dispatcher: chain.agent,
      signal: chain.signal,
      headersTimeout: chain.timeoutMs,
      headers: requestHeaders(fetchOptions, chain.userAgent, cookie),
    });
    return await answerOf(url, response, fetchOptions, chain.signal);
  } catch (error) {
    throw refusalOf(error, url.href, chain.signal, chain.timeoutMs);
  }
}

const requestHeaders = (options: FetchOptions, userAgent: string, cookie: string | null): Record<string, string> => ({
  'user-agent': userAgent,
  accept: options.accept ?? '*/*',
  'accept-encoding': 'gzip, br, zstd, deflate',
  ...(cookie === null ? {} : { cookie }),
  ...(options.etag ? { 'if-none-match': options.etag } : {}),
  ...(options.lastModified ? { 'if-modified-since': options.lastModified } : {}),
});

type Response = Awaited<ReturnType<typeof request>>;

async function answerOf(url: URL, response: Response, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const status = response.statusCode;
  const header = (name: string): string | null => headerIn(response.headers, name);
  const location = locationOf(status, response.headers);
  const isRedirect = location !== null;
  const redirect = isRedirect ? URL.parse(location, url.href) : null;
  if (isRedirect && redirect === null) throw new FeedRefused('redirect-to-nowhere');
  const hasBody = !isRedirect && ((status >= 200 && status <= 300) || options.anyStatus === true);
  if (!hasBody) discard(response.body);
  const body = hasBody
    ? await readBody(abortable(response.body, signal), header('content-encoding'), {
        maxBytes: options.maxBytes ?? defaultMaxBytes,
        host: url.host,
      })
    : { bytes: new Uint8Array(), complete: true };
  return {
    redirect: redirect ?? (status === 200 ? refreshOf(url, response.headers, body.bytes) : null),
    setCookies: [response.headers['set-cookie'] ?? []].flat(),
    fetched: {
      status,
      url: url.href,
      contentType: header('content-type'),
      etag: header('etag'),
      lastModified: header('last-modified'),
      cacheControl: header('cache-control'),
      retryAfter: header('retry-after'),
      ...body,
    },
  };
}

/** Undici reports a body that is given up before its end as an error, and an error event without a listener ends the process. */
function discard(body: Response['body']): void {
  body.on('error', () => {});
  body.destroy();
}

/** The chunks of a body; the signal ends them, also when the server drips for ever. */
async function* abortable(body: Response['body'], signal: AbortSignal): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of body) {
      signal.throwIfAborted();
      yield chunk;
    }
  } finally {
    discard(body);
  }
}
