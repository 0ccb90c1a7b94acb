/** Feeds, many at a time: those that are due, by title, all. None with what it showed last. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Feed } from '../../feed/feed.ts';
import { type DueFeed, dueCodec, dueIn, feedCodec, isSeen, listedIn, sortedAs } from './feed-items.ts';
import { queryPage, readItems, scanItems } from './reads.ts';

const pageSize = 500;

const byTitle = (from: string) => ({
  IndexName: 'byTitle',
  KeyConditionExpression: from === '' ? 'listedIn = :in' : 'listedIn = :in AND begins_with(sortTitle, :from)',
  ExpressionAttributeValues: { ':in': listedIn, ...(from === '' ? {} : { ':from': sortedAs(from) }) },
});

export function feedLists(tableName: string, client: DynamoDBDocumentClient) {
  /** Feeds whose `dueAt` is not after `now`, longest due first. */
  async function listDue(now: string, page?: string): Promise<{ feeds: DueFeed[]; next: string | undefined }> {
    const query = {
      TableName: tableName,
      IndexName: 'due',
      KeyConditionExpression: 'dueIn = :dueIn AND dueAt <= :now',
      ExpressionAttributeValues: { ':dueIn': dueIn, ':now': now },
      Limit: pageSize,
    };
    const { items, next } = await queryPage(client, query, page);
    return { feeds: dueCodec.fromItems(items), next: next ?? undefined };
  }

  /** Feeds by title, a page at a time, without what they showed. `page`: the `next` of the page before. `from`: the first letters of the title. */
  async function pageFeeds(limit: number, page: string | undefined, from = ''): Promise<{ feeds: Feed[]; next: string | null }> {
    const { items, next } = await queryPage(client, { ...byTitle(from), TableName: tableName, Limit: limit }, page);
    const feeds = feedCodec.fromItems(
      await readItems(
        client,
        tableName,
        items.map(({ feedId }) => ({ feedId })),
      ),
    );
    const byId = new Map(feeds.map((feed) => [feed.feedId, feed]));
    return {
      feeds: items.flatMap(({ feedId }) => [byId.get(String(feedId))].flatMap((feed) => (feed ? [{ ...feed, seen: [] }] : []))),
      next,
    };
  }

  /** Every feed, without what it showed. A scan: some thousand small items, a few times an hour. */
  async function* listAll(): AsyncGenerator<Feed> {
    for await (const item of scanItems(client, { TableName: tableName })) {
      const feed = isSeen(item) ? null : feedCodec.fromItem(item);
      if (feed) yield { ...feed, seen: [] };
    }
  }

  return { listDue, pageFeeds, listAll };
}
