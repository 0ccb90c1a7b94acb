import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { articlesTable } from './adapters/aws/articles-table.ts';
import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { consentsTable } from './adapters/aws/consents-table.ts';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { limitsTable } from './adapters/aws/limits-table.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { originKey } from './adapters/aws/origin-key.ts';
import { pointersTable } from './adapters/aws/pointers-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { recentArticles } from './adapters/aws/recent-articles.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { addressKey, tokenKeys } from './adapters/aws/token-keys.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { articleIdOf } from './article/article-of.ts';
import { type Delivery, openOnes, topicsOf } from './delivery/delivery.ts';
import { readEnvironment, readOriginKeySecret } from './environment.ts';
import { logger } from './lambda/log.ts';
import { throughTheEdge } from './lambda/through-the-edge.ts';
import { wrap } from './lambda/wrap.ts';
import { wordsOf } from './presentation/words/words.ts';
import type { ConfirmationMessage } from './queue-messages.ts';
import { canonicalUrl } from './reading/canonical-url.ts';
import { webApp } from './web/app.ts';

const environment = readEnvironment('web');
const checkpoints = checkpointsTable(environment.CHECKPOINTS_TABLE);
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE, undefined, undefined, (subscriberId, topicIds) =>
  checkpoints.noteInstant(subscriberId, topicIds, new Date().toISOString()),
);
const topics = topicsTable(environment.TOPICS_TABLE);
const articles = articlesTable(environment.ARTICLES_TABLE);
const deliveries = deliveriesTable(environment.DELIVERIES_TABLE);
const suppressions = suppressionsTable(environment.SUPPRESSIONS_TABLE);
const limits = limitsTable(environment.LIMITS_TABLE);
const pointers = pointersTable(environment.POINTERS_TABLE);
const confirmations = queue<ConfirmationMessage>(environment.CONFIRMATIONS_QUEUE_URL);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const readAddressKey = addressKey(environment.ADDRESS_KEY_SECRET);

/** Also one that has gone out, and that its sender could not record yet. */
async function readDelivery(subscriberId: string, deliveryId: string): Promise<Delivery | null> {
  const recorded = await deliveries.read({ subscriberId, deliveryId });
  if (recorded && recorded.attempt > 0) return recorded;
  const open = openOnes((await subscribers.readAll(subscriberId))?.progress ?? { open: {} });
  return open.find((each) => each.deliveryId === deliveryId) ?? null;
}

/** An operator's word is obeyed within a minute. */
const REVOKED_CACHE_MS = 60_000;
let revoked: { before: string | null; untilMs: number } | undefined;
async function revokedBefore(): Promise<string | null> {
  if (revoked === undefined || Date.now() >= revoked.untilMs)
    revoked = { before: await pointers.readLinksRevoked(), untilMs: Date.now() + REVOKED_CACHE_MS };
  return revoked.before;
}

const app = webApp({
  ...subscribers,
  site: { words: wordsOf(null), serviceName: environment.SERVICE_NAME, postalAddress: environment.POSTAL_ADDRESS },
  publicUrl: environment.PUBLIC_URL,
  now: () => new Date().toISOString(),
  readKeys: async (kid) => ({ ...(await keys.read(kid)), revokedBefore: await revokedBefore() }),
  recentArticles: recentArticles(articles),
  findTopic: topics.findTopic,
  findTopics: async (topicIds) => new Map((await topics.readTopics(topicIds)).map((topic) => [topic.topicId, topic])),
  listCurated: async () => (await topics.listCurated()).filter(({ state }) => state === 'live'),
  keepTopic: topics.keepTopic,
  signUp: async () => ({
    ...limits,
    addressKey: await readAddressKey(),
    isBlocked: suppressions.isSuppressed,
    queueRequest: (message) => confirmations.send(message),
  }),
  take: limits.take,
  listConsents: consentsTable(environment.SUBSCRIBERS_TABLE).listConsents,
  readSuppression: suppressions.readSuppression,
  suppress: suppressions.suppress,
  listDeliveries: (subscriberId) => deliveries.listDeliveries(subscriberId, ''),
  noteErased: checkpoints.noteErased,
  eraseDeliveries: deliveries.eraseDeliveries,
  titlesOf: async (topicIds) =>
    new Map((await topics.readTopics(topicIds)).map(({ topicId, title, query }) => [topicId, { title, query }])),
  async topicsCarried(subscriberId, deliveryId) {
    const delivery = await readDelivery(subscriberId, deliveryId);
    return delivery && topicsOf(delivery);
  },
  readDelivery,
  readMatches: matchesTable(environment.MATCHES_TABLE).readMatches,
  readTitles: topics.readTitles,
  async findArticleAt(url) {
    const canonical = canonicalUrl(url);
    return canonical === null ? null : articles.readArticle(articleIdOf(canonical));
  },
  // Route patterns only: paths carry the tokens of links.
  answered: (request) => logger.info('answered', { ...request }),
  broke: (error, request) => logger.error('a request failed', { ...request, error }),
});

const answer = handle(app);

export const handler = wrap(
  'web',
  throughTheEdge(originKey(readOriginKeySecret()), (event: LambdaEvent, context: Parameters<typeof answer>[1]) => answer(event, context)),
);
