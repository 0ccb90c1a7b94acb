import { articlesTable } from './adapters/aws/articles-table.ts';
import { feedsTable } from './adapters/aws/feeds-table.ts';
import { hostsTable } from './adapters/aws/hosts-table.ts';
import { hostTurns } from './adapters/web/host-turns.ts';
import { robotsAgent, userAgent } from './adapters/web/user-agent.ts';
import { webFetch } from './adapters/web/web-fetch.ts';
import { readEnvironment } from './environment.ts';
import { ingestFeed } from './feed/ingest-feed.ts';
import { logger } from './lambda/log.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { feedMessage } from './queue-messages.ts';

const environment = readEnvironment('ingest-feed');
const hosts = hostsTable(environment.HOSTS_TABLE);
const deps = {
  ...feedsTable(environment.FEEDS_TABLE),
  ...articlesTable(environment.ARTICLES_TABLE),
  ...hosts,
  ...hostTurns(hosts),
  fetch: webFetch({
    userAgent: userAgent(environment.SERVICE_NAME, environment.PUBLIC_URL),
    allowLoopback: environment.ALLOW_LOOPBACK_FEEDS,
  }),
  agent: robotsAgent(environment.SERVICE_NAME),
};

export const handler = queueHandler({
  name: 'ingest-feed',
  message: feedMessage,
  handle: async ({ feedId }, now) => {
    const { outcome, ...counts } = await ingestFeed(deps, feedId, now);
    logger.info('feed polled', { feedId, outcome, ...counts });
  },
});
