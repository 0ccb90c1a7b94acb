import { feedsTable } from './adapters/feeds-table.ts';
import { queue } from './adapters/queue.ts';
import { pollFeeds } from './article/poll-feeds.ts';
import { readEnvironment } from './environment.ts';
import { scheduleHandler } from './middleware/schedule-handler.ts';
import type { FeedMessage } from './queue-messages.ts';

const environment = readEnvironment('poll-feeds');
const feeds = feedsTable(environment.FEEDS_TABLE);
const feedsQueue = queue<FeedMessage>(environment.FEEDS_QUEUE_URL);
const deps = { ...feeds, queueFeeds: (feedIds: string[]) => feedsQueue.sendAll(feedIds.map((feedId) => ({ feedId }))) };

export const handler = scheduleHandler({ name: 'poll-feeds', handle: (now) => pollFeeds(deps, now) });
