import { createHash } from 'node:crypto';
import type { ParsedFeed } from '../reading/feed-item.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { parseFeed } from '../reading/formats/parse-feed.ts';
import type { Validators } from './feed.ts';
import { noValidators } from './feed.ts';
import type { Fetched, WebFetch } from './web-fetch.ts';

const accept =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.5';
// Sitemaps of an index that are read along: the newest ones hold the news.
const sitemapsRead = 2;

export interface FetchedFeed {
  /** Null where nothing changed since the validators were given. */
  feed: ParsedFeed | null;
  validators: Validators;
  movedTo: string | null;
  cacheControl: string | null;
}

/** Asked to wait: `until` is the raw Retry-After header. */
export class FeedBusy extends FeedRefused {
  readonly retryAfter: string | null;
  constructor(message: string, retryAfter: string | null) {
    super('rate-limited', message, 'It is polled less often for a while; nothing needs to be done.');
    this.name = 'FeedBusy';
    this.retryAfter = retryAfter;
  }
}

/** Reads a feed from the web, or learns that it has not changed. Throws FeedRefused with the reason where it cannot be read. */
export async function fetchFeed(fetch: WebFetch, url: string, validators: Validators = noValidators): Promise<FetchedFeed> {
  const answer = await fetch(url, { accept, etag: validators.etag, lastModified: validators.lastModified });
  const about = { movedTo: answer.movedTo, cacheControl: answer.cacheControl };
  if (answer.status === 304) return { feed: null, validators, ...about };
  if (answer.status !== 200) throw refusalOf(answer, url);
  const bodyHash = createHash('sha256').update(answer.bytes).digest('hex').slice(0, 32);
  const fresh = { etag: answer.etag, lastModified: answer.lastModified, bodyHash };
  if (bodyHash === validators.bodyHash) return { feed: null, validators: fresh, ...about };
  const feed = parseFeed(answer.bytes, { documentUrl: answer.url, contentType: answer.contentType });
  return { feed: await withSitemaps(fetch, feed), validators: fresh, ...about };
}

async function withSitemaps(fetch: WebFetch, index: ParsedFeed): Promise<ParsedFeed> {
  const items = [...index.items];
  for (const url of index.sitemaps.slice(0, sitemapsRead)) {
    const answer = await fetch(url, { accept });
    if (answer.status !== 200) throw refusalOf(answer, url);
    items.push(...parseFeed(answer.bytes, { documentUrl: answer.url, contentType: answer.contentType }).items);
  }
  return { ...index, items };
}

/** An HTTP status in words. */
function refusalOf({ status, retryAfter }: Fetched, url: string): FeedRefused {
  const host = URL.parse(url)?.host ?? url;
  if (status === 410)
    return new FeedRefused(
      'gone',
      'The publisher says that this feed is gone for good.',
      'Look for its successor on the site, and remove this one.',
    );
  if (status === 404)
    return new FeedRefused('not-found', 'There is nothing at this address (404).', 'Look on the site for the new address of the feed.');
  if (status === 401 || status === 403 || status === 451)
    return new FeedRefused(
      'forbidden',
      `${host} does not let us read this (${status}).`,
      'Ask the publisher to allow it; the User-Agent says who we are.',
    );
  if (status === 429 || (status === 503 && retryAfter)) return new FeedBusy(`${host} asks us to come less often (${status}).`, retryAfter);
  if (status >= 500)
    return new FeedRefused(
      'server-error',
      `${host} has trouble of its own (${status}).`,
      'It is tried again later; if this goes on, ask the publisher.',
    );
  return new FeedRefused('broken', `${host} answers with status ${status} and no feed.`, 'Check the address in a browser.');
}
