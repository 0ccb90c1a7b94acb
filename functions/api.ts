import { randomBytes } from 'node:crypto';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { apiKeysTable } from './adapters/aws/api-keys-table.ts';
import { articlesTable } from './adapters/aws/articles-table.ts';
import { auditLogTable } from './adapters/aws/audit-log-table.ts';
import { feedOverview } from './adapters/aws/feed-overview.ts';
import { feedsTable } from './adapters/aws/feeds-table.ts';
import { limitsTable } from './adapters/aws/limits-table.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { originKey } from './adapters/aws/origin-key.ts';
import { peopleOn } from './adapters/aws/people.ts';
import { queue } from './adapters/aws/queue.ts';
import { recentArticles } from './adapters/aws/recent-articles.ts';
import { topicFigures } from './adapters/aws/topic-figures.ts';
import { topicVersionsTable } from './adapters/aws/topic-versions-table.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { userAgent } from './adapters/web/user-agent.ts';
import { webFetch } from './adapters/web/web-fetch.ts';
import { apiApp } from './api/app.ts';
import { readEnvironment, readOriginKeySecret } from './environment.ts';
import { logger } from './lambda/log.ts';
import { throughTheEdge } from './lambda/through-the-edge.ts';
import { wrap } from './lambda/wrap.ts';
import type { ConfirmationMessage, FeedMessage } from './queue-messages.ts';

const environment = readEnvironment('api');
const auditLog = auditLogTable(environment.AUDIT_LOG_TABLE);
const confirmations = queue<ConfirmationMessage>(environment.CONFIRMATIONS_QUEUE_URL);
const people = peopleOn(environment);
const feedsQueue = queue<FeedMessage>(environment.FEEDS_QUEUE_URL);
const KEY_ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

const app = apiApp({
  ...topicsTable(environment.TOPICS_TABLE),
  ...topicVersionsTable(environment.TOPIC_VERSIONS_TABLE),
  ...topicFigures({ matches: environment.MATCHES_TABLE, subscribers: environment.SUBSCRIBERS_TABLE }),
  ...feedsTable(environment.FEEDS_TABLE),
  ...people,
  ...mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE }),
  ...feedOverview(environment.POINTERS_TABLE),
  queueManageLink: (subscriberId) => confirmations.send({ kind: 'own-link', subscriberId }),
  queueFeed: (feedId) => feedsQueue.send({ feedId }),
  ...apiKeysTable(environment.API_KEYS_TABLE),
  ...limitsTable(environment.LIMITS_TABLE),
  recentArticles: recentArticles(articlesTable(environment.ARTICLES_TABLE)),
  fetch: webFetch({
    userAgent: userAgent(environment.SERVICE_NAME, environment.PUBLIC_URL),
    allowLoopback: environment.ALLOW_LOOPBACK_FEEDS,
  }),
  putEntry: auditLog.record,
  listDay: auditLog.listDay,
  now: () => new Date().toISOString(),
  chance: () => randomBytes(6).toString('hex'),
  newKeyId: () => Array.from(randomBytes(12), (byte) => KEY_ID_LETTERS[byte % KEY_ID_LETTERS.length]).join(''),
  newSecret: () => randomBytes(32).toString('base64url'),
  answered: (request) => logger.info('answered', { ...request }),
  broke: (error, request) => logger.error('a request failed', { ...request, error }),
});

const answer = handle(app);

export const handler = wrap(
  'api',
  throughTheEdge(originKey(readOriginKeySecret()), (event: LambdaEvent, context: Parameters<typeof answer>[1]) => answer(event, context)),
);
