import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { deliveriesTable as DeliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import type { Delivery } from '../../functions/delivery/delivery.ts';
import { accepted, fail, loseSight, proven, putBack, startSending } from '../../functions/delivery/transitions.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { memory } from '../support/model/memory.ts';
import { newSubscriber } from '../support/model/schedules.ts';

let engines: TestEngines;
let table: ReturnType<typeof DeliveriesTable>;
let putProgress: (subscriberId: string) => Promise<void>;
let readProgress: (subscriberId: string) => Promise<{ revision: number; cursors: Record<string, string> }>;

beforeAll(async () => {
  engines = await startEngines();
  const { deliveriesTable } = await import('../../functions/adapters/aws/deliveries-table.ts');
  const { subscribersTable } = await import('../../functions/adapters/aws/subscribers-table.ts');
  const { pendingSubscription } = await import('../../functions/subscription/transitions.ts');
  table = deliveriesTable(engines.tableName('deliveries'), engines.tableName('subscribers'));
  const subscribers = subscribersTable(engines.tableName('subscribers'));
  putProgress = async (subscriberId) => {
    const { profile } = newSubscriber(subscriberId, now);
    const topic = { topicId: 'tides' } as never;
    const optIn = { askedAt: now, askedOn: '/', askedFrom: null, confirmedAt: now };
    expect(await subscribers.createPending(profile, pendingSubscription(subscriberId, { topic, frequency: 'daily', optIn }, now))).toBe(
      true,
    );
  };
  readProgress = async (subscriberId) => {
    const whole = await subscribers.readAll(subscriberId);
    if (!whole) throw new Error('no subscriber');
    return { revision: whole.progress.revision, cursors: whole.progress.cursors };
  };
});
afterAll(() => engines.stop());

const now = '2026-11-23T05:00:00.000Z';
const later = '2026-11-23T05:30:00.000Z';

const delivery = (subscriberId: string, slot = 'daily#2026-11-23', extra: Partial<Delivery> = {}): Delivery => ({
  subscriberId,
  slot,
  deliveryId: `${subscriberId}-${slot.replace(/[^0-9A-Za-z]/g, '-')}`,
  frequency: 'daily',
  state: 'claimed',
  failedReason: null,
  ranges: { tides: { from: '2026-11-22T05:00:00.000Z', to: '2026-11-23T04:58:00.000Z' } },
  chosen: { tides: ['a', 'b'] },
  heldBack: { tides: ['c'] },
  folded: { tides: { d: 'a' } },
  likenesses: { a: '0123456789abcdef' },
  dropped: [],
  attempt: 0,
  leaseUntil: null,
  notBefore: null,
  messageId: null,
  claimedAt: now,
  sentAt: null,
  ...extra,
});

describe('a claim', () => {
  test('takes the slot and moves the cursors together', async () => {
    await putProgress('ada');
    expect(await table.claim(delivery('ada'), { tides: '2026-11-23T04:58:00.000Z' }, 0)).toBe(true);
    expect(await readProgress('ada')).toEqual({ revision: 1, cursors: { tides: '2026-11-23T04:58:00.000Z' } });
    expect(await table.read('ada', 'daily#2026-11-23')).toEqual(delivery('ada'));
  });

  test('changes nothing where the slot is taken, or the progress has moved on', async () => {
    await putProgress('ben');
    expect(await table.claim(delivery('ben'), { tides: now }, 0)).toBe(true);
    expect(await table.claim(delivery('ben', 'daily#2026-11-23', { deliveryId: 'other' }), { tides: later }, 1)).toBe(false);
    expect(await table.claim(delivery('ben', 'daily#2026-11-24'), { tides: later }, 0)).toBe(false);
    expect(await readProgress('ben')).toEqual({ revision: 1, cursors: { tides: now } });
    expect((await table.listDeliveries('ben', 'daily', 'daily#')).map((each) => each.deliveryId)).toEqual(['ben-daily-2026-11-23']);
  });

  test('is won by exactly one of twenty at the same time', async () => {
    await putProgress('cyd');
    const won = await Promise.all(Array.from({ length: 20 }, (_, day) => table.claim(delivery('cyd', `daily#2026-10-${10 + day}`), {}, 0)));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await readProgress('cyd')).revision).toBe(1);
  });

  test('holds the cursors of two hundred topics', async () => {
    await putProgress('dan');
    const cursors = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`topic-with-a-long-name-${index}`, now]));
    expect(await table.claim(delivery('dan'), cursors, 0)).toBe(true);
    expect((await readProgress('dan')).cursors).toEqual(cursors);
  });

  test('of a subscriber who was erased meanwhile fails', async () => {
    expect(await table.claim(delivery('nobody'), { tides: now }, 0)).toBe(false);
    expect(await table.read('nobody', 'daily#2026-11-23')).toBeNull();
  });
});

