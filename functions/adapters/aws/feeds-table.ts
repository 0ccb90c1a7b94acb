/** Feeds by id and by when they are due. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Feed, type FeedHealth, newHealth, unread, type Validators } from '../../feed/feed.ts';
import { packSeen, SEEN_BYTES, unpackSeen } from '../../feed/seen-items.ts';
import type { RefusedCode } from '../../reading/feed-refused.ts';
import { documentClient } from './clients.ts';
import { type Item, itemCodec, objectOf } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { queryPage, readItems, scanItems } from './reads.ts';

export type FeedsTable = ReturnType<typeof feedsTable>;

// The one partition of the sparse index `due`: feeds are polled some thousand an hour, far below what a partition takes.
const dueIn = 'due';
// The one partition of the index `byTitle`: a feed is written there when it is added or gets another name.
const listedIn = 'feeds';
const pageSize = 500;

const text = z.string();
const maybeText = text.nullable();

const refusedCode = z.enum({
  empty: 'empty',
  'web-page': 'web-page',
  'not-a-feed': 'not-a-feed',
  broken: 'broken',
  'too-deep': 'too-deep',
  'too-large': 'too-large',
  'address-refused': 'address-refused',
  'not-found': 'not-found',
  gone: 'gone',
  forbidden: 'forbidden',
  'rate-limited': 'rate-limited',
  'not-ready': 'not-ready',
  'server-error': 'server-error',
  unreachable: 'unreachable',
  'too-slow': 'too-slow',
  redirects: 'redirects',
} satisfies { [Code in RefusedCode]: Code });

const validators = objectOf<Validators>({ etag: maybeText, lastModified: maybeText, bodyHash: maybeText });
const seenItems = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length % SEEN_BYTES === 0)
  .transform(unpackSeen);

const codec = itemCodec<Feed>('feed', ['feedId'], {
  feedId: text,
  url: text,
  title: maybeText,
  publisher: maybeText,
  language: maybeText,
  siteUrl: maybeText,
  state: z.enum(['active', 'paused', 'gone']),
  addedAt: text,
  // Absent while null: the index `due` holds only feeds that are due some time.
  dueAt: maybeText.default(null),
  intervalMinutes: z.number(),
  validators,
  firstReadAt: maybeText,
  // A feed that was written before its items were remembered knows none: its next poll finds its articles there.
  seen: seenItems.default([]),
  move: z.object({ to: text, since: text }).nullable().default(null),
  sitemaps: z.record(text, validators).default({}),
  health: objectOf<FeedHealth>({
    lastCheckedAt: maybeText,
    lastSuccessAt: maybeText,
    lastNewItemAt: maybeText,
    failuresInARow: z.number(),
    lastError: z.object({ code: refusedCode, message: text, whatToDo: text, at: text }).nullable(),
    itemsADay: z.number().nullable(),
  }),
});

/** What the index `due` holds of a feed. */
type DueFeed = Pick<Feed, 'feedId' | 'url' | 'dueAt'>;
const dueCodec = itemCodec<DueFeed>('feed', ['feedId'], { feedId: text, url: text, dueAt: maybeText });

/** As people look for it: small letters, an article in front of it aside. A key of DynamoDB must not be empty. */
const sortedAs = (text: string): string => text.trim().toLowerCase().replace(/^the /, '').slice(0, 200);
const sortTitleOf = ({ title, publisher, url }: Feed): string => sortedAs(publisher ?? title ?? url) || url;

const toItem = (feed: Feed): Item => {
  const { dueAt, ...fields } = codec.toItem(feed);
  const item = { ...fields, seen: packSeen(feed.seen), listedIn, sortTitle: sortTitleOf(feed) };
  return dueAt === null ? item : { ...item, dueAt, dueIn };
};

const byTitle = (from: string) => ({
  IndexName: 'byTitle',
  KeyConditionExpression: from === '' ? 'listedIn = :in' : 'listedIn = :in AND begins_with(sortTitle, :from)',
  ExpressionAttributeValues: { ':in': listedIn, ...(from === '' ? {} : { ':from': sortedAs(from) }) },
});

export function feedsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readFeed(feedId: string): Promise<Feed | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { feedId }, ConsistentRead: true }));
    return Item ? codec.fromItem(Item) : null;
  }

  /** False if a feed of that id is there. */
  function putFeed(feed: Feed): Promise<boolean> {
    return conditionally(
      client.send(new PutCommand({ TableName: tableName, Item: toItem(feed), ConditionExpression: 'attribute_not_exists(feedId)' })),
    );
  }

  /** Saves how a poll went. False if the feed was paused or removed meanwhile: then nothing is saved. */
  function saveFeed(feed: Feed): Promise<boolean> {
    return conditionally(
      client.send(
        new PutCommand({
          TableName: tableName,
          Item: toItem(feed),
          ConditionExpression: '#state = :active',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':active': 'active' },
        }),
      ),
    );
  }

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

  /** Feeds by title, a page at a time. `page`: the `next` of the page before. `from`: the first letters of the title. */
  async function pageFeeds(limit: number, page: string | undefined, from = ''): Promise<{ feeds: Feed[]; next: string | null }> {
    const { items, next } = await queryPage(client, { ...byTitle(from), TableName: tableName, Limit: limit }, page);
    const feeds = codec.fromItems(
      await readItems(
        client,
        tableName,
        items.map(({ feedId }) => ({ feedId })),
      ),
    );
    const byId = new Map(feeds.map((feed) => [feed.feedId, feed]));
    return { feeds: items.flatMap(({ feedId }) => byId.get(String(feedId)) ?? []), next };
  }

  /** Gives a feed that is there another publisher or language, or both. */
  async function describeFeed(feedId: string, named: { publisher?: string | undefined; language?: string | undefined }): Promise<void> {
    const feed = await readFeed(feedId);
    if (feed === null) return;
    const { publisher = feed.publisher, language = feed.language } = named;
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: { feedId },
        UpdateExpression: 'SET publisher = :publisher, #language = :language, sortTitle = :sortTitle',
        ConditionExpression: 'attribute_exists(feedId)',
        ExpressionAttributeNames: { '#language': 'language' },
        ExpressionAttributeValues: { ':publisher': publisher, ':language': language, ':sortTitle': sortTitleOf({ ...feed, publisher }) },
      }),
    );
  }

  /** Moves `dueAt`, unless it is no longer what it was. */
  async function postpone(feedId: string, from: string, to: string): Promise<void> {
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
  }

  /** Pauses (`dueAt` null) or resumes. */
  async function setState(feedId: string, state: 'active' | 'paused', dueAt: string | null): Promise<void> {
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
  }

  /** As if it had been added just now: asked without validators, due at `dueAt`, at another address if one is given. */
  async function resetFeed(feedId: string, dueAt: string, url?: string): Promise<void> {
    const feed = await readFeed(feedId);
    if (feed === null) return;
    const fresh: Feed = { ...feed, url: url ?? feed.url, ...unread, state: 'active', dueAt, health: newHealth };
    await client.send(new PutCommand({ TableName: tableName, Item: toItem(fresh), ConditionExpression: 'attribute_exists(feedId)' }));
  }

  /** Every feed. A scan: some thousand small items, a few times an hour. */
  async function* listAll(): AsyncGenerator<Feed> {
    for await (const item of scanItems(client, { TableName: tableName })) {
      const feed = codec.fromItem(item);
      if (feed) yield feed;
    }
  }

  async function deleteFeed(feedId: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { feedId } }));
  }

  return { readFeed, putFeed, saveFeed, listDue, pageFeeds, describeFeed, postpone, setState, resetFeed, deleteFeed, listAll };
}
