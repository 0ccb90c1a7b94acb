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

  /** A checkpoint of `start-digests`: the tick's own, or that of the late look for lost messages. */
  const checkpoint = (pointer: 'lastTick' | 'lateLook') => ({
    /** Up to when every slot that came has been queued; null before the first time. */
    readLastTick: () => readAt(pointer),
    /** Moves it if it is still `from`. */
    moveLastTick: (from: string | null, to: string) =>
      from === null ? setAt(pointer, to, unset) : setAt(pointer, to, '#at = :from', { ':from': from }),
  });

  /** Up to when Send events of mails have been processed; null if none ever came. */
  const readSendEvents = () => readAt('sendEvents');

  /** Links made before it are revoked, but for those that say no; null if none ever were. */
  const readLinksRevoked = () => readAt('linksRevoked');

  async function revokeLinks(now: string): Promise<void> {
    await setAt('linksRevoked', now, `${unset} OR #at < :at`);
  }

  let noted = '';
  /** Never goes back. Whole minutes, so that a busy sender writes this one item once a minute and process. */
  async function noteSendEvent(sentAt: string): Promise<void> {
    const minute = `${sentAt.slice(0, 16)}:00.000Z`;
    if (minute <= noted) return;
    await setAt('sendEvents', minute, `${unset} OR #at < :at`);
    noted = minute;
  }

  /** True for one caller in every `minutes`: the one who may send the probe. */
  const takeProbe = (now: string, minutes: number) =>
    setAt('probe', now, `${unset} OR #at < :before`, { ':before': new Date(Date.parse(now) - minutes * 60_000).toISOString() });

  return {
    ...checkpoint('lastTick'),
    lateLook: checkpoint('lateLook'),
    readSendEvents,
    noteSendEvent,
    readLinksRevoked,
    revokeLinks,
    takeProbe,
  };
}
