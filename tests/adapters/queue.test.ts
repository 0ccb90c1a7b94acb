/** The queue's adapter against an endpoint that takes what it wants: a caller that goes on has queued every message. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { queue } from '../../functions/adapters/aws/queue.ts';

interface Entry {
  Id: string;
  MessageBody: string;
  DelaySeconds?: number;
}

let server: Server;
let client: SQSClient;
let calls: Entry[][] = [];
let taken: Entry[] = [];
/** Whether the endpoint takes a message, at its n-th offer. */
let takes: (body: string, offers: number) => boolean = () => true;
const offers = new Map<string, number>();

const md5 = (text: string) => createHash('md5').update(text).digest('hex');

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { Entries } = JSON.parse(Buffer.concat(await request.toArray()).toString()) as { Entries: Entry[] };
    calls.push(Entries);
    const accepted = Entries.filter(({ MessageBody }) => {
      offers.set(MessageBody, (offers.get(MessageBody) ?? 0) + 1);
      return takes(MessageBody, offers.get(MessageBody) ?? 0);
    });
    taken.push(...accepted);
    const Successful = accepted.map(({ Id, MessageBody }) => ({ Id, MessageId: `m${Id}`, MD5OfMessageBody: md5(MessageBody) }));
    const refused = Entries.filter((entry) => !accepted.includes(entry));
    const Failed = refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false, Message: 'not now' }));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify({ Successful, Failed }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = new SQSClient({ endpoint, region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } });
});
beforeEach(() => {
  calls = [];
  taken = [];
  offers.clear();
  takes = () => true;
});
afterAll(() => {
  client.destroy();
  server.closeAllConnections();
  server.close();
});

const messages = Array.from({ length: 25 }, (_, number) => ({ number }));
const numbers = () => taken.map(({ MessageBody }) => (JSON.parse(MessageBody) as { number: number }).number).sort((a, b) => a - b);

test('twenty-five messages are queued, ten at most in a call, each once', async () => {
  await queue('http://queue', client).sendAll(messages, { delaySeconds: 12.2 });
  expect(numbers()).toEqual(messages.map(({ number }) => number));
  expect(Math.max(...calls.map((entries) => entries.length))).toBeLessThanOrEqual(10);
  expect(new Set(taken.map(({ DelaySeconds }) => DelaySeconds))).toEqual(new Set([13]));
});

test('what the queue did not take at first is offered again, and nothing else', async () => {
  takes = (body, offered) => offered > 1 || !/[37]/.test(body);
  await queue('http://queue', client).sendAll(messages);
  expect(numbers()).toEqual(messages.map(({ number }) => number));
  expect([...offers].filter(([, count]) => count > 1).map(([body]) => (JSON.parse(body) as { number: number }).number)).toEqual([
    3, 7, 13, 17, 23,
  ]);
});

test('what the queue takes at no offer is an error, so that the caller does not go on', async () => {
  takes = (body) => !body.includes('17');
  await expect(queue('http://queue', client).sendAll(messages)).rejects.toThrow(/did not take/);
  await expect(queue('http://queue', client).send({ number: 17 })).rejects.toThrow(/did not take/);
});

test('no delay is longer than a queue knows, or shorter than none', async () => {
  const { send } = queue('http://queue', client);
  await send({ number: 1 }, { delaySeconds: 5000 });
  await send({ number: 2 }, { delaySeconds: -3 });
  await send({ number: 3 });
  expect(taken.map(({ DelaySeconds }) => DelaySeconds)).toEqual([900, 0, undefined]);
});
