/** Subscribers with all that is theirs under one key, so that one consistent query reads it and one transaction changes it. */
import { TransactionConflictException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { SendingProgress, SendingSubscriber } from '../../delivery/delivery.ts';
import type { SubscriberChange } from '../../subscription/change-subscriber.ts';
import { followedTopic } from '../../subscription/schedule.ts';
import type { Subscriber, Subscription } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec } from './codec.ts';
import { conditionally, inOneTransaction, type Write } from './conditional-writes.ts';
import { queryItems, untilDone } from './reads.ts';
import * as items from './subscriber-items.ts';

export interface MembersRange {
  after: string | null;
  upTo: string | null;
  most: number;
}

/** Items known by their key alone. */
const idCodec = itemCodec<{ subscriberId: string }>('subscriber', ['subscriberId'], { subscriberId: z.string() });
const nameCodec = itemCodec<{ item: string }>('subscriber', ['subscriberId', 'item'], { item: z.string() });
/** The one key under which the schedule keys in use are found: a subscriber's id never looks like it. */
const keysInUse = 'schedule-keys';

export type SubscribersTable = ReturnType<typeof subscribersTable>;

/** `clock`: milliseconds since 1970; what has expired by then is as good as gone, although DynamoDB removes it late. */
export function subscribersTable(
  tableName: string,
  client: DynamoDBDocumentClient = documentClient(),
  clock: () => number = Date.now,
  /** Before instant mail begins for somebody, or goes on: what no match will start any more has to be looked for. */
  noteInstant: (subscriberId: string, topicIds: readonly string[]) => Promise<void> = async () => {},
) {
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
  async function readAll(subscriberId: string): Promise<SendingSubscriber | null> {
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
    if (beginsInstant(wanted)) await noteInstant(subscriberId, instantTopics(wanted));
    const put = (Item: Item): Write => ({ Put: { TableName: tableName, Item } });
    return inOneTransaction(client, [
      { Update: { TableName: tableName, Key: items.progressKey(subscriberId), ...items.progressUpdate(wanted) } },
      ...(profile ? [put(items.profileItem(profile)), { Update: { TableName: tableName, ...items.addressUpdate(profile) } }] : []),
      ...wanted.subscriptions.map((each) => put(items.subscriptionItem(each))),
      ...wanted.consents.map((each) => put(items.consentItem(each, wanted.revision))),
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
    await deleteItems(client, tableName, subscriberId, others);
    await deleteItems(
      client,
      tableName,
      items.consentsOf(subscriberId),
      nameCodec.fromItems(await readItems(items.consentsOf(subscriberId))),
    );
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

  /** A sender's claim, or what became of it; false if the progress has another revision by now. */
  async function saveProgress(progress: SendingProgress): Promise<boolean> {
    const update = { TableName: tableName, Key: items.progressKey(progress.subscriberId), ...items.sendingUpdate(progress) };
    try {
      return await conditionally(client.send(new UpdateCommand(update)));
    } catch (error) {
      // Somebody changes something at this moment: another revision, in the next one.
      if (error instanceof TransactionConflictException) return false;
      throw error;
    }
  }

  /** Subscribers with a delivery of which nobody knows how it ended; from an index that may be a moment behind. */
  async function* listUnknown(): AsyncGenerator<string> {
    for (const shard of items.unknownShards) {
      const query = {
        TableName: tableName,
        IndexName: 'unknown',
        KeyConditionExpression: 'unknownIn = :in',
        ExpressionAttributeValues: { ':in': shard },
      };
      for await (const item of queryItems(client, query)) yield* idsOf([item]);
    }
  }

  const listMembers = (list: string, range: MembersRange): Promise<string[]> => membersIn(client, tableName, list, range);

  return { readAll, findByEmailHash, createPending, change, erase, scheduleKeysInUse, saveProgress, listUnknown, listMembers };
}

/** Items of one partition, 25 at a time, as BatchWriteItem takes. */
async function deleteItems(
  client: DynamoDBDocumentClient,
  tableName: string,
  subscriberId: string,
  some: readonly { item: string }[],
): Promise<void> {
  for (let start = 0; start < some.length; start += 25) {
    const requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string] = some
      .slice(start, start + 25)
      .map(({ item }) => ({ DeleteRequest: { Key: { subscriberId, item } } }));
    await untilDone(requests, async (left) => {
      const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [tableName]: left } }));
      return UnprocessedItems?.[tableName] ?? [];
    });
  }
}

const idsOf = (found: Item[]) => idCodec.fromItems(found).map(({ subscriberId }) => subscriberId);

/**
 * Members of a list in their order: who is due at a schedule's key, who follows a topic instantly (paused ones too), or one
 * subscriber. After one of them, up to and with another; from an index that may be a moment behind.
 */
async function membersIn(
  client: DynamoDBDocumentClient,
  tableName: string,
  list: string,
  { after, upTo, most }: MembersRange,
): Promise<string[]> {
  const [kind = '', name = ''] = [list.slice(0, list.indexOf(' ')), list.slice(list.indexOf(' ') + 1)];
  if (kind === 'subscriber') return after === null ? [name] : [];
  const index = kind === 'topic' ? byTopic(name) : bySchedule(name);
  const bounds = { ...(after !== null && { ':after': after }), ...(upTo !== null && { ':upTo': upTo }) };
  const query = {
    TableName: tableName,
    IndexName: index.name,
    KeyConditionExpression: `${index.partition} = :list${boundsOf(after, upTo)}`,
    ExpressionAttributeValues: { ':list': index.value, ...bounds },
    // One more: the range holds the one before the first.
    Limit: most + 1,
  };
  const members: string[] = [];
  for await (const item of queryItems(client, query)) {
    members.push(...idsOf([item]).filter((subscriberId) => subscriberId !== after));
    if (members.length === most) break;
  }
  return members;
}

const bySchedule = (key: string) => ({ name: 'bySchedule', partition: 'scheduleKey', value: key });
const byTopic = (topicId: string) => ({ name: 'byTopic', partition: 'followedTopic', value: followedTopic(topicId, 'instant') });

function boundsOf(after: string | null, upTo: string | null): string {
  if (after !== null && upTo !== null) return ' AND subscriberId BETWEEN :after AND :upTo';
  if (after !== null) return ' AND subscriberId > :after';
  return upTo === null ? '' : ' AND subscriberId <= :upTo';
}

/** A topic at this frequency that was not, or its mail goes on after a pause. */
const beginsInstant = (wanted: SubscriberChange): boolean =>
  instantTopics(wanted).length > 0 ||
  wanted.schedules.some(({ frequency, scheduleKey }) => frequency === 'instant' && scheduleKey !== null);

const instantTopics = ({ subscriptions }: SubscriberChange): string[] =>
  subscriptions.flatMap(({ state, frequency, topicId }) => (state === 'active' && frequency === 'instant' ? [topicId] : []));
