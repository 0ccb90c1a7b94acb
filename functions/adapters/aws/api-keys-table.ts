/** Keys of the API: read by id at every request, listed for admins. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { ApiKey } from '../../admin/api-key.ts';
import { SCOPES } from '../../admin/scopes.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { queryItems } from './reads.ts';

// One partition for all: a service has dozens of keys, and a partition takes 3,000 reads a second.
const KEPT_IN = 'keys';

const codec = itemCodec<ApiKey>('api key', ['keyId'], {
  keyId: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)).readonly(),
  secretHash: z.string(),
  createdAt: z.string(),
  createdBy: z.string(),
  lastUsedOn: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

export function apiKeysTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  const keyOf = (keyId: string) => ({ keptIn: KEPT_IN, keyId });

  /** Strongly consistent, so that a revoked key opens nothing from the next request on. */
  async function readKey(keyId: string): Promise<ApiKey | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: keyOf(keyId), ConsistentRead: true }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function putKey(key: ApiKey): Promise<void> {
    const item = { ...codec.toItem(key), ...keyOf(key.keyId) };
    await client.send(new PutCommand({ TableName: tableName, Item: item, ConditionExpression: 'attribute_not_exists(keyId)' }));
  }

  function set(keyId: string, attribute: 'lastUsedOn' | 'revokedAt', value: string): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: keyOf(keyId),
          UpdateExpression: 'SET #attribute = :value',
          ConditionExpression: 'attribute_exists(keyId)',
          ExpressionAttributeNames: { '#attribute': attribute },
          ExpressionAttributeValues: { ':value': value },
        }),
      ),
    );
  }

  async function listKeys(): Promise<ApiKey[]> {
    const query = {
      TableName: tableName,
      KeyConditionExpression: 'keptIn = :in',
      ExpressionAttributeValues: { ':in': KEPT_IN },
      ConsistentRead: true,
    };
    return codec.fromItems(await Array.fromAsync(queryItems(client, query)));
  }

  return {
    readKey,
    putKey,
    listKeys,
    noteUse: async (keyId: string, usedOn: string): Promise<void> => void (await set(keyId, 'lastUsedOn', usedOn)),
    /** False if there is no such key. */
    revokeKey: (keyId: string, at: string): Promise<boolean> => set(keyId, 'revokedAt', at),
  };
}
