import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../../article/article.ts';
import type { KnownArticle } from '../../feed/ingest-feed.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';

/** As long as matches are kept: nothing reads an article after that. */
export const articleRetentionDays = 60;
// The one partition of the sparse index of articles that are not matched yet.
const unmatchedIn = 'unmatched';
// Shown in previews, and enough to match a new topic against.
const leadCharacters = 600;

/** What the index by day holds of an article. */
export type ArticleOfDay = Pick<
  Article,
  | 'articleId'
  | 'title'
  | 'summary'
  | 'url'
  | 'canonicalUrl'
  | 'publisher'
  | 'language'
  | 'publishedAt'
  | 'feedId'
  | 'likeness'
  | 'alerts'
  | 'ingestedAt'
> & { lead: string | null };

const expiresAt = (now: string) => Math.floor(Date.parse(now) / 1000) + articleRetentionDays * 86_400;
const leadOf = (article: Article) => article.body?.slice(0, leadCharacters) ?? null;

/** The article in an item of the table, as a read or a stream brings it. */
export function toArticle(item: Record<string, unknown>): Article {
  const {
    ingestedOn: _on,
    lead: _lead,
    itemRevision: _revision,
    unmatchedIn: _in,
    unmatchedSince: _since,
    expiresAt: _expires,
    ...article
  } = item;
  return article as unknown as Article;
}

/** Articles by id, by the day they came in, and those that are not matched yet. */
export function articlesTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  return {
    async readArticle(articleId: string): Promise<Article | null> {
      const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { articleId }, ConsistentRead: true }));
      return Item ? toArticle(Item) : null;
    },

    /** What is stored of these articles; absent ones are left out. */
    async knownArticles(articleIds: string[]): Promise<KnownArticle[]> {
      const known: KnownArticle[] = [];
      const unique = [...new Set(articleIds)];
      // BatchGetItem takes 100 keys.
      for (let start = 0; start < unique.length; start += 100) {
        let keys: Record<string, unknown>[] | undefined = unique.slice(start, start + 100).map((articleId) => ({ articleId }));
        while (keys?.length) {
          const answer: {
            Responses?: Record<string, Record<string, unknown>[]>;
            UnprocessedKeys?: Record<string, { Keys?: Record<string, unknown>[] }>;
          } = await client.send(
            new BatchGetCommand({
              RequestItems: {
                [tableName]: {
                  Keys: keys,
                  ConsistentRead: true,
                  ProjectionExpression: 'articleId, feedId, contentRevision, itemRevision, alerts, expiresAt',
                },
              },
            }),
          );
          known.push(...((answer.Responses?.[tableName] ?? []) as unknown as KnownArticle[]));
          keys = answer.UnprocessedKeys?.[tableName]?.Keys;
        }
      }
      return known;
    },

    /** Stores a new article; false where it is there already. One that may alert waits in the index of unmatched ones. */
    putArticle: (article: Article, itemRevision: string, now: string): Promise<boolean> =>
      conditionally(
        client.send(
          new PutCommand({
            TableName: tableName,
            Item: {
              ...article,
              itemRevision,
              ingestedOn: article.ingestedAt.slice(0, 10),
              lead: leadOf(article),
              expiresAt: expiresAt(now),
              ...(article.alerts ? { unmatchedIn, unmatchedSince: now } : {}),
            },
            ConditionExpression: 'attribute_not_exists(articleId)',
          }),
        ),
      ),

    /** Replaces the text of an article and lets it be matched again; false where its revision is no longer `from`. */
    changeArticle: (article: Article, from: string, itemRevision: string, now: string): Promise<boolean> => {
      const { title, summary, body, language, author, image, likeness, contentRevision } = article;
      const changes = {
        ...{ title, summary, body, language, author, image, likeness, contentRevision, itemRevision },
        lead: leadOf(article),
        expiresAt: expiresAt(now),
        ...(article.alerts ? { unmatchedIn, unmatchedSince: now } : {}),
      };
      // Every name through a placeholder: some (lead, language) are reserved words of DynamoDB.
      const names = Object.keys(changes);
      return conditionally(
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: { articleId: article.articleId },
            UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
            ConditionExpression: '#contentRevision = :from',
            ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
            ExpressionAttributeValues: {
              ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [`:${name}`, value])),
              ':from': from,
            },
          }),
        ),
      );
    },

    /** Notes what the feed says now, and that it still shows the article, so that the record is kept. */
    async noteSeen(articleId: string, itemRevision: string, now: string): Promise<void> {
      await conditionally(
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: { articleId },
            UpdateExpression: 'SET itemRevision = :itemRevision, expiresAt = :expiresAt',
            ConditionExpression: 'attribute_exists(articleId)',
            ExpressionAttributeValues: { ':itemRevision': itemRevision, ':expiresAt': expiresAt(now) },
          }),
        ),
      );
    },

    /** Articles that came in on a day (`2026-11-23`, UTC), newest first, or from `after` on, oldest first. */
    async listIngestedOn(
      day: string,
      options: { after?: string; limit: number; page?: string },
    ): Promise<{ articles: ArticleOfDay[]; next: string | undefined }> {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'byDay',
          KeyConditionExpression: options.after ? 'ingestedOn = :day AND ingestedAt >= :after' : 'ingestedOn = :day',
          ExpressionAttributeValues: { ':day': day, ...(options.after ? { ':after': options.after } : {}) },
          ScanIndexForward: options.after !== undefined,
          Limit: options.limit,
          ...(options.page ? { ExclusiveStartKey: JSON.parse(options.page) } : {}),
        }),
      );
      return { articles: Items as unknown as ArticleOfDay[], next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey) };
    },

    /** Articles that have been waiting to be matched since `before` or longer, longest first. */
    async listUnmatched(
      before: string,
      options: { limit: number; page?: string },
    ): Promise<{ articles: { articleId: string; unmatchedSince: string }[]; next: string | undefined }> {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          IndexName: 'unmatched',
          KeyConditionExpression: 'unmatchedIn = :unmatchedIn AND unmatchedSince <= :before',
          ExpressionAttributeValues: { ':unmatchedIn': unmatchedIn, ':before': before },
          Limit: options.limit,
          ...(options.page ? { ExclusiveStartKey: JSON.parse(options.page) } : {}),
        }),
      );
      return {
        articles: Items.map((item) => ({ articleId: item['articleId'] as string, unmatchedSince: item['unmatchedSince'] as string })),
        next: LastEvaluatedKey && JSON.stringify(LastEvaluatedKey),
      };
    },

    /** All matches of this revision are written and queued. False where the article changed meanwhile: it is matched again. */
    markMatched: (articleId: string, contentRevision: string): Promise<boolean> =>
      conditionally(
        client.send(
          new UpdateCommand({
            TableName: tableName,
            Key: { articleId },
            UpdateExpression: 'REMOVE unmatchedIn, unmatchedSince',
            ConditionExpression: 'contentRevision = :revision',
            ExpressionAttributeValues: { ':revision': contentRevision },
          }),
        ),
      ),
  };
}

export type ArticlesTable = ReturnType<typeof articlesTable>;
