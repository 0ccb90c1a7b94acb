import { randomBytes } from 'node:crypto';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { articlesTable } from './adapters/aws/articles-table.ts';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { limitsTable } from './adapters/aws/limits-table.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { recentArticles } from './adapters/aws/recent-articles.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { addressKey, tokenKeys } from './adapters/aws/token-keys.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { articleIdOf } from './article/article-of.ts';
import { topicsOf } from './delivery/delivery.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { wrap } from './lambda/wrap.ts';
import { wordsOf } from './presentation/words/words.ts';
import type { ConfirmationMessage } from './queue-messages.ts';
import { canonicalUrl } from './reading/canonical-url.ts';
import { frequencies } from './subscription/subscription.ts';
import { webApp } from './web/app.ts';

const environment = readEnvironment('web');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const topics = topicsTable(environment.TOPICS_TABLE);
const articles = articlesTable(environment.ARTICLES_TABLE);
const deliveries = deliveriesTable(environment.DELIVERIES_TABLE, environment.SUBSCRIBERS_TABLE);
const suppressions = suppressionsTable(environment.SUPPRESSIONS_TABLE);
const limits = limitsTable(environment.LIMITS_TABLE);
const confirmations = queue<ConfirmationMessage>(environment.CONFIRMATIONS_QUEUE_URL);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const readAddressKey = addressKey(environment.ADDRESS_KEY_SECRET);

const app = webApp({
  ...subscribers,
  site: { words: wordsOf(null), serviceName: environment.SERVICE_NAME, postalAddress: environment.POSTAL_ADDRESS },
  publicUrl: environment.PUBLIC_URL,
  now: () => new Date().toISOString(),
  readKeys: keys.read,
  recentArticles: recentArticles(articles),
  findTopic: topics.findTopic,
  findTopics: async (topicIds) => new Map((await topics.readTopics(topicIds)).map((topic) => [topic.topicId, topic])),
  listCurated: async () => (await topics.listCurated()).filter(({ state }) => state === 'live'),
  keepTopic: topics.keepTopic,
  signUp: async () => ({
    ...subscribers,
    ...limits,
    addressKey: await readAddressKey(),
    newSubscriberId: () => `s${randomBytes(12).toString('hex')}`,
    isSuppressed: suppressions.isSuppressed,
    queueConfirmation: (message) => confirmations.send(message),
  }),
  listDeliveries: async (subscriberId) =>
    (await Promise.all(frequencies.map((frequency) => deliveries.listDeliveries(subscriberId, frequency, `${frequency}#`)))).flat(),
  eraseDeliveries: deliveries.eraseDeliveries,
  titlesOf: async (topicIds) =>
    new Map((await topics.readTopics(topicIds)).map(({ topicId, title, query }) => [topicId, { title, query }])),
  async topicsCarried(subscriberId, deliveryId) {
    const found = await deliveries.findDelivery(deliveryId);
    const delivery = found?.subscriberId === subscriberId ? await deliveries.read(subscriberId, found.slot) : null;
    return delivery && topicsOf(delivery);
  },
  findDelivery: deliveries.findDelivery,
  readDelivery: deliveries.read,
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

export const handler = wrap('web', (event: LambdaEvent, context) => answer(event, context));
