/** Matches: put once, read by topic and time. */
import { type DynamoDBDocumentClient, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { markedText, partsOfMarkedText } from '../../match/marked-text.ts';
import type { Match, MatchReason } from '../../match/match.ts';
import { later } from '../../subscription/times.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec, objectOf } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { queryItems, readItems } from './reads.ts';

/** The only length of outage that loses anything. */
export const matchRetentionDays = 60;

const codec = itemCodec<Match>('match', ['topicId', 'articleId'], {
  topicId: z.string(),
  articleId: z.string(),
  matchedAt: z.string(),
  ingestedAt: z.string(),
  score: z.number(),
  least: z.number().optional(),
  reason: objectOf<MatchReason>({ terms: z.array(z.string()), where: z.enum(['title', 'lead', 'body']) }),
  title: z.string(),
  url: z.string(),
  publisher: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: z.string().nullable(),
  snippet: z.string().transform(partsOfMarkedText),
  likeness: z.preprocess((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value), z.string().nullable()),
  queryRevision: z.number(),
});

const expiresAt = (matchedAt: string) => Math.floor(Date.parse(matchedAt) / 1000) + matchRetentionDays * 86_400;

/** As bytes a fingerprint takes three quarters of its text. */
function toBytes(likeness: string | null): Uint8Array | string | null {
  const bytes = Buffer.from(likeness ?? '', 'base64');
  return bytes.length > 0 && bytes.toString('base64') === likeness ? bytes : likeness;
}

/** Stamps are whole milliseconds. */
const justAfter = (at: string): string => later(at, 1);

export function matchesTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  /** Puts a match; false if the topic has matched this article before, which then stays as it is. */
  function putMatch(match: Match): Promise<boolean> {
    const Item = {
      ...codec.toItem(match),
      snippet: markedText(match.snippet),
      likeness: toBytes(match.likeness),
      expiresAt: expiresAt(match.matchedAt),
    };
    return conditionally(client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(topicId)' })));
  }

  const inRange = (topicId: string, from: string, to: string) => ({
    TableName: tableName,
    IndexName: 'byTime',
    // A local index: what a read of it answers is what is in the table.
    ConsistentRead: true,
    KeyConditionExpression: 'topicId = :topic AND matchedAt BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':topic': topicId, ':from': justAfter(from), ':to': to },
  });

  /** Matches with `from` < matchedAt <= `to`, oldest first, at most `most`. */
  async function listMatches(topicId: string, from: string, to: string, most: number): Promise<Match[]> {
    if (justAfter(from) > to) return [];
    const found: Item[] = [];
    for await (const item of queryItems(client, { ...inRange(topicId, from, to), Limit: most })) {
      found.push(item);
      if (found.length === most) break;
    }
    return codec.fromItems(found);
  }

  /** How many there are. */
  async function countMatches(topicId: string, from: string, to: string): Promise<number> {
    if (justAfter(from) > to) return 0;
    let count = 0;
    for await (const page of paginateQuery({ client }, { ...inRange(topicId, from, to), Select: 'COUNT' })) count += page.Count ?? 0;
    return count;
  }

  /** Consistent; absent ones are left out. */
  async function readMatches(keys: readonly { topicId: string; articleId: string }[]): Promise<Match[]> {
    const unique = new Map(keys.map(({ topicId, articleId }) => [`${topicId}#${articleId}`, { topicId, articleId }]));
    return codec.fromItems(await readItems(client, tableName, [...unique.values()]));
  }

  return { putMatch, listMatches, countMatches, readMatches };
}