test('the ledger is read by frequency, over pages of a megabyte, the newest first where asked', async () => {
  await putProgress('eve');
  const likenesses = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`article-${index}-${'x'.repeat(60)}`, '0123456789abcdef']),
  );
  for (let day = 10; day < 19; day += 1)
    expect(await table.claim(delivery('eve', `daily#2026-11-${day}`, { likenesses }), {}, day - 10)).toBe(true);
  expect(await table.claim(delivery('eve', 'weekly#2026-W46'), {}, 9)).toBe(true);
  expect(await table.listDeliveries('eve', 'daily', 'daily#2026-11-11')).toHaveLength(8);
  expect((await table.newestDelivery('eve', 'daily'))?.slot).toBe('daily#2026-11-18');
  expect((await table.newestDelivery('eve', 'weekly'))?.slot).toBe('weekly#2026-W46');
  expect(await table.newestDelivery('eve', 'hourly')).toBeNull();
});

test('open deliveries are listed until they are closed, and found by their id', async () => {
  await putProgress('fay');
  const claimed = delivery('fay');
  await table.claim(claimed, {}, 0);
  const open = async (before = later) => {
    const found: Delivery[] = [];
    for await (const each of table.listOpen(before)) if (each.subscriberId === 'fay') found.push(each);
    return found;
  };
  expect(await open()).toEqual([claimed]);
  expect(await open(now)).toEqual([]);
  expect(await table.findDelivery(claimed.deliveryId)).toEqual({ subscriberId: 'fay', slot: claimed.slot });
  const sending = { ...claimed, ...startSending(claimed, now).set };
  expect(await table.change(startSending(claimed, now))).toBe(true);
  expect(await open()).toEqual([sending]);
  expect(await table.change(accepted(sending, 'message', now))).toBe(true);
  expect(await open()).toEqual([]);
});

test('a guarded change holds off claims that looked before it', async () => {
  await putProgress('gus');
  const claimed = delivery('gus');
  await table.claim(claimed, {}, 0);
  await table.change(startSending(claimed, now));
  const sending = { ...claimed, attempt: 1 };
  expect(await table.changeGuarded(fail(sending, 'ended'), 0)).toBe(false);
  expect(await table.changeGuarded(fail(sending, 'ended'), 1)).toBe(true);
  expect(await table.claim(delivery('gus', 'daily#2026-11-24'), {}, 1)).toBe(false);
  expect(await table.read('gus', claimed.slot)).toMatchObject({ state: 'failed', failedReason: 'ended' });
});

test('the tables in memory that the model runs over answer as the engine does', async () => {
  const store = memory();
  await putProgress('hal');
  store.subscribers.set('hal', { ...newSubscriber('hal', now), progress: { subscriberId: 'hal', revision: 0, cursors: {} } });
  const first = delivery('hal');
  const second = delivery('hal', 'daily#2026-11-24');
  const sending = { ...first, ...startSending(first, now).set };
  const again = { ...sending, ...startSending(sending, later).set };
  type Both = {
    claim: typeof table.claim;
    moveCursors: typeof table.moveCursors;
    change: typeof table.change;
    changeGuarded: typeof table.changeGuarded;
  };
  const steps: ((on: Both) => Promise<boolean>)[] = [
    (on) => on.moveCursors('hal', { trade: now }, 1),
    (on) => on.moveCursors('hal', { trade: now }, 0),
    (on) => on.claim(first, { tides: now }, 0),
    (on) => on.claim(first, { tides: now }, 1),
    (on) => on.claim(first, { tides: later }, 2),
    (on) => on.change(accepted(first, 'm', now)),
    (on) => on.change(startSending(first, now)),
    (on) => on.change(startSending(first, now)),
    (on) => on.change(loseSight(sending)),
    (on) => on.change(startSending(sending, now)),
    (on) => on.change(putBack(sending, null)),
    (on) => on.change(startSending(sending, later)),
    (on) => on.changeGuarded(fail(again, 'rejected'), 7),
    (on) => on.change(proven(first, 'delivered', { messageId: 'm', sentAt: now })),
    (on) => on.change(proven(first, 'sent', { messageId: 'm', sentAt: now })),
    (on) => on.change(accepted(again, 'm', now)),
    (on) => on.claim(second, { tides: later }, 2),
    (on) => on.change(proven(first, 'complained', { messageId: 'm', sentAt: now })),
    (on) => on.change(proven(first, 'bounced', { messageId: 'm', sentAt: now })),
    (on) => on.changeGuarded(startSending(second, later), 3),
    (on) => on.claim(delivery('hal', 'weekly#2026-W48'), {}, 3),
  ];
  for (const [index, step] of steps.entries()) {
    const expected = await step(store as unknown as Both);
    expect(await step(table), `step ${index}`).toBe(expected);
    expect(await table.listDeliveries('hal', 'daily', 'daily#'), `step ${index}`).toEqual(store.listDeliveries('hal', 'daily', 'daily#'));
    const { subscriberId: _, ...progress } = store.subscribers.get('hal')?.progress ?? { subscriberId: '' };
    expect(await readProgress('hal'), `step ${index}`).toEqual(progress);
  }
});
