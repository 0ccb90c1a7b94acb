/** Articles by id, by the day they came in, and those that are not matched yet. */
import { type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Article } from '../../article/article.ts';
import type { KnownArticle } from '../../feed/store-items.ts';
import {
  type ArticleOfDay,
  articleCodec,
  articleOfDayCodec,
  changedAttributes,
  knownArticleCodec,
  newArticleItem,
  type UnmatchedArticle,
  unmatchedCodec,
  unmatchedIn,
} from './article-items.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';
import { queryPage, readItems } from './reads.ts';

export type ArticlesTable = ReturnType<typeof articlesTable>;

export function articlesTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readArticle(articleId: string): Promise<Article | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { articleId }, ConsistentRead: true }));
    return Item ? articleCodec.fromItem(Item) : null;
  }

  /** What is stored of these articles; absent ones are left out. */
  async function knownArticles(articleIds: readonly string[]): Promise<KnownArticle[]> {
    const keys = [...new Set(articleIds)].map((articleId) => ({ articleId }));
    const projection = 'articleId, feedId, contentRevision, alerts, title';
    return knownArticleCodec.fromItems(await readItems(client, tableName, keys, projection));
  }

  /** Stores a new article; false if it is there already. */
  function putArticle(article: Article, now: string): Promise<boolean> {
    const Item = newArticleItem(article, now);
    return conditionally(
      client.send(new PutCommand({ TableName: tableName, Item, ConditionExpression: 'attribute_not_exists(articleId)' })),
    );
  }

  /** Replaces the text of an article and lets it be matched again; false if its revision is no longer `from`. */
  function changeArticle(article: Article, from: string, now: string): Promise<boolean> {
    const changes = Object.entries(changedAttributes(article, now));
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { articleId: article.articleId },
          // Every name through a placeholder: some (lead, language) are reserved words of DynamoDB.
          UpdateExpression: `SET ${changes.map(([name]) => `#${name} = :${name}`).join(', ')}`,
          ConditionExpression: '#contentRevision = :from',
          ExpressionAttributeNames: Object.fromEntries(changes.map(([name]) => [`#${name}`, name])),
          ExpressionAttributeValues: { ...Object.fromEntries(changes.map(([name, value]) => [`:${name}`, value])), ':from': from },
        }),
      ),
    );
  }

  /** Articles that came in on a day (`2026-11-23`, UTC), newest first, or from `after` on, oldest first. */
  async function listIngestedOn(
    day: string,
    options: { after?: string; limit: number; page?: string },
  ): Promise<{ articles: ArticleOfDay[]; next: string | undefined }> {
    const query = {
      TableName: tableName,
      IndexName: 'byDay',
      KeyConditionExpression: options.after ? 'ingestedOn = :day AND ingestedAt >= :after' : 'ingestedOn = :day',
      ExpressionAttributeValues: { ':day': day, ...(options.after ? { ':after': options.after } : {}) },
      ScanIndexForward: options.after !== undefined,
      Limit: options.limit,
    };
    const { items, next } = await queryPage(client, query, options.page);
    return { articles: articleOfDayCodec.fromItems(items), next: next ?? undefined };
  }

  /** Articles that have been waiting to be matched since `before` or longer, longest first. */
  async function listUnmatched(
    before: string,
    options: { limit: number; page?: string },
  ): Promise<{ articles: UnmatchedArticle[]; next: string | undefined }> {
    const query = {
      TableName: tableName,
      IndexName: 'unmatched',
      KeyConditionExpression: 'unmatchedIn = :unmatchedIn AND unmatchedSince <= :before',
      ExpressionAttributeValues: { ':unmatchedIn': unmatchedIn, ':before': before },
      Limit: options.limit,
    };
    const { items, next } = await queryPage(client, query, options.page);
    return { articles: unmatchedCodec.fromItems(items), next: next ?? undefined };
  }

  /** All matches of this revision are written and queued. False if the article changed meanwhile: it is matched again. */
  function markMatched(articleId: string, contentRevision: string): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { articleId },
          UpdateExpression: 'REMOVE unmatchedIn, unmatchedSince',
          ConditionExpression: 'contentRevision = :revision',
          ExpressionAttributeValues: { ':revision': contentRevision },
        }),
      ),
    );
  }

  return { readArticle, knownArticles, putArticle, changeArticle, listIngestedOn, listUnmatched, markMatched };
}
