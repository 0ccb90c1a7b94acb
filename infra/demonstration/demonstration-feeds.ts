/** The demonstration's feeds and topics, by the use cases by which an admin adds any. */
import { feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { userAgent } from '../../functions/adapters/web/user-agent.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { addFeed, FeedKnown, feedIdOf } from '../../functions/feed/curate-feeds.ts';
import { addCuratedTopic, CurationRefusedError } from '../../functions/topic/curate-topics.ts';
import { documentClientFor } from '../commands/local-clients.ts';
import type { TableName } from '../wiring.ts';

interface DemonstrationHost {
  url: string;
  clock: { now(): string };
  environment: Record<string, string>;
  resources: { tableName(table: TableName): string };
}

/** Those that are followed already stay as they are, whatever an admin did to them. */
export async function addDemonstrationFeeds(
  host: DemonstrationHost,
  demonstration: { feeds: { url: string; title: string }[] },
): Promise<void> {
  const client = documentClientFor(host.environment);
  const feeds = feedsTable(host.resources.tableName('feeds'), client);
  const fetch = webFetch({ userAgent: userAgent('Tocsin', host.url), allowLoopback: true });
  const addOne = async ({ url, title }: { url: string; title: string }) => {
    if (await feeds.readFeed(feedIdOf(url))) return;
    await addFeed({ fetch, putFeed: feeds.putFeed }, { url, publisher: title }, host.clock.now()).catch((error: unknown) => {
      if (!(error instanceof FeedKnown)) throw error;
    });
  };
  await Promise.all(demonstration.feeds.map(addOne));
  client.destroy();
}

const topics = [
  { topicId: 'us-troops-in-niger', title: 'US troops in Niger', query: 'US (troops OR soldiers) Niger' },
  { topicId: 'chip-factories', title: 'Chip factories', query: '(chip OR semiconductor) (factory OR plant)' },
  { topicId: 'football-transfers', title: 'Football transfers', query: 'football transfer' },
  { topicId: 'climate', title: 'Climate', query: 'climate' },
];

/** Curated topics that the outlets write about. Those that are there stay as they are, also retired. */
export async function addDemonstrationTopics(host: DemonstrationHost): Promise<void> {
  const client = documentClientFor(host.environment);
  const table = topicsTable(host.resources.tableName('topics'), client);
  for (const topic of topics) {
    await addCuratedTopic(table, { ...topic, language: 'en' }, host.clock.now()).catch((error: unknown) => {
      if (!(error instanceof CurationRefusedError)) throw error;
    });
  }
  client.destroy();
}
