import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { days, digestsTo, hours, letPass, minutes, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe('nothing is lost', () => {
  let host: TestHost;
  let stand: Newsstand;
  beforeAll(async () => {
    host = await startHost({ now: start });
    stand = await openNewsstand();
    stand.publish('courier', {
      title: 'Opening day',
      text: 'An item that was there before anybody subscribed.',
      publishedAt: later(start, -hours(1)),
    });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
  });
  afterAll(async () => {
    await host.remove();
    await stand.stop();
  });

  const publish = (title: string, text: string) => stand.publish('courier', { title, text, publishedAt: host.clock.now() });

  it('brings an article about a topic into the next daily digest, and one that came later into the one after', async () => {
    await subscribe(host, { email: 'ada@example.org', query: 'lighthouse keeper', zone: 'Europe/Kyiv', hour: 7 });
    publish('Last lighthouse keeper retires', 'The keeper of the northern lighthouse leaves after forty years.');
    await letPass(host, days(1));
    expect((await digestsTo(host, 'ada@example.org')).map((mail) => mail.text?.includes('Last lighthouse keeper retires'))).toEqual([true]);

    publish('New lighthouse keeper named', 'A keeper for the lighthouse has been found.');
    await letPass(host, days(1));
    const digests = await digestsTo(host, 'ada@example.org');
    expect(digests).toHaveLength(2);
    expect(digests[1]?.text).toContain('New lighthouse keeper named');
    expect(digests[1]?.text).not.toContain('Last lighthouse keeper retires');
  });

  it('brings an instant alert as soon as the feed was read, and only one', async () => {
    await subscribe(host, { email: 'ben@example.org', query: 'volcano eruption', frequency: 'instant' });
    publish('Volcano eruption closes airport', 'The eruption of the volcano sent ash over the coast.');
    await letPass(host, hours(7), minutes(5));
    const [alert, ...more] = await digestsTo(host, 'ben@example.org');
    expect(alert?.text).toContain('Volcano eruption closes airport');
    expect(more).toEqual([]);
  });

  it('sends after an outage of two days what came before it, once', async () => {
    await subscribe(host, { email: 'cleo@example.org', query: 'glacier collapse', zone: 'America/New_York', hour: 6 });
    publish('Glacier collapse blocks valley', 'The collapse of the glacier came at night.');
    await letPass(host, hours(1));
    await host.clock.set(later(host.clock.now(), days(2)));
    await host.whenIdle();
    await letPass(host, hours(1));
    const digests = await digestsTo(host, 'cleo@example.org');
    expect(digests).toHaveLength(1);
    expect(digests[0]?.text).toContain('Glacier collapse blocks valley');
  });
});
