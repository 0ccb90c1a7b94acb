import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed, admin } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { askToSubscribe, days, digestsTo, hours, letPass, mailsTo, minutes, press, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

describe('mail that goes wrong', () => {
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

  it('is stopped for everybody when five people call it spam, and goes on when an admin says so: nothing lost, nothing twice', async () => {
    // SES's own mailbox simulator: each of these complains about every mail. Their confirmations must not tell on them.
    host.mail.faults.set({ holdEvents: true });
    const angry = ['a', 'b', 'c', 'd', 'e'].map((name) => `complaint+${name}@simulator.amazonses.com`);
    for (const email of angry) await subscribe(host, { email, query: 'harbour strike' });
    await subscribe(host, { email: 'ada@example.org', query: 'harbour strike' });
    stand.publish('courier', { title: 'Harbour strike begins', text: 'Dockers of the harbour strike.', publishedAt: host.clock.now() });
    await letPass(host, days(1), hours(1));
    expect(await digestsTo(host, 'ada@example.org')).toHaveLength(1);
    host.mail.faults.set({ holdEvents: false });
    await letPass(host, minutes(15));

    stand.publish('courier', { title: 'Harbour strike: second day', text: 'The harbour strike goes on.', publishedAt: host.clock.now() });
    await letPass(host, days(1), hours(1));
    expect(await digestsTo(host, 'ada@example.org')).toHaveLength(1);
    await askToSubscribe(host, { email: 'bo@example.org', query: 'harbour strike' });
    expect(await mailsTo(host, 'bo@example.org')).toHaveLength(0);
    await press(host, '/manage-link', { email: 'ada@example.org' });
    await host.whenIdle();
    expect((await mailsTo(host, 'ada@example.org')).length).toBe(3);

    expect(await admin(host, 'mail')).toMatch(/halted.*spam/);
    expect(await admin(host, 'resume', '--why', 'the topic is gone')).toContain('Mail goes out');
    await letPass(host, hours(4), hours(1));
    const digests = await digestsTo(host, 'ada@example.org');
    expect(digests.map(({ subject }) => subject)).toEqual([expect.stringContaining('begins'), expect.stringContaining('second day')]);
    expect(await mailsTo(host, 'bo@example.org')).toHaveLength(1);
  });

  it('can be halted and resumed on the page of this machine', async () => {
    await press(host, '/local/mail/switch', {});
    expect(await (await fetch(`${host.url}/local/`)).text()).toContain('only manage links go out');
    await press(host, '/local/mail/switch', {});
    expect(await (await fetch(`${host.url}/local/`)).text()).toContain('Nothing is halted');
  });
});
