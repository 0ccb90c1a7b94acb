import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { digestsTo, hours, letPass, linkIn, mailsTo, minutes, open, press, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';
const email = 'ada@example.org';

describe('what a reader says of a story', () => {
  let host: TestHost;
  let stand: Newsstand;
  beforeAll(async () => {
    host = await startHost({ now: start });
    stand = await openNewsstand();
    stand.publish('courier', { title: 'Opening day', text: 'Before anybody subscribed.', publishedAt: later(start, -hours(1)) });
    await addFeed(host, `${stand.url}/feeds/courier.xml`);
    await letPass(host, minutes(15));
    await subscribe(host, { email, query: 'Odesa', frequency: 'hourly' });
  });
  afterAll(async () => {
    await host.remove();
    await stand.stop();
  });

  const publish = (title: string, text: string) => stand.publish('courier', { title, text, publishedAt: host.clock.now() });
  const newest = async () => (await digestsTo(host, email)).at(-1)?.text ?? '';
  /** The page of the one story of the newest mail. */
  const storyPage = async () => {
    const mail = (await digestsTo(host, email)).at(-1);
    return mail === undefined ? '' : linkIn(mail, '/s/');
  };

  it('moves what comes from the next mail on, is shown with its topic, and is undone by one press', async () => {
    publish('Odesa opera opens its season', 'The opera of Odesa begins with Verdi tonight; tickets were sold out in an hour.');
    await letPass(host, hours(6), minutes(30));
    expect(await newest()).toContain('Odesa opera opens its season');
    const page = await storyPage();

    // A mail scanner follows the link: nothing is said by that.
    expect((await open(host, `${page}?not`)).status).toBe(200);
    expect((await open(host, page)).text).not.toContain('You said');
    expect((await press(host, page, { say: 'not' })).text).toContain('stay away');

    publish(
      'Verdi opens sold-out season at Odesa opera',
      'Tickets for the opera of Odesa were sold out in an hour; the season begins with Verdi.',
    );
    publish('Dockers walk out at the port of Odesa', 'Dockers in Odesa stopped work over unpaid wages, and cranes stand still.');
    await letPass(host, hours(6), minutes(30));
    expect(await newest()).toContain('Dockers walk out');
    expect(await newest()).not.toContain('Verdi opens');

    await press(host, '/manage-link', { email });
    await host.whenIdle();
    const manage = linkIn((await mailsTo(host, email)).at(-1) ?? fail(), '/m/');
    expect((await open(host, manage)).text).toContain('“not this” to 1 story');
    expect((await press(host, manage, { action: 'export' })).text).toContain('Odesa opera opens its season');
    expect((await press(host, page, { say: 'none' })).text).toContain('Taken back');
    expect((await open(host, manage)).text).not.toContain('“not this” to');
  });
});

function fail(): never {
  throw new Error('no mail');
}
