import type { Article } from '../../functions/article/article.ts';
import { feedIdOf } from '../../functions/feed/curate-feeds.ts';
import { type Feed, newHealth, unread } from '../../functions/feed/feed.ts';
import { firstMinutes } from '../../functions/feed/feed-rhythm.ts';
import { HostBusy } from '../../functions/feed/host-busy.ts';
import type { IngestDeps } from '../../functions/feed/ingest-feed.ts';
import type { StoredRobots } from '../../functions/feed/robots-for.ts';
import type { KnownArticle } from '../../functions/feed/store-items.ts';
import type { WebFetch } from '../../functions/feed/web-fetch.ts';

/** What polls remember between two calls, as the tables would: feeds by id, articles by id, hosts by name. May hold several feeds. */
export interface PollState {
  feeds: Record<string, Feed>;
  articles: Record<string, KnownArticle>;
  /** `restsUntil` and `readAt` are ISO 8601. */
  hosts: Record<string, { restsUntil?: string; robots?: StoredRobots }>;
}

export const emptyState = (): PollState => ({ feeds: {}, articles: {}, hosts: {} });

/** The feed of that address in the state; one that was never polled if it is not there. */
export function feedIn(state: PollState, url: string, now: string): Feed {
  const feedId = feedIdOf(url);
  state.feeds[feedId] ??= {
    ...{ feedId, url, title: null, publisher: null, language: null, siteUrl: null, state: 'active', addedAt: now, dueAt: now },
    ...{ intervalMinutes: firstMinutes, health: newHealth, ...unread },
  };
  return state.feeds[feedId];
}

/** A robots.txt that keeps a poll to its feed. */
const noPages = { text: 'User-agent: *\nDisallow: /\n' };

export interface Poll {
  deps: IngestDeps;
  newArticles: Article[];
  changedArticles: Article[];
}

/** What `ingestFeed` needs, over `state`, which it changes. What it stores is also listed. */
export function pollOver(state: PollState, options: { fetch: WebFetch; agent: string; now: string; readsPages: boolean }): Poll {
  const newArticles: Article[] = [];
  const changedArticles: Article[] = [];
  const hostOf = (url: string) => {
    const { host } = new URL(url);
    state.hosts[host] ??= {};
    return state.hosts[host];
  };
  const keep = ({ articleId, feedId, contentRevision, alerts, title }: Article) => {
    state.articles[articleId] = { articleId, feedId, contentRevision, alerts, title };
  };
  const deps: IngestDeps = {
    fetch: options.fetch,
    agent: options.agent,
    readFeed: async (feedId) => state.feeds[feedId] ?? null,
    saveFeed: async (feed) => {
      state.feeds[feed.feedId] = feed;
      return true;
    },
    async politely(url, task) {
      const { restsUntil } = hostOf(url);
      if (restsUntil !== undefined && restsUntil > options.now) throw new HostBusy(new URL(url).host, restsUntil);
      return task();
    },
    async restHost(url, until) {
      hostOf(url).restsUntil = until;
    },
    readRobots: async (origin) => (options.readsPages ? (hostOf(origin).robots ?? null) : { ...noPages, readAt: options.now }),
    async saveRobots(origin, robots) {
      hostOf(origin).robots = robots;
    },
    knownArticles: async (ids) => ids.map((id) => state.articles[id]).filter((article) => article !== undefined),
    async putArticle(article) {
      if (state.articles[article.articleId] !== undefined) return false;
      keep(article);
      newArticles.push(article);
      return true;
    },
    async changeArticle(article, from) {
      if (state.articles[article.articleId]?.contentRevision !== from) return false;
      keep(article);
      changedArticles.push(article);
      return true;
    },
  };
  return { deps, newArticles, changedArticles };
}
