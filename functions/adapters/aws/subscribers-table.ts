/** Subscribers with all that is theirs under one key, so that one consistent query reads it and one transaction changes it. */
import { BatchWriteCommand, type BatchWriteCommandInput, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { SubscriberChange } from '../../subscription/change-subscriber.ts';
import { followedTopics } from '../../subscription/schedule.ts';
import type { Frequency, Subscriber, Subscription, WholeSubscriber } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec } from './codec.ts';
import { inOneTransaction, type Write } from './conditional-writes.ts';
import { queryItems, queryPage, untilDone } from './reads.ts';
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

/** Items known by their key alone. */
const idCodec = itemCodec<{ subscriberId: string }>('subscriber', ['subscriberId'], { subscriberId: z.string() });
const nameCodec = itemCodec<{ item: string }>('subscriber', ['subscriberId', 'item'], { item: z.string() });
/** Where the pages of a topic's followers go on: in which shard, and behind which item of it. */
const followersPage = z.object({ shard: z.number(), start: z.string().nullable() });

/** The one key under which the schedule keys in use are found: a subscriber's id never looks like it. */
const keysInUse = 'schedule-keys';

export type SubscribersTable = ReturnType<typeof subscribersTable>;

/** `clock`: milliseconds since 1970; what has expired by then is as good as gone, although DynamoDB removes it late. */
export function subscribersTable(tableName: string, client: DynamoDBDocumentClient = documentClient(), clock: () => number = Date.now) {
  const nowSeconds = () => Math.floor(clock() / 1000);
  // Schedule keys that this process has noted already: nearly every change names one of a few.
  const noted = new Set<string>();

  /** A query ends its pages at 1 MB; a change between two pages is met by the revision. */
  function readItems(subscriberId: string): Promise<Item[]> {
    const query = {
      TableName: tableName,
      KeyConditionExpression: 'subscriberId = :id',
      ExpressionAttributeValues: { ':id': subscriberId },
      ConsistentRead: true,
    };
    return Array.fromAsync(queryItems(client, query));
  }

  /** Everything of one subscriber, consistently. */
  async function readAll(subscriberId: string): Promise<WholeSubscriber | null> {
    return items.wholeOf(await readItems(subscriberId), nowSeconds());
  }

  /** Who owns an address, consistently. */
  async function findByEmailHash(emailHash: string): Promise<string | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: items.addressKey(emailHash), ConsistentRead: true }));
    return Item ? items.ownerOf(Item, nowSeconds()) : null;
  }

  /** A new subscriber with one pending subscription. False where the address has an owner already. */
  async function createPending(subscriber: Subscriber, subscription: Subscription): Promise<boolean> {
    const put = (Item: Item) => ({
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
    const put = (Item: Item): Write => ({ Put: { TableName: tableName, Item } });
    return inOneTransaction(client, [
      { Update: { TableName: tableName, Key: items.progressKey(subscriberId), ...items.progressUpdate(wanted) } },
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
    return new Set(nameCodec.fromItems(await readItems(keysInUse)).map(({ item }) => item));
  }

  /** Removes every trace. The address and the profile go last and together, so that a broken run can be run again. */
  async function erase(subscriberId: string, emailHash: string): Promise<void> {
    const last = new Set(['profile', 'progress']);
    const others = nameCodec.fromItems(await readItems(subscriberId)).filter(({ item }) => !last.has(item));
    for (let start = 0; start < others.length; start += 25) {
      await deleteAll(others.slice(start, start + 25).map(({ item }) => ({ subscriberId, item })));
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

  /** At most 25, as BatchWriteItem takes. */
  async function deleteAll(keys: { subscriberId: string; item: string }[]): Promise<void> {
    const requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string] = keys.map((Key) => ({ DeleteRequest: { Key } }));
    await untilDone(requests, async (left) => {
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: left } }));
      return UnprocessedItems?.[tableName] ?? [];
    });
  }

  /** Who is due at a schedule key (`daily#Europe/Kyiv#07#0`), a page at a time; from an index that may be a moment behind. */
  async function listDue(scheduleKey: string, { page, limit }: PageRequest = {}): Promise<Page> {
    const query = {
      TableName: tableName,
      IndexName: 'bySchedule',
      KeyConditionExpression: 'scheduleKey = :key',
      ExpressionAttributeValues: { ':key': scheduleKey },
      ...(limit !== undefined && { Limit: limit }),
    };
    const { items: found, next } = await queryPage(client, query, page);
    return { subscriberIds: idsOf(found), next };
  }

  /**
   * Who follows a topic at one frequency, paused ones too, a page at a time; from an index that may be a moment behind.
   * A page can be empty although more come: go on until `next` is null.
   */
  async function listFollowers(topicId: string, { frequency, page, limit }: PageRequest & { frequency: Frequency }): Promise<Page> {
    const shards = followedTopics(topicId);
    const { shard, start } = page ? followersPage.parse(JSON.parse(page)) : { shard: 0, start: null };
    const query = {
      TableName: tableName,
      IndexName: 'byTopic',
      KeyConditionExpression: 'followedTopic = :topic',
      FilterExpression: 'frequency = :frequency',
      ExpressionAttributeValues: { ':topic': shards[shard], ':frequency': frequency },
      ...(limit !== undefined && { Limit: limit }),
    };
    const { items: found, next: behind } = await queryPage(client, query, start);
    const nextShard = shard + 1 < shards.length ? { shard: shard + 1, start: null } : null;
    const next = behind ? { shard, start: behind } : nextShard;
    return { subscriberIds: idsOf(found), next: next && JSON.stringify(next) };
  }

  return { readAll, findByEmailHash, createPending, change, erase, scheduleKeysInUse, listDue, listFollowers };
}

const idsOf = (found: Item[]) => idCodec.fromItems(found).map(({ subscriberId }) => subscriberId);
