import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { queryItems } from './reads.ts';

/** One change by an admin: who, when, what, and to which thing. */
export interface AuditEntry {
  /** Sorts by time and is unique: the instant, then chance. */
  changeId: string;
  changedAt: string;
  /** An admin's name, never an address of a subscriber. */
  changedBy: string;
  /** `feed-added`, `topic-retired` ... */
  action: string;
  /** Id of the feed, topic ... that changed. */
  subject: string;
  /** What the change was, as far as the action does not say it. */
  details: Record<string, string | number | null>;
}

const codec = itemCodec<AuditEntry>('audit entry', ['changedOn', 'changeId'], {
  changeId: z.string(),
  changedAt: z.string(),
  changedBy: z.string(),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** What admins changed, by UTC day. Entries are put once and never changed. */
export function auditLogTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function record(entry: AuditEntry): Promise<void> {
    await client.send(
      new PutCommand({
        TableName: tableName,
        Item: { ...codec.toItem(entry), changedOn: entry.changedAt.slice(0, 10) },
        ConditionExpression: 'attribute_not_exists(changeId)',
      }),
    );
  }

  /** The entries of one UTC day, oldest first. */
  async function listDay(changedOn: string): Promise<AuditEntry[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'changedOn = :on',
      ExpressionAttributeValues: { ':on': changedOn },
    };
    return codec.fromItems(await Array.fromAsync(queryItems(client, query)));
  }

  return { record, listDay };
}
