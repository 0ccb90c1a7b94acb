/** The ledger. Key (subscriberId, slot); a sparse index of open deliveries, and one by deliveryId. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, paginateQuery, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Delivery } from '../../delivery/delivery.ts';
import { type DeliveryChange, isOpen } from '../../delivery/transitions.ts';
import type { Frequency } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { conditionally, inOneTransaction } from './conditional-writes.ts';

type Key = Pick<Delivery, 'subscriberId' | 'slot'>;

// Longer than matches are kept (60 days), so that what a pause held is still known when it ends.
const retentionSeconds = 100 * 86_400;

export function deliveriesTable(tableName: string, subscribersTableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function read(subscriberId: string, slot: string): Promise<Delivery | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { subscriberId, slot }, ConsistentRead: true }));
    return Item ? deliveryOf(Item) : null;
  }

  async function listDeliveries(subscriberId: string, frequency: Frequency, fromSlot: string): Promise<Delivery[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId AND slot BETWEEN :from AND :to',
      // '$' is the character after '#': all slots of the frequency are below.
      ExpressionAttributeValues: { ':subscriberId': subscriberId, ':from': fromSlot, ':to': `${frequency}$` },
    };
    const deliveries: Delivery[] = [];
    for await (const page of paginateQuery({ client }, query)) deliveries.push(...(page.Items ?? []).map(deliveryOf));
    return deliveries;
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
    return Items?.[0] ? deliveryOf(Items[0]) : null;
  }

  /** In one transaction: the delivery, if its slot is free, and the cursors, if the progress has `revision`. */
  async function claim(delivery: Delivery, cursors: Record<string, string>, revision: number): Promise<boolean> {
    const put = {
      Put: { TableName: tableName, Item: itemOf(delivery), ConditionExpression: 'attribute_not_exists(subscriberId)' },
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
    for await (const page of paginateQuery({ client }, query)) yield* (page.Items ?? []).map(deliveryOf);
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
    for await (const page of paginateQuery({ client }, query)) {
      for (const Key of page.Items ?? []) await client.send(new DeleteCommand({ TableName: tableName, Key }));
    }
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
    const found = Items?.[0];
    return found ? { subscriberId: found['subscriberId'], slot: found['slot'] } : null;
  }

  /** Names are numbered: 200 cursors have to fit into an expression of 4 KB. */
  function progressUpdate(subscriberId: string, cursors: Record<string, string>, revision: number) {
    const moved = Object.entries(cursors);
    return {
      TableName: subscribersTableName,
      Key: { subscriberId, item: 'progress' },
      UpdateExpression: `SET revision = :next${moved.map((_, index) => `, #c.#${index}=:${index}`).join('')}`,
      ConditionExpression: 'revision = :read',
      ...(moved.length > 0 && {
        ExpressionAttributeNames: { '#c': 'cursors', ...Object.fromEntries(moved.map(([topicId], index) => [`#${index}`, topicId])) },
      }),
      ExpressionAttributeValues: {
        ':read': revision,
        ':next': revision + 1,
        ...Object.fromEntries(moved.map(([, cursor], index) => [`:${index}`, cursor])),
      },
    };
  }

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

const itemOf = (delivery: Delivery): Record<string, unknown> => ({
  ...delivery,
  ...(isOpen(delivery) && { openIn: 'open', openSince: delivery.claimedAt }),
  expiresAt: Math.floor(Date.parse(delivery.claimedAt) / 1000) + retentionSeconds,
});

function deliveryOf(item: Record<string, unknown>): Delivery {
  const { openIn: _in, openSince: _since, expiresAt: _at, ...delivery } = item;
  return delivery as unknown as Delivery;
}
