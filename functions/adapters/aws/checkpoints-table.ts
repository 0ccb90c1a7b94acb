/** Checkpoints of the ticks, the pages that they queued, and the windows that alerts wait for. */
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Checkpoint, Kind, Page } from '../../digest/checkpoints.ts';
import type { DueDigest } from '../../digest/digest.ts';
import { alertsDueAt, frequencyOf, instantSlot, windowOf } from '../../digest/slots.ts';
import { shardOf } from '../../subscription/schedule.ts';
import { DAY_MS, later, MINUTE_MS } from '../../subscription/times.ts';
import { documentClient } from './clients.ts';
import { itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';
import { queryItems, readItems } from './reads.ts';

const text = z.string();
const maybeText = text.nullable();
const kinds = z.enum(['alerts', 'digests']);

const checkpointCodec = itemCodec<Checkpoint>('checkpoint', ['kind', 'checkpointId'], {
  kind: kinds,
  checkpointId: text,
  list: text,
  slot: text,
  dueAt: z.iso.datetime(),
  until: maybeText,
  after: maybeText,
  stopAt: maybeText,
  wrapped: z.boolean(),
  turn: z.number(),
});

type StoredPage = Omit<Page, 'kind'> & { of: Kind };
const pageCodec = itemCodec<StoredPage>('page', ['kind', 'checkpointId'], {
  of: kinds,
  pageId: text,
  list: text,
  slot: text,
  until: maybeText,
  after: maybeText,
  ends: z.array(text),
  settled: z.set(z.number()).default(new Set<number>()),
  queuedAt: z.iso.datetime(),
  firstQueuedAt: z.iso.datetime(),
});

const erasedCodec = itemCodec<{ checkpointId: string; dueAt: string }>('erasure', ['kind', 'checkpointId'], {
  checkpointId: text,
  dueAt: z.iso.datetime(),
});

/** Messages are settled by the hundred a second: no part of the table takes all of them. */
const PAGE_SHARDS = 8;
const RETENTION_MS = 7 * DAY_MS;
/** Where topics are marked that have or had an instant follower, and how long an answer is believed. */
const ERASED = 'erased';
const MARKS = 'instant topics';
const KNOWN_MS = MINUTE_MS;
const MOST_NOTED = 100_000;

const partsOf = (kind: Kind) => Array.from({ length: PAGE_SHARDS }, (_, shard) => `pages of ${kind}#${shard}`);
const pageKey = (kind: Kind, pageId: string) => ({ kind: `pages of ${kind}#${shardOf(pageId, PAGE_SHARDS)}`, checkpointId: pageId });

export function checkpointsTable(tableName: string, client: DynamoDBDocumentClient = documentClient()) {
  async function readCheckpoint(checkpointId: string, kind: Kind = 'digests'): Promise<Checkpoint | null> {
    const { Item } = await client.send(new GetCommand({ TableName: tableName, Key: { kind, checkpointId }, ConsistentRead: true }));
    return Item ? checkpointCodec.fromItem(Item) : null;
  }

  /** Consistent; the one that is due first, first. */
  async function listCheckpoints(kind: Kind, dueUntil: string): Promise<Checkpoint[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      // Alerts are named by when they are due, and the many that are not are not read.
      KeyConditionExpression: kind === 'alerts' ? 'kind = :kind AND checkpointId <= :until' : 'kind = :kind',
      ExpressionAttributeValues: { ':kind': kind, ...(kind === 'alerts' && { ':until': `${dueUntil}~` }) },
    };
    const found = checkpointCodec.fromItems(await Array.fromAsync(queryItems(client, query)));
    return found.filter(({ dueAt }) => dueAt <= dueUntil).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  }

  /** False if another has moved it, or it was taken away. */
  function moveCheckpoint(checkpoint: Checkpoint): Promise<boolean> {
    const { turn } = checkpoint;
    return conditionally(
      client.send(
        new PutCommand({
          TableName: tableName,
          Item: { ...checkpointCodec.toItem(checkpoint), expiresAt: expiresAt(checkpoint.dueAt) },
          ConditionExpression: turn === 0 ? 'attribute_not_exists(turn)' : 'turn = :before',
          ...(turn > 0 && { ExpressionAttributeValues: { ':before': turn - 1 } }),
        }),
      ),
    );
  }

  async function removeCheckpoint({ kind, checkpointId, turn }: Checkpoint): Promise<void> {
    await conditionally(
      client.send(
        new DeleteCommand({
          TableName: tableName,
          Key: { kind, checkpointId },
          ConditionExpression: 'turn = :turn',
          ExpressionAttributeValues: { ':turn': turn },
        }),
      ),
    );
  }

  return {
    ...{ readCheckpoint, listCheckpoints, moveCheckpoint, removeCheckpoint },
    ...pagesIn(tableName, client),
    ...notesIn(tableName, client),
    ...erasuresIn(tableName, client),
  };
}

