/** Counters that expire. A bucket's name holds the window it counts, or `takenAt` says when it was last taken. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';

const hourMs = 3_600_000;
const seconds = (ms: number) => Math.ceil(ms / 1000);

interface Counter {
  used: number;
  takenAt: string | null;
}
const codec = itemCodec<Counter>('counter', ['bucket'], {
  used: z.number().default(0),
  takenAt: z.iso.datetime().nullable().default(null),
});

export function limitsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  /** Counts one more in a bucket; false if it holds `most` already. */
  async function take(bucket: string, most: number, expiresAt: string): Promise<boolean> {
    return update({
      TableName: tableName,
      Key: { bucket },
      UpdateExpression: 'SET used = if_not_exists(used, :none) + :one, expiresAt = :expiresAt',
      ConditionExpression: 'attribute_not_exists(used) OR used < :most',
      ExpressionAttributeValues: { ':none': 0, ':one': 1, ':most': most, ':expiresAt': seconds(Date.parse(expiresAt)) },
    });
  }

  /** True for the first in so many hours, for nobody else: also if many ask in the same moment. */
  async function takeOnce(bucket: string, hours: number, now: string): Promise<boolean> {
    const nowMs = Date.parse(now);
    return update({
      TableName: tableName,
      Key: { bucket },
      UpdateExpression: 'SET takenAt = :now, expiresAt = :expiresAt',
      ConditionExpression: 'attribute_not_exists(takenAt) OR takenAt <= :before',
      ExpressionAttributeValues: {
        ':now': now,
        ':before': new Date(nowMs - hours * hourMs).toISOString(),
        ':expiresAt': seconds(nowMs + hours * hourMs),
      },
    });
  }

  /** What was taken for something that then did not happen. */
  async function giveBack(bucket: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { bucket } }));
  }

  /** A corrupt counter would refuse for ever: it is told of, and counting begins afresh. */
  async function update(input: UpdateCommandInput): Promise<boolean> {
    try {
      await client.send(new UpdateCommand({ ...input, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' }));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const counter = error.Item && unmarshall(error.Item);
      if (counter === undefined || codec.fromItem(counter) !== null) return false;
      await giveBack(String(counter['bucket']));
      return conditionally(client.send(new UpdateCommand(input)));
    }
  }

  return { take, takeOnce, giveBack };
}
