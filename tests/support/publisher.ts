import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Story {
  id: string;
  title: string;
  text?: string;
  publishedAt?: string;
  link?: string;
}

/** A publisher on this machine: feeds whose stories can be changed, pages, robots.txt; it remembers what was asked. */
export interface Publisher {
  url: string;
  feeds: Map<string, Story[]>;
  /** Answers other than a feed, by path. */
  answers: Map<string, (request: IncomingMessage, response: ServerResponse) => void>;
  requests: string[];
  /** How many requests were open at the same time at most. */
  mostAtOnce: number;
  stop(): void;
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function rss(base: string, path: string, stories: Story[]): string {
  const items = stories.map(
    ({ id, title, text, publishedAt, link }) =>
      `<item><guid isPermaLink="false">${escapeXml(id)}</guid><title>${escapeXml(title)}</title><link>${escapeXml(link ?? `${base}/story/${id}`)}</link>${text ? `<description>${escapeXml(text)}</description>` : ''}${publishedAt ? `<pubDate>${new Date(publishedAt).toUTCString()}</pubDate>` : ''}</item>`,
  );
  return `<rss version="2.0"><channel><title>Feed ${path}</title><link>${base}</link><language>en</language>${items.join('')}</channel></rss>`;
}

export async function startPublisher(): Promise<Publisher> {
  let open = 0;
  const publisher: Publisher = { url: '', feeds: new Map(), answers: new Map(), requests: [], mostAtOnce: 0, stop: () => undefined };
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    publisher.requests.push(path);
    open += 1;
    publisher.mostAtOnce = Math.max(publisher.mostAtOnce, open);
    response.on('close', () => {
      open -= 1;
    });
    const answer = publisher.answers.get(path);
    const stories = publisher.feeds.get(path);
    if (answer) answer(request, response);
    else if (stories) response.setHeader('content-type', 'application/rss+xml').end(rss(publisher.url, path, stories));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  publisher.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  publisher.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return publisher;
}
