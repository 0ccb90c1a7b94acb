import type { IncomingMessage, ServerResponse } from 'node:http';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import type { Feed } from '../../functions/feed/feed.ts';
import { type IngestOutcome, ingestFeed } from '../../functions/feed/ingest-feed.ts';
import { emptyState, feedIn, pollOver } from '../../infra/commands/poll-state.ts';
import { type Publisher, startPublisher } from './publisher.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Raw items of an RSS feed. */
export const rssOf = (...items: string[]): string =>
  `<rss version="2.0"><channel><title>Harbour News</title><link>http://harbour.example/</link><language>en</language>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;

/** Longer than what counts as thin. */
export const longText =
  'The harbour master said on Monday that the crane would be repaired before the ferries return from the north. '.repeat(6);

/** The usual item: guid, title and link, with text enough. */
export const itemOf = (guid: string | null, title: string, link: string, more = `<description>${longText}</description>`): string =>
  `${guid === null ? '' : `<guid isPermaLink="false">${guid}</guid>`}<title>${title}</title><link>${link}</link>${more}`;

export interface PolledOnce extends IngestOutcome {
  titles: string[];
  bodies: (string | null)[];
  feed: Feed;
}

/** A server on this machine whose answers can be changed, and polls of it by the real use case, an hour apart. */
export interface PollWorld {
  publisher: Publisher;
  /** What `path` answers from now on: a feed's text, or something odd. */
  serve(path: string, answer: string | Answer): void;
  poll(path: string, at?: string): Promise<PolledOnce>;
}

export async function startPolls(): Promise<PollWorld> {
  const publisher = await startPublisher();
  const state = emptyState();
  const fetch = webFetch({ userAgent: 'Tocsin/1.0 (test)', allowLoopback: true });
  let hours = 0;
  return {
    publisher,
    serve(path, answer) {
      publisher.answers.set(
        path,
        typeof answer === 'string' ? (_request, response) => response.setHeader('content-type', 'application/xml').end(answer) : answer,
      );
    },
    async poll(path, at) {
      hours += 1;
      const now = at ?? new Date(Date.UTC(2026, 10, 23) + hours * 3_600_000).toISOString();
      const feed = feedIn(state, publisher.url + path, now);
      const { deps, newArticles, changedArticles } = pollOver(state, { fetch, agent: 'Tocsin', now, readsPages: true });
      const outcome = await ingestFeed(deps, feed.feedId, now);
      const shown = [...newArticles, ...changedArticles];
      return {
        ...outcome,
        titles: shown.map(({ title }) => title),
        bodies: shown.map(({ body }) => body),
        feed: state.feeds[feed.feedId] ?? feed,
      };
    },
  };
}
