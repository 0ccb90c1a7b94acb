/** The ledger. Key (subscriberId, slot); a sparse index of open deliveries, and one by deliveryId. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Delivery } from '../../delivery/delivery.ts';
import { type DeliveryChange, isOpen } from '../../delivery/transitions.ts';
import { type Frequency, frequencies } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec } from './codec.ts';
import { conditionally, inOneTransaction } from './conditional-writes.ts';
import { queryItems } from './reads.ts';
import * as items from './subscriber-items.ts';

type Key = Pick<Delivery, 'subscriberId' | 'slot'>;

// Longer than matches are kept (60 days), so that what a pause held is still known when it ends.
const retentionSeconds = 100 * 86_400;

const text = z.string();
const maybeText = text.nullable();
const idsByTopic = z.record(text, z.array(text));

const keyCodec = itemCodec<Key>('delivery', ['subscriberId', 'slot'], { subscriberId: text, slot: text });
const codec = itemCodec<Delivery>('delivery', ['subscriberId', 'slot'], {
  subscriberId: text,
  slot: text,
  deliveryId: text,
  frequency: z.enum(frequencies),
  state: z.enum(['claimed', 'sending', 'sent', 'delivered', 'bounced', 'complained', 'failed', 'unknown']),
  failedReason: z.enum(['ended', 'suppressed', 'rejected', 'folded', 'expired']).nullable(),
  ranges: z.record(text, z.object({ from: text, to: text })),
  chosen: idsByTopic,
  heldBack: idsByTopic,
  folded: z.record(text, z.record(text, text)),
  likenesses: z.record(text, text),
  dropped: z.array(text),
  attempt: z.number(),
  leaseUntil: maybeText,
  notBefore: maybeText,
  messageId: maybeText,
  claimedAt: text,
  sentAt: maybeText,
});

export function deliveriesTable(tableName: string, subscribersTableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function read(subscriberId: string, slot: string): Promise<Delivery | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { subscriberId, slot }, ConsistentRead: true }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function listDeliveries(subscriberId: string, frequency: Frequency, fromSlot: string): Promise<Delivery[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId AND slot BETWEEN :from AND :to',
      // '$' is the character after '#': all slots of the frequency are below.
      ExpressionAttributeValues: { ':subscriberId': subscriberId, ':from': fromSlot, ':to': `${frequency}$` },
    };
    return codec.fromItems(await Array.fromAsync(queryItems(client, query)));
  }

  async function newestDelivery(subscriberId: string, frequency: Frequency): Promise<Delivery | null> {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'subscriberId = :subscriberId AND begins_with(slot, :frequency)',
        ExpressionAttributeValues: { ':subscriberId': subscriberId, ':frequency': `${frequency}#` },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    return codec.fromItems(Items ?? [])[0] ?? null;
  }

  /** In one transaction: the delivery, if its slot is free, and the cursors, if the progress has `revision`. */
  async function claim(delivery: Delivery, cursors: Record<string, string>, revision: number): Promise<boolean> {
    const put = {
      Put: { TableName: tableName, Item: toItem(delivery), ConditionExpression: 'attribute_not_exists(subscriberId)' },
    };
    return inOneTransaction(client, [put, { Update: progressUpdate(delivery.subscriberId, cursors, revision) }]);
  }

  async function moveCursors(subscriberId: string, cursors: Record<string, string>, revision: number): Promise<boolean> {
    return conditionally(client.send(new UpdateCommand(progressUpdate(subscriberId, cursors, revision))));
  }

  async function change(wanted: DeliveryChange): Promise<boolean> {
    return conditionally(client.send(new UpdateCommand(changeUpdate(wanted))));
  }

  /** The change, only while the subscriber's progress has `revision`, which it raises. */
  async function changeGuarded(wanted: DeliveryChange, revision: number): Promise<boolean> {
    return inOneTransaction(client, [{ Update: changeUpdate(wanted) }, { Update: progressUpdate(wanted.subscriberId, {}, revision) }]);
  }

  /** Open deliveries claimed before an instant, oldest first; from an index that may be a moment behind. */
  async function* listOpen(claimedBefore: string): AsyncGenerator<Delivery> {
    const query = {
      TableName: tableName,
      IndexName: 'open',
      KeyConditionExpression: 'openIn = :open AND openSince < :before',
      ExpressionAttributeValues: { ':open': 'open', ':before': claimedBefore },
    };
    for await (const item of queryItems(client, query)) yield* codec.fromItems([item]);
  }

  /** All of one subscriber's, for good: what somebody who is erased leaves nothing of. */
  async function eraseDeliveries(subscriberId: string): Promise<void> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId',
      ExpressionAttributeValues: { ':subscriberId': subscriberId },
      ProjectionExpression: 'subscriberId, slot',
    };
    for await (const Key of queryItems(client, query)) await client.send(new DeleteCommand({ TableName: tableName, Key }));
  }

  /** From an index that may be a moment behind. */
  async function findDelivery(deliveryId: string): Promise<Key | null> {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: tableName,
        IndexName: 'byDeliveryId',
        KeyConditionExpression: 'deliveryId = :deliveryId',
        ExpressionAttributeValues: { ':deliveryId': deliveryId },
        Limit: 1,
      }),
    );
    return keyCodec.fromItems(Items ?? [])[0] ?? null;
  }

  const progressUpdate = (subscriberId: string, cursors: Record<string, string>, revision: number) => ({
    TableName: subscribersTableName,
    Key: items.progressKey(subscriberId),
    ...items.progressUpdate({ revision, cursors }),
  });

  function changeUpdate({ subscriberId, slot, onlyIf, set }: DeliveryChange) {
    const changed = Object.entries(set);
    const states = onlyIf.states.map((_, index) => `:state${index}`);
    const closes = set.state !== undefined && !isOpen({ state: set.state });
    return {
      TableName: tableName,
      Key: { subscriberId, slot },
      UpdateExpression: `SET ${changed.map((_, index) => `#${index} = :${index}`).join(', ')}${closes ? ' REMOVE openIn, openSince' : ''}`,
      ConditionExpression: `#state IN (${states.join(', ')})${onlyIf.attempt === undefined ? '' : ' AND attempt = :attempt'}`,
      ExpressionAttributeNames: { '#state': 'state', ...Object.fromEntries(changed.map(([name], index) => [`#${index}`, name])) },
      ExpressionAttributeValues: {
        ...Object.fromEntries(onlyIf.states.map((state, index) => [`:state${index}`, state])),
        ...Object.fromEntries(changed.map(([, value], index) => [`:${index}`, value])),
        ...(onlyIf.attempt !== undefined && { ':attempt': onlyIf.attempt }),
      },
    };
  }

  return { read, listDeliveries, newestDelivery, claim, moveCursors, change, changeGuarded, listOpen, findDelivery, eraseDeliveries };
}

const toItem = (delivery: Delivery): Item => ({
  ...codec.toItem(delivery),
  ...(isOpen(delivery) && { openIn: 'open', openSince: delivery.claimedAt }),
  expiresAt: Math.floor(Date.parse(delivery.claimedAt) / 1000) + retentionSeconds,
});
