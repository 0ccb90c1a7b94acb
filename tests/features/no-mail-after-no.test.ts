import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import {
  askToSubscribe,
  days,
  digestsTo,
  headerOf,
  hours,
  letPass,
  linkIn,
  mailsTo,
  minutes,
  open,
  press,
  subscribe,
} from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe('no mail after no', () => {
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

  const harbourNews = (title: string) =>
    stand.publish('courier', { title, text: 'The harbour strike goes on, say dockers.', publishedAt: host.clock.now() });
  const digestOf = async (email: string) => {
    const [digest] = (await digestsTo(host, email)).slice(-1);
    if (!digest) throw new Error(`no digest to ${email}`);
    return digest;
  };

  it('sends nothing to an address that never pressed the button', async () => {
    await askToSubscribe(host, { email: 'never@example.org', query: 'harbour strike' });
    harbourNews('Harbour strike begins');
    await letPass(host, days(1));
    expect(await mailsTo(host, 'never@example.org')).toHaveLength(1);
  });

  it('leaves everything as it is when a mail scanner opens every link, and ends it when a person presses the button', async () => {
    await subscribe(host, { email: 'dora@example.org', query: 'harbour strike' });
    harbourNews('Harbour strike spreads');
    await letPass(host, days(1));
    const digest = await digestOf('dora@example.org');
    for (const beginning of ['/u/', '/p/']) {
      for (const method of ['GET', 'HEAD']) expect((await open(host, linkIn(digest, beginning), method)).status).toBe(200);
    }
    harbourNews('Harbour strike: third day');
    await letPass(host, days(1));
    expect((await digestOf('dora@example.org')).text).toContain('Harbour strike: third day');

    expect((await press(host, linkIn(digest, '/u/'), { topic: 'all' })).status).toBe(200);
    harbourNews('Harbour strike: fourth day');
    await letPass(host, days(2));
    expect((await digestOf('dora@example.org')).text).not.toContain('Harbour strike: fourth day');
  });

  it('honours the one-click post that mail programs send: no page, no cookie, no origin', async () => {
    await subscribe(host, { email: 'emil@example.org', query: 'harbour strike' });
    harbourNews('Harbour strike: fifth day');
    await letPass(host, days(1));
    const digest = await digestOf('emil@example.org');
    expect(headerOf(digest, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const link = /<(https?:[^>]+)>/.exec(headerOf(digest, 'List-Unsubscribe') ?? '')?.[1] ?? '';
    const oneClick = () =>
      fetch(link, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect((await oneClick()).status).toBe(200);
    expect((await oneClick()).status).toBe(200);
    harbourNews('Harbour strike: sixth day');
    await letPass(host, days(2));
    expect(await digestsTo(host, 'emil@example.org')).toHaveLength(1);
  });

  it('never mails an address again that bounced for good', async () => {
    const email = 'bounce+fay@simulator.amazonses.com';
    await askToSubscribe(host, { email, query: 'harbour strike' });
    await letPass(host, days(1) + hours(1));
    await askToSubscribe(host, { email, query: 'harbour strike' });
    expect(await mailsTo(host, email)).toHaveLength(1);
  });
});
