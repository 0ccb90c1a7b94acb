/** The local SES endpoint through the unchanged SDK client: what it accepts, keeps, refuses and tells. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteSuppressedDestinationCommand,
  GetAccountCommand,
  GetSuppressedDestinationCommand,
  ListSuppressedDestinationsCommand,
  PutSuppressedDestinationCommand,
  SESv2Client,
  SendEmailCommand,
  type SendEmailCommandInput,
} from '@aws-sdk/client-sesv2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailEndpoint, type MailEndpointOptions, startMailEndpoint } from '../../infra/local/mail/endpoint.ts';
import type { MailEvent } from '../../infra/local/mail/mail-events.ts';

let dataDir: string;
let endpoint: MailEndpoint;
let ses: SESv2Client;
let events: MailEvent[];
let now: Date;

async function start(options: Partial<MailEndpointOptions> = {}) {
  endpoint = await startMailEndpoint({
    dataDir,
    clock: () => now,
    publish: async (event) => {
      events.push(event);
    },
    maxSendRate: 1000,
    ...options,
  });
  ses = new SESv2Client({
    endpoint: endpoint.url,
    region: 'eu-west-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tocsin-mail-'));
  events = [];
  now = new Date('2026-11-23T07:00:00.000Z');
});

afterEach(async () => {
  ses.destroy();
  await endpoint.stop();
  await rm(dataDir, { recursive: true });
});

const mail = (changes: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput => ({
  FromEmailAddress: '"The Bell" <alerts@news.example>',
  Destination: { ToAddresses: ['reader@example.com'] },
  ConfigurationSetName: 'digests',
  EmailTags: [{ Name: 'deliveryId', Value: 'dlv_01-a' }],
  Content: {
    Simple: {
      Subject: { Data: 'Ваш дайджест, 23 листопада', Charset: 'UTF-8' },
      Body: { Text: { Data: 'Une dépêche.\n' }, Html: { Data: '<p>Une <b>dépêche</b>.</p>' } },
      Headers: [
        { Name: 'List-Unsubscribe', Value: `<https://news.example/u/${'t'.repeat(110)}>` },
        { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
      ],
    },
  },
  ...changes,
});

const send = (changes?: Partial<SendEmailCommandInput>) => ses.send(new SendEmailCommand(mail(changes)));
const sendTo = (address: string) => send({ Destination: { ToAddresses: [address] } });
const withHeaders = (Headers: { Name: string; Value: string }[]) => {
  const content = mail().Content?.Simple;
  return send({ Content: { Simple: { Subject: content?.Subject, Body: content?.Body, Headers } } });
};
const told = () => events.map((event) => event['detail-type']);

describe('a mail that SES accepts', () => {
  it('is kept as real MIME with both parts, its headers on one line, its tags and configuration set', async () => {
    await start();
    const { MessageId } = await send();
    const [stored, ...others] = await endpoint.inbox();
    expect(others).toEqual([]);
    expect(stored).toMatchObject({
      messageId: MessageId,
      sentAt: '2026-11-23T07:00:00.000Z',
      to: ['reader@example.com'],
      subject: 'Ваш дайджест, 23 листопада',
      configurationSet: 'digests',
      tags: { deliveryId: 'dlv_01-a' },
    });
    expect(stored?.text).toContain('Une dépêche.');
    expect(stored?.html).toContain('<b>dépêche</b>');
    expect(stored?.source.split('\r\n')).toContain(`List-Unsubscribe: <https://news.example/u/${'t'.repeat(110)}>`);
    expect(stored?.source).toContain('multipart/alternative');
    expect(stored?.headers).toContainEqual({ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' });
    expect(stored?.headers).toContainEqual({ name: 'Message-ID', value: `<${MessageId}@eu-west-1.amazonses.com>` });
  });

  it('may be raw: its bytes stay, its Message-ID and Date are SES’s', async () => {
    await start();
    const raw =
      'From: a@news.example\r\nTo: b@example.com\r\nBcc: c@example.com\r\nMessage-ID: <mine@x>\r\nSubject: Hello\r\n\r\nBody.\r\n';
    const { MessageId } = await ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));
    const [stored] = await endpoint.inbox();
    expect(stored).toMatchObject({ to: ['b@example.com', 'c@example.com'], subject: 'Hello', from: 'a@news.example' });
    expect(stored?.source).toContain(`Message-ID: <${MessageId}@eu-west-1.amazonses.com>`);
    expect(stored?.source).not.toMatch(/mine@x|Bcc/);
    expect(stored?.source.endsWith('Subject: Hello\r\n\r\nBody.\r\n')).toBe(true);
  });

  it('is still there after a restart, and counts towards the daily quota', async () => {
    await start();
    await send();
    await endpoint.stop();
    await start();
    expect((await endpoint.inbox()).map(({ subject }) => subject)).toEqual(['Ваш дайджест, 23 листопада']);
    expect((await ses.send(new GetAccountCommand({}))).SendQuota?.SentLast24Hours).toBe(1);
  });
});

describe('events', () => {
  it.each([
    ['reader@example.com', ['Email Sent', 'Email Delivered'], 'delivered'],
    ['success+a@simulator.amazonses.com', ['Email Sent', 'Email Delivered'], 'delivered'],
    ['bounce+a@simulator.amazonses.com', ['Email Sent', 'Email Bounced'], 'bounced'],
    ['complaint@simulator.amazonses.com', ['Email Sent', 'Email Delivered', 'Email Complaint Received'], 'complained'],
    ['ooto@simulator.amazonses.com', ['Email Sent', 'Email Delivered', 'Email Bounced'], 'delivered'],
    ['suppressionlist@simulator.amazonses.com', ['Email Sent', 'Email Bounced'], 'bounced'],
  ])('%s is answered with %j', async (address, expected, outcome) => {
    await start();
    await sendTo(address);
    await endpoint.whenTold();
    expect(told()).toEqual(expected);
    expect(endpoint.envelopes()[0]?.outcome).toBe(outcome);
  });

  it('carry the tags and the address, as EventBridge would', async () => {
    await start();
    const { MessageId } = await sendTo('bounce@simulator.amazonses.com');
    await endpoint.whenTold();
    expect(events[1]).toMatchObject({
      source: 'aws.ses',
      'detail-type': 'Email Bounced',
      time: '2026-11-23T07:00:00Z',
      detail: {
        eventType: 'Bounce',
        mail: {
          messageId: MessageId,
          destination: ['bounce@simulator.amazonses.com'],
          tags: { deliveryId: ['dlv_01-a'], 'ses:configuration-set': ['digests'] },
        },
        bounce: {
          bounceType: 'Permanent',
          bounceSubType: 'General',
          bouncedRecipients: [{ emailAddress: 'bounce@simulator.amazonses.com' }],
        },
      },
    });
  });

  it('are told after a restart, with the same ids, when the process ended before they were', async () => {
    await start();
    endpoint.faults.set({ holdEvents: true });
    await send();
    await endpoint.whenTold();
    expect(told()).toEqual([]);
    await endpoint.stop();
    await start();
    await endpoint.whenTold();
    expect(told()).toEqual(['Email Sent', 'Email Delivered']);
  });

  it('wait while they are held, and are told twice where that is asked for', async () => {
    await start();
    endpoint.faults.set({ holdEvents: true, repeatEvents: true });
    await send();
    endpoint.faults.set({ holdEvents: false });
    await endpoint.whenTold();
    expect(told()).toEqual(['Email Sent', 'Email Sent', 'Email Delivered', 'Email Delivered']);
    expect(events[0]?.id).toBe(events[1]?.id);
  });
});

describe('a suppressed address', () => {
  it('is listed, found, removed, and 404 is told in a way the SDK knows', async () => {
    await start();
    const EmailAddress = 'Gone+x@example.com';
    await ses.send(new PutSuppressedDestinationCommand({ EmailAddress, Reason: 'COMPLAINT' }));
    const found = await ses.send(new GetSuppressedDestinationCommand({ EmailAddress: 'gone+x@example.com' }));
    expect(found.SuppressedDestination).toMatchObject({ EmailAddress, Reason: 'COMPLAINT', LastUpdateTime: now });
    expect((await ses.send(new ListSuppressedDestinationsCommand({ Reasons: ['BOUNCE'] }))).SuppressedDestinationSummaries).toEqual([]);
    expect((await ses.send(new ListSuppressedDestinationsCommand({}))).SuppressedDestinationSummaries).toHaveLength(1);
    await ses.send(new DeleteSuppressedDestinationCommand({ EmailAddress }));
    await expect(ses.send(new GetSuppressedDestinationCommand({ EmailAddress }))).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  it('is not delivered to: the mail counts as sent and bounces with the list as the reason, also after a restart', async () => {
    await start();
    await ses.send(new PutSuppressedDestinationCommand({ EmailAddress: 'reader@example.com', Reason: 'BOUNCE' }));
    await endpoint.stop();
    await start();
    await send();
    await endpoint.whenTold();
    expect(told()).toEqual(['Email Sent', 'Email Bounced']);
    expect(events[1]?.detail['bounce']).toMatchObject({ bounceSubType: 'OnAccountSuppressionList' });
  });
});

describe('SES refuses', () => {
  const refused = (name: string) => expect.objectContaining({ name });

  it.each([
    ['an address with non-ASCII letters before the @', () => sendTo('рада@example.com')],
    ['an address without a domain', () => sendTo('reader')],
    ['a domain that is not in its ASCII form', () => sendTo('reader@приклад.укр')],
    ['a tag value with a sign that tags may not have', () => send({ EmailTags: [{ Name: 'slot', Value: 'daily#2026-11-23' }] })],
    ['a header value beyond ASCII', () => withHeaders([{ Name: 'X-Topic', Value: 'Нігер' }])],
    ['a header longer than 995 characters', () => withHeaders([{ Name: 'X-Long', Value: 'x'.repeat(996) }])],
    ['a header that SES writes itself', () => withHeaders([{ Name: 'Message-ID', Value: '<a@b>' }])],
    ['more than 15 headers', () => withHeaders(Array.from({ length: 16 }, (_, index) => ({ Name: `X-${index}`, Value: 'x' })))],
    ['a mail to nobody', () => send({ Destination: {} })],
  ])('%s', async (_, attempt) => {
    await start();
    await expect(attempt()).rejects.toEqual(refused('BadRequestException'));
    expect(endpoint.envelopes()).toEqual([]);
  });

  it('a sender that was not verified, and a configuration set that does not exist', async () => {
    await start({ identities: ['other.example'], configurationSets: ['alerts'] });
    await expect(send()).rejects.toEqual(refused('NotFoundException'));
    await expect(send({ ConfigurationSetName: 'alerts' })).rejects.toEqual(refused('MessageRejected'));
  });

  it.each([
    'TooManyRequestsException',
    'MessageRejected',
    'MailFromDomainNotVerifiedException',
    'AccountSuspendedException',
    'SendingPausedException',
    'LimitExceededException',
    'ThrottlingException',
  ] as const)('the next two mails with %s on request, then accepts again', async (error) => {
    await start();
    endpoint.faults.set({ refuse: { times: 2, error } });
    await expect(send()).rejects.toEqual(refused(error));
    await expect(send()).rejects.toEqual(refused(error));
    await send();
    expect(endpoint.envelopes()).toHaveLength(1);
  });

  it('what goes beyond the send rate', async () => {
    await start({ maxSendRate: 2 });
    const results = await Promise.allSettled([send(), send(), send()]);
    const [failure, ...more] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(more).toEqual([]);
    expect(failure).toMatchObject({ name: 'TooManyRequestsException', $metadata: { httpStatusCode: 429 } });
  });

  it('what goes beyond the daily quota, until a day has passed on the clock', async () => {
    await start({ max24HourSend: 1 });
    await send();
    await expect(send()).rejects.toMatchObject({ name: 'LimitExceededException', message: 'Daily message quota exceeded.' });
    expect((await ses.send(new GetAccountCommand({}))).SendQuota).toMatchObject({
      SentLast24Hours: 1,
      Max24HourSend: 1,
      MaxSendRate: 1000,
    });
    now = new Date('2026-11-24T07:00:01.000Z');
    await send();
    expect(endpoint.envelopes()).toHaveLength(2);
  });
});

describe('faults through HTTP', () => {
  const faults = (method: string, body?: unknown) =>
    fetch(`${endpoint.url}/local/mail/faults`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });

  it('an answer can be lost after the mail was accepted', async () => {
    await start();
    await faults('POST', { dropAnswers: 1 });
    await expect(send()).rejects.toThrow(/socket hang up|ECONNRESET/);
    await endpoint.whenTold();
    expect(told()).toEqual(['Email Sent', 'Email Delivered']);
    await send();
    expect(endpoint.envelopes()).toHaveLength(2);
  });

  it('sending can be paused, and all is calm again after DELETE', async () => {
    await start();
    await faults('POST', { sendingEnabled: false });
    await expect(send()).rejects.toMatchObject({ name: 'SendingPausedException' });
    expect((await ses.send(new GetAccountCommand({}))).SendingEnabled).toBe(false);
    await faults('DELETE');
    await send();
  });

  it('an unknown fault is refused instead of ignored', async () => {
    await start();
    expect((await faults('POST', { dropAnswer: 1 })).status).toBe(400);
  });
});
