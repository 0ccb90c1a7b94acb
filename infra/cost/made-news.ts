/** Outlets on this machine, each at an address of its own, with as much news as a day is to have. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MadeStory {
  title: string;
  text: string;
  publishedAt: string;
}

export interface MadeNews {
  /** Addresses of the feeds. */
  feeds: readonly string[];
  publish(feed: number, story: MadeStory): void;
  /** Times that feeds were asked for. */
  asked(): number;
  stop(): Promise<void>;
}

/** A feed shows its newest, as most do. */
const SHOWN = 20;

export async function openNews(outlets: number): Promise<MadeNews> {
  const stories: MadeStory[][] = Array.from({ length: outlets }, () => []);
  let asked = 0;
  const count = () => {
    asked += 1;
  };
  const servers = await Promise.all(stories.map((own, number) => serve(own, number, count)));
  return {
    feeds: servers.map(({ url }) => `${url}/feed.xml`),
    asked: () => asked,
    publish: (feed, story) => void stories[feed]?.unshift(story),
    async stop() {
      await Promise.all(servers.map(({ server }) => new Promise((done) => server.close(done))));
    },
  };
}

/** Loopback has 16 million addresses: each outlet is a host with turns of its own. */
async function serve(stories: readonly MadeStory[], number: number, count: () => void): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    if (request.url !== '/feed.xml') {
      response.writeHead(404).end();
      return;
    }
    count();
    const body = rss(url, number, stories.slice(0, SHOWN));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const unchanged = request.headers['if-none-match'] === etag;
    response
      .writeHead(unchanged ? 304 : 200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' })
      .end(unchanged ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, `127.0.1.${number + 1}`, resolve));
  const url = `http://127.0.1.${number + 1}:${(server.address() as AddressInfo).port}`;
  return { url, server };
}

const rss = (url: string, number: number, stories: readonly MadeStory[]) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Outlet ${number + 1}</title><link>${url}/</link><description>News</description><language>en</language>
${stories.map((story) => item(url, story)).join('\n')}
</channel></rss>`;

function item(url: string, { title, text, publishedAt }: MadeStory): string {
  const path = `/${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
  return `<item><title>${title}</title><link>${url}${path}</link><guid>${url}${path}</guid><description>${text}</description><pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`;
}
