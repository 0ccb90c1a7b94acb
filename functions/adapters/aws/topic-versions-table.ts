/** What a curated topic asked for at each of its revisions. */
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TopicVersion } from '../../admin/manage-topics.ts';
import { breadths } from '../../search/breadth.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { queryPage } from './reads.ts';

const codec = itemCodec<TopicVersion>('topic version', ['topicId', 'revision'], {
  topicId: z.string(),
  revision: z.number(),
  title: z.string(),
  query: z.string(),
  language: z.string(),
  breadth: z.enum(breadths),
  changedAt: z.string(),
  changedBy: z.string(),
});

export function topicVersionsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function putVersion(version: TopicVersion): Promise<void> {
    await client.send(new PutCommand({ TableName: tableName, Item: codec.toItem(version) }));
  }

  /** The newest first, at most `most`. */
  async function listVersions(topicId: string, most: number): Promise<TopicVersion[]> {
    const query = {
      TableName: tableName,
      KeyConditionExpression: 'topicId = :topic',
      ExpressionAttributeValues: { ':topic': topicId },
      ScanIndexForward: false,
      Limit: most,
    };
    return codec.fromItems((await queryPage(client, query, null)).items);
  }

  return { putVersion, listVersions };
}
