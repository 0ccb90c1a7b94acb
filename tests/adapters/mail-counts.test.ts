import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentClient } from '../../functions/adapters/aws/clients.ts';
import { mailCounts } from '../../functions/adapters/aws/mail-counts.ts';
import { NEVER_HALTED } from '../../functions/delivery/halt.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:30:00.000Z';

let engines: TestEngines;
let counts: ReturnType<typeof mailCounts>;
beforeAll(async () => {
  engines = await startEngines();
  counts = mailCounts({ limitsTable: engines.tableName('limits'), pointersTable: engines.tableName('pointers') });
});
afterAll(() => engines.stop());

const bounce = (messageId: string, at = now) => ({ messageId, what: 'bounced' as const, emailHash: 'h1', at });

test('the last day is counted, and nothing that is older', async () => {
  await counts.countSent(10, now);
  await counts.countSent(5, '2026-11-22T08:00:00.000Z');
  await counts.countSent(100, '2026-11-22T06:59:00.000Z');
  expect(await counts.readMailCounts(null, now)).toMatchObject({ sent: 15 });
});

test('an event that comes twice counts once, and a person who complains twice is one', async () => {
  for (const id of ['m1', 'm1', 'm2']) await counts.countTrouble(bounce(id), null);
  for (const id of ['c1', 'c2', 'c2']) await counts.countTrouble({ messageId: id, what: 'complained', emailHash: 'h1', at: now }, null);
  expect(await counts.readMailCounts(null, now)).toMatchObject({ bounced: 2, complainers: 1 });
});

test('confirmations to strangers are counted apart', async () => {
  await counts.countConfirmation(now);
  await counts.countTrouble({ messageId: 's1', what: 'confirmation bounced', emailHash: 'h2', at: now }, null);
  expect(await counts.readMailCounts(null, now)).toMatchObject({ sent: 15, bounced: 2 });
  expect(await counts.strangerCounts(now)).toEqual({ sent: 1, bounced: 1 });
});

test('whoever lets mail go on begins a count of their own', async () => {
  const halted = { ...NEVER_HALTED, halted: true, reason: 'bounces' as const, at: now };
  expect(await counts.saveMailState(halted, NEVER_HALTED)).toBe(true);
  expect(await counts.saveMailState({ ...halted, at: '2026-11-23T07:31:00.000Z' }, NEVER_HALTED)).toBe(false);
  const resumed = { ...NEVER_HALTED, at: '2026-11-23T07:40:00.000Z', countedFrom: '2026-11-23T07:40:00.000Z' };
  expect(await counts.saveMailState(resumed, halted)).toBe(true);
  expect(await counts.readMailCounts(resumed.countedFrom, resumed.at)).toEqual({ sent: 0, bounced: 0, complainers: 0 });
  await counts.countSent(3, '2026-11-23T07:41:00.000Z');
  expect(await counts.readMailCounts(resumed.countedFrom, '2026-11-23T07:41:00.000Z')).toMatchObject({ sent: 3 });
});

test('a switch that cannot be read stops mail, and can be set again', async () => {
  const tables: DynamoDBDocumentClient = documentClient();
  await tables.send(new PutCommand({ TableName: engines.tableName('pointers'), Item: { pointer: 'mail', halted: 'perhaps' } }));
  const unreadable = await counts.readMailState();
  expect(unreadable.halted).toBe(true);
  expect(await counts.saveMailState({ ...NEVER_HALTED, at: now }, unreadable)).toBe(true);
  expect(await counts.readMailState()).toMatchObject({ halted: false });
});
