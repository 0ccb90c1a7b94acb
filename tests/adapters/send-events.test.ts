import { gzipSync } from 'node:zlib';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hourPrefix, sendEvents } from '../../functions/adapters/aws/send-events.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { later } from '../support/host.ts';

const six = '2026-11-23T06:00:00.000Z';
let engines: TestEngines;
let client: S3Client;
let bucket: string;
beforeAll(async () => {
  engines = await startEngines();
  engines.clock.moveTo(six);
  client = new S3Client({ forcePathStyle: true });
  bucket = engines.bucketName('sendEvents');
});
afterAll(() => engines.stop());

const line = (deliveryId: string, timestamp: string) =>
  JSON.stringify({
    eventType: 'Send',
    mail: { timestamp, messageId: `m-${deliveryId}`, tags: { subscriberId: ['s1'], deliveryId: [deliveryId] } },
  });
const write = (name: string, hourMs: number, lines: string[]) =>
  client.send(new PutObjectCommand({ Bucket: bucket, Key: `${hourPrefix(hourMs)}${name}.gz`, Body: gzipSync(lines.join('\n')) }));

test('Send events are found by the hour in which they came, however many lie in one object', async () => {
  const now = engines.clock.now();
  await write('one', Date.parse(now), [line('d1', later(now, -60_000)), line('d2', now), '']);
  await write('two', Date.parse(now) - 3_600_000, [line('d3', later(now, -120_000))]);
  await write('old', Date.parse(now) - 7_200_000, [line('d4', later(now, -120_000))]);
  const events = await sendEvents(bucket, client).readSent(later(now, -3_600_000), now);
  expect([...events.sent.keys()].sort()).toEqual(['s1 d1', 's1 d2', 's1 d3']);
  expect(events.sent.get('s1 d2')).toEqual({ messageId: 'm-d2', sentAt: now });
  expect(events).toMatchObject({ newest: now, lateAt: null, failed: false });
});

test('what came late, and what could not be written, is told', async () => {
  const now = engines.clock.now();
  await write('late', Date.parse(now), [line('d5', later(now, -20 * 60_000))]);
  const late = await sendEvents(bucket, client).readSent(later(now, -60_000), now);
  expect(Date.parse(late.lateAt ?? '')).toBeGreaterThanOrEqual(Date.parse(now) - 1000);
  await client.send(new PutObjectCommand({ Bucket: bucket, Key: 'errors/processing-failed/2026/11/23/06/x', Body: 'x' }));
  expect((await sendEvents(bucket, client).readSent(later(now, -60_000), now)).failed).toBe(true);
});
