import { readFileSync } from 'node:fs';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, test } from 'vitest';
import type { HostStart } from '../../../infra/local/host-start.ts';
import { later, newDataDir, startHost, type TestHost } from '../../support/host.ts';
import { notesOf, syntheticFunction } from '../../support/synthetic-function.ts';

// `ingest-feed` reads the queue of feeds: batches of 5, five receives, invisible for six times its 120 s.
const visibilityMs = 6 * 120_000;
let host: TestHost;
let directory: string;
afterEach(() => host.remove());

async function startWith(body: string, options: Partial<HostStart> = {}) {
  const dataDir = newDataDir();
  directory = `${dataDir}/functions`;
  host = await startHost({ dataDir, functions: { 'ingest-feed': syntheticFunction(directory, 'ingest-feed', body) }, ...options });
}
const notes = <T>() => notesOf<T>(directory, 'ingest-feed');
const client = () => {
  const { AWS_REGION: region = '', AWS_ENDPOINT_URL_SQS: endpoint = '' } = host.environment;
  return new SQSClient({ region, endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
};
const send = (bodies: string[]) =>
  client().send(
    new SendMessageBatchCommand({
      QueueUrl: host.resources.queueUrl('feeds'),
      Entries: bodies.map((MessageBody, index) => ({ Id: String(index), MessageBody })),
    }),
  );
async function waitOutVisibility() {
  await host.clock.set(later(host.clock.now(), visibilityMs + 1_000));
  await host.whenIdle();
}

test('a message that fails comes back alone, and is among the dead letters after its last receive', async () => {
  await startWith(`
    for (const record of event.Records) note([record.body, Number(record.attributes.ApproximateReceiveCount)]);
    return { batchItemFailures: event.Records.filter((record) => record.body === 'bad').map((record) => ({ itemIdentifier: record.messageId })) };
  `);
  await send(['good', 'bad', 'fine']);
  await host.whenIdle();
  for (let receive = 2; receive <= 6; receive += 1) await waitOutVisibility();
  const received = notes<[string, number]>();
  expect(received.filter(([body]) => body === 'bad').map(([, count]) => count)).toEqual([1, 2, 3, 4, 5]);
  expect(
    received
      .filter(([body]) => body !== 'bad')
      .map(([body]) => body)
      .sort(),
  ).toEqual(['fine', 'good']);
  expect((await host.queues()).feeds).toMatchObject({ deliverable: 0, delayed: 0, inFlight: 0, deadLetters: 1 });
});

test('a batch whose function throws comes again whole, after its visibility timeout and not before', async () => {
  await startWith(`
    note(event.Records.map((record) => record.body).sort());
    if (calls === 1) throw new Error('out of order');
  `);
  await send(['a', 'b']);
  await host.whenIdle();
  expect(notes()).toEqual([['a', 'b']]);
  await waitOutVisibility();
  expect(notes()).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect((await host.queues()).feeds.inFlight).toBe(0);
});

test('a delayed message waits for the moved clock, and idleness does not wait for it', async () => {
  await startWith('note(new Date().toISOString());', { now: '2026-11-23T07:00:00Z' });
  await client().send(new SendMessageCommand({ QueueUrl: host.resources.queueUrl('feeds'), MessageBody: '{}', DelaySeconds: 300 }));
  await host.whenIdle();
  expect(notes()).toEqual([]);
  expect((await host.queues()).feeds.delayed).toBe(1);
  await host.clock.set('2026-11-23T07:06:00Z');
  await host.whenIdle();
  expect(notes<string>()[0]).toMatch(/^2026-11-23T07:06:0/);
});

test('a function that takes too long is ended with its thread, and its messages come again', async () => {
  await startWith(
    `
    note(calls);
    if (event.Records[0].attributes.ApproximateReceiveCount === '1') for (;;);
  `,
    { timeoutMs: { 'ingest-feed': 300 } },
  );
  await send(['slow']);
  await host.whenIdle();
  await waitOutVisibility();
  expect(notes()).toEqual([1, 1]); // a call count of 1 twice: the second ran in a new thread
});

test('on request, messages come more than once and in any order, and none is lost', async () => {
  await startWith('for (const record of event.Records) note(record.body);', { faults: { duplicates: 0.3, shuffle: true, seed: 7 } });
  const bodies = Array.from({ length: 40 }, (_, index) => `message ${index}`);
  for (let first = 0; first < bodies.length; first += 10) await send(bodies.slice(first, first + 10));
  await host.whenIdle();
  const received = notes<string>();
  expect([...new Set(received)].sort()).toEqual(bodies.toSorted());
  expect(received.length).toBeGreaterThan(bodies.length);
  expect(received.slice(0, bodies.length)).not.toEqual(bodies);
});

test('what a function prints is in the log of the functions, not on the terminal', async () => {
  await startWith("console.log('read feed 17');");
  await send(['a']);
  await host.whenIdle();
  await expect.poll(() => readFileSync(`${host.dataDir}/functions.log`, 'utf8')).toContain('ingest-feed read feed 17');
});
