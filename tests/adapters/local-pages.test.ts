/** The local host's own pages, over HTTP: console, inbox, clock and faults. */
import { type MessageHeader, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClientFor } from '../../infra/commands/local-clients.ts';
import { startHost, type TestHost } from '../support/host.ts';

let host: TestHost;

beforeAll(async () => {
  // No function runs: what is shown is what the tests put there.
  host = await startHost({ functions: {}, demonstration: true, now: '2026-11-23T09:00:00.000Z' });
  await host.whenIdle();
});

afterAll(() => host.remove());

const page = async (path: string) => {
  const response = await fetch(`${host.url}${path}`);
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const press = (path: string, fields: Record<string, string> = {}) =>
  fetch(`${host.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });

async function put(table: 'subscribers' | 'articles', item: Record<string, unknown>) {
  const client = documentClientFor(host.environment);
  await client.send(new PutCommand({ TableName: host.resources.tableName(table), Item: item }));
  client.destroy();
}

async function mail(subject: string, html: string, text = 'See https://news.example/a?b=1&c=2.', Headers: MessageHeader[] = []) {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ses = new SESv2Client({ endpoint: host.sesUrl, region: 'eu-west-1', credentials, maxAttempts: 1 });
  const content = { Subject: { Data: subject }, Body: { Html: { Data: html }, Text: { Data: text } }, Headers };
  const sent = await ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'bell@news.example',
      Destination: { ToAddresses: ['reader@example.com'] },
      EmailTags: [{ Name: 'kind', Value: 'confirm' }],
      Content: { Simple: content },
    }),
  );
  ses.destroy();
  return `/local/inbox/${sent.MessageId}`;
}

describe('the inbox', () => {
  it('says where mails will come, while there is none', async () => {
    expect((await page('/local/inbox')).html).toContain('No mail yet.');
  });

  it('shows subjects as text, and the mail itself only in a frame without scripts, forms or our rights', async () => {
    const path = await mail('<script>alert(1)</script>', '<head><title>x</title></head><p>Hi <script>alert(2)</script></p>');
    const overview = await page('/local/inbox');
    expect(overview.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(overview.html).not.toContain('<script>alert');
    const one = await page(path);
    expect(one.html).not.toContain('alert(2)');
    expect(one.html).toMatch(/sandbox="allow-popups allow-popups-to-escape-sandbox"/);
    const framed = await page(`${path}/html`);
    expect(framed.html).toContain('<head><base target="_blank">');
    expect(framed.headers.get('content-security-policy')).toMatch(
      /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'/,
    );
  });

  it('shows plain text with links, headers and source', async () => {
    const path = await mail('Hello', '<p>Hello</p>');
    expect((await page(`${path}?view=text`)).html).toContain(
      '<a href="https://news.example/a?b=1&amp;c=2" target="_blank" rel="noopener">https://news.example/a?b=1&amp;c=2</a>.',
    );
    const headers = (await page(`${path}?view=headers`)).html;
    expect(headers).toContain('Message-ID');
    expect(headers).toContain('kind=confirm');
    expect((await page(`${path}?view=source`)).html).toContain('multipart/alternative');
  });

  it('offers the one-click button of a mail program only where the mail has its headers, and posts to this host alone', async () => {
    const path = await mail('Plain', '<p>x</p>');
    expect((await page(path)).html).not.toContain('as mail programs do');
    const elsewhere = await mail('Elsewhere', '<p>x</p>', 'x', [
      { Name: 'List-Unsubscribe', Value: '<http://127.0.0.1:1/u/token>' },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ]);
    expect((await page(elsewhere)).html).toContain('as mail programs do');
    expect((await press(`${elsewhere}/unsubscribe`)).status).toBe(404);
  });

  it('does not know a mail that was never sent', async () => {
    expect((await page('/local/inbox/nothing')).status).toBe(404);
  });
});

describe('the console', () => {
  it('shows the first try, the clock, the queues and the feeds', async () => {
    const { html } = await page('/local/');
    for (const words of ['A first try', 'Monday, 23 November 2026, UTC', 'mailEvents', 'The Courier', 'Вісник Дніпра']) {
      expect(html).toContain(words);
    }
  });

  it('moves the clock by a form, and only by POST', async () => {
    const before = Date.parse(host.clock.now());
    await page('/local/clock?minutes=15');
    expect(Date.parse(host.clock.now()) - before).toBeLessThan(60_000);
    const answer = await press('/local/clock', { minutes: '15' });
    expect(answer.url).toContain('/local/?told=');
    expect(Date.parse(host.clock.now()) - before).toBeGreaterThanOrEqual(15 * 60_000);
    await press('/local/clock', { to: '2026-11-24T05:00' });
    expect(host.clock.now()).toMatch(/^2026-11-24T05:00/);
  });

  it('still takes the time as JSON', async () => {
    const body = JSON.stringify({ now: '2026-11-24T06:00:00Z' });
    const answer = await fetch(`${host.url}/local/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await answer.json()).toMatchObject({ now: expect.stringMatching(/^2026-11-24T06:00:00/) });
  });

  it('moves it to the next slot of any subscriber, and says whose', async () => {
    expect(await (await press('/local/next-slot')).text()).toContain('Nobody has a digest coming.');
    await put('subscribers', { subscriberId: 's1', item: 'schedule#daily', scheduleKey: 'daily#Europe/Kyiv#19#0' });
    await put('subscribers', { subscriberId: 's2', item: 'schedule#weekly', scheduleKey: 'weekly#THU#Asia/Tokyo#07#0' });
    expect((await page('/local/')).html).toContain('daily at 19:00 in Europe/Kyiv');
    await press('/local/next-slot');
    expect(host.clock.now()).toMatch(/^2026-11-24T17:00:0/);
  });

  it('tells pages that look whether anything happened', async () => {
    const look = async () => (await (await fetch(`${host.url}/local/changes`)).json()) as { happened: string; hour: string };
    const before = await look();
    expect(await look()).toEqual(before);
    await mail('News', '<p>x</p>');
    await host.whenIdle();
    expect((await look()).happened).not.toBe(before.happened);
  });

  it('publishes the next story and has its feeds polled at once', async () => {
    const answer = await press('/local/publish');
    expect(await answer.text()).toContain('Out now in The Courier and Sahel Observer');
    expect((await host.queues()).feeds.deliverable).toBe(2);
  });

  it('shows where an article is', async () => {
    const article = { articleId: 'a1', title: 'A <b>bold</b> title', url: 'https://news.example/1', publisher: 'News', alerts: true };
    await put('articles', {
      ...article,
      ingestedAt: host.clock.now(),
      ingestedOn: host.clock.now().slice(0, 10),
      unmatchedSince: host.clock.now(),
    });
    const { html } = await page('/local/');
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; title');
    expect(html).toContain('being matched');
  });
});

describe('faults of the mail endpoint', () => {
  const faults = (method: string, body?: unknown) =>
    fetch(`${host.url}/local/mail/faults`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });

  it('are set, read and cleared', async () => {
    expect((await faults('POST', { refuse: { times: 1, error: 'MessageRejected' } })).status).toBe(200);
    await expect(mail('Refused', '<p>x</p>')).rejects.toMatchObject({ name: 'MessageRejected' });
    expect((await faults('POST', { refuse: { times: 1, error: 'Nonsense' } })).status).toBe(400);
    await faults('DELETE');
    expect(await (await faults('GET')).json()).toMatchObject({ refuse: null, dropAnswers: 0 });
  });
});

it('pages of other sites cannot press buttons here', async () => {
  const answer = await fetch(`${host.url}/local/clock`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: new URLSearchParams({ minutes: '15' }),
  });
  expect(answer.status).toBe(403);
});
