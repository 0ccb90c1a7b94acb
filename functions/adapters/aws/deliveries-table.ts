/** The ledger: one item per mail, by subscriber and time of claim. It has no index, and is written once. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Delivery, type DeliveryState, timeInId } from '../../delivery/delivery.ts';
import { DAY_MS } from '../../subscription/times.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';
import { deliveriesIn, pack } from './delivery-items.ts';
import { queryItems } from './reads.ts';

type Key = Pick<Delivery, 'subscriberId' | 'deliveryId'>;
type Told = Extract<DeliveryState, 'bounced' | 'complained' | 'failed'>;

/** An article is matched within 30 days, and a match is kept for 60: what was mailed is known as long as it can come again. */
const RETENTION_DAYS = 90;

/** States that each may take the place of. */
const weaker: Record<Told, readonly DeliveryState[]> = { failed: ['sent'], bounced: ['sent'], complained: ['sent', 'bounced'] };

export function deliveriesTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  /** Consistent; null if there is none, or not any more. */
  async function read({ subscriberId, deliveryId }: Key): Promise<Delivery | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { subscriberId, deliveryId }, ConsistentRead: true }));
    return (Item && deliveriesIn([Item])[0]) ?? null;
  }

  /** Consistent; from an id on, oldest first: see `timeOfId`. */
  async function listDeliveries(subscriberId: string, fromId: string): Promise<Delivery[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId AND deliveryId >= :from',
      ExpressionAttributeValues: { ':subscriberId': subscriberId, ':from': fromId },
    };
    return deliveriesIn(await Array.fromAsync(queryItems(client, query)));
  }

  /** Consistent; newest first. */
  async function newestDeliveries(subscriberId: string, most: number): Promise<Delivery[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId',
      ExpressionAttributeValues: { ':subscriberId': subscriberId },
      ScanIndexForward: false,
      Limit: most,
    };
    return deliveriesIn((await client.send(new QueryCommand(query))).Items ?? []);
  }

  /** Adds what is known of a mail. A state that is there stays: what tells of a bounce may have been faster. */
  async function record(delivery: Delivery): Promise<void> {
    const { subscriberId, deliveryId, state, failedReason, attempt, messageId, sentAt } = delivery;
    const known = { state, failedReason, messageId, sentAt };
    const said = Object.entries(known).filter(([, value]) => value !== null);
    const sets = said.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`);
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { subscriberId, deliveryId },
        UpdateExpression: `SET ${[...sets, 'content = :content', 'attempt = :attempt', 'expiresAt = :expiresAt'].join(', ')}`,
        ExpressionAttributeNames: Object.fromEntries(said.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(said.map(([name, value]) => [`:${name}`, value])),
          ':content': pack(delivery),
          ':attempt': attempt,
          ':expiresAt': expiresAt(deliveryId),
        },
      }),
    );
  }

  /** What SES told about a mail, also before its sender has recorded it. */
  async function raiseState({ subscriberId, deliveryId }: Key, to: Told): Promise<void> {
    const states = weaker[to].map((_, index) => `:weaker${index}`);
    await conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { subscriberId, deliveryId },
          UpdateExpression: `SET #state = :to, expiresAt = :expiresAt${to === 'failed' ? ', failedReason = :rejected' : ''}`,
          ConditionExpression: `attribute_not_exists(#state) OR #state IN (${states.join(', ')})`,
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ...Object.fromEntries(weaker[to].map((state, index) => [`:weaker${index}`, state])),
            ':to': to,
            ':expiresAt': expiresAt(deliveryId),
            ...(to === 'failed' && { ':rejected': 'rejected' }),
          },
        }),
      ),
    );
  }

  /** All of one subscriber's, for good: what somebody who is erased leaves nothing of. */
  async function eraseDeliveries(subscriberId: string): Promise<void> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'subscriberId = :subscriberId',
      ExpressionAttributeValues: { ':subscriberId': subscriberId },
      ProjectionExpression: 'deliveryId',
    };
    for await (const { deliveryId } of queryItems(client, query)) {
      await client.send(new DeleteCommand({ TableName: tableName, Key: { subscriberId, deliveryId } }));
    }
  }

  return { read, listDeliveries, newestDeliveries, record, raiseState, eraseDeliveries };
}

const expiresAt = (deliveryId: string): number => Math.floor((Date.parse(timeInId(deliveryId)) + RETENTION_DAYS * DAY_MS) / 1000);
