/**
 * Where articles are on their way, read from the tables through the SDK. For the console of a machine on which one tries
 * things out: it scans, a bounded number, which no function of the service does.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, paginateScan, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { deliveriesIn } from '../../../functions/adapters/aws/delivery-items.ts';
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import type { TableName } from '../../wiring.ts';

interface StoredMatch {
  topicId: string;
  articleId: string;
  matchedAt: string;
  score: number;
}

/** A delivery that owns the match: the article is in the mail, or belongs to it without being shown. */
interface OnItsWay {
  slot: string;
  state: string;
  shown: boolean;
}

export interface ArticleOnItsWay {
  articleId: string;
  title: string;
  url: string;
  publisher: string | null;
  ingestedAt: string;
  /** False for a feed's first poll: stored, never alerted. */
  alerts: boolean;
  /** Still to be matched. */
  unmatched: boolean;
  matches: { topicTitle: string; score: number; deliveries: OnItsWay[] }[];
}

export interface TableReader {
  newestArticles(count: number, now: string): Promise<ArticleOnItsWay[]>;
  /** Schedule keys in use, shard included. */
  scheduleKeys(): Promise<string[]>;
  /** How far the first subscriber has come. */
  subscribers(): Promise<{ pending: number; confirmed: number }>;
  feeds(): Promise<FeedState[]>;
  digestsSent(): Promise<number>;
  /** Whether a window of alerts is noted and not worked on yet. */
  alertsWait(): Promise<boolean>;
}

export interface FeedState {
  feedId: string;
  url: string;
  title: string | null;
  state: string;
  read: boolean;
  failures: number;
}

// What a console can show anyway, and a scan of it stays quick.
const mostScanned = 3000;
const daysLookedAt = 8;

function ownership({ slot, state, ranges, chosen }: Delivery, { topicId, articleId, matchedAt }: StoredMatch): OnItsWay[] {
  const range = ranges[topicId];
  if (!range || matchedAt <= range.from || matchedAt > range.to) return [];
  return [{ slot, state, shown: chosen[topicId]?.includes(articleId) ?? false }];
}

export function tableReader(environment: Record<string, string>, tableName: (table: TableName) => string): TableReader {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: environment['AWS_REGION'] ?? '',
      endpoint: environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
      credentials: { accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? '' },
    }),
  );

  async function scanned<T>(table: TableName): Promise<T[]> {
    const found: T[] = [];
    for await (const page of paginateScan({ client }, { TableName: tableName(table) })) {
      found.push(...((page.Items ?? []) as T[]));
      if (found.length >= mostScanned) break;
    }
    return found;
  }

  async function batchGet<T>(table: TableName, keys: Record<string, string>[]): Promise<T[]> {
    if (keys.length === 0) return [];
    const { Responses } = await client.send(new BatchGetCommand({ RequestItems: { [tableName(table)]: { Keys: keys.slice(0, 100) } } }));
    return (Responses?.[tableName(table)] ?? []) as T[];
  }

  async function newestArticleIds(count: number, now: string): Promise<string[]> {
    const ids: string[] = [];
    for (let day = 0; day < daysLookedAt && ids.length < count; day += 1) {
      const ingestedOn = new Date(Date.parse(now) - day * 86_400_000).toISOString().slice(0, 10);
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: tableName('articles'),
          IndexName: 'byDay',
          KeyConditionExpression: 'ingestedOn = :on',
          ExpressionAttributeValues: { ':on': ingestedOn },
          ScanIndexForward: false,
          Limit: count - ids.length,
        }),
      );
      ids.push(...Items.map(({ articleId }) => articleId as string));
    }
    return ids;
  }

  const ledger = async (): Promise<Delivery[]> => deliveriesIn(await scanned<Record<string, unknown>>('deliveries'));

  return {
    async alertsWait() {
      return (await scanned<{ kind: string }>('checkpoints')).some(({ kind }) => kind === 'alerts');
    },

    async newestArticles(count, now) {
      const ids = await newestArticleIds(count, now);
      const [articles, matches, deliveries] = await Promise.all([
        batchGet<ArticleOnItsWay & { unmatchedSince?: string }>(
          'articles',
          ids.map((articleId) => ({ articleId })),
        ),
        scanned<StoredMatch>('matches'),
        ledger(),
      ]);
      const ofThese = matches.filter(({ articleId }) => ids.includes(articleId));
      const topics = await batchGet<{ topicId: string; title: string }>(
        'topics',
        [...new Set(ofThese.map(({ topicId }) => topicId))].map((topicId) => ({ topicId })),
      );
      const titleOf = new Map(topics.map(({ topicId, title }) => [topicId, title]));
      return articles
        .map(({ unmatchedSince, ...article }) => ({
          ...article,
          unmatched: unmatchedSince !== undefined,
          matches: ofThese
            .filter(({ articleId }) => articleId === article.articleId)
            .map((match) => ({
              topicTitle: titleOf.get(match.topicId) ?? match.topicId,
              score: match.score,
              deliveries: deliveries.flatMap((delivery) => ownership(delivery, match)),
            })),
        }))
        .sort((a, b) => b.ingestedAt.localeCompare(a.ingestedAt) || a.title.localeCompare(b.title));
    },

    async scheduleKeys() {
      const keys = (await scanned<{ scheduleKey?: string }>('subscribers')).flatMap(({ scheduleKey }) => scheduleKey ?? []);
      return [...new Set(keys)];
    },

    async subscribers() {
      const profiles = (await scanned<{ item: string; state?: string }>('subscribers')).filter(({ item }) => item === 'profile');
      const confirmed = profiles.filter(({ state }) => state === 'confirmed').length;
      return { confirmed, pending: profiles.length - confirmed };
    },

    async feeds() {
      const items = await scanned<Record<string, unknown>>('feeds');
      return items
        .filter(({ feedId, url }) => String(feedId).startsWith('feed_') && url !== undefined)
        .map((feed) => ({
          feedId: String(feed['feedId']),
          url: String(feed['url']),
          title: (feed['title'] as string | null) ?? null,
          state: String(feed['state']),
          read: Boolean(feed['firstReadAt']),
          failures: ((feed['health'] as { failuresInARow?: number } | undefined)?.failuresInARow ?? 0) as number,
        }))
        .sort((a, b) => (a.title ?? a.url).localeCompare(b.title ?? b.url));
    },

    async digestsSent() {
      return (await ledger()).filter(({ state }) => state === 'sent').length;
    },
  };
}
