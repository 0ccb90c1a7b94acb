/** Topics: found by id, listed for admins, and read by the compiler. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { breadths } from '../../search/breadth.ts';
import type { Topic } from '../../topic/topic.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec, type Shape } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { queryItems, queryPage, readItems, scanItems } from './reads.ts';

// The one partition of each index: topics change seldom, and admins curate hundreds.
const changedIn = 'topics';
const curatedIn = 'curated';

export const topicShape: Shape<Topic> = {
  topicId: z.string(),
  kind: z.enum(['curated', 'personal']),
  title: z.string(),
  query: z.string(),
  language: z.string(),
  breadth: z.enum(breadths),
  reads: z.array(z.string()).readonly().optional(),
  state: z.enum(['live', 'retired']),
  revision: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
};

export const topicCodec = itemCodec<Topic>('topic', ['topicId'], topicShape);

const toItem = (topic: Topic): Item => ({ ...topicCodec.toItem(topic), changedIn, ...(topic.kind === 'curated' ? { curatedIn } : {}) });

export function topicsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  function put(topic: Topic, condition: string, values?: Item): Promise<boolean> {
    return conditionally(
      client.send(
        new PutCommand({
          TableName: tableName,
          Item: toItem(topic),
          ConditionExpression: condition,
          ...(values && { ExpressionAttributeValues: values }),
        }),
      ),
    );
  }

  async function findTopic(topicId: string): Promise<Topic | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { topicId }, ConsistentRead: true }));
    return Item ? topicCodec.fromItem(Item) : null;
  }

  /** Consistent; absent ones are left out. */
  async function readTopics(topicIds: readonly string[]): Promise<Topic[]> {
    const keys = [...new Set(topicIds)].map((topicId) => ({ topicId }));
    return topicCodec.fromItems(await readItems(client, tableName, keys));
  }

  async function readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await readTopics(topicIds)).map(({ topicId, title }) => [topicId, title]));
  }

  /** Puts a personal topic if nobody follows the same query yet. It is live from now on, whenever it was asked for. */
  async function keepTopic(topic: Topic): Promise<void> {
    const now = new Date().toISOString();
    await put({ ...topic, createdAt: now, changedAt: now }, 'attribute_not_exists(topicId)');
  }

  async function* topicsOf(items: AsyncIterable<Item>): AsyncGenerator<Topic> {
    for await (const item of items) {
      const topic = topicCodec.fromItem(item);
      if (topic) yield topic;
    }
  }

  const curated = {
    TableName: tableName,
    IndexName: 'curated',
    KeyConditionExpression: 'curatedIn = :in',
    ExpressionAttributeValues: { ':in': curatedIn },
  };

  /** Curated topics by title, retired ones included. */
  function listCurated(): Promise<Topic[]> {
    return Array.fromAsync(topicsOf(queryItems(client, curated)));
  }

  /** The same, a page at a time. `page`: the `next` of the page before. */
  async function pageCurated(limit: number, page: string | undefined): Promise<{ topics: Topic[]; next: string | null }> {
    const { items, next } = await queryPage(client, { ...curated, Limit: limit }, page);
    return { topics: topicCodec.fromItems(items), next };
  }

  /** Topics that changed at `since` or later, oldest change first. From an index: the last seconds may be missing. */
  function listChangedSince(since: string): AsyncGenerator<Topic> {
    const query = {
      TableName: tableName,
      IndexName: 'byChange',
      KeyConditionExpression: 'changedIn = :in AND changedAt >= :since',
      ExpressionAttributeValues: { ':in': changedIn, ':since': since },
    };
    return topicsOf(queryItems(client, query));
  }

  return {
    findTopic,
    readTopics,
    readTitles,
    keepTopic,
    /** False if there is a topic of this id. */
    addTopic: (topic: Topic): Promise<boolean> => put(topic, 'attribute_not_exists(topicId)'),
    /** Replaces a topic; false if its revision is no longer `fromRevision`. */
    changeTopic: (topic: Topic, fromRevision: number): Promise<boolean> => put(topic, 'revision = :from', { ':from': fromRevision }),
    listCurated,
    pageCurated,
    listChangedSince,
    /** Every topic there is. */
    listAll: (): AsyncGenerator<Topic> => topicsOf(scanItems(client, { TableName: tableName, ConsistentRead: true })),
  };
}
