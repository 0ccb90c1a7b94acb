import { feedsTable } from './adapters/aws/feeds-table.ts';
import { readEnvironment } from './environment.ts';
import { watchFeeds } from './feed/watch-feeds.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';

const feeds = feedsTable(readEnvironment('watch-feeds').FEEDS_TABLE);

export const handler = scheduleHandler({ name: 'watch-feeds', handle: (now) => watchFeeds(feeds, now) });
