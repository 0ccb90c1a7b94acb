/** Topics: found by id, listed for admins, and read by the compiler. */
import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Topic } from '../../topic/topic.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';

type Item = Record<string, unknown>;

// The one partition of each index: topics change seldom, and admins curate hundreds.
const changedIn = 'topics';
const curatedIn = 'curated';
// BatchGetItem takes 100 keys.
const batchSize = 100;

const itemOf = (topic: Topic): Item => ({ ...topic, changedIn, ...(topic.kind === 'curated' ? { curatedIn } : {}) });

/** The topic in an item of the table, as a read or a stream brings it. */
export function topicOf({ changedIn: _in, curatedIn: _curated, ...topic }: Item): Topic {
  return topic as unknown as Topic;
}

export function topicsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function put(topic: Topic, condition: string, values?: Item): Promise<boolean> {
    return conditionally(
      client.send(
        new PutCommand({
          TableName: tableName,
          Item: itemOf(topic),
          ConditionExpression: condition,
          ...(values && { ExpressionAttributeValues: values }),
        }),
      ),
    );
  }

  async function findTopic(topicId: string): Promise<Topic | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { topicId }, ConsistentRead: true }));
    return Item ? topicOf(Item) : null;
  }

  /** Consistent; absent ones are left out. */
  async function readTopics(topicIds: readonly string[]): Promise<Topic[]> {
    const unique = [...new Set(topicIds)];
    const topics: Topic[] = [];
    for (let start = 0; start < unique.length; start += batchSize) {
      let keys: Item[] | undefined = unique.slice(start, start + batchSize).map((topicId) => ({ topicId }));
      while (keys && keys.length > 0) {
        const answer: { Responses?: Record<string, Item[]>; UnprocessedKeys?: Record<string, { Keys?: Item[] }> } = await client.send(
          new BatchGetCommand({ RequestItems: { [tableName]: { Keys: keys, ConsistentRead: true } } }),
        );
        topics.push(...(answer.Responses?.[tableName] ?? []).map(topicOf));
        keys = answer.UnprocessedKeys?.[tableName]?.Keys;
      }
    }
    return topics;
  }

  async function* pages(query: (start: Item | undefined) => Promise<{ Items?: Item[]; LastEvaluatedKey?: Item }>): AsyncGenerator<Topic> {
    let start: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await query(start);
      yield* Items.map(topicOf);
      start = LastEvaluatedKey;
    } while (start);
  }

  return {
    findTopic,
    readTopics,

    readTitles: async (topicIds: readonly string[]): Promise<ReadonlyMap<string, string>> =>
      new Map((await readTopics(topicIds)).map(({ topicId, title }) => [topicId, title])),

    /** Puts a personal topic if nobody follows the same query yet. It is live from now on, whenever it was asked for. */
    async keepTopic(topic: Topic): Promise<void> {
      const now = new Date().toISOString();
      await put({ ...topic, createdAt: now, changedAt: now }, 'attribute_not_exists(topicId)');
    },

    /** False where there is a topic of this id. */
    addTopic: (topic: Topic): Promise<boolean> => put(topic, 'attribute_not_exists(topicId)'),

    /** Replaces a topic; false where its revision is no longer `fromRevision`. */
    changeTopic: (topic: Topic, fromRevision: number): Promise<boolean> => put(topic, 'revision = :from', { ':from': fromRevision }),

    /** Curated topics by title, retired ones included. */
    async listCurated(): Promise<Topic[]> {
      const topics: Topic[] = [];
      const query = (start: Item | undefined) =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'curated',
            KeyConditionExpression: 'curatedIn = :in',
            ExpressionAttributeValues: { ':in': curatedIn },
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
      for await (const topic of pages(query)) topics.push(topic);
      return topics;
    },

    /** Topics that changed at `since` or later, oldest change first. From an index: the last seconds may be missing. */
    listChangedSince: (since: string): AsyncGenerator<Topic> =>
      pages((start) =>
        client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'byChange',
            KeyConditionExpression: 'changedIn = :in AND changedAt >= :since',
            ExpressionAttributeValues: { ':in': changedIn, ':since': since },
            ...(start && { ExclusiveStartKey: start }),
          }),
        ),
      ),

    /** Every topic there is. */
    listAll: (): AsyncGenerator<Topic> =>
      pages((start) =>
        client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true, ...(start && { ExclusiveStartKey: start }) })),
      ),
  };
}
