import { randomUUID } from 'node:crypto';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../../feed/feed.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';

// The one partition of the sparse index `due`: feeds are polled some thousand an hour, far below what a partition takes.
const dueIn = 'due';
const pageSize = 500;
/** Items about hosts live beside the feeds; a feed's id never begins so. */
const hostPrefix = 'host#';

const toItem = (feed: Feed) => ({ ...feed, dueAt: feed.dueAt ?? undefined, dueIn: feed.dueAt === null ? undefined : dueIn });

function toFeed(item: Record<string, unknown>): Feed {
  const { dueIn: _dueIn, ...feed } = item;
  return { dueAt: null, ...feed } as Feed;
}

/** Feeds by id and by when they are due, and what is known of their hosts: whose turn it is, and robots.txt. */
export function feedsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  return {
    async readFeed(feedId: string): Promise<Feed | null> {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { feedId }, ConsistentRead: true }));
      return Item ? toFeed(Item) : null;
    },

    /** False where a feed of that id is there. */
    putFeed: (feed: Feed): Promise<boolean> =>
      conditionally(
        client.send(new PutCommand({ TableName: tableName, Item: toItem(feed), ConditionExpression: 'attribute_not_exists(feedId)' })),
      ),

    /** Saves how a poll went. False where the feed was paused or removed meanwhile: then nothing is saved. */
    saveFeed: (feed: Feed): Promise<boolean> =>
      conditionally(
        client.send(
          new PutCommand({
            TableName: tableName,
            Item: toItem(feed),
            ConditionExpression: '#state = :active',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: { ':active': 'active' },
          }),
        ),
      ),

    /** Feeds whose `dueAt` is not after `now`, longest due first. */
    async listDue(now: string, page?: string): Promise<{ feeds: Feed[]; next: string | undefined }> {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'due',
          KeyConditionExpression: 'dueIn = :dueIn AND dueAt <= :now',
          ExpressionAttributeValues: { ':dueIn': dueIn, ':now': now },
          Limit: pageSize,
          ...(page ? { ExclusiveStartKey: JSON.parse(page) } : {}),
        }),
      );
      return { feeds: Items.map(toFeed), next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey) };
    },

    /** Moves `dueAt`, unless it is no longer what it was. */
    async postpone(feedId: string, from: string, to: string): Promise<void> {
      await conditionally(
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: { feedId },
            UpdateExpression: 'SET dueAt = :to',
            ConditionExpression: 'dueAt = :from',
            ExpressionAttributeValues: { ':from': from, ':to': to },
          }),
        ),
      );
    },

    /** Pauses (`dueAt` null) or resumes. */
    async setState(feedId: string, state: 'active' | 'paused', dueAt: string | null): Promise<void> {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { feedId },
          UpdateExpression:
            dueAt === null ? 'SET #state = :state REMOVE dueAt, dueIn' : 'SET #state = :state, dueAt = :dueAt, dueIn = :dueIn',
          ConditionExpression: 'attribute_exists(feedId)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':state': state, ...(dueAt === null ? {} : { ':dueAt': dueAt, ':dueIn': dueIn }) },
        }),
      );
    },

    async deleteFeed(feedId: string): Promise<void> {
      await client.send(new DeleteCommand({ TableName: tableName, Key: { feedId } }));
    },

    /** Every feed, page by page. A scan: some thousand small items, a few times an hour. */
    async *listAll(): AsyncGenerator<Feed> {
      let start: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new ScanCommand({
            TableName: tableName,
            FilterExpression: 'NOT begins_with(feedId, :host)',
            ExpressionAttributeValues: { ':host': hostPrefix },
            ...(start ? { ExclusiveStartKey: start } : {}),
          }),
        );
        for (const item of Items) yield toFeed(item);
        start = LastEvaluatedKey;
      } while (start);
    },

    /** Takes the host's turn until `untilMs` (epoch). Null where somebody else has it; else what gives it back. */
    async takeTurn(host: string, nowMs: number, untilMs: number): Promise<(() => Promise<void>) | null> {
      const key = { feedId: `${hostPrefix}${host}` };
      const owner = randomUUID();
      const taken = await conditionally(
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: key,
            UpdateExpression: 'SET turnOwner = :owner, turnUntilMs = :until',
            ConditionExpression: 'attribute_not_exists(turnUntilMs) OR turnUntilMs < :now',
            ExpressionAttributeValues: { ':owner': owner, ':until': untilMs, ':now': nowMs },
          }),
        ),
      );
      if (!taken) return null;
      return async () => {
        await conditionally(
          client.send(
            new UpdateCommand({
              TableName: tableName,
              Key: key,
              UpdateExpression: 'REMOVE turnOwner, turnUntilMs',
              ConditionExpression: 'turnOwner = :owner',
              ExpressionAttributeValues: { ':owner': owner },
            }),
          ),
        );
      };
    },

    async readRobots(host: string): Promise<{ text: string; readAt: string } | null> {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { feedId: `${hostPrefix}${host}` } }));
      return Item?.['robotsReadAt'] ? { text: Item['robots'] as string, readAt: Item['robotsReadAt'] as string } : null;
    },

    async saveRobots(host: string, text: string, readAt: string): Promise<void> {
      await client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { feedId: `${hostPrefix}${host}` },
          UpdateExpression: 'SET robots = :text, robotsReadAt = :readAt',
          ExpressionAttributeValues: { ':text': text, ':readAt': readAt },
        }),
      );
    },
  };
}

export type FeedsTable = ReturnType<typeof feedsTable>;
