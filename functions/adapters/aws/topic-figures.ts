/** How many follow a topic and when it matched, each by one bounded query of an index. */
import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Counted } from '../../admin/topic-figures.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';

const codec = itemCodec<{ matchedAt: string }>('match', ['topicId', 'articleId'], { matchedAt: z.string() });

export function topicFigures(tables: { matches: string; subscribers: string }, client: DynamoDBDocumentClient = documentClient()) {
  /** Those of one page of the index (a megabyte, some ten thousand followers); `more`: there are more than were counted. */
  async function countFollowers(topicId: string): Promise<Counted> {
    const { Count = 0, LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: tables.subscribers,
        IndexName: 'byTopic',
        Select: 'COUNT',
        KeyConditionExpression: 'followedTopic = :topic',
        ExpressionAttributeValues: { ':topic': topicId },
      }),
    );
    return { count: Count, more: LastEvaluatedKey !== undefined };
  }

  /** When it matched since `since`: the newest first, at most `most`. */
  async function listMatchedAt(topicId: string, since: string, most: number): Promise<string[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tables.matches,
        IndexName: 'byTime',
        KeyConditionExpression: 'topicId = :topic AND matchedAt >= :since',
        ExpressionAttributeValues: { ':topic': topicId, ':since': since },
        ProjectionExpression: 'topicId, articleId, matchedAt',
        ScanIndexForward: false,
        Limit: most,
      }),
    );
    return codec.fromItems(Items).map(({ matchedAt }) => matchedAt);
  }

  return { countFollowers, listMatchedAt };
}
