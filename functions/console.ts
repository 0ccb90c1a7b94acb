import { randomBytes } from 'node:crypto';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { adminsTable } from './adapters/aws/admins-table.ts';
import { articlesTable } from './adapters/aws/articles-table.ts';
import { auditLogTable } from './adapters/aws/audit-log-table.ts';
import { feedOverview } from './adapters/aws/feed-overview.ts';
import { feedsTable } from './adapters/aws/feeds-table.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { originKey } from './adapters/aws/origin-key.ts';
import { peopleOn } from './adapters/aws/people.ts';
import { queue } from './adapters/aws/queue.ts';
import { recentArticles } from './adapters/aws/recent-articles.ts';
import { tokenKeys } from './adapters/aws/token-keys.ts';
import { topicFigures } from './adapters/aws/topic-figures.ts';
import { topicVersionsTable } from './adapters/aws/topic-versions-table.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { SignInFailedError, signInWith } from './adapters/web/sign-in.ts';
import { userAgent } from './adapters/web/user-agent.ts';
import { webFetch } from './adapters/web/web-fetch.ts';
import { consoleApp } from './console/app.ts';
import { readEnvironment, readOriginKeySecret } from './environment.ts';
import { logger } from './lambda/log.ts';
import { throughTheEdge } from './lambda/through-the-edge.ts';
import { wrap } from './lambda/wrap.ts';
import { wordsOf } from './presentation/words/words.ts';
import type { ConfirmationMessage, FeedMessage } from './queue-messages.ts';

const environment = readEnvironment('console');
const auditLog = auditLogTable(environment.AUDIT_LOG_TABLE);
const confirmations = queue<ConfirmationMessage>(environment.CONFIRMATIONS_QUEUE_URL);
const people = peopleOn(environment);
const feedsQueue = queue<FeedMessage>(environment.FEEDS_QUEUE_URL);
const keys = tokenKeys(environment.CONSOLE_KEYS_SECRET);
const { begin, finish, signOutUrl } = signInWith({
  issuer: environment.SIGN_IN_ISSUER,
  clientId: environment.SIGN_IN_CLIENT_ID,
  redirectUrl: `${environment.PUBLIC_URL}/console/signed-in`,
  signedOutUrl: `${environment.PUBLIC_URL}/console`,
});

const app = consoleApp({
  ...adminsTable(environment.ADMINS_TABLE),
  ...feedsTable(environment.FEEDS_TABLE),
  ...feedOverview(environment.POINTERS_TABLE),
  ...topicsTable(environment.TOPICS_TABLE),
  ...topicVersionsTable(environment.TOPIC_VERSIONS_TABLE),
  ...topicFigures({ matches: environment.MATCHES_TABLE, subscribers: environment.SUBSCRIBERS_TABLE }),
  recentArticles: recentArticles(articlesTable(environment.ARTICLES_TABLE)),
  ...people,
  ...mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE }),
  queueManageLink: (subscriberId) => confirmations.send({ kind: 'own-link', subscriberId }),
  queueFeed: (feedId) => feedsQueue.send({ feedId }),
  fetch: webFetch({
    userAgent: userAgent(environment.SERVICE_NAME, environment.PUBLIC_URL),
    allowLoopback: environment.ALLOW_LOOPBACK_FEEDS,
  }),
  site: { words: wordsOf('en'), serviceName: environment.SERVICE_NAME, postalAddress: environment.POSTAL_ADDRESS },
  publicUrl: environment.PUBLIC_URL,
  readSessionKeys: keys.read,
  putEntry: auditLog.record,
  listDay: auditLog.listDay,
  now: () => new Date().toISOString(),
  chance: () => randomBytes(6).toString('hex'),
  newFormKey: () => randomBytes(24).toString('base64url'),
  beginSignIn: begin,
  async finishSignIn(search, attempt) {
    try {
      return await finish(search, attempt);
    } catch (error) {
      if (!(error instanceof SignInFailedError) || error.code === 'unreachable') throw error;
      // Why, but not what came with it: the address holds the code of the attempt.
      logger.warn('signing in failed', { reason: error.cause instanceof Error ? error.cause.name : 'unknown' });
      return null;
    }
  },
  signOutUrl,
  // Route patterns only: paths hold ids of people.
  answered: (request) => logger.info('answered', { ...request }),
  broke: (error, request) => logger.error('a request failed', { ...request, error }),
});

const answer = handle(app);

export const handler = wrap(
  'console',
  throughTheEdge(originKey(readOriginKeySecret()), (event: LambdaEvent, context: Parameters<typeof answer>[1]) => answer(event, context)),
);
