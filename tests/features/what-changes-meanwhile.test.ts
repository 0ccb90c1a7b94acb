/** People change what they follow between two mails, and machines stand still: neither costs a story, nor a no. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { days, digestsTo, headerOf, hours, letPass, linkIn, mailsTo, minutes, open, press, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

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

const publish = (title: string, text: string, publishedAt = host.clock.now()) => stand.publish('courier', { title, text, publishedAt });

/** The page of one's topics, by the link that one asks for. */
async function managePath(email: string): Promise<string> {
  await press(host, '/manage-link', { email });
  await host.whenIdle();
  const [mail] = (await mailsTo(host, email)).slice(-1);
  if (!mail) throw new Error(`no link to ${email}`);
  return linkIn(mail, '/m/');
}

async function edit(path: string, fields: { q?: string; frequency: string; breadth?: string }): Promise<void> {
  const page = (await open(host, path)).text;
  const topicId = /name="topicId" value="([^"]+)"/.exec(page)?.[1];
  if (!topicId) throw new Error('no topic on the page');
  const answer = await press(host, path, { action: 'edit', topicId, ...fields });
  if (answer.status !== 200) throw new Error(`editing answered ${answer.status}`);
  await host.whenIdle();
}

async function oneClick(email: string): Promise<string> {
  const [mail] = (await digestsTo(host, email)).slice(-1);
  const link = /<(https?:[^>]+)>/.exec((mail && headerOf(mail, 'List-Unsubscribe')) ?? '')?.[1] ?? '';
  const answer = await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  expect(answer.status).toBe(200);
  return answer.text();
}

const countOf = async (email: string, title: string) => (await digestsTo(host, email)).filter((mail) => mail.text?.includes(title)).length;

describe('an edited query', () => {
  it('still brings what it had matched, once, however often and however it is edited before the mail', async () => {
    await subscribe(host, { email: 'ada@example.org', query: 'lighthouse keeper' });
    const path = await managePath('ada@example.org');
    publish('Last lighthouse keeper retires', 'The keeper of the northern lighthouse leaves after forty years.');
    await letPass(host, hours(1));
    await edit(path, { q: 'lighthouse', frequency: 'daily' });
    publish('New lamp in the old lighthouse', 'The lighthouse shines further than before.');
    await letPass(host, hours(1));
    await edit(path, { q: 'lighthouse', breadth: 'everything', frequency: 'daily' });
    await letPass(host, days(1));
    expect(await countOf('ada@example.org', 'Last lighthouse keeper retires')).toBe(1);
    expect(await countOf('ada@example.org', 'New lamp in the old lighthouse')).toBe(1);
  });
});

describe('the one-click button of a mail', () => {
  it('ends what the mail brought, also when it comes at another frequency by now', async () => {
    await subscribe(host, { email: 'ben@example.org', query: 'volcano eruption', frequency: 'hourly' });
    publish('Volcano eruption closes airport', 'The eruption of the volcano sent ash over the coast.');
    await letPass(host, hours(2));
    await edit(await managePath('ben@example.org'), { frequency: 'daily' });
    expect(await oneClick('ben@example.org')).toBe('Unsubscribed.');
    publish('Second volcano eruption this week', 'Another eruption of the volcano followed.');
    await letPass(host, days(2));
    expect(await countOf('ben@example.org', 'Second volcano eruption this week')).toBe(0);
  });

  it('ends what the query became that the mail was about', async () => {
    await subscribe(host, { email: 'cleo@example.org', query: 'glacier collapse', frequency: 'hourly' });
    publish('Glacier collapse blocks valley', 'The collapse of the glacier came at night.');
    await letPass(host, hours(2));
    await edit(await managePath('cleo@example.org'), { q: 'glacier', frequency: 'hourly' });
    expect(await oneClick('cleo@example.org')).toBe('Unsubscribed.');
    publish('Glacier grows again', 'For the first time the glacier grows.');
    await letPass(host, hours(3));
    expect(await countOf('cleo@example.org', 'Glacier grows again')).toBe(0);
  });

  it('says nothing of the kind to whoever has been erased', async () => {
    await subscribe(host, { email: 'dora@example.org', query: 'ferry timetable', frequency: 'hourly' });
    publish('Ferry timetable changes', 'The timetable of the ferry is new.');
    await letPass(host, hours(2));
    await press(host, await managePath('dora@example.org'), { action: 'erase', sure: 'yes' });
    expect(await oneClick('dora@example.org')).not.toContain('Unsubscribed');
  });
});

describe('while our own machines stand still', () => {
  it('for three days, no article grows too old to be mailed', async () => {
    await subscribe(host, { email: 'emil@example.org', query: 'comet sighting' });
    await letPass(host, minutes(20));
    publish('Comet sighting over the bay', 'A sighting of the comet, minutes after the last poll.', later(host.clock.now(), minutes(5)));
    await host.clock.set(later(host.clock.now(), days(3)));
    await host.whenIdle();
    await letPass(host, days(1));
    expect(await countOf('emil@example.org', 'Comet sighting over the bay')).toBe(1);
  });
});
