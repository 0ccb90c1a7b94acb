import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { digestsTo, hours, letPass, minutes, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe('when messages come twice and in any order, tables throttle and indexes are late', () => {
  let host: TestHost;
  let stand: Newsstand;
  beforeAll(async () => {
    host = await startHost({
      now: start,
      faults: { duplicates: 0.3, shuffle: true, shards: 3, throttled: 0.05, lateIndexMs: 1_500, seed: 11 },
    });
    stand = await openNewsstand();
    stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: later(start, -hours(1)) });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
  });
  afterAll(async () => {
    await host.remove();
    await stand.stop();
  });

  it('everybody still gets every article once, at every frequency', { timeout: 300_000 }, async () => {
    const readers = { daily: 'dora@example.org', instant: 'ines@example.org', hourly: 'hugo@example.org' } as const;
    for (const [frequency, email] of Object.entries(readers) as [keyof typeof readers, string][])
      await subscribe(host, { email, query: 'harbour strike', frequency, zone: 'Europe/Kyiv', hour: 7 });
    const articles = [
      { title: 'Harbour strike begins', text: 'Dockers stopped every crane of the harbour at dawn, and the strike may last.' },
      { title: 'Ferries join the strike', text: 'Crews tied up in the harbour; islanders wait for bread and letters.' },
      { title: 'Wage offer in the harbour', text: 'An offer of four per cent is meant to end the strike before the weekend.' },
    ];
    for (const article of articles) {
      stand.publish('courier', { ...article, publishedAt: host.clock.now() });
      await letPass(host, hours(3));
    }
    await letPass(host, hours(14), minutes(30));
    for (const email of Object.values(readers)) {
      const mails = await digestsTo(host, email);
      expect(articles.map(({ title }) => mails.filter((mail) => mail.text?.includes(title)).length)).toEqual([1, 1, 1]);
    }
    expect(Object.entries(await host.queues()).filter(([, { deadLetters }]) => deadLetters > 0)).toEqual([]);
  });
});
