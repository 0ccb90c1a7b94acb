import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SubscribersTable, subscribersTable } from '../../functions/adapters/aws/subscribers-table.ts';
import { changeSubscriber, changesBetween } from '../../functions/subscription/change-subscriber.ts';
import { eraseEverything } from '../../functions/subscription/own-everything.ts';
import type { Subscriber, Subscription, WholeSubscriber } from '../../functions/subscription/subscription.ts';
import { changeFrequency, confirm, end, moveSubscription, pause, resume } from '../../functions/subscription/transitions.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { morning, subscriberOf, subscriptionOf, topicOf } from '../support/subscribers.ts';

const later = '2026-11-24T09:30:00.000Z';
const topicId = 'p1';

let engines: TestEngines;
let client: DynamoDBDocumentClient;
let table: SubscribersTable;
let clockMs = Date.parse(morning);
let count = 0;

beforeAll(async () => {
  engines = await startEngines();
  client = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
  table = subscribersTable(engines.tableName('subscribers'), client, () => clockMs);
});
afterAll(() => engines.stop());
beforeEach(() => {
  clockMs = Date.parse(morning);
});

/** Somebody new with one pending subscription. */
async function newcomer(topic = topicId): Promise<Subscriber> {
  count += 1;
  const subscriberId = `s${count}`;
  const subscriber = subscriberOf({
    subscriberId,
    email: `${subscriberId}@example.org`,
    emailHash: `hash${count}`,
    state: 'pending',
    confirmedAt: null,
  });
  expect(await table.createPending(subscriber, pendingTo(topic, subscriberId))).toBe(true);
  return subscriber;
}
const pendingTo = (topic: string, subscriberId: string): Subscription =>
  subscriptionOf(topic, { subscriberId, state: 'pending', wanted: topicOf('US troops Niger', { topicId: topic }) });

const step = (subscriberId: string, make: (whole: WholeSubscriber) => WholeSubscriber) => changeSubscriber(table, subscriberId, make);
const confirmed = async (topic = topicId) => {
  const { subscriberId } = await newcomer(topic);
  await step(subscriberId, (whole) => confirm(whole, topic, morning));
  return subscriberId;
};
const everybody = { after: null, upTo: null, most: 1000 };
const due = (key: string) => table.listMembers(`schedule ${key}`, everybody);
const instantly = (topic: string) => table.listMembers(`topic ${topic}`, everybody);

describe('signing up', () => {
  test('a newcomer is read back as stored, with one pending subscription and no schedule', async () => {
    const subscriber = await newcomer();
    const whole = await table.readAll(subscriber.subscriberId);
    expect(whole).toEqual({
      profile: subscriber,
      subscriptions: [pendingTo(topicId, subscriber.subscriberId)],
      schedules: [],
      progress: { subscriberId: subscriber.subscriberId, revision: 0, cursors: {}, lastSlot: {}, open: {}, owed: {} },
    });
    expect(await table.findByEmailHash(subscriber.emailHash)).toBe(subscriber.subscriberId);
  });

  test('an address has one owner, also when it is signed up twenty times at once', async () => {
    const tries = Array.from({ length: 20 }, (_, index) =>
      table.createPending(
        subscriberOf({ subscriberId: `race${index}`, emailHash: 'raced', state: 'pending', confirmedAt: null }),
        pendingTo(topicId, `race${index}`),
      ),
    );
    const won = (await Promise.all(tries)).filter(Boolean);
    expect(won).toHaveLength(1);
    const owner = await table.findByEmailHash('raced');
    const others = Array.from({ length: 20 }, (_, index) => `race${index}`).filter((id) => id !== owner);
    expect(await Promise.all(others.map((id) => table.readAll(id)))).toEqual(others.map(() => null));
  });

  test('who never confirms is forgotten after seven days, and the address is free again', async () => {
    const { subscriberId, emailHash } = await newcomer();
    clockMs += 7 * 86_400_000;
    expect(await table.readAll(subscriberId)).toBeNull();
    expect(await table.findByEmailHash(emailHash)).toBeNull();
    const again = subscriberOf({
      subscriberId: `${subscriberId}b`,
      emailHash,
      state: 'pending',
      confirmedAt: null,
      createdAt: new Date(clockMs).toISOString(),
    });
    expect(await table.createPending(again, pendingTo(topicId, again.subscriberId))).toBe(true);
    expect(await table.findByEmailHash(emailHash)).toBe(again.subscriberId);
  });

  test('who confirmed is not forgotten', async () => {
    const subscriberId = await confirmed();
    clockMs += 500 * 86_400_000;
    const whole = await table.readAll(subscriberId);
    expect(whole?.subscriptions.map(({ state }) => state)).toEqual(['active']);
    expect(await table.findByEmailHash(whole?.profile.emailHash ?? '')).toBe(subscriberId);
  });
});