function pagesIn(tableName: string, client: DynamoDBDocumentClient) {
  async function putPage({ kind, pageId, settled, firstQueuedAt, ...page }: Page): Promise<void> {
    const said = Object.entries({ of: kind, pageId, ...page, expiresAt: expiresAt(firstQueuedAt) });
    const sets = said.map(([name]) => `#${name} = :${name}`);
    const added = settled.size > 0;
    await client.send(
      new UpdateCommand({
        TableName: tableName,
        Key: pageKey(kind, pageId),
        UpdateExpression: `SET ${[...sets, 'firstQueuedAt = if_not_exists(firstQueuedAt, :first)'].join(', ')}${added ? ' ADD settled :settled' : ''}`,
        ExpressionAttributeNames: Object.fromEntries(said.map(([name]) => [`#${name}`, name])),
        ExpressionAttributeValues: {
          ...Object.fromEntries(said.map(([name, value]) => [`:${name}`, value])),
          ':first': firstQueuedAt,
          ...(added && { ':settled': settled }),
        },
      }),
    );
  }

  const removePage = async ({ kind, pageId }: Pick<Page, 'kind' | 'pageId'>): Promise<void> => {
    await client.send(new DeleteCommand({ TableName: tableName, Key: pageKey(kind, pageId) }));
  };

  /** Consistent; those queued first, first. */
  async function listPages(kind: Kind, queuedBefore: string): Promise<Page[]> {
    const parts = await Promise.all(
      partsOf(kind).map((part) => {
        const query = {
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: 'kind = :part',
          ExpressionAttributeValues: { ':part': part },
        };
        return Array.fromAsync(queryItems(client, query));
      }),
    );
    const pages = pageCodec.fromItems(parts.flat()).map(({ of, ...page }) => ({ ...page, kind: of }));
    return pages.filter(({ queuedAt }) => queuedAt < queuedBefore).sort((a, b) => (a.queuedAt < b.queuedAt ? -1 : 1));
  }

  /** One message of a page is done with; a page of which all are goes. */
  async function settle(kind: Kind, pageId: string, number: number): Promise<void> {
    const { Attributes } = await client
      .send(
        new UpdateCommand({
          TableName: tableName,
          Key: pageKey(kind, pageId),
          UpdateExpression: 'ADD settled :number',
          // Of a page that is gone already nothing is left to say.
          ConditionExpression: 'attribute_exists(pageId)',
          ExpressionAttributeValues: { ':number': new Set([number]) },
          ReturnValues: 'ALL_NEW',
        }),
      )
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return { Attributes: undefined };
        throw error;
      });
    const page = Attributes && pageCodec.fromItem(Attributes);
    if (page && page.settled.size >= page.ends.length) await removePage({ kind, pageId });
  }

  return { putPage, removePage, listPages, settle };
}

