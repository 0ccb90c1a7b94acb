/** Subscribers with all that is theirs under one key, so that one consistent query reads it and one transaction changes it. */
import { BatchWriteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, paginateQuery, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SubscriberChange } from '../../subscription/change-subscriber.ts';
import { followedTopics } from '../../subscription/schedule.ts';
import type { Frequency, Subscriber, Subscription, WholeSubscriber } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { inOneTransaction, type Write } from './conditional-writes.ts';
import * as items from './subscriber-items.ts';

/** One page of ids; `next` goes on where there is more. */
export interface Page {
  subscriberIds: string[];
  next: string | null;
}

export interface PageRequest {
  page?: string | null | undefined;
  /** Ids looked at per page at most; without it, as many as 1 MB holds. */
  limit?: number;
}

/** The one key under which the schedule keys in use are found: a subscriber's id never looks like it. */
const keysInUse = 'schedule-keys';

export type SubscribersTable = ReturnType<typeof subscribersTable>;

/** `clock`: milliseconds since 1970; what has expired by then is as good as gone, although DynamoDB removes it late. */
export function subscribersTable(tableName: string, client: DynamoDBDocumentClient = documentClient(), clock: () => number = Date.now) {
  const nowSeconds = () => Math.floor(clock() / 1000);
  // Schedule keys that this process has noted already: nearly every change names one of a few.
  const noted = new Set<string>();

  async function readItems(subscriberId: string): Promise<Record<string, unknown>[]> {
    const query = {
      TableName: tableName,
      KeyConditionExpression: 'subscriberId = :id',
      ExpressionAttributeValues: { ':id': subscriberId },
      ConsistentRead: true,
    };
    const all: Record<string, unknown>[] = [];
    for await (const page of paginateQuery({ client }, query)) all.push(...(page.Items ?? []));
    return all;
  }

  /** Everything of one subscriber, consistently. A page ends at 1 MB; a change between two pages is met by the revision. */
  async function readAll(subscriberId: string): Promise<WholeSubscriber | null> {
    return items.wholeOf(await readItems(subscriberId), nowSeconds());
  }

  /** Who owns an address, consistently. */
  async function findByEmailHash(emailHash: string): Promise<string | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: items.addressKey(emailHash), ConsistentRead: true }));
    return Item && !items.hasExpired(Item, nowSeconds()) ? (Item['ownerId'] as string) : null;
  }

  /** A new subscriber with one pending subscription. False where the address has an owner already. */
  async function createPending(subscriber: Subscriber, subscription: Subscription): Promise<boolean> {
    const put = (Item: Record<string, unknown>) => ({
      Put: { TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(subscriberId)' },
    });
    return inOneTransaction(client, [
      {
        Put: {
          TableName: tableName,
          Item: items.addressItem(subscriber),
          ConditionExpression: 'attribute_not_exists(subscriberId) OR expiresAt <= :now',
          ExpressionAttributeValues: { ':now': nowSeconds() },
        },
      },
      put(items.profileItem(subscriber)),
      put(items.progressItem(subscriber)),
      put(items.subscriptionItem(subscription)),
    ]);
  }

  /** All of a change, or false and nothing of it where the progress has another revision. */
  async function change(wanted: SubscriberChange): Promise<boolean> {
    const { subscriberId, profile } = wanted;
    for (const { scheduleKey } of wanted.schedules) if (scheduleKey !== null) await noteKey(scheduleKey);
    const put = (Item: Record<string, unknown>): Write => ({ Put: { TableName: tableName, Item } });
    return inOneTransaction(client, [
      { Update: { TableName: tableName, Key: { subscriberId, item: 'progress' }, ...items.progressUpdate(wanted) } },
      ...(profile ? [put(items.profileItem(profile)), { Update: { TableName: tableName, ...items.addressUpdate(profile) } }] : []),
      ...wanted.subscriptions.map((each) => put(items.subscriptionItem(each))),
      ...wanted.schedules.map((each) => put(items.scheduleItem(each))),
      ...wanted.schedulesRemoved.map((frequency) => ({
        Delete: { TableName: tableName, Key: items.scheduleItemKey(subscriberId, frequency) },
      })),
    ]);
  }

  /**
   * Before anybody is due at a key, the key is among those that a tick asks for. Not in the transaction of the change:
   * the many who share an hour would conflict over it.
   */
  async function noteKey(scheduleKey: string): Promise<void> {
    if (noted.has(scheduleKey)) return;
    await client.send(new PutCommand({ TableName: tableName, Item: { subscriberId: keysInUse, item: scheduleKey } }));
    noted.add(scheduleKey);
  }

  /** Every schedule key that anybody has or had, consistently: of some hundred thousand possible ones, those worth asking for. */
  async function scheduleKeysInUse(): Promise<ReadonlySet<string>> {
    return new Set((await readItems(keysInUse)).map((each) => each['item'] as string));
  }

  /** Removes every trace. The address and the profile go last and together, so that a broken run can be run again. */
  async function erase(subscriberId: string, emailHash: string): Promise<void> {
    const last = new Set(['profile', 'progress']);
    const others = (await readItems(subscriberId)).map((each) => each['item'] as string).filter((item) => !last.has(item));
    for (let start = 0; start < others.length; start += 25) {
      await deleteAll(others.slice(start, start + 25).map((item) => ({ subscriberId, item })));
    }
    const erased = await inOneTransaction(client, [
      {
        Delete: {
          TableName: tableName,
          Key: items.addressKey(emailHash),
          ConditionExpression: 'attribute_not_exists(ownerId) OR ownerId = :owner',
          ExpressionAttributeValues: { ':owner': subscriberId },
        },
      },
      ...[...last].map((item) => ({ Delete: { TableName: tableName, Key: { subscriberId, item } } })),
    ]);
    if (!erased) throw new Error(`the address of subscriber ${subscriberId} has another owner`);
  }

  async function deleteAll(keys: { subscriberId: string; item: string }[]): Promise<void> {
    let left: Record<string, unknown>[] = keys.map((Key) => ({ DeleteRequest: { Key } }));
    for (let round = 0; left.length > 0; round += 1) {
      if (round === 8) throw new Error(`${left.length} items of a subscriber could not be removed`);
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: left } }));
      left = UnprocessedItems?.[tableName] ?? [];
    }
  }

  /** Who is due at a schedule key (`daily#Europe/Kyiv#07#0`), a page at a time; from an index that may be a moment behind. */
  async function listDue(scheduleKey: string, { page, limit }: PageRequest = {}): Promise<Page> {
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'bySchedule',
        KeyConditionExpression: 'scheduleKey = :key',
        ExpressionAttributeValues: { ':key': scheduleKey },
        Limit: limit,
        ExclusiveStartKey: startOf(page),
      }),
    );
    return { subscriberIds: idsOf(Items), next: LastEvaluatedKey ? JSON.stringify(LastEvaluatedKey) : null };
  }

  /**
   * Who follows a topic at one frequency, paused ones too, a page at a time; from an index that may be a moment behind.
   * A page can be empty although more come: go on until `next` is null.
   */
  async function listFollowers(topicId: string, { frequency, page, limit }: PageRequest & { frequency: Frequency }): Promise<Page> {
    const shards = followedTopics(topicId);
    const from = page ? (JSON.parse(page) as { shard: number; start?: Record<string, unknown> }) : { shard: 0 };
    const { Items, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'byTopic',
        KeyConditionExpression: 'followedTopic = :topic',
        FilterExpression: 'frequency = :frequency',
        ExpressionAttributeValues: { ':topic': shards[from.shard], ':frequency': frequency },
        Limit: limit,
        ExclusiveStartKey: from.start,
      }),
    );
    const next = LastEvaluatedKey
      ? { shard: from.shard, start: LastEvaluatedKey }
      : from.shard + 1 < shards.length
        ? { shard: from.shard + 1 }
        : null;
    return { subscriberIds: idsOf(Items), next: next && JSON.stringify(next) };
  }

  return { readAll, findByEmailHash, createPending, change, erase, scheduleKeysInUse, listDue, listFollowers };
}

const startOf = (page: string | null | undefined): Record<string, unknown> | undefined => (page ? JSON.parse(page) : undefined);

const idsOf = (found: Record<string, unknown>[] | undefined) => (found ?? []).map((each) => each['subscriberId'] as string);
