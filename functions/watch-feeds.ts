import { feedsTable } from './adapters/feeds-table.ts';
import { watchFeeds } from './article/watch-feeds.ts';
import { readEnvironment } from './environment.ts';
import { scheduleHandler } from './middleware/schedule-handler.ts';

const feeds = feedsTable(readEnvironment('watch-feeds').FEEDS_TABLE);

export const handler = scheduleHandler({ name: 'watch-feeds', handle: (now) => watchFeeds(feeds, now) });
