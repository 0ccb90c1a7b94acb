import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { hostileTexts, unsafe } from '../support/hostile-text.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { askToSubscribe, days, digestsTo, hours, letPass, mailsTo, minutes, open, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe('text that strangers write', () => {
  let host: TestHost;
  let stand: Newsstand;
  beforeAll(async () => {
    host = await startHost({ now: start });
    stand = await openNewsstand();
    stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: later(start, -hours(1)) });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
  });
  afterAll(async () => {
    await host.remove();
    await stand.stop();
  });

  it('comes as a headline through feed, tables, matching and digest, and leaves nothing stuck', { timeout: 300_000 }, async () => {
    await subscribe(host, { email: 'vera@example.org', query: 'volcano', zone: 'Europe/Kyiv', hour: 7 });
    for (const [index, [, text]] of hostileTexts.entries()) {
      stand.publish('courier', { title: text, text: `Report ${index}. ${text}`, path: `/hostile/${index}`, publishedAt: host.clock.now() });
    }
    await letPass(host, days(1));
    const digests = await digestsTo(host, 'vera@example.org');
    expect(digests).toHaveLength(1);
    expect(digests[0]?.text).toMatch(/Volcano/);
    for (const mail of digests)
      for (const { name, value } of mail.headers) expect({ name, unsafe: unsafe.test(value) }).toEqual({ name, unsafe: false });
    expect(digests[0]?.to).toEqual(['vera@example.org']);
  });

  it.each(hostileTexts)(
    'typed as a query, %s is taken or refused, previewed and mailed about, and stops nobody else',
    async (what, text) => {
      const email = `${what.replaceAll(' ', '-').toLowerCase()}@example.org`;
      const page = await open(host, `/?q=${encodeURIComponent(text.toWellFormed())}`);
      expect(page.status).toBeLessThan(500);
      const answer = await askToSubscribe(host, { email, query: text.toWellFormed() });
      expect(answer.status).toBeLessThan(500);
      for (const mail of await mailsTo(host, email)) {
        for (const { name, value } of mail.headers) expect({ name, unsafe: unsafe.test(value) }).toEqual({ name, unsafe: false });
      }
    },
  );

  it('never keeps mail events from coming: a bounce after all this is still heard of', async () => {
    await askToSubscribe(host, { email: 'bounce+hostile@simulator.amazonses.com', query: 'volcano' });
    await host.mail.whenTold();
    await host.whenIdle();
    const again = await askToSubscribe(host, { email: 'bounce+hostile@simulator.amazonses.com', query: 'volcano eruption' });
    expect(again.status).toBeLessThan(500);
    expect(await mailsTo(host, 'bounce+hostile@simulator.amazonses.com')).toHaveLength(1);
    expect(Object.values(await host.queues()).every(({ deadLetters, deliverable }) => deadLetters + deliverable === 0)).toBe(true);
  });
});
