/** The pages with everything behind them in memory: what a person sees and presses, without a server. */
import type { Article } from '../../functions/article/article.ts';
import { type Delivery, topicsOf } from '../../functions/delivery/delivery.ts';
import type { Match } from '../../functions/match/match.ts';
import type { RecentArticle } from '../../functions/match/preview-query.ts';
import { wordsOf as tableOf } from '../../functions/presentation/words/words.ts';
import type { WholeSubscriber } from '../../functions/subscription/subscription.ts';
import { type Claims, signToken } from '../../functions/subscription/tokens.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import { type Web, webApp } from '../../functions/web/app.ts';
import { limitsInMemory } from './limits.ts';
import { addressKey, keys, morning, subscribersInMemory } from './subscribers.ts';

interface Scene {
  subscribers?: WholeSubscriber[];
  topics?: Topic[];
  recent?: RecentArticle[];
  articles?: Article[];
  deliveries?: Delivery[];
  matches?: Match[];
  changes?: Partial<Web>;
}

export const publicUrl = 'https://alerts.example.org';

export function openPages({
  subscribers = [],
  topics = [],
  recent = [],
  articles = [],
  deliveries = [],
  matches = [],
  changes = {},
}: Scene = {}) {
  const store = subscribersInMemory(...subscribers);
  const topicsById = new Map(topics.map((topic) => [topic.topicId, topic]));
  const queued: unknown[] = [];
  const logged: unknown[] = [];
  const clock = { now: morning };
  const suppressed = new Set<string>();
  const findTopics = async (topicIds: readonly string[]) =>
    new Map(topicIds.flatMap((topicId) => (topicsById.has(topicId) ? [[topicId, topicsById.get(topicId) as Topic] as const] : [])));
  const limits = limitsInMemory();
  const app = webApp({
    ...store,
    site: { words: tableOf('en'), serviceName: 'Tocsin', postalAddress: 'Example Street 1' },
    publicUrl,
    now: () => clock.now,
    readKeys: async () => keys,
    recentArticles: async () => ({ articles: recent, sinceAt: recent.at(-1)?.ingestedAt ?? morning }),
    findTopic: async (topicId) => topicsById.get(topicId) ?? null,
    findTopics,
    listCurated: async () => topics.filter(({ kind, state }) => kind === 'curated' && state === 'live'),
    keepTopic: async (topic) => {
      if (!topicsById.has(topic.topicId)) topicsById.set(topic.topicId, topic);
    },
    signUp: async () => ({
      ...limits,
      addressKey,
      isBlocked: async (what: string) => suppressed.has(what),
      queueRequest: async (message: unknown) => {
        queued.push(message);
      },
    }),
    take: limits.take,
    readSuppression: async () => null,
    listConsents: async () => [],
    listDeliveries: async (subscriberId) => deliveries.filter((each) => each.subscriberId === subscriberId),
    eraseDeliveries: async (subscriberId) => {
      deliveries.splice(0, deliveries.length, ...deliveries.filter((each) => each.subscriberId !== subscriberId));
    },
    suppress: async (emailHash: string) => {
      suppressed.add(emailHash);
    },
    titlesOf: findTopics,
    topicsCarried: async (subscriberId, deliveryId) => {
      const delivery = deliveries.find((each) => each.subscriberId === subscriberId && each.deliveryId === deliveryId);
      return delivery ? topicsOf(delivery) : null;
    },
    noteErased: async () => {},
    readDelivery: async (subscriberId, deliveryId) =>
      deliveries.find((each) => each.subscriberId === subscriberId && each.deliveryId === deliveryId) ?? null,
    readMatches: async (wanted) =>
      matches.filter((match) => wanted.some((key) => key.topicId === match.topicId && key.articleId === match.articleId)),
    readTitles: async (topicIds) => new Map([...(await findTopics(topicIds))].map(([topicId, { title }]) => [topicId, title])),
    findArticleAt: async (url) => articles.find((article) => article.url === url) ?? null,
    answered: (request) => logged.push(request),
    broke: (error, request) => logged.push({ error: error.message, ...request }),
    ...changes,
  });

  const answerOf = async (response: Response) => {
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, words: wordsOf(text) };
  };
  return {
    store,
    topics: topicsById,
    queued,
    logged,
    clock,
    deliveries,
    suppressed,
    open: async (path: string, headers: Record<string, string> = {}) => answerOf(await app.request(path, { headers })),
    head: async (path: string) => answerOf(await app.request(path, { method: 'HEAD' })),
    /** Presses a button of one of our own pages. */
    press: async (
      path: string,
      fields: Record<string, string> | [string, string][] = {},
      headers: Record<string, string> = { 'sec-fetch-site': 'same-origin', origin: 'null' },
    ) => answerOf(await app.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) })),
    /** Whatever a client can send. */
    send: async (path: string, init: RequestInit) => answerOf(await app.request(path, init)),
  };
}

/** The path of a link that was mailed. */
export const pathOf = (purpose: Claims['purpose'], subscriberId: string, subject = '', { epoch = 0, at = morning } = {}): string =>
  `/${{ confirm: 'c', manage: 'm', settings: 'p', block: 'n', unsubscribe: 'u', more: 'd', story: 's' }[purpose]}/${signToken(keys, { purpose, subscriberId, epoch, subject }, at)}`;

/** What a page says, without its marks, and without the hundreds of choices in its selects. */
const wordsOf = (page: string) =>
  page
    .replace(/<(head|select)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
