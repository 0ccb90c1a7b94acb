/** Small facts that are changed by compare-and-set. */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';

const codec = itemCodec<{ at: string }>('pointer', ['pointer'], { at: z.iso.datetime() });
// An instant that is no text could never be moved on from.
const unset = 'attribute_not_exists(#at) OR NOT attribute_type(#at, :text)';

export function pointersTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readAt(pointer: string): Promise<string | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { pointer }, ConsistentRead: true }));
    return (Item && codec.fromItem(Item)?.at) ?? null;
  }

  async function setAt(pointer: string, at: string, condition: string, values: Record<string, string> = {}): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { pointer },
          UpdateExpression: 'SET #at = :at',
          ConditionExpression: condition,
          ExpressionAttributeNames: { '#at': 'at' },
          ExpressionAttributeValues: { ':at': at, ...(condition.includes(':text') && { ':text': 'S' }), ...values },
        }),
      ),
    );
  }

  /** Up to when every slot that came has been noted; null before the first time. */
  const readLastTick = () => readAt('lastTick');
  /** Moves it if it is still `from`. */
  const moveLastTick = (from: string | null, to: string) =>
    from === null ? setAt('lastTick', to, unset) : setAt('lastTick', to, '#at = :from', { ':from': from });

  /** Links made before it are revoked, but for those that say no; null if none ever were. */
  const readLinksRevoked = () => readAt('linksRevoked');

  async function revokeLinks(now: string): Promise<void> {
    await setAt('linksRevoked', now, `${unset} OR #at < :at`);
  }

  /** True for one caller in every `minutes`: the one who may send the probe. */
  const takeProbe = (now: string, minutes: number) =>
    setAt('probe', now, `${unset} OR #at < :before`, { ':before': new Date(Date.parse(now) - minutes * 60_000).toISOString() });

  return { readLastTick, moveLastTick, readLinksRevoked, revokeLinks, takeProbe };
}
