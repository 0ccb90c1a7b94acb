/** Follows the demonstration's outlets, by the use case by which an admin adds any feed. */
import { feedsTable } from '../../../functions/adapters/feeds-table.ts';
import { userAgent } from '../../../functions/adapters/user-agent.ts';
import { webFetch } from '../../../functions/adapters/web-fetch.ts';
import { addFeed, FeedKnown, feedIdOf } from '../../../functions/article/curate-feeds.ts';
import type { TableName } from '../../wiring.ts';
import { documentClientFor } from './local-clients.ts';

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
