/** Addresses that must not be mailed, known by their keyed hash alone. */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';

export interface Suppression {
  emailHash: string;
  reason: string;
  suppressedAt: string;
}

/** Soft bounces remembered per address: enough to count, few enough to keep the item small. */
const mostRemembered = 20;

export function suppressionsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readItem(emailHash: string): Promise<Record<string, unknown> | undefined> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { emailHash }, ConsistentRead: true }));
    return Item;
  }

  /** Consistent; null where the address may be mailed. */
  async function readSuppression(emailHash: string): Promise<Suppression | null> {
    const item = await readItem(emailHash);
    return item?.['suppressedAt'] ? { emailHash, reason: item['reason'] as string, suppressedAt: item['suppressedAt'] as string } : null;
  }

  /** The first reason stays. */
  async function suppress(emailHash: string, reason: string, at: string): Promise<void> {
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { emailHash },
        UpdateExpression: 'SET reason = if_not_exists(reason, :reason), suppressedAt = if_not_exists(suppressedAt, :at)',
        ExpressionAttributeValues: { ':reason': reason, ':at': at },
      }),
    );
  }

  /** Counts one soft bounce per message; answers how many different ones there were in the last `days`. */
  async function countSoftBounce(emailHash: string, messageId: string, at: string, days: number): Promise<number> {
    const since = new Date(Date.parse(at) - days * 86_400_000).toISOString();
    for (;;) {
      const item = await readItem(emailHash);
      const known = (item?.['softBounces'] ?? []) as { messageId: string; at: string }[];
      const recent = known.filter((bounce) => bounce.at > since);
      if (recent.some((bounce) => bounce.messageId === messageId)) return recent.length;
      const next = [...recent, { messageId, at }].slice(-mostRemembered);
      if (await replaceSoftBounces(emailHash, item?.['softBounceRevision'] as number | undefined, next)) return next.length;
    }
  }

  async function replaceSoftBounces(emailHash: string, revision: number | undefined, softBounces: unknown[]): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { emailHash },
          UpdateExpression: 'SET softBounces = :bounces, softBounceRevision = :next',
          ConditionExpression: revision === undefined ? 'attribute_not_exists(softBounceRevision)' : 'softBounceRevision = :read',
          ExpressionAttributeValues: {
            ':bounces': softBounces,
            ':next': (revision ?? 0) + 1,
            ...(revision !== undefined && { ':read': revision }),
          },
        }),
      ),
    );
  }

  return {
    readSuppression,
    suppress,
    countSoftBounce,
    isSuppressed: async (emailHash: string) => (await readSuppression(emailHash)) !== null,
  };
}
