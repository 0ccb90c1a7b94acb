/** Addresses that must not be mailed, known by their keyed hash alone. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';

export interface Suppression {
  emailHash: string;
  reason: string;
  suppressedAt: string;
}

/** What is known of an address: why it must not be mailed, if so. */
interface KnownAddress {
  reason: string | null;
  suppressedAt: string | null;
}

const codec = itemCodec<KnownAddress>('suppression', ['emailHash'], {
  reason: z.string().nullable().default(null),
  suppressedAt: z.string().nullable().default(null),
});

export function suppressionsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readKnown(emailHash: string): Promise<KnownAddress | 'corrupt' | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { emailHash }, ConsistentRead: true }));
    return Item ? (codec.fromItem(Item) ?? 'corrupt') : null;
  }

  /** Consistent; null if the address may be mailed. What cannot be read is taken for a no. */
  async function readSuppression(emailHash: string): Promise<Suppression | null> {
    const known = await readKnown(emailHash);
    if (known === 'corrupt') return { emailHash, reason: 'unreadable', suppressedAt: new Date(0).toISOString() };
    return known?.suppressedAt ? { emailHash, reason: known.reason ?? 'unknown', suppressedAt: known.suppressedAt } : null;
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

  /** It may be mailed again; nothing of it is kept. */
  async function unsuppress(emailHash: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { emailHash } }));
  }

  return {
    readSuppression,
    unsuppress,
    suppress,
    isSuppressed: async (emailHash: string) => (await readSuppression(emailHash)) !== null,
  };
}