/** What is due because of a match, or for one subscriber alone. */
function notesIn(tableName: string, client: DynamoDBDocumentClient) {
  /** Windows that this process has noted already: a busy topic matches many times in one. */
  const noted = new Set<string>();

  /** A slot of alerts in the window that an instant falls into. */
  async function noteAlert(list: string, at: string): Promise<void> {
    const window = windowOf(at);
    const dueAt = alertsDueAt(window);
    const checkpointId = `${dueAt} ${list}`;
    if (noted.has(checkpointId)) return;
    const checkpoint: Checkpoint = {
      ...{ kind: 'alerts', checkpointId, list, dueAt, slot: instantSlot(window), until: null },
      ...{ after: null, stopAt: null, wrapped: false, turn: 0 },
    };
    await client.send(
      new PutCommand({ TableName: tableName, Item: { ...checkpointCodec.toItem(checkpoint), expiresAt: expiresAt(dueAt) } }),
    );
    if (noted.size > MOST_NOTED) noted.clear();
    noted.add(checkpointId);
  }

  /**
   * Before a topic has its first instant follower it is marked, for good. Whoever matches may not know of the mark for a
   * minute: until then a window of the subscriber's own stands for it.
   */
  async function noteInstant(subscriberId: string, topicIds: readonly string[], now: string): Promise<void> {
    for (const topicId of topicIds) {
      await client.send(new PutCommand({ TableName: tableName, Item: { kind: MARKS, checkpointId: topicId } }));
    }
    await noteAlert(`subscriber ${subscriberId}`, later(now, 2 * KNOWN_MS));
  }

  const known = new Map<string, { marked: boolean; untilMs: number }>();
  /** Of these topics, those that may have instant followers. */
  async function withInstant(topicIds: readonly string[], nowMs: number): Promise<string[]> {
    const asked = topicIds.filter((topicId) => (known.get(topicId)?.untilMs ?? 0) <= nowMs);
    const keys = asked.map((checkpointId) => ({ kind: MARKS, checkpointId }));
    const marked = new Set((await readItems(client, tableName, keys)).map(({ checkpointId }) => checkpointId));
    if (known.size > MOST_NOTED) known.clear();
    for (const topicId of asked) known.set(topicId, { marked: marked.has(topicId), untilMs: nowMs + KNOWN_MS });
    return topicIds.filter((topicId) => known.get(topicId)?.marked);
  }

  /** One subscriber's slot, for the next tick. */
  async function noteDue({ subscriberId, slot, until = null }: DueDigest, now: string): Promise<void> {
    const list = `subscriber ${subscriberId}`;
    const kind = frequencyOf(slot) === 'instant' ? 'alerts' : 'digests';
    const checkpoint: Checkpoint = {
      ...{ kind, checkpointId: `${now} ${list} ${slot}`, list, slot, dueAt: now, until },
      ...{ after: null, stopAt: null, wrapped: false, turn: 0 },
    };
    await client.send(new PutCommand({ TableName: tableName, Item: { ...checkpointCodec.toItem(checkpoint), expiresAt: expiresAt(now) } }));
  }

  /** Topics that matched: those that anybody follows instantly are noted, each in its window. */
  async function noteMatches(topicIds: readonly string[], matchedAt: string): Promise<void> {
    const instant = await withInstant([...new Set(topicIds)], Date.parse(matchedAt));
    await Promise.all(instant.map((topicId) => noteAlert(`topic ${topicId}`, matchedAt)));
  }

  return { noteInstant, noteMatches, noteDue };
}

function erasuresIn(tableName: string, client: DynamoDBDocumentClient) {
  /** Before somebody is erased, so that what was just being sent to them is looked for afterwards. */
  async function noteErased(subscriberId: string, now: string): Promise<void> {
    const note = { kind: ERASED, checkpointId: subscriberId, dueAt: now, expiresAt: expiresAt(now) };
    await client.send(new PutCommand({ TableName: tableName, Item: note }));
  }

  async function listErased(before: string): Promise<string[]> {
    const query = {
      TableName: tableName,
      ConsistentRead: true,
      KeyConditionExpression: 'kind = :kind',
      ExpressionAttributeValues: { ':kind': ERASED },
    };
    const notes = erasedCodec.fromItems(await Array.fromAsync(queryItems(client, query)));
    return notes.filter(({ dueAt }) => dueAt < before).map(({ checkpointId }) => checkpointId);
  }

  const forgetErased = async (subscriberId: string): Promise<void> => {
    await client.send(new DeleteCommand({ TableName: tableName, Key: { kind: ERASED, checkpointId: subscriberId } }));
  };

  return { noteErased, listErased, forgetErased };
}

const expiresAt = (at: string): number => Math.floor((Date.parse(at) + RETENTION_MS) / 1000);
