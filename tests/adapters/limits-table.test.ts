import { afterAll, beforeAll, expect, test } from 'vitest';
import { limitsTable } from '../../functions/adapters/aws/limits-table.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

const now = '2026-11-23T07:00:00.000Z';
const nextHour = '2026-11-23T08:00:00.000Z';

let engines: TestEngines;
let limits: ReturnType<typeof limitsTable>;
beforeAll(async () => {
  engines = await startEngines();
  limits = limitsTable(engines.tableName('limits'));
});
afterAll(() => engines.stop());

test('a bucket gives as often as it may and not once more, also when fifty ask at once', async () => {
  const taken = await Promise.all(Array.from({ length: 50 }, () => limits.take('sign-up#network#hour', 20, nextHour)));
  expect(taken.filter(Boolean)).toHaveLength(20);
  expect(await limits.take('sign-up#network#hour', 20, nextHour)).toBe(false);
  expect(await limits.take('sign-up#network#next-hour', 20, nextHour)).toBe(true);
});

test('one mail in 24 hours: the first gets it, nobody else until the last minute has passed', async () => {
  const first = await Promise.all(Array.from({ length: 20 }, () => limits.takeOnce('confirm#address#a', 24, now)));
  expect(first.filter(Boolean)).toHaveLength(1);
  expect(await limits.takeOnce('confirm#address#a', 24, '2026-11-24T06:59:59.999Z')).toBe(false);
  expect(await limits.takeOnce('confirm#address#a', 24, '2026-11-24T07:00:00.000Z')).toBe(true);
  expect(await limits.takeOnce('confirm#address#a', 24, '2026-11-24T07:00:01.000Z')).toBe(false);
});

test('what was given back can be taken again', async () => {
  expect(await limits.takeOnce('confirm#address#b', 24, now)).toBe(true);
  await limits.giveBack('confirm#address#b');
  expect(await limits.takeOnce('confirm#address#b', 24, now)).toBe(true);
});
