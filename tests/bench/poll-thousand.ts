/**
 * A thousand feeds due at once, through the real functions' use cases and the embedded tables: all read, memory flat.
 * All live on one host, which is the worst case: they are read one after the other.
 *
 * Run: `node --expose-gc tests/bench/poll-thousand.ts [feeds] [side by side]`
 */
import { setTimeout as wait } from 'node:timers/promises';
import { articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { hostsTable } from '../../functions/adapters/aws/hosts-table.ts';
import { hostTurns } from '../../functions/adapters/web/host-turns.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { feedIdOf } from '../../functions/feed/curate-feeds.ts';
import { newHealth, unread } from '../../functions/feed/feed.ts';
import { ingestFeed } from '../../functions/feed/ingest-feed.ts';
import { pollFeeds } from '../../functions/feed/poll-feeds.ts';
import { startEngines } from '../support/engines.ts';
import { startPublisher } from '../support/publisher.ts';

const count = Number(process.argv[2] ?? 1000);
const sideBySide = Number(process.argv[3] ?? 20);

const engines = await startEngines();
const publisher = await startPublisher();
const feeds = feedsTable(engines.tableName('feeds'));
const deps = {
  ...feeds,
  ...articlesTable(engines.tableName('articles')),
  ...hostsTable(engines.tableName('hosts')),
  ...hostTurns(hostsTable(engines.tableName('hosts'))),
  fetch: webFetch({ userAgent: 'Tocsin/1.0 (bench)', allowLoopback: true }),
  agent: 'Tocsin',
};
const now = new Date().toISOString();
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

const due: string[] = [];
const startedMs = performance.now();
await pollFeeds({ ...feeds, queueFeeds: async (feedIds) => void due.push(...feedIds) }, now);
const queuedMs = performance.now() - startedMs;

const outcomes = new Map<string, number>();
const rssMb: number[] = [];
const liveMb: number[] = [];
function measureMemory(): void {
  // Started with --expose-gc the live heap is measured: what is not garbage.
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  rssMb.push(Math.round(rss / 1024 / 1024));
  liveMb.push(Math.round(heapUsed / 1024 / 1024));
}
let next = 0;
async function worker(): Promise<void> {
  for (let feedId = due[next++]; feedId !== undefined; feedId = due[next++]) {
    const { outcome } = await ingestFeed(deps, feedId, now);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (next % Math.ceil(count / 10) === 0) measureMemory();
  }
}
await Promise.all(Array.from({ length: sideBySide }, worker));
const readMs = performance.now() - startedMs - queuedMs;

console.log({
  feeds: count,
  queued: due.length,
  queuedMs: Math.round(queuedMs),
  outcomes: Object.fromEntries(outcomes),
  readSeconds: Number((readMs / 1000).toFixed(1)),
  mostRequestsAtOnce: publisher.mostAtOnce,
  rssMb: rssMb.join(' '),
  liveMb: liveMb.join(' '),
});
await wait(10);
publisher.stop();
await engines.stop();
