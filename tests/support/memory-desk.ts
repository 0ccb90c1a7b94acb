/** What the API and the console work on, in memory. */
import type { ApiKey } from '../../functions/admin/api-key.ts';
import type { AuditEntry } from '../../functions/admin/audit.ts';
import type { TopicVersion } from '../../functions/admin/manage-topics.ts';
import type { ApiDeps } from '../../functions/api/app.ts';
import type { FeedsRoutes } from '../../functions/console/feeds.ts';
import { type MailState, NEVER_HALTED } from '../../functions/delivery/halt.ts';
import { type Feed, newHealth, unread } from '../../functions/feed/feed.ts';
import type { FeedOverview } from '../../functions/feed/watch-feeds.ts';
import type { Fetched } from '../../functions/feed/web-fetch.ts';
import type { RecentArticle } from '../../functions/match/preview-query.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import { memoryPeople } from './memory-people.ts';

export const deskNow = '2026-11-25T09:30:15.000Z';

/** `pages`: what the web answers, by address. Everything else is 404. */
export function memoryDesk({ pages = {} }: { pages?: Record<string, string> } = {}) {
  const keys = new Map<string, ApiKey>();
  const topics = new Map<string, Topic>();
  const feeds = new Map<string, Feed>();
  const audit: AuditEntry[] = [];
  const broken: Error[] = [];
  const polled: string[] = [];
  const versions: TopicVersion[] = [];
  const followers = new Map<string, number>();
  const matchedAt = new Map<string, string[]>();
  const articles: RecentArticle[] = [];
  const taken = new Map<string, number>();
  let made = 0;
  const page = <T>(all: readonly T[], limit: number, cursor: string | undefined) => {
    const start = Number(cursor ?? 0);
    return { some: all.slice(start, start + limit), next: start + limit < all.length ? String(start + limit) : null };
  };
  const overview: { kept: FeedOverview | null } = { kept: null };
  const people = memoryPeople();
  const mail: { state: MailState } = { state: NEVER_HALTED };
  const deps: ApiDeps & Pick<FeedsRoutes, 'readOverview'> = {
    now: () => deskNow,
    readKey: async (keyId) => keys.get(keyId) ?? null,
    noteUse: async (keyId, lastUsedOn) => void keys.set(keyId, { ...(keys.get(keyId) as ApiKey), lastUsedOn }),
    take: async (bucket, most) => {
      taken.set(bucket, (taken.get(bucket) ?? 0) + 1);
      return (taken.get(bucket) ?? 0) <= most;
    },
    newKeyId: () => {
      made += 1;
      return `key${String(made).padStart(9, '0')}`;
    },
    newSecret: () => Buffer.alloc(32, 0xa5 + made).toString('base64url'),
    putKey: async (key) => void keys.set(key.keyId, key),
    listKeys: async () => [...keys.values()],
    revokeKey: async (keyId, revokedAt) => {
      const key = keys.get(keyId);
      if (key) keys.set(keyId, { ...key, revokedAt });
      return key !== undefined;
    },
    putEntry: async (entry) => void audit.push(entry),
    chance: () => String(audit.length),
    listDay: async (on) => audit.filter(({ changedAt }) => changedAt.startsWith(on)),
    findTopic: async (topicId) => topics.get(topicId) ?? null,
    addTopic: async (topic) => !topics.has(topic.topicId) && topics.set(topic.topicId, topic).size > 0,
    changeTopic: async (topic, from) => topics.get(topic.topicId)?.revision === from && topics.set(topic.topicId, topic).size > 0,
    pageCurated: async (limit, cursor) => {
      const { some, next } = page([...topics.values()], limit, cursor);
      return { topics: some, next };
    },
    putVersion: async (version) => void versions.push(version),
    listVersions: async (topicId, most) =>
      versions
        .filter((each) => each.topicId === topicId)
        .toReversed()
        .slice(0, most),
    countFollowers: async (topicId) => ({ count: followers.get(topicId) ?? 0, more: false }),
    listMatchedAt: async (topicId) => matchedAt.get(topicId) ?? [],
    recentArticles: async () => ({ articles: [...articles], sinceAt: '2026-11-18T09:30:15.000Z' }),
    fetch: async (url) => answer(url, pages[url]),
    readFeed: async (feedId) => feeds.get(feedId) ?? null,
    putFeed: async (feed) => !feeds.has(feed.feedId) && feeds.set(feed.feedId, feed).size > 0,
    setState: async (feedId, state, dueAt) => void feeds.set(feedId, { ...(feeds.get(feedId) as Feed), state, dueAt }),
    describeFeed: async (feedId, named) =>
      void feeds.set(feedId, { ...(feeds.get(feedId) as Feed), ...Object.fromEntries(Object.entries(named).filter(([, value]) => value)) }),
    resetFeed: async (feedId, dueAt, url) => {
      const feed = feeds.get(feedId) as Feed;
      feeds.set(feedId, { ...feed, ...unread, health: newHealth, state: 'active', dueAt, url: url ?? feed.url });
    },
    queueFeed: async (feedId) => void polled.push(feedId),
    deleteFeed: async (feedId) => void feeds.delete(feedId),
    pageFeeds: async (limit, cursor) => {
      const { some, next } = page([...feeds.values()], limit, cursor);
      return { feeds: some, next };
    },
    ...people.deps,
    readMailState: async () => mail.state,
    saveMailState: async (state) => {
      mail.state = state;
      return true;
    },
    readMailCounts: async () => ({ sent: 120, bounced: 3, complainers: 1 }),
    readOverview: async () => overview.kept,
    answered: () => undefined,
    broke: (error: Error) => void broken.push(error),
  };
  return { deps, mail, people, versions, followers, matchedAt, articles, keys, topics, feeds, polled, audit, overview, broken };
}

const answer = (url: string, body: string | undefined): Fetched => ({
  status: body === undefined ? 404 : 200,
  url,
  movedTo: null,
  contentType: body?.startsWith('<!doctype html') ? 'text/html; charset=utf-8' : 'application/rss+xml',
  etag: null,
  lastModified: null,
  cacheControl: null,
  retryAfter: null,
  complete: true,
  bytes: new TextEncoder().encode(body ?? ''),
});
