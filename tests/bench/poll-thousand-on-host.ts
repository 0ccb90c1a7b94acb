/**
 * A thousand feeds due at once on the local host: its real schedule, queue and functions. All on one publisher, so that
 * three functions compete for one host's turn.
 *
 * Run: `node tests/bench/poll-thousand-on-host.ts [feeds]`
 */
import { feedIdOf } from '../../functions/feed/curate-feeds.ts';
import { newHealth, unread } from '../../functions/feed/feed.ts';
import { startHost } from '../support/host.ts';
import { startPublisher } from '../support/publisher.ts';

const count = Number(process.argv[2] ?? 1000);
const publisher = await startPublisher();
const host = await startHost({ settings: { ALLOW_LOOPBACK_FEEDS: 'yes' }, schedules: false, instances: { 'ingest-feed': 3 } });
Object.assign(process.env, host.environment);
// Made after the environment is set: the SDK reads its endpoints when a client is made.
const { feedsTable } = await import('../../functions/adapters/aws/feeds-table.ts');
const { articlesTable } = await import('../../functions/adapters/aws/articles-table.ts');
const feeds = feedsTable(host.resources.tableName('feeds'));
const now = host.clock.now();
const text = 'The ministry said on Monday that the talks would go on in Geneva for another week. '.repeat(8);

for (let index = 0; index < count; index += 1) {
  const path = `/feed/${index}`;
  publisher.feeds.set(
    path,
    [1, 2, 3].map((story) => ({ id: `${index}-${story}`, title: `Story ${story} of feed ${index}`, text })),
  );
  const url = publisher.url + path;
  await feeds.putFeed({
    ...{
      feedId: feedIdOf(url),
      url,
      title: null,
      publisher: null,
      language: null,
      siteUrl: null,
      state: 'active',
      addedAt: now,
      dueAt: now,
    },
    ...{ intervalMinutes: 15, ...unread, health: newHealth },
  });
}

const rssMb: number[] = [];
const watch = setInterval(() => rssMb.push(Math.round(process.memoryUsage().rss / 1024 / 1024)), 3_000);
const startedMs = performance.now();
await host.runSchedule('poll-feeds');
await host.whenIdle();
clearInterval(watch);

let read = 0;
for await (const feed of feeds.listAll()) if (feed.firstReadAt !== null) read += 1;
let stored = 0;
let page: string | undefined;
do {
  const found = await articlesTable(host.resources.tableName('articles')).listIngestedOn(now.slice(0, 10), {
    limit: 1_000,
    ...(page ? { page } : {}),
  });
  stored += found.articles.length;
  page = found.next;
} while (page);
console.log({
  feeds: count,
  read,
  stored,
  seconds: Math.round((performance.now() - startedMs) / 1000),
  mostRequestsAtOnce: publisher.mostAtOnce,
  rssMb: rssMb.join(' '),
});
publisher.stop();
await host.remove();
