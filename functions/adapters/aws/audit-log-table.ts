import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { documentClient } from './clients.ts';

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

/** What admins changed, by UTC day. Entries are put once and never changed. */
export function auditLogTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  return {
    async record(entry: AuditEntry): Promise<void> {
      await client.send(
        new PutCommand({
          TableName: tableName,
          Item: { ...entry, changedOn: entry.changedAt.slice(0, 10) },
          ConditionExpression: 'attribute_not_exists(changeId)',
        }),
      );
    },

    /** The entries of one UTC day, oldest first. */
    async listDay(changedOn: string): Promise<AuditEntry[]> {
      const query = {
        TableName: tableName,
        ConsistentRead: true,
        KeyConditionExpression: 'changedOn = :on',
        ExpressionAttributeValues: { ':on': changedOn },
      };
      const entries: AuditEntry[] = [];
      for await (const page of paginateQuery({ client }, query)) {
        entries.push(...(page.Items ?? []).map(({ changedOn: _on, ...entry }) => entry as unknown as AuditEntry));
      }
      return entries;
    },
  };
}
