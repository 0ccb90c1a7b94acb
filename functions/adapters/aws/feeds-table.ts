/** Feeds by id. */
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { type Feed, newHealth, unread } from '../../feed/feed.ts';
import { packSeen } from '../../feed/seen-items.ts';
import { documentClient } from './clients.ts';
import { conditionally } from './conditional-writes.ts';
import { dueIn, feedCodec, isSeen, seenCodec, seenKey, sortTitleOf, toItem } from './feed-items.ts';
import { feedLists } from './feed-lists.ts';
import { readItems } from './reads.ts';

export type FeedsTable = ReturnType<typeof feedsTable>;

/** Feeds of which a process knows that what they showed last is in the table. */
const MOST_KNOWN = 2_000;

export function feedsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  const known = new Map<string, Uint8Array>();

  function remember(feedId: string, seen: Uint8Array): void {
    if (known.size > MOST_KNOWN) known.clear();
    known.set(feedId, seen);
  }

  async function readFeed(feedId: string): Promise<Feed | null> {
    const items = await readItems(client, tableName, [{ feedId }, { feedId: seenKey(feedId) }]);
    const item = items.find((each) => !isSeen(each));
    const feed = item ? feedCodec.fromItem(item) : null;
    if (feed === null) return null;
    const kept = items.find(isSeen);
    const seen = (kept && seenCodec.fromItem(kept)?.seen) ?? [];
    remember(feedId, packSeen(seen));
    return { ...feed, seen };
  }

  /** False if a feed of that id is there. */
  async function putFeed(feed: Feed): Promise<boolean> {
    const put = { TableName: tableName, Item: toItem(feed), ConditionExpression: 'attribute_not_exists(feedId)' };
    const added = await conditionally(client.send(new PutCommand(put)));
    // What a poll may have left behind of one that was removed under its hands.
    if (added) await forgetSeen(feed.feedId);
    return added;
  }

  async function forgetSeen(feedId: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { feedId: seenKey(feedId) } }));
    known.delete(feedId);
  }

  /** Saves how a poll went. False if the feed was paused or removed meanwhile: then nothing is saved. */
  async function saveFeed(feed: Feed): Promise<boolean> {
    const put = {
      TableName: tableName,
      Item: toItem(feed),
      ConditionExpression: '#state = :active',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':active': 'active' },
    };
    const seen = packSeen(feed.seen);
    const before = known.get(feed.feedId);
    if (before && Buffer.compare(before, seen) === 0) return conditionally(client.send(new PutCommand(put)));
    // First, and not in one transaction, which costs twice as much: of a feed that was paused meanwhile it does no harm.
    await client.send(new PutCommand(seenItem(feed.feedId, seen)));
    remember(feed.feedId, seen);
    return conditionally(client.send(new PutCommand(put)));
  }

  const seenItem = (feedId: string, seen: Uint8Array) => ({ TableName: tableName, Item: { feedId: seenKey(feedId), seen } });

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

  /** Takes a feed that is due until an instant, unless somebody has it. Whatever saves the feed, or sets its state, gives it back. */
  async function lease(feedId: string, now: string, until: string): Promise<boolean> {
    return conditionally(
      client.send(
        new UpdateCommand({
          TableName: tableName,
          Key: { feedId },
          UpdateExpression: 'SET leasedUntil = :until',
          ConditionExpression: 'dueAt <= :now AND (attribute_not_exists(leasedUntil) OR leasedUntil <= :now)',
          ExpressionAttributeValues: { ':until': until, ':now': now },
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
          dueAt === null
            ? 'SET #state = :state REMOVE dueAt, dueIn, leasedUntil'
            : 'SET #state = :state, dueAt = :dueAt, dueIn = :dueIn REMOVE leasedUntil',
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
    const put = { TableName: tableName, Item: toItem(fresh), ConditionExpression: 'attribute_exists(feedId)' };
    await client.send(new PutCommand(put));
    await forgetSeen(feedId);
  }

  async function deleteFeed(feedId: string): Promise<void> {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { feedId } }));
    await forgetSeen(feedId);
  }

  return { ...feedLists(tableName, client), readFeed, putFeed, saveFeed, describeFeed, lease, setState, resetFeed, deleteFeed };
}
