import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEngines, type TestEngines } from '../support/engines.ts';

let engines: TestEngines;
let adapters: {
  pointersTable: typeof import('../../functions/adapters/aws/pointers-table.ts').pointersTable;
  suppressionsTable: typeof import('../../functions/adapters/aws/suppressions-table.ts').suppressionsTable;
  sendRate: typeof import('../../functions/adapters/aws/send-rate.ts').sendRate;
};
beforeAll(async () => {
  engines = await startEngines();
  adapters = {
    ...(await import('../../functions/adapters/aws/pointers-table.ts')),
    ...(await import('../../functions/adapters/aws/suppressions-table.ts')),
    ...(await import('../../functions/adapters/aws/send-rate.ts')),
  };
});
afterAll(() => engines.stop());

const at = '2026-11-23T05:00:00.000Z';

describe('suppressed addresses', () => {
  test('keep their first reason', async () => {
    const table = adapters.suppressionsTable(engines.tableName('suppressions'));
    expect(await table.isSuppressed('ada')).toBe(false);
    await table.suppress('ada', 'complained', at);
    await table.suppress('ada', 'bounced', '2026-11-24T05:00:00.000Z');
    expect(await table.readSuppression('ada')).toEqual({ emailHash: 'ada', reason: 'complained', suppressedAt: at });
    expect(await table.isSuppressed('ada')).toBe(true);
  });
});

describe('checkpoints', () => {
  test('move for one of two who read the same', async () => {
    const table = adapters.pointersTable(engines.tableName('pointers'));
    expect(await table.readLastTick()).toBeNull();
    expect(await Promise.all([table.moveLastTick(null, at), table.moveLastTick(null, at)])).toContain(false);
    expect(await table.moveLastTick('2026-11-23T04:00:00.000Z', at)).toBe(false);
    expect(await table.moveLastTick(at, '2026-11-23T05:15:00.000Z')).toBe(true);
    expect(await table.readLastTick()).toBe('2026-11-23T05:15:00.000Z');
  });

  test('a probe is sent by one, once in a while', async () => {
    const table = adapters.pointersTable(engines.tableName('pointers'));
    expect((await Promise.all([table.takeProbe(at, 25), table.takeProbe(at, 25)])).filter(Boolean)).toHaveLength(1);
    expect(await table.takeProbe('2026-11-23T05:24:00.000Z', 25)).toBe(false);
    expect(await table.takeProbe('2026-11-23T05:26:00.000Z', 25)).toBe(true);
  });
});

describe('turns at sending', () => {
  const rateOf = (maxSendRate: number, quota: { max24HourSend?: number; sentLast24Hours?: number } = {}, patienceMs = 0) => {
    // Each its own counters: another second of an earlier test must not count.
    const limitsTable = engines.tableName('limits');
    const readQuota = async () => ({ maxSendRate, max24HourSend: 50_000, sentLast24Hours: 0, ...quota });
    return adapters.sendRate({ limitsTable, pointersTable: engines.tableName('pointers') }, { patienceMs, readQuota });
  };

  test('never exceed the rate of the account in a second, however many ask at once, and leave confirmations their share', async () => {
    const senders = Array.from({ length: 4 }, () => rateOf(20));
    await senders[0]?.refresh();
    const taken: number[] = [];
    const until = Date.now() + 2200;
    while (Date.now() < until) {
      const turns = await Promise.all(senders.map((sender) => sender.takeTurn('digest')));
      for (const turn of turns) if (turn) taken.push(Math.floor(Date.now() / 1000));
    }
    const perSecond = [...Map.groupBy(taken, (second) => second).values()].map((turns) => turns.length);
    // A turn taken at the very end of a second is noticed at the beginning of the next: one per sender.
    expect(Math.max(...perSecond)).toBeLessThanOrEqual(18 + senders.length);
    expect(taken.length).toBeGreaterThan(18);
  });

  test('stop for digests while the day’s quota is nearly used up, and go on for confirmations', async () => {
    const nearly = rateOf(100, { max24HourSend: 200, sentLast24Hours: 190 }, 2000);
    await nearly.refresh();
    expect(await nearly.takeTurn('digest')).toBe(false);
    expect(await nearly.takeTurn('confirmation')).toBe(true);
    const used = rateOf(100, { max24HourSend: 200, sentLast24Hours: 200 });
    await used.refresh();
    expect(await used.takeTurn('confirmation')).toBe(false);
    const unlimited = rateOf(100, { max24HourSend: -1, sentLast24Hours: 900_000 }, 2000);
    await unlimited.refresh();
    expect(await unlimited.takeTurn('digest')).toBe(true);
  });

  test('one per second still comes to everybody', async () => {
    const slow = rateOf(1, {}, 4000);
    await slow.refresh();
    expect(await slow.takeTurn('digest')).toBe(true);
    expect(await slow.takeTurn('digest')).toBe(true);
  });
});
