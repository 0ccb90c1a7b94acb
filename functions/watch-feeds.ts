import { feedOverview } from './adapters/aws/feed-overview.ts';
import { feedsTable } from './adapters/aws/feeds-table.ts';
import { readEnvironment } from './environment.ts';
import { watchFeeds } from './feed/watch-feeds.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';

const environment = readEnvironment('watch-feeds');
const deps = { ...feedsTable(environment.FEEDS_TABLE), ...feedOverview(environment.POINTERS_TABLE) };

export const handler = scheduleHandler({ name: 'watch-feeds', handle: (now) => watchFeeds(deps, now) });
