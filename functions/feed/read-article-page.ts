import { FeedRefused } from '../reading/feed-refused.ts';
import { type Page, readPage } from '../reading/pages/read-page.ts';
import { mayFetch } from '../reading/robots.ts';
import { HostBusy } from './host-busy.ts';
import type { WebFetch } from './web-fetch.ts';

export interface PageReading {
  fetch: WebFetch;
  politely: <T>(url: string, task: () => Promise<T>) => Promise<T>;
  /** Text of robots.txt for the origin of `url`; empty if there is none. */
  readRobots: (url: string, load: () => Promise<string>) => Promise<string>;
  /** The name by which robots.txt knows us. */
  agent: string;
}

const pageTimeoutMs = 8_000;
const pageMaxBytes = 3 * 1024 * 1024;
const robotsMaxBytes = 512 * 1024;
// What robots.txt means when the server fails (RFC 9309, 2.3.1.4): nothing may be fetched.
const disallowAll = 'User-agent: *\nDisallow: /\n';

/**
 * The page of a thin item; null if it cannot or may not be read: its item is stored all the same. Whatever the page's bytes
 * do to its reader is the page's failure too. Errors of our own (a table that fails) are not caught.
 */
export async function readArticlePage(deps: PageReading, url: string): Promise<Page | null> {
  if (!/^https?:/i.test(url)) return null;
  try {
    const answer = await deps.politely(url, async () => {
      const robots = await deps.readRobots(url, () => loadRobots(deps.fetch, url));
      if (!mayFetch(robots, deps.agent, url)) return null;
      return deps.fetch(url, { accept: 'text/html, application/xhtml+xml;q=0.9', timeoutMs: pageTimeoutMs, maxBytes: pageMaxBytes });
    });
    if (answer === null || answer.status >= 300 || !isPage(answer.contentType)) return null;
    return safely(() => readPage(answer.bytes, { url: answer.url, contentType: answer.contentType }));
  } catch (error) {
    if (error instanceof FeedRefused || error instanceof HostBusy) return null;
    throw error;
  }
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    // Reading is pure, so what it throws comes of the bytes: Readability and linkedom meet trees that their authors did not foresee.
    return null;
  }
}

const isPage = (contentType: string | null): boolean => contentType === null || /html|xml/i.test(contentType);

async function loadRobots(fetch: WebFetch, url: string): Promise<string> {
  const answer = await fetch(new URL('/robots.txt', url).href, { timeoutMs: pageTimeoutMs, maxBytes: robotsMaxBytes });
  if (answer.status === 200) return new TextDecoder().decode(answer.bytes);
  return answer.status >= 500 || answer.status === 429 ? disallowAll : '';
}
