/** The people of a simulated day: who follows what, who signs up, and what is kept of all of it. */
import { deliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import { feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { addFeed } from '../../functions/feed/curate-feeds.ts';
import { personalTopic } from '../../functions/topic/personal-topic.ts';
import { documentClientFor } from '../commands/local-clients.ts';
import { signUp } from '../commands/replay-subscriber.ts';
import type { Host } from '../local/host-start.ts';
import type { TableName } from '../wiring.ts';
import type { CountedDay } from './counted.ts';
import { tableBytes } from './item-bytes.ts';

export type Crowd = ReturnType<typeof openCrowd>;

const when = { frequency: 'daily', zone: 'Europe/Kyiv', hour: 7, weekday: 'MON' } as const;
const CONFIRMATION_LINK = /https?:\/\/[^\s"'<>)]+\/c\/[^\s"'<>)]+/;

export function openCrowd(host: Host) {
  const client = documentClientFor(host.environment);
  const bytesIn = (table: TableName) => tableBytes(client, host.resources.tableName(table));

  /** Adds feeds as an admin does. */
  async function follow(urls: readonly string[]): Promise<void> {
    const { putFeed } = feedsTable(host.resources.tableName('feeds'), client);
    const fetch = webFetch({ userAgent: 'Tocsin cost', allowLoopback: true });
    for (const url of urls) await addFeed({ fetch, putFeed }, { url }, host.clock.now());
  }

  /** One more, who follows some of the topics; neighbours share most of theirs. */
  async function join(number: number, subjects: readonly string[], topicsEach: number): Promise<void> {
    const now = host.clock.now();
    const queries = Array.from({ length: topicsEach }, (_, at) => subjects[(number + at) % subjects.length] ?? '');
    const topics = queries.map((query) => personalTopic({ query, language: 'en', breadth: 'balanced' }, now));
    await signUp(host, topics, when, now, `reader-${number}`);
    await host.whenIdle();
  }

  /** Through the front door: asks, opens the mail, presses its button. */
  async function signUpAtTheDoor(people: number): Promise<void> {
    for (let number = 0; number < people; number += 1) {
      const email = `new-${number}@example.org`;
      const wish = {
        email,
        q: `dockers strike ${number}`,
        breadth: 'balanced',
        frequency: 'daily',
        zone: when.zone,
        hour: '7',
        weekday: 'MON',
      };
      await post('/subscribe', { ...wish, website: '' });
      const mail = (await host.inbox()).find(({ to }) => to.includes(email));
      const link = CONFIRMATION_LINK.exec(mail?.text ?? '')?.[0];
      if (!link) throw new Error(`no confirmation came to ${email}`);
      await post(new URL(link).pathname, {});
    }
  }

  async function post(path: string, fields: Record<string, string>): Promise<void> {
    const request = { method: 'POST', redirect: 'manual', headers: { origin: host.url }, body: new URLSearchParams(fields) } as const;
    const { status } = await fetch(new URL(path, host.url), request);
    if (status >= 400) throw new Error(`${path.split('/')[1]} answered ${status}`);
    await host.whenIdle();
  }

  /** Stories that the newest mails tell. */
  async function storiesOfLastDay(mails: number): Promise<number> {
    const { read } = deliveriesTable(host.resources.tableName('deliveries'), client);
    const newest = (await host.inbox())
      .filter(({ tags }) => tags['deliveryId'])
      .sort((a, b) => b.sentAt.localeCompare(a.sentAt))
      .slice(0, mails);
    const counts = await Promise.all(
      newest.map(async ({ tags }) => {
        const delivery = await read({ subscriberId: tags['subscriberId'] ?? '', deliveryId: tags['deliveryId'] ?? '' });
        return Object.values(delivery?.chosen ?? {}).flat().length;
      }),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Bytes of one of each. */
  async function stored(): Promise<CountedDay['stored']> {
    const [articles, matches, deliveries, subscribers, topics] = await Promise.all(
      (['articles', 'matches', 'deliveries', 'subscribers', 'topics'] as const).map(bytesIn),
    );
    const each = (table: { bytes: number; items: number } | undefined, of = table?.items ?? 0) =>
      Math.round((table?.bytes ?? 0) / Math.max(1, of));
    const people = new Set((await host.inbox()).flatMap(({ to }) => to)).size;
    return {
      article: each(articles),
      match: each(matches),
      delivery: each(deliveries),
      subscriber: each(subscribers, people),
      topic: each(topics),
    };
  }

  return {
    follow,
    join,
    signUp: signUpAtTheDoor,
    matches: async () => (await bytesIn('matches')).items,
    storiesOfLastDay,
    stored,
    close: () => client.destroy(),
  };
}
