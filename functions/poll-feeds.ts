import { feedsTable } from './adapters/aws/feeds-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { readEnvironment } from './environment.ts';
import { pollFeeds } from './feed/poll-feeds.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';
import type { FeedMessage } from './queue-messages.ts';

const environment = readEnvironment('poll-feeds');
const feeds = feedsTable(environment.FEEDS_TABLE);
const feedsQueue = queue<FeedMessage>(environment.FEEDS_QUEUE_URL);
const deps = { ...feeds, queueFeeds: (feedIds: string[]) => feedsQueue.sendAll(feedIds.map((feedId) => ({ feedId }))) };

export const handler = scheduleHandler({ name: 'poll-feeds', handle: (now) => pollFeeds(deps, now) });
