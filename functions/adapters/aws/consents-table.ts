/** The list of what a person agreed to and when they stopped: kept in the table of subscribers, under a key of its own. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Consent } from '../../subscription/subscription.ts';
import { documentClient } from './clients.ts';
import { queryItems } from './reads.ts';
import { consentsFrom, consentsOf } from './subscriber-items.ts';

export function consentsTable(subscribersTable: string, client: DynamoDBDocumentClient = documentClient()) {
  /** Oldest first, consistently. */
  async function listConsents(subscriberId: string): Promise<Consent[]> {
    const query = {
      TableName: subscribersTable,
      KeyConditionExpression: 'subscriberId = :id',
      ExpressionAttributeValues: { ':id': consentsOf(subscriberId) },
      ConsistentRead: true,
    };
    return consentsFrom(await Array.fromAsync(queryItems(client, query)));
  }

  return { listConsents };
}
