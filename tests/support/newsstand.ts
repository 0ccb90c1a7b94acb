import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NewsItem {
  title: string;
  text: string;
  /** Path of its page; made from the title unless said. */
  path?: string;
  publishedAt: string;
}

export interface Newsstand {
  url: string;
  /** Adds items to a feed, newest first, and makes the feed if it is not there yet. Answers with the feed's URL. */
  publish(feed: string, ...items: NewsItem[]): string;
  /** Answers every request for a feed with this status from now on; null: as before. */
  breakFeed(feed: string, status: number | null): void;
  requests: { path: string; headers: Record<string, unknown> }[];
  stop(): Promise<void>;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const pathOf = (item: NewsItem) => item.path ?? `/${item.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** A publisher on this machine: RSS feeds whose items are whatever a test has published. */
export async function openNewsstand(): Promise<Newsstand> {
  const feeds = new Map<string, NewsItem[]>();
  const broken = new Map<string, number>();
  const requests: Newsstand['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const feed = /^\/feeds\/(.+)\.xml$/.exec(path)?.[1];
    const status = feed ? broken.get(feed) : undefined;
    const items = feed ? feeds.get(feed) : undefined;
    if (status) response.writeHead(status).end();
    else if (items && feed) response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(rss(feed, items, url));
    else if (path === '/robots.txt') response.writeHead(404).end();
    else {
      const item = [...feeds.values()].flat().find((candidate) => pathOf(candidate) === path);
      if (item) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(item));
      else response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    publish(feed, ...items) {
      feeds.set(feed, [...items, ...(feeds.get(feed) ?? [])]);
      return `${url}/feeds/${feed}.xml`;
    },
    breakFeed(feed, status) {
      if (status === null) broken.delete(feed);
      else broken.set(feed, status);
    },
    stop: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

const rss = (feed: string, items: NewsItem[], url: string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The ${escaped(feed)}</title><link>${url}/</link><description>News</description><language>en</language>
${items
  .map(
    (
      item,
    ) => `<item><title>${escaped(item.title)}</title><link>${url}${pathOf(item)}</link><guid isPermaLink="false">${escaped(pathOf(item))}</guid>
<description>${escaped(item.text)}</description><pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate></item>`,
  )
  .join('\n')}
</channel></rss>`;

const page = (item: NewsItem) =>
  `<!doctype html><html lang="en"><head><title>${escaped(item.title)}</title></head><body><article><h1>${escaped(item.title)}</h1><p>${escaped(item.text)}</p></article></body></html>`;
