import { FeedRefused } from '../reading/feed-refused.ts';
import { type Page, readPage } from '../reading/pages/read-page.ts';
import { mayFetch } from '../reading/robots.ts';
import { HostBusy } from './host-busy.ts';
import { type RobotsDeps, robotsFor } from './robots-for.ts';

export interface PageReading extends RobotsDeps {
  politely: <T>(url: string, task: () => Promise<T>) => Promise<T>;
  /** The name by which robots.txt knows us. */
  agent: string;
}

const pageTimeoutMs = 8_000;
const pageMaxBytes = 3 * 1024 * 1024;

/**
 * The page of a thin item; null if it cannot or may not be read: its item is stored all the same. Whatever the page's bytes
 * do to its reader is the page's failure too. Errors of our own (a table that fails) are not caught.
 */
export async function readArticlePage(deps: PageReading, url: string, now: string): Promise<Page | null> {
  if (!/^https?:/i.test(url)) return null;
  try {
    const answer = await deps.politely(url, async () => {
      if (!mayFetch(await robotsFor(deps, url, now), deps.agent, url)) return null;
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
