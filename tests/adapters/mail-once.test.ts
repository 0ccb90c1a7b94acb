/** SES has no idempotency key: whatever becomes of an answer, the client asks once. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { mail } from '../../functions/adapters/aws/mail.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../../functions/delivery/mail-errors.ts';

const settings = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' };
const before = { ...process.env };
const email = { subject: 'News', html: '<p>News</p>', text: 'News', headers: [] };

let server: Server;
let taken = 0;
let answer: (socket: Socket) => { status: number; type?: string } | null = () => null;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    await request.toArray();
    taken += 1;
    const reply = answer(request.socket);
    if (!reply) return request.socket.destroy();
    const headers = { 'content-type': 'application/json', ...(reply.type && { 'x-amzn-errortype': reply.type }) };
    response.writeHead(reply.status, headers).end(JSON.stringify({ message: 'no' }));
    return undefined;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, settings, { AWS_ENDPOINT_URL_SESV2: url, AWS_ENDPOINT_URL: url });
});
beforeEach(() => {
  taken = 0;
});
afterAll(() => {
  for (const name of [...Object.keys(settings), 'AWS_ENDPOINT_URL_SESV2', 'AWS_ENDPOINT_URL']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  server.closeAllConnections();
  server.close();
});

const failure = () =>
  mail('tocsin', 'alerts@example.org')
    .send(email, 'ada@example.org', { tags: { deliveryId: 'd1', attempt: 1 } })
    .then(
      () => null,
      (error: unknown) => error,
    );
const isKnown = (error: unknown) => error instanceof MailThrottled || error instanceof MailRefused || error instanceof SendingStopped;

test('a mail that was taken, and whose answer is cut off, is not offered again, and nobody claims to know how it went', async () => {
  answer = () => null;
  const error = await failure();
  expect(taken).toBe(1);
  expect(error).toBeInstanceOf(Error);
  expect(isKnown(error)).toBe(false);
});

test('a server that fails in the middle may have taken it: one request, no verdict', async () => {
  answer = () => ({ status: 500, type: 'InternalFailure' });
  expect(isKnown(await failure())).toBe(false);
  expect(taken).toBe(1);
});

test('an answer without a message id is none', async () => {
  answer = () => ({ status: 200 });
  expect(isKnown(await failure())).toBe(false);
  expect(taken).toBe(1);
});

test('too fast is certainly not sent, and said so at once', async () => {
  answer = () => ({ status: 429, type: 'TooManyRequestsException' });
  expect(await failure()).toBeInstanceOf(MailThrottled);
  expect(taken).toBe(1);
});
