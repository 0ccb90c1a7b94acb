/** Answers of DynamoDB cut off on the wire: the SDK asks again, and the condition fails at what the first try wrote. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitsTable } from '../../functions/adapters/aws/limits-table.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:00:00.000Z';
const nextHour = '2026-11-23T08:00:00.000Z';

let engines: TestEngines;
let wire: Server;
/** Answers still to be lost. */
let lost = 0;
let limits: ReturnType<typeof limitsTable>;

beforeAll(async () => {
  engines = await startEngines();
  const dynamoUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
  wire = createServer((incoming, outgoing) => {
    const onwards = request(new URL(incoming.url ?? '/', dynamoUrl), { method: 'POST', headers: incoming.headers }, (answer) => {
      if (lost > 0) {
        lost -= 1;
        answer.resume();
        answer.on('end', () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onwards);
  });
  await new Promise<void>((listening) => wire.listen(0, '127.0.0.1', listening));
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${(wire.address() as AddressInfo).port}`;
  limits = limitsTable(engines.tableName('limits'));
});
afterAll(async () => {
  await engines.stop();
  wire.closeAllConnections();
  wire.close();
});

test('a write whose answer is lost has succeeded, and only the next one has not', async () => {
  lost = 1;
  expect(await limits.takeOnce('confirm#address#lost', 24, now)).toBe(true);
  expect(lost).toBe(0);
  expect(await limits.takeOnce('confirm#address#lost', 24, now)).toBe(false);
});

test('the last place of a bucket is given to who took it, although the answer was lost', async () => {
  expect(await limits.take('sign-up#lost', 2, nextHour)).toBe(true);
  lost = 1;
  expect(await limits.take('sign-up#lost', 2, nextHour)).toBe(true);
  expect(await limits.take('sign-up#lost', 2, nextHour)).toBe(false);
});

test('a condition that another one broke is no success, also when the answer to that was lost', async () => {
  expect(await limits.takeOnce('confirm#address#other', 24, now)).toBe(true);
  lost = 1;
  expect(await limits.takeOnce('confirm#address#other', 24, now)).toBe(false);
  expect(lost).toBe(0);
});
