/** While a new version is deployed, functions of both work on the same messages and items; a version that is rolled back leaves its own behind. */

import { readFileSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { addFeed } from '../support/admin.ts';
import { newDataDir, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { ADDED_LATER, bothVersions } from '../support/next-version.ts';
import { digestsTo, hours, letPass, minutes, subscribe } from '../support/reader.ts';

let host: TestHost;
let stand: Newsstand;
const dataDir = newDataDir();

beforeAll(async () => {
  stand = await openNewsstand();
  host = await startHost({ dataDir, now: '2026-11-20T10:00:00.000Z', functions: await bothVersions(newDataDir()) });
}, 300_000);
afterAll(async () => {
  await host.remove();
  await stand.stop();
});

const readers = { instant: 'ines@example.org', hourly: 'hugo@example.org', daily: 'dora@example.org' } as const;
const titles: string[] = [];

async function publishAndWait(title: string, text: string) {
  titles.push(title);
  stand.publish('courier', { title, text, publishedAt: host.clock.now() });
  await letPass(host, hours(2));
}

/** How often each reader was told of each article. */
const timesTold = async () =>
  Promise.all(
    Object.values(readers).map(async (email) => {
      const mails = await digestsTo(host, email);
      return titles.map((title) => mails.filter(({ text }) => text?.includes(title)).length);
    }),
  );

/** Tables that hold items with what only the next version writes. */
async function tablesOfTheNextVersion() {
  const client = documentClientFor(host.environment);
  const tables = ['articles', 'matches', 'subscribers', 'deliveries', 'feeds', 'checkpoints'] as const;
  const found = await Promise.all(
    tables.map(async (table) => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: host.resources.tableName(table) }));
      return Items.some((item) => ADDED_LATER in item) ? [table] : [];
    }),
  );
  client.destroy();
  return found.flat();
}

describe('while two versions run, and after the newer one is taken back', () => {
  it('every article comes to every reader, and comes once', { timeout: 300_000 }, async () => {
    stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: '2026-11-20T09:00:00.000Z' });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
    for (const [frequency, email] of Object.entries(readers) as [keyof typeof readers, string][])
      await subscribe(host, { email, query: 'harbour strike', frequency, zone: 'Europe/Kyiv', hour: 22 });
    await publishAndWait('Harbour strike begins', 'Dockers stopped every crane of the harbour at dawn, and the strike may last.');
    await publishAndWait('Ferries join the strike', 'Crews tied up in the harbour; islanders wait for bread and letters.');
    // The stream held both versions' writes, or this test would say nothing.
    expect((await tablesOfTheNextVersion()).length).toBeGreaterThanOrEqual(3);

    await host.stop();
    host = await startHost({ dataDir });
    await publishAndWait('Wage offer in the harbour', 'An offer of four per cent is meant to end the strike before the weekend.');
    await letPass(host, hours(4));
    expect(await timesTold()).toEqual(Object.values(readers).map(() => [1, 1, 1]));
    expect(Object.values(await host.queues()).map(({ deadLetters }) => deadLetters)).toEqual(
      Object.values(await host.queues()).map(() => 0),
    );
    expect(readFileSync(host.functionLog, 'utf8')).not.toContain('corrupt item left out');
  });
});
