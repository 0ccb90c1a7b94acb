import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mail, mailAccount } from '../../functions/adapters/aws/mail.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../../functions/delivery/mail-errors.ts';
import { type MailEndpoint, startMailEndpoint } from '../../infra/local/mail/endpoint.ts';
import type { SesErrorName } from '../../infra/local/mail/ses-error.ts';

const directory = mkdtempSync(join(tmpdir(), 'tocsin-mail-'));
let endpoint: MailEndpoint;
let client: SESv2Client;
beforeAll(async () => {
  endpoint = await startMailEndpoint({ dataDir: directory, clock: () => new Date(), publish: async () => {}, maxSendRate: 1000 });
  client = new SESv2Client({
    endpoint: endpoint.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
});
beforeEach(() => endpoint.faults.clear());
afterAll(async () => {
  client.destroy();
  await endpoint.stop();
  rmSync(directory, { recursive: true });
});

const email = {
  subject: 'Schönes aus Київ',
  html: '<p>Привіт</p>',
  text: 'Привіт',
  headers: [{ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' }],
};
const send = () =>
  mail('tocsin', 'Tocsin <alerts@news.example.org>', client).send(email, 'ada@example.org', {
    tags: { deliveryId: 'd1', attempt: 2, kind: 'daily' },
  });

test('a mail goes out with its headers, both bodies and the tags that find it again', async () => {
  const { messageId } = await send();
  expect(await endpoint.read(messageId)).toMatchObject({
    to: ['ada@example.org'],
    subject: email.subject,
    configurationSet: 'tocsin',
    tags: { deliveryId: 'd1', attempt: '2', kind: 'daily' },
    html: expect.stringContaining('Привіт'),
    text: expect.stringContaining('Привіт'),
    headers: expect.arrayContaining([{ name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' }]),
  });
});

describe('a refusal says what became of the mail', () => {
  const refusal = (error: SesErrorName, message?: string) => {
    endpoint.faults.set({ refuse: { times: 1, error, ...(message && { message }) } });
    return send().then(
      () => 'sent',
      (thrown: unknown) => thrown,
    );
  };

  test.each<[SesErrorName, string, boolean]>([
    ['TooManyRequestsException', 'Maximum sending rate exceeded.', false],
    ['ThrottlingException', 'Maximum sending rate exceeded.', false],
    ['ThrottlingException', 'Daily message quota exceeded.', true],
    ['LimitExceededException', 'Daily message quota exceeded.', true],
  ])('%s, "%s": not taken, try later', async (error, message, forToday) => {
    const thrown = await refusal(error, message);
    expect(thrown).toBeInstanceOf(MailThrottled);
    expect(thrown).toMatchObject({ forToday });
  });

  test.each<[SesErrorName, string | undefined, boolean]>([
    ['MessageRejected', undefined, true],
    ['BadRequestException', 'Invalid email address.', true],
    ['BadRequestException', 'Header name is not allowed.', false],
  ])('%s, "%s": refused, for good where the address is at fault', async (error, message, permanent) => {
    const thrown = await refusal(error, message);
    expect(thrown).toBeInstanceOf(MailRefused);
    expect(thrown).toMatchObject({ permanent, code: error });
  });

  test.each<SesErrorName>(['SendingPausedException', 'AccountSuspendedException', 'MailFromDomainNotVerifiedException'])(
    '%s: nothing goes out until somebody acts',
    async (error) => {
      expect(await refusal(error)).toBeInstanceOf(SendingStopped);
    },
  );

  test('an address that is not verified is a matter of the account, not of this mail', async () => {
    expect(await refusal('MessageRejected', 'Email address is not verified.')).toBeInstanceOf(SendingStopped);
  });
});

describe('without an answer nobody knows, and nothing is tried a second time', () => {
  const known = (thrown: unknown) => [MailThrottled, MailRefused, SendingStopped].some((kind) => thrown instanceof kind);

  test('the connection is cut after the mail was taken', async () => {
    const before = endpoint.envelopes().length;
    endpoint.faults.set({ dropAnswers: 1 });
    const thrown = await send().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Error);
    expect(known(thrown)).toBe(false);
    expect(endpoint.envelopes().length).toBe(before + 1);
  });

  test('SES fails on its own side', async () => {
    const before = endpoint.envelopes().length;
    endpoint.faults.set({ refuse: { times: 1, error: 'InternalServiceErrorException' } });
    const thrown = await send().catch((error: unknown) => error);
    expect(known(thrown)).toBe(false);
    expect(endpoint.envelopes().length).toBe(before);
  });
});

test('the account says how fast it may send, and keeps addresses that it must not mail', async () => {
  const account = mailAccount(client);
  expect(await account.readQuota()).toMatchObject({ maxSendRate: 1000, max24HourSend: 50_000 });
  await account.suppressAtSes('gone@example.org', 'bounced');
  await account.suppressAtSes('gone@example.org', 'bounced');
  await mail('tocsin', 'alerts@news.example.org', client).send(email, 'gone@example.org', { tags: {} });
  expect(endpoint.envelopes().at(-1)?.outcome).toBe('suppressed');
});