describe('changes', () => {
  test('confirming sets the cursor, the schedule and the place among the followers, in one step', async () => {
    const topic = 'confirmed-topic';
    const subscriberId = await confirmed(topic);
    const whole = await table.readAll(subscriberId);
    expect(whole?.profile.state).toBe('confirmed');
    expect(whole?.progress).toEqual({ subscriberId, revision: 1, cursors: { [topic]: morning }, lastSlot: {}, open: {}, owed: {} });
    expect(whole?.schedules).toEqual([{ subscriberId, frequency: 'daily', scheduleKey: 'daily#Europe/Kyiv#07#0' }]);
    expect(await due('daily#Europe/Kyiv#07#0')).toContain(subscriberId);
    expect(await instantly(topic)).toEqual([]);
  });

  test('a change on an old revision changes nothing at all', async () => {
    const subscriberId = await confirmed();
    const before = (await table.readAll(subscriberId)) as WholeSubscriber;
    const [mine] = changesBetween(before, pause(before, later));
    const [theirs] = changesBetween(before, changeFrequency(before, topicId, 'weekly'));
    expect(await table.change(mine as never)).toBe(true);
    expect(await table.change(theirs as never)).toBe(false);
    const after = await table.readAll(subscriberId);
    expect(after?.profile.pausedAt).toBe(later);
    expect(after?.subscriptions[0]?.frequency).toBe('daily');
    expect(after?.progress.revision).toBe(before.progress.revision + 1);
  });

  test('ten changes at the same time all happen, one after the other', async () => {
    const { subscriberId } = await newcomer('t0');
    await step(subscriberId, (whole) => ({
      ...whole,
      subscriptions: Array.from({ length: 10 }, (_, index) => pendingTo(`t${index}`, subscriberId)),
    }));
    await Promise.all(Array.from({ length: 5 }, (_, index) => step(subscriberId, (whole) => confirm(whole, `t${index}`, later))));
    const whole = await table.readAll(subscriberId);
    expect(
      whole?.subscriptions
        .filter(({ state }) => state === 'active')
        .map((each) => each.topicId)
        .sort(),
    ).toEqual(['t0', 't1', 't2', 't3', 't4']);
    expect(Object.keys(whole?.progress.cursors ?? {}).sort()).toEqual(['t0', 't1', 't2', 't3', 't4']);
  });

  test('nobody who is paused is due, and everybody who resumes is again', async () => {
    const subscriberId = await confirmed();
    await step(subscriberId, (whole) => pause(whole, later));
    expect(await due('daily#Europe/Kyiv#07#0')).not.toContain(subscriberId);
    expect((await table.readAll(subscriberId))?.schedules).toEqual([{ subscriberId, frequency: 'daily', scheduleKey: null }]);
    await step(subscriberId, resume);
    expect(await due('daily#Europe/Kyiv#07#0')).toContain(subscriberId);
  });

  test('another frequency moves the schedule; instant is found by its topic, and has an hourly look', async () => {
    const topic = 'instant-topic';
    const subscriberId = await confirmed(topic);
    await step(subscriberId, (whole) => changeFrequency(whole, topic, 'weekly'));
    expect(await due('daily#Europe/Kyiv#07#0')).not.toContain(subscriberId);
    expect(await due('weekly#MON#Europe/Kyiv#07#0')).toContain(subscriberId);
    await step(subscriberId, (whole) => changeFrequency(whole, topic, 'instant'));
    expect((await table.readAll(subscriberId))?.schedules).toEqual([{ subscriberId, frequency: 'instant', scheduleKey: 'instant#0' }]);
    expect(await instantly(topic)).toEqual([subscriberId]);
  });

  test('an edited query follows the new topic, and keeps what the old one is owed', async () => {
    const subscriberId = await confirmed('before-edit');
    await step(subscriberId, (whole) => moveSubscription(whole, 'before-edit', { topicId: 'after-edit', frequency: 'daily' }, later));
    const whole = await table.readAll(subscriberId);
    expect(whole?.progress.cursors).toEqual({ 'before-edit': morning, 'after-edit': later });
    expect(whole?.subscriptions.find((each) => each.topicId === 'before-edit')?.becameTopicId).toBe('after-edit');
  });

  test('what has ended is followed no more, and is known for a good year', async () => {
    const subscriberId = await confirmed('ended-topic');
    await step(subscriberId, (whole) => end(whole, () => true, 'unsubscribed-all', later));
    expect(await due('daily#Europe/Kyiv#07#0')).not.toContain(subscriberId);
    expect((await table.readAll(subscriberId))?.subscriptions).toMatchObject([
      { state: 'ended', endedReason: 'unsubscribed-all', endedAt: later },
    ]);
    clockMs += 402 * 86_400_000;
    expect((await table.readAll(subscriberId))?.subscriptions).toEqual([]);
  });

  test('two hundred subscriptions end together, more than one transaction holds', async () => {
    const { subscriberId } = await newcomer('many0');
    await step(subscriberId, (whole) => ({
      ...whole,
      profile: { ...whole.profile, state: 'confirmed' },
      subscriptions: Array.from({ length: 200 }, (_, index) => subscriptionOf(`many${index}`, { subscriberId })),
      progress: { ...whole.progress, cursors: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`many${index}`, morning])) },
    }));
    await step(subscriberId, (whole) => end(whole, () => true, 'unsubscribed-all', later));
    const whole = await table.readAll(subscriberId);
    expect(whole?.subscriptions).toHaveLength(200);
    expect(whole?.subscriptions.every(({ state }) => state === 'ended')).toBe(true);
    expect(whole?.progress.cursors).toEqual({});
    expect(whole?.schedules).toEqual([]);
  });
});

