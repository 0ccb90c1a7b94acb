/** How many subscribers a tick may queue: what is missing to two minutes' sending, reserved, so that two ticks do not both fill it. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { levelOf, type MailKind, neighboursOf, type SendQuota } from '../../delivery/send-shares.ts';
import { documentClient } from './clients.ts';

/** One tick's: measured once, at its first reservation. */
export interface Measured {
  quota: SendQuota;
  idle: MailKind | null;
  /** Messages in the queue. */
  depth: number;
}

export function sendRoom(
  { limitsTable, kind }: { limitsTable: string; kind: 'alert' | 'digest' },
  measure: () => Promise<Measured>,
  client: DynamoDBDocumentClient = documentClient(),
) {
  let measured: Promise<Measured> | undefined;
  const current = () => {
    measured ??= measure();
    return measured;
  };

  async function neighbours(): Promise<number> {
    const { quota, idle } = await current();
    return neighboursOf(kind, quota, idle);
  }

  /** Room for `wanted` subscribers, or for as many as there is. */
  async function reserve(wanted: number): Promise<number> {
    const { quota, idle, depth } = await current();
    const missing = levelOf(kind, quota, idle) - depth * neighboursOf(kind, quota, idle);
    for (let size = Math.min(wanted, missing); size > 0; ) {
      const used = await add(size, missing);
      if (used === null) return size;
      size = Math.min(size - 1, missing - used);
    }
    return 0;
  }

  /** Null if it was added; else what this minute has taken already. */
  async function add(size: number, missing: number): Promise<number | null> {
    const second = Math.floor(Date.now() / 1000);
    const bucket = `queued#${kind}#${Math.floor(second / 60)}`;
    try {
      await client.send(
        new UpdateCommand({
          TableName: limitsTable,
          Key: { bucket },
          UpdateExpression: 'SET used = if_not_exists(used, :zero) + :size, expiresAt = :expiresAt',
          ConditionExpression: 'attribute_not_exists(used) OR used <= :most',
          ExpressionAttributeValues: { ':zero': 0, ':size': size, ':most': missing - size, ':expiresAt': second + 3600 },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return null;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return Number(error.Item?.['used']?.N ?? missing);
    }
  }

  return { reserve, neighbours };
}
