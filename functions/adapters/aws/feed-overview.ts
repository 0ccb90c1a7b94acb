/** How all feeds stood at the last look, in one small item: no page reads every feed. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { FeedOverview } from '../../feed/watch-feeds.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';

const POINTER = 'feedOverview';

const codec = itemCodec<FeedOverview>('feed overview', ['pointer'], {
  lookedAt: z.iso.datetime(),
  feeds: z.number(),
  paused: z.number(),
  troubled: z.number(),
  worst: z.array(z.object({ feedId: z.string(), name: z.string(), trouble: z.enum(['gone', 'failing', 'late', 'silent']) })).readonly(),
  languages: z.array(z.object({ language: z.string().nullable(), feeds: z.number() })).readonly(),
});

export function feedOverview(pointersTable: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readOverview(): Promise<FeedOverview | null> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer: POINTER } }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function keepOverview(overview: FeedOverview): Promise<void> {
    await client.send(new PutCommand({ TableName: pointersTable, Item: { ...codec.toItem(overview), pointer: POINTER } }));
  }

  return { readOverview, keepOverview };
}
