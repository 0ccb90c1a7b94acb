/** The ledger and what is written ahead of it, in the real engine. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import { subscribersTable } from '../../functions/adapters/aws/subscribers-table.ts';
import { deliveryIdOf, type OpenDelivery, type SendingProgress, timeOfId } from '../../functions/delivery/delivery.ts';
import { loseSight, putBack, recordOf, startSending } from '../../functions/delivery/transitions.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { sampleDelivery } from '../support/records.ts';
import { subscriberOf, subscriptionOf } from '../support/subscribers.ts';

const at = '2026-11-23T05:00:00.000Z';
const hash = (index: number) => `${index}`.padStart(4, '0').repeat(8);

let engines: TestEngines;
let table: ReturnType<typeof deliveriesTable>;
let subscribers: ReturnType<typeof subscribersTable>;
let client: DynamoDBDocumentClient;
beforeAll(async () => {
  engines = await startEngines();
  table = deliveriesTable(engines.tableName('deliveries'));
  subscribers = subscribersTable(engines.tableName('subscribers'));
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
});
afterAll(() => engines.stop());

const delivery = (subscriberId: string, claimedAt = at, slot = 'daily#2026-11-23') =>
  sampleDelivery({ subscriberId, slot, claimedAt, deliveryId: deliveryIdOf(claimedAt, slot) });

describe('the ledger', () => {
  test.each([
    ['instant#2026-11-23T07:05Z', 'instant'],
    ['hourly#2026-11-23T07Z', 'hourly'],
    ['daily#2026-11-23', 'daily'],
    ['weekly#2026-W48', 'weekly'],
  ] as const)('says back all that was said of a mail for %s', async (slot, frequency) => {
    const said = {
      ...delivery('said', at, slot),
      frequency,
      ranges: { tides: { from: at, to: at } },
      chosen: { tides: [hash(1), hash(2)] },
      beyond: { tides: { from: at, to: at, count: 7 } },
      folded: { trains: { [hash(3)]: hash(1) } },
      likenesses: { [hash(1)]: 'abc' },
      dropped: [hash(2)],
    };
    await table.record(said);
    expect(await table.read(said)).toEqual(said);
  });

  test('is read from a moment on, and its newest first', async () => {
    const times = ['2026-11-01T05:00:00.000Z', '2026-11-09T05:00:00.000Z', at];
    for (const time of times) await table.record(delivery('eve', time, `daily#${time.slice(0, 10)}`));
    const from = await table.listDeliveries('eve', timeOfId('2026-11-09T05:00:00.000Z'));
    expect(from.map(({ claimedAt }) => claimedAt)).toEqual(times.slice(1));
    expect((await table.newestDeliveries('eve', 2)).map(({ claimedAt }) => claimedAt)).toEqual(times.slice(1).reverse());
  });

  test('never lowers a state: a bounce may come before the acceptance, and again after a complaint', async () => {
    const early = delivery('early');
    await table.raiseState(early, 'bounced');
    expect(await table.read(early)).toMatchObject({ state: 'bounced', attempt: 0, chosen: {} });
    await table.record({ ...early, chosen: { tides: [hash(1)] } });
    expect(await table.read(early)).toMatchObject({ state: 'bounced', attempt: 1, chosen: { tides: [hash(1)] }, messageId: 'm1' });
    await table.raiseState(early, 'complained');
    await table.raiseState(early, 'bounced');
    await table.raiseState(early, 'failed');
    expect(await table.read(early)).toMatchObject({ state: 'complained', failedReason: null });
  });

  test('says why nothing went out, and what SES threw away after it had taken it', async () => {
    const unproven = { ...delivery('why'), state: 'failed', failedReason: 'unproven', messageId: null, sentAt: null } as const;
    await table.record(unproven);
    expect(await table.read(unproven)).toEqual(unproven);
    const rejected = delivery('virus');
    await table.record(rejected);
    await table.raiseState(rejected, 'failed');
    expect(await table.read(rejected)).toMatchObject({ state: 'failed', failedReason: 'rejected' });
  });

  test('forgets a mail after ninety days, and one person at once', async () => {
    await table.record(delivery('gone'));
    await table.record(delivery('stays'));
    const { subscriberId, deliveryId } = delivery('gone');
    const { Item } = await client.send(new GetCommand({ TableName: engines.tableName('deliveries'), Key: { subscriberId, deliveryId } }));
    expect(Item?.['expiresAt']).toBe(Date.parse('2027-02-21T05:00:00.000Z') / 1000);
    await table.eraseDeliveries('gone');
    expect(await table.listDeliveries('gone', '')).toEqual([]);
    expect(await table.listDeliveries('stays', '')).toHaveLength(1);
  });

  test('holds a usual mail in less than a kilobyte', async () => {
    const articles = Array.from({ length: 6 }, (_, index) => ({ topicId: `p${hash(index % 4)}`, articleId: hash(index * 7919) }));
    const sketch = (index: number) => Buffer.from(`${index * 104729}`.padStart(48, '7')).toString('hex');
    const usual = {
      ...delivery('usual'),
      ranges: Object.fromEntries(articles.map(({ topicId }) => [topicId, { from: '2026-11-22T05:00:00.000Z', to: at }])),
      chosen: Object.fromEntries(articles.map(({ topicId, articleId }) => [topicId, [articleId]])),
      likenesses: Object.fromEntries(articles.map(({ articleId }, index) => [articleId, sketch(index)])),
    };
    await table.record(usual);
    const { subscriberId, deliveryId } = usual;
    const { Item } = await client.send(new GetCommand({ TableName: engines.tableName('deliveries'), Key: { subscriberId, deliveryId } }));
    const content = Item?.['content'] as Uint8Array;
    expect(content.byteLength).toBeLessThan(800);
  });
});

describe('what is written ahead', () => {
  const begun = async (subscriberId: string): Promise<SendingProgress> => {
    const profile = subscriberOf({ subscriberId, emailHash: subscriberId });
    await subscribers.createPending(profile, subscriptionOf('tides', { subscriberId, state: 'pending' }));
    return (await subscribers.readAll(subscriberId))?.progress as SendingProgress;
  };
  const progressOf = async (subscriberId: string) => (await subscribers.readAll(subscriberId))?.progress as SendingProgress;
  const claimed = (subscriberId: string, claimId = 'c1'): OpenDelivery =>
    startSending({ ...delivery(subscriberId), state: 'sending', attempt: 0, messageId: null, sentAt: null }, claimId, at);
  const unknownOnes = () => Array.fromAsync(subscribers.listUnknown());

  test('is stored with the cursors and the slot in one write, and read back as it was', async () => {
    const progress = await begun('ada');
    const open = claimed('ada');
    const wanted = {
      ...progress,
      cursors: { tides: at },
      lastSlot: { daily: 'daily#2026-11-23' },
      open: { daily: open },
      owed: { trains: ['a'] },
    };
    expect(await subscribers.saveProgress(wanted)).toBe(true);
    expect(await progressOf('ada')).toEqual({ ...wanted, revision: progress.revision + 1 });
    expect(recordOf(open)).not.toHaveProperty('claimId');
  });

  test('is one of ten that are claimed at once from the same revision', async () => {
    const progress = await begun('ben');
    const claims = Array.from({ length: 10 }, (_, index) =>
      subscribers.saveProgress({ ...progress, open: { daily: claimed('ben', `c${index}`) } }),
    );
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    expect((await progressOf('ben')).revision).toBe(progress.revision + 1);
  });

  test('is listed while nobody knows how it ended, and only then', async () => {
    const progress = await begun('cleo');
    await subscribers.saveProgress({ ...progress, open: { daily: claimed('cleo') } });
    expect(await unknownOnes()).toEqual([]);
    await subscribers.saveProgress({ ...(await progressOf('cleo')), open: { daily: loseSight(claimed('cleo')) } });
    expect(await unknownOnes()).toEqual(['cleo']);
    await subscribers.saveProgress({ ...(await progressOf('cleo')), open: { daily: putBack(claimed('cleo'), at) } });
    expect(await unknownOnes()).toEqual([]);
  });
});
