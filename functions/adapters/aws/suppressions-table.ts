/** Addresses that must not be mailed, known by their keyed hash alone. */
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec, objectOf } from './codec.ts';
import { conditionally } from './conditional-writes.ts';

export interface Suppression {
  emailHash: string;
  reason: string;
  suppressedAt: string;
}

interface SoftBounce {
  messageId: string;
  at: string;
}

/** What is known of an address: why it must not be mailed, if so, and its soft bounces. */
interface KnownAddress {
  reason: string | null;
  suppressedAt: string | null;
  softBounces: SoftBounce[];
  softBounceRevision: number | null;
}

const codec = itemCodec<KnownAddress>('suppression', ['emailHash'], {
  reason: z.string().nullable().default(null),
  suppressedAt: z.string().nullable().default(null),
  softBounces: z.array(objectOf<SoftBounce>({ messageId: z.string(), at: z.string() })).default([]),
  softBounceRevision: z.number().nullable().default(null),
});

/** Soft bounces remembered per address: enough to count, few enough to keep the item small. */
const mostRemembered = 20;
/** Each lost round is another bounce of this same address in the same moment. */
const mostRounds = 10;

/** Too many bounces of one address at once; the event comes again. */
export class SoftBouncesContendedError extends Error {
  override readonly name = 'SoftBouncesContendedError';
  readonly code = 'soft-bounces-contended';
}

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

  /**
   * Counts one soft bounce per message; answers how many different ones there were in the last `days`. Nothing is counted
   * of an address that cannot be read: it is suppressed. Throws SoftBouncesContendedError.
   */
  async function countSoftBounce(emailHash: string, messageId: string, at: string, days: number): Promise<number> {
    const since = new Date(Date.parse(at) - days * 86_400_000).toISOString();
    for (let round = 0; round < mostRounds; round += 1) {
      const known = await readKnown(emailHash);
      if (known === 'corrupt') return 0;
      const recent = (known?.softBounces ?? []).filter((bounce) => bounce.at > since);
      if (recent.some((bounce) => bounce.messageId === messageId)) return recent.length;
      const next = [...recent, { messageId, at }].slice(-mostRemembered);
      if (await replaceSoftBounces(emailHash, known?.softBounceRevision ?? null, next)) return next.length;
    }
    throw new SoftBouncesContendedError(`the soft bounces of an address changed ${mostRounds} times while one was counted`);
  }

  async function replaceSoftBounces(emailHash: string, revision: number | null, softBounces: SoftBounce[]): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { emailHash },
          UpdateExpression: 'SET softBounces = :bounces, softBounceRevision = :next',
          ConditionExpression: revision === null ? 'attribute_not_exists(softBounceRevision)' : 'softBounceRevision = :read',
          ExpressionAttributeValues: {
            ':bounces': softBounces,
            ':next': (revision ?? 0) + 1,
            ...(revision !== null && { ':read': revision }),
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
