/** People who have signed in to the console. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Admin, ROLES } from '../../admin/admin.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { queryItems } from './reads.ts';

// One partition for all: a service has dozens of admins, and a partition takes 3,000 reads a second.
const KEPT_IN = 'admins';

const codec = itemCodec<Admin>('admin', ['adminId'], {
  adminId: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  firstSeenAt: z.string(),
  signedInAt: z.string(),
  signedOutAt: z.string().nullable(),
});

export function adminsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  const keyOf = (adminId: string) => ({ keptIn: KEPT_IN, adminId });

  /** Strongly consistent, so that whoever signs out everywhere is out from the next request on. */
  async function readAdmin(adminId: string): Promise<Admin | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: keyOf(adminId), ConsistentRead: true }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function putAdmin(admin: Admin): Promise<void> {
    await client.send(new PutCommand({ TableName: tableName, Item: { ...codec.toItem(admin), ...keyOf(admin.adminId) } }));
  }

  async function signOutEverywhere(adminId: string, at: string): Promise<void> {
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: keyOf(adminId),
        UpdateExpression: 'SET signedOutAt = :at',
        ConditionExpression: 'attribute_exists(adminId)',
        ExpressionAttributeValues: { ':at': at },
      }),
    );
  }

  async function listAdmins(): Promise<Admin[]> {
    const query = { TableName: tableName, KeyConditionExpression: 'keptIn = :in', ExpressionAttributeValues: { ':in': KEPT_IN } };
    return codec.fromItems(await Array.fromAsync(queryItems(client, query)));
  }

  return { readAdmin, putAdmin, signOutEverywhere, listAdmins };
}