describe('reading', () => {
  test('everything of a subscriber is read, also beyond one page of 1 MB', async () => {
    const { subscriberId } = await newcomer('big0');
    const long = 'x'.repeat(9_000);
    await step(subscriberId, (whole) => ({
      ...whole,
      subscriptions: Array.from({ length: 150 }, (_, index) =>
        subscriptionOf(`big${index}`, { subscriberId, optIn: { askedAt: morning, askedOn: long, askedFrom: null, confirmedAt: morning } }),
      ),
    }));
    const { LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: engines.tableName('subscribers'),
        KeyConditionExpression: 'subscriberId = :id',
        ExpressionAttributeValues: { ':id': subscriberId },
      }),
    );
    expect(LastEvaluatedKey, 'one page would have been enough: the test shows nothing').toBeDefined();
    expect((await table.readAll(subscriberId))?.subscriptions).toHaveLength(150);
  });

  test('members of a list come in their order, after one of them and up to another', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const subscriberId = await confirmed('paged');
      await step(subscriberId, (whole) =>
        changeFrequency({ ...whole, profile: { ...whole.profile, zone: 'Asia/Kolkata' } }, 'paged', 'instant'),
      );
      await step(subscriberId, (whole) => changeFrequency(whole, 'paged', 'hourly'));
      await step(subscriberId, (whole) => changeFrequency(whole, 'paged', 'instant'));
      ids.push(subscriberId);
    }
    ids.sort();
    const [, second = '', , fourth = ''] = ids;
    expect(await instantly('paged')).toEqual(ids);
    expect(await table.listMembers('topic paged', { after: second, upTo: fourth, most: 9 })).toEqual(ids.slice(2, 4));
    expect(await table.listMembers('topic paged', { after: null, upTo: second, most: 9 })).toEqual(ids.slice(0, 2));
    expect(await table.listMembers('topic paged', { after: second, upTo: null, most: 2 })).toEqual(ids.slice(2, 4));
    expect(await table.listMembers(`subscriber ${second}`, { after: null, upTo: null, most: 9 })).toEqual([second]);
    expect(await table.listMembers(`subscriber ${second}`, { after: second, upTo: null, most: 9 })).toEqual([]);
  });
});

describe('schedule keys in use', () => {
  test('whoever is due at a key, the key is among them, and nobody is due at them twice', async () => {
    const subscriberId = await confirmed('keys-topic');
    const [schedule] = ((await table.readAll(subscriberId)) as WholeSubscriber).schedules;
    const inUse = await table.scheduleKeysInUse();
    expect(inUse).toContain(schedule?.scheduleKey);
    for (const key of inUse) expect((await due(key)).filter((id) => id === 'schedule-keys')).toEqual([]);
  });
});

describe('erasing', () => {
  const noteErased = async () => {};

  test('leaves nothing of the person, and frees the address', async () => {
    const subscriberId = await confirmed('erased-topic');
    const { profile } = (await table.readAll(subscriberId)) as WholeSubscriber;
    const erasedDeliveries: string[] = [];
    const eraseDeliveries = async (id: string) => {
      erasedDeliveries.push(id);
    };
    await eraseEverything({ ...table, eraseDeliveries, noteErased }, subscriberId, later);
    const { Items = [] } = await client.send(new ScanCommand({ TableName: engines.tableName('subscribers') }));
    expect(Items.filter((item) => JSON.stringify(item).includes(subscriberId) && JSON.stringify(item).includes(profile.email))).toEqual([]);
    expect(await table.readAll(subscriberId)).toBeNull();
    expect(await table.findByEmailHash(profile.emailHash)).toBeNull();
    expect(erasedDeliveries).toEqual([subscriberId]);
  });

  test('can be done twice, and again after it stopped in the middle', async () => {
    const subscriberId = await confirmed();
    const broken = { ...table, noteErased, eraseDeliveries: async () => Promise.reject(new Error('the network went away')) };
    await expect(eraseEverything(broken, subscriberId, later)).rejects.toThrow('went away');
    const whole = { ...table, noteErased, eraseDeliveries: async () => {} };
    await eraseEverything(whole, subscriberId, later);
    await eraseEverything(whole, subscriberId, later);
    expect(await table.readAll(subscriberId)).toBeNull();
  });
});
