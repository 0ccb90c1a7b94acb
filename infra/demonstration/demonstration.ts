/**
 * Outlets to try Tocsin with, served over HTTP on 127.0.0.1 and polled like any other. Dates are relative to the clock
 * at the first start; stories come out as the clock moves, and one by one on demand. How far it has come, and its port,
 * are kept, so that addresses stay the same over restarts.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { articlePage, frontPage } from './article-page.ts';
import { type Outlet, outlets } from './outlet.ts';
import { keyOf, nextOnDemand, type Progress, type PublishedStory, publishedBy } from './program.ts';
import { feedTypes, writeFeed } from './write-feed.ts';

export interface Demonstration {
  url: string;
  feeds: { url: string; title: string; language: string }[];
  /** Whether its feeds were followed once already, at these addresses. */
  isFollowed(): boolean;
  noteFollowed(): Promise<void>;
  /** Newest first. */
  published(): PublishedStory[];
  /** Whether anybody has asked for a story yet. */
  askedFor(): boolean;
  /** What `publishNext` would bring out; empty at the end. */
  next(): { title: string; outletTitle: string }[];
  /** Brings the next story out now: one article, or several outlets' articles about the same event. */
  publishNext(): Promise<{ title: string; outletTitle: string; feedUrl: string }[]>;
  stop(): Promise<void>;
}

interface Kept extends Progress {
  port: number;
  /** At which port its feeds were followed; an admin who removes one afterwards has the last word. */
  followedAtPort: number | null;
}

const mostInFeed = 30;

export async function startDemonstration(options: { dataDir: string; clock: () => Date; port?: number }): Promise<Demonstration> {
  const path = join(options.dataDir, 'demonstration.json');
  const now = () => options.clock().toISOString();
  const kept = await readKept(path);
  const progress: Progress = { startedAt: kept?.startedAt ?? now(), askedFor: kept?.askedFor ?? {} };
  const server = createServer((request, response) => answer(request, response));
  const port = await listen(server, options.port ?? kept?.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  let followedAtPort = kept?.followedAtPort ?? null;
  const save = () => writeKept(path, { ...progress, port, followedAtPort });
  await save();

  const homeOf = (outlet: Outlet) => `${url}/${outlet.id}/`;
  const feedOf = (outlet: Outlet) => `${url}/${outlet.id}/feed.${outlet.format === 'json' ? 'json' : 'xml'}`;
  const articleOf = (story: { outlet: string; slug: string }) => `${url}/${story.outlet}/${story.slug}`;
  const outletOf = (id: string) => outlets.find((outlet) => outlet.id === id);
  const titled = (story: { outlet: string; title: string }) => ({ title: story.title, outletTitle: outletOf(story.outlet)?.title ?? '' });

  function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? '/', url);
    const [, id = '', name = ''] = pathname.split('/');
    const outlet = outletOf(id);
    if (!outlet || !['GET', 'HEAD'].includes(request.method ?? '')) return send(request, response, 404, 'text/plain', 'Not found');
    const out = publishedBy(outlet.id, progress, now());
    const addresses = { home: homeOf(outlet), feed: feedOf(outlet), article: articleOf };
    if (feedOf(outlet).endsWith(`/${id}/${name}`)) {
      return send(request, response, 200, feedTypes[outlet.format], writeFeed(outlet, out.slice(0, mostInFeed), addresses));
    }
    if (name === '') return send(request, response, 200, 'text/html', String(frontPage(outlet, out, addresses)));
    const story = out.find(({ slug }) => slug === name);
    if (!story) return send(request, response, 404, 'text/plain', 'Not found');
    return send(
      request,
      response,
      200,
      'text/html',
      String(articlePage(outlet, story, { home: addresses.home, article: articleOf(story) })),
    );
  }

  return {
    url,
    feeds: outlets.map((outlet) => ({ url: feedOf(outlet), title: outlet.title, language: outlet.language })),
    isFollowed: () => followedAtPort === port,
    noteFollowed() {
      followedAtPort = port;
      return save();
    },
    published: () => publishedBy(null, progress, now()),
    askedFor: () => Object.keys(progress.askedFor).length > 0,
    next: () => nextOnDemand(progress, now()).map(titled),
    async publishNext() {
      const at = now();
      const next = nextOnDemand(progress, at);
      for (const story of next) progress.askedFor[keyOf(story)] = at;
      await save();
      return next.map((story) => ({ ...titled(story), feedUrl: feedOf(outletOf(story.outlet) as Outlet) }));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Listens where it did before; on a port of the system's choice where that one is taken. */
async function listen(server: Server, port: number): Promise<number> {
  const tryPort = (wanted: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  try {
    await tryPort(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await tryPort(0);
  }
  return (server.address() as AddressInfo).port;
}

/** With ETag and 304, so that conditional polling has somebody to talk to. */
function send(request: IncomingMessage, response: ServerResponse, status: number, type: string, body: string) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end();
  return response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, etag }).end(request.method === 'HEAD' ? undefined : body);
}

async function readKept(path: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function writeKept(path: string, kept: Kept) {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(`${path}.part`, JSON.stringify(kept, null, 2));
  await rename(`${path}.part`, path);
}
