import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredMail } from '../../infra/local/mail/mail-store.ts';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { days, digestsTo, hours, letPass, linkIn, mailsTo, minutes, open, press, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

let host: TestHost;
let stand: Newsstand;
beforeAll(async () => {
  host = await startHost({ now: start });
  stand = await openNewsstand();
  stand.publish('courier', { title: 'Opening day', text: 'An old item.', publishedAt: later(start, -hours(1)) });
  await addFeed(host, `${stand.url}/feeds/courier.xml`);
  await letPass(host, minutes(15));
}, 300_000);
afterAll(async () => {
  await host.remove();
  await stand.stop();
});

const lastTo = async (email: string): Promise<StoredMail> => {
  const [mail] = (await mailsTo(host, email)).slice(-1);
  if (!mail) throw new Error(`no mail to ${email}`);
  return mail;
};

/** Every link of a mail that leads to our own pages. */
const pathsIn = (mail: StoredMail): string[] =>
  [...`${mail.html} ${mail.text}`.matchAll(/https?:\/\/[^\s"'<>)]+/g)]
    .map(([url]) => url.replaceAll('&amp;', '&'))
    .filter((url) => url.startsWith(host.url))
    .map((url) => new URL(url).pathname);

describe('who forwards a digest', () => {
  beforeAll(async () => {
    await subscribe(host, { email: 'ada@example.org', query: 'harbour strike' });
    stand.publish('courier', { title: 'Harbour strike begins', text: 'Dockers stop work.', publishedAt: host.clock.now() });
    await letPass(host, days(1), hours(1));
  }, 300_000);

  it('hands nobody the account: no link in it says the address, exports or erases', async () => {
    const [digest] = await digestsTo(host, 'ada@example.org');
    const paths = pathsIn(digest as StoredMail);
    expect(paths.map((path) => path.slice(0, 3))).toContain('/p/');
    for (const path of paths) {
      expect((await open(host, path)).text, path).not.toContain('ada@example.org');
      for (const action of ['export', 'erase', 'revoke'])
        expect((await press(host, path, { action, sure: 'yes' })).text, `${action} ${path.slice(0, 3)}`).not.toMatch(/ada@example|Erased/);
      if (path.startsWith('/u/')) break;
    }
  });

  it('still pauses, changes how often it comes, and has the link with more power sent to their own address', async () => {
    await subscribe(host, { email: 'bea@example.org', query: 'harbour strike' });
    stand.publish('courier', { title: 'Harbour strike goes on', text: 'Dockers stay away.', publishedAt: host.clock.now() });
    await letPass(host, days(1), hours(1));
    const [digest] = await digestsTo(host, 'bea@example.org');
    const settings = linkIn(digest as StoredMail, '/p/');
    expect((await press(host, settings, { action: 'pause' })).text).toContain('Paused since');
    expect((await press(host, settings, { action: 'resume' })).status).toBe(200);
    const answer = await press(host, settings, { action: 'link' });
    await host.whenIdle();
    expect(answer.text).not.toContain('/m/');
    expect((await open(host, linkIn(await lastTo('bea@example.org'), '/m/'))).text).toContain('bea@example.org');
  });
});

describe('who finds an old confirmation mail of somebody', () => {
  it('gets no way to that person’s address by the button that was pressed already', async () => {
    await subscribe(host, { email: 'cleo@example.org', query: 'railway tunnel' });
    const used = linkIn(await lastTo('cleo@example.org'), '/c/');
    for (const { text } of [await open(host, used), await press(host, used, {})]) {
      expect(text).toContain('Done');
      expect(text).not.toMatch(/\/m\/|cleo@example/);
    }
  });
});
