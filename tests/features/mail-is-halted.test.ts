import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFeed, admin } from '../support/admin.ts';
import { later, startHost, type TestHost } from '../support/host.ts';
import { type Newsstand, openNewsstand } from '../support/newsstand.ts';
import { askToSubscribe, days, digestsTo, hours, letPass, mailsTo, minutes, press, subscribe } from '../support/reader.ts';

const start = '2026-11-20T10:00:00.000Z';

/** What SES tells when somebody presses "spam" on their newest digest. */
async function complain(host: TestHost, email: string): Promise<void> {
  const [mail] = (await digestsTo(host, email)).slice(-1);
  if (!mail) throw new Error(`no digest to ${email}`);
  const { messageId, sentAt: timestamp, tags } = mail;
  const asLists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const told = { timestamp, messageId, destination: [email], tags: asLists };
  const detail = { eventType: 'Complaint', mail: told, complaint: { timestamp: host.clock.now(), complaintFeedbackType: 'abuse' } };
  const [region, accessKeyId, secretAccessKey] = ['AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map(
    (name) => host.environment[name] ?? '',
  );
  const endpoint = host.environment['AWS_ENDPOINT_URL_SQS'] ?? '';
  const sqs = new SQSClient({
    region: region ?? '',
    endpoint,
    credentials: { accessKeyId: accessKeyId ?? '', secretAccessKey: secretAccessKey ?? '' },
  });
  await sqs.send(new SendMessageCommand({ QueueUrl: host.resources.queueUrl('mailEvents'), MessageBody: JSON.stringify({ detail }) }));
  sqs.destroy();
  await host.whenIdle();
}

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
    const angry = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@${name}.example.org`);
    for (const email of angry) await subscribe(host, { email, query: 'harbour strike' });
    await subscribe(host, { email: 'ada@example.org', query: 'harbour strike' });
    stand.publish('courier', { title: 'Harbour strike begins', text: 'Dockers of the harbour strike.', publishedAt: host.clock.now() });
    await letPass(host, days(1), hours(1));
    expect(await digestsTo(host, 'ada@example.org')).toHaveLength(1);
    for (const email of angry) await complain(host, email);

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
