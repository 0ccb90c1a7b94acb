/** Matches: put once, read by topic and time. */
import { BatchGetCommand, type DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Match } from '../../match/match.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';

/** The only length of outage that loses anything. */
export const matchRetentionDays = 60;
// BatchGetItem takes 100 keys.
const batchSize = 100;

type Item = Record<string, unknown>;

const expiresAt = (matchedAt: string) => Math.floor(Date.parse(matchedAt) / 1000) + matchRetentionDays * 86_400;

function matchOf({ expiresAt: _expires, ...match }: Item): Match {
  return match as unknown as Match;
}

export function matchesTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  return {
    /** Puts a match; false where the topic has matched this article before, which then stays as it is. */
    async putMatch(match: Match): Promise<boolean> {
      return conditionally(
        client.send(
          new PutCommand({
            TableName: tableName,
            Item: { ...match, expiresAt: expiresAt(match.matchedAt) },
            ConditionExpression: 'attribute_not_exists(topicId)',
          }),
        ),
      );
    },

    /** Matches with `from` < matchedAt <= `to`, oldest first, all pages. */
    async listMatches(topicId: string, from: string, to: string): Promise<Match[]> {
      const matches: Match[] = [];
      let start: Item | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'byTime',
            KeyConditionExpression: 'topicId = :topic AND matchedAt BETWEEN :from AND :to',
            ExpressionAttributeValues: { ':topic': topicId, ':from': from, ':to': to },
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        matches.push(...Items.map(matchOf).filter(({ matchedAt }) => matchedAt > from));
        start = LastEvaluatedKey;
      } while (start);
      return matches;
    },

    /** Consistent; absent ones are left out. */
    async readMatches(keys: readonly { topicId: string; articleId: string }[]): Promise<Match[]> {
      const matches: Match[] = [];
      const unique = [...new Map(keys.map(({ topicId, articleId }) => [`${topicId}#${articleId}`, { topicId, articleId }])).values()];
      for (let at = 0; at < unique.length; at += batchSize) {
        let wanted: Item[] | undefined = unique.slice(at, at + batchSize);
        while (wanted && wanted.length > 0) {
          const answer: { Responses?: Record<string, Item[]>; UnprocessedKeys?: Record<string, { Keys?: Item[] }> } = await client.send(
            new BatchGetCommand({ RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } } }),
          );
          matches.push(...(answer.Responses?.[tableName] ?? []).map(matchOf));
          wanted = answer.UnprocessedKeys?.[tableName]?.Keys;
        }
      }
      return matches;
    },
  };
}
