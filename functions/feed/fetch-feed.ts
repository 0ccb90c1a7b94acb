import { createHash } from 'node:crypto';
import type { ParsedFeed } from '../reading/feed-item.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { parseFeed } from '../reading/formats/parse-feed.ts';
import { siteOf } from '../reading/same-site.ts';
import type { Feed, Validators } from './feed.ts';
import { noValidators } from './feed.ts';
import type { Fetched, WebFetch } from './web-fetch.ts';

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5';
// Sitemaps of an index that are read along; the newest come first and hold the news.
const sitemapsRead = 3;

/** What earlier polls left to ask with. */
type Asked = Pick<Feed, 'validators' | 'sitemaps'>;
const nothingAsked: Asked = { validators: noValidators, sitemaps: {} };

export interface FetchedFeed extends Asked {
  /** Null if nothing changed since the validators were given. */
  feed: ParsedFeed | null;
  movedTo: string | null;
  cacheControl: string | null;
  /** False if the poll saw only some of what the feed holds, so that what is missing says nothing. */
  whole: boolean;
}

/** Asked to wait: `retryAfter` is the raw Retry-After header. */
export class FeedBusy extends FeedRefused {
  readonly retryAfter: string | null;
  constructor(host: string, status: number, retryAfter: string | null) {
    super('rate-limited', { host, status });
    this.name = 'FeedBusy';
    this.retryAfter = retryAfter;
  }
}

/** Reads a feed from the web, or learns that it has not changed. Throws FeedRefused with the reason if it cannot be read. */
export async function fetchFeed(fetch: WebFetch, url: string, asked: Asked = nothingAsked): Promise<FetchedFeed> {
  // An index of sitemaps stays the same while its children grow.
  const isIndex = Object.keys(asked.sitemaps).length > 0;
  const answer = await askedFor(fetch, url, isIndex ? noValidators : asked.validators);
  const about = { movedTo: answer.movedTo, cacheControl: answer.cacheControl, validators: answer.validators };
  if (answer.feed === null) return { feed: null, whole: true, sitemaps: {}, ...about };
  if (answer.feed.sitemaps.length === 0) return { feed: answer.feed, whole: true, sitemaps: {}, ...about };
  return { ...about, whole: false, ...(await withSitemaps(fetch, answer.feed, url, asked.sitemaps)) };
}

interface Answered {
  feed: ParsedFeed | null;
  validators: Validators;
  movedTo: string | null;
  cacheControl: string | null;
}

/** One document, or null for one that is the same as before. */
async function askedFor(fetch: WebFetch, url: string, validators: Validators): Promise<Answered> {
  const answer = await fetch(url, { accept, etag: validators.etag, lastModified: validators.lastModified });
  const about = { movedTo: answer.movedTo, cacheControl: answer.cacheControl };
  if (answer.status === 304) return { feed: null, validators: renewed(validators, answer), ...about };
  const refusal = refusalOf(answer);
  if (refusal !== null) throw refusal;
  const bodyHash = createHash('sha256').update(answer.bytes).digest('hex').slice(0, 32);
  const fresh = { etag: answer.etag, lastModified: answer.lastModified, bodyHash };
  if (bodyHash === validators.bodyHash) return { feed: null, validators: fresh, ...about };
  const feed = parseFeed(answer.bytes, { documentUrl: answer.url, contentType: answer.contentType });
  // Of an answer that broke off the rest is still to be had.
  return { feed, validators: answer.complete ? fresh : noValidators, ...about };
}

/** RFC 9111, 4.3.4: a 304 may bring new validators for what we have. */
const renewed = (validators: Validators, answer: Fetched): Validators => ({
  etag: answer.etag ?? validators.etag,
  lastModified: answer.lastModified ?? validators.lastModified,
  bodyHash: validators.bodyHash,
});

/** The index with the items of its newest children. One that cannot be read harms no other, unless all of them are so. */
async function withSitemaps(fetch: WebFetch, index: ParsedFeed, indexUrl: string, asked: Feed['sitemaps']) {
  const items = [...index.items];
  const sitemaps: Feed['sitemaps'] = {};
  const refusals: FeedRefused[] = [];
  const queue = index.sitemaps.filter((url) => isOfSite(url, indexUrl));
  let changed = items.length > 0;
  for (let read = 0; read < sitemapsRead && queue.length > 0; read += 1) {
    const url = queue.shift() ?? '';
    try {
      const { feed, validators } = await askedFor(fetch, url, asked[url] ?? noValidators);
      const inner = feed?.sitemaps ?? [];
      sitemaps[url] = inner.length > 0 ? noValidators : validators;
      // An index inside an index is followed, and never the same twice.
      queue.unshift(...inner.filter((each) => isOfSite(each, indexUrl) && sitemaps[each] === undefined));
      items.push(...(feed?.items ?? []));
      changed ||= feed !== null;
    } catch (error) {
      refusals.push(refusalOrThrow(error));
    }
  }
  const [refused] = refusals;
  if (refused && Object.keys(sitemaps).length === 0) throw refused;
  return { feed: changed || refusals.length > 0 ? { ...index, items } : null, sitemaps };
}

function refusalOrThrow(error: unknown): FeedRefused {
  if (error instanceof FeedRefused) return error;
  throw error;
}

const isOfSite = (url: string, indexUrl: string): boolean => {
  const [child, index] = [URL.parse(url), URL.parse(indexUrl)];
  return child !== null && index !== null && siteOf(child.hostname) === siteOf(index.hostname);
};

/** An HTTP status in words; null for an answer with something to read. */
function refusalOf({ status, retryAfter, bytes, url }: Fetched): FeedRefused | null {
  const host = URL.parse(url)?.host ?? url;
  if (status === 202 && bytes.length === 0) return new FeedRefused('not-ready', { host, status });
  if (status >= 200 && status < 300) return null;
  // A choice of several, one of which came along.
  if (status === 300 && bytes.length > 0) return null;
  if (status === 410) return new FeedRefused('gone');
  if (status === 404) return new FeedRefused('not-found');
  if (status === 401 || status === 403 || status === 451) return new FeedRefused('forbidden', { host, status });
  if (status === 429 || (status === 503 && retryAfter)) return new FeedBusy(host, status, retryAfter);
  if (status >= 500) return new FeedRefused('server-error', { host, status });
  return new FeedRefused('other-status', { host, status });
}
