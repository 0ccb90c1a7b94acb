/** Reads of many items: whole queries and scans, a page with a token to go on from, and items by their keys. */
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
  paginateQuery,
  paginateScan,
  QueryCommand,
  type QueryCommandInput,
  type ScanCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { AdminRefusedError } from '../../admin/refused.ts';
import type { Item } from './codec.ts';

// Limits of BatchGetItem: 100 keys, and 16 MB, beyond which it leaves keys unprocessed.
const keysAtOnce = 100;
const mostRounds = 8;
const firstPauseMs = 25;

/** DynamoDB goes on leaving some of a batch undone. The message that asked for it comes again. */
export class BatchUnfinishedError extends Error {
  override readonly name = 'BatchUnfinishedError';
  readonly code = 'batch-unfinished';
}

/** Every item that a query finds, over all its pages. */
export async function* queryItems(client: DynamoDBDocumentClient, query: QueryCommandInput): AsyncGenerator<Item> {
  for await (const { Items } of paginateQuery({ client }, query)) yield* Items ?? [];
}

/** Every item that a scan finds, over all its pages. */
export async function* scanItems(client: DynamoDBDocumentClient, scan: ScanCommandInput): AsyncGenerator<Item> {
  for await (const { Items } of paginateScan({ client }, scan)) yield* Items ?? [];
}

export interface Page {
  items: Item[];
  /** Goes on behind this page; null after the last one. */
  next: string | null;
}

/** One page of a query. `page`: the `next` of the page before. Throws AdminRefusedError for one that is none: people may have typed it. */
export async function queryPage(client: DynamoDBDocumentClient, query: QueryCommandInput, page: string | null | undefined): Promise<Page> {
  const { Items, LastEvaluatedKey } = await client
    .send(new QueryCommand({ ...query, ...(page && { ExclusiveStartKey: startOf(page) }) }))
    .catch((cause: unknown) => {
      if (page && cause instanceof DynamoDBServiceException && cause.name === 'ValidationException')
        throw new AdminRefusedError('no-such-page', { cause });
      throw cause;
    });
  return { items: Items ?? [], next: LastEvaluatedKey ? JSON.stringify(LastEvaluatedKey) : null };
}

const startKey = z.record(z.string(), z.unknown());

function startOf(page: string): Item {
  try {
    return startKey.parse(JSON.parse(page));
  } catch (cause) {
    throw new AdminRefusedError('no-such-page', { cause });
  }
}

/** The items of these keys, consistently, in no order; absent ones are left out. Throws BatchUnfinishedError. */
export async function readItems(
  client: DynamoDBDocumentClient,
  tableName: string,
  keys: readonly Item[],
  projection?: string,
): Promise<Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < keys.length; start += keysAtOnce) {
    await untilDone(keys.slice(start, start + keysAtOnce), async (left) => {
      const request = { Keys: left, ConsistentRead: true, ...(projection !== undefined && { ProjectionExpression: projection }) };
      const answer: BatchGetCommandOutput = await client.send(new BatchGetCommand({ RequestItems: { [tableName]: request } }));
      found.push(...(answer.Responses?.[tableName] ?? []));
      return answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    });
  }
  return found;
}

/** Gives what is left to `once` until nothing is, with a growing pause that differs between callers. Throws BatchUnfinishedError. */
export async function untilDone<T>(all: T[], once: (left: T[]) => Promise<T[]>): Promise<void> {
  let left = all;
  for (let round = 0; left.length > 0; round += 1) {
    if (round === mostRounds) throw new BatchUnfinishedError(`${left.length} of ${all.length} items were not done in ${mostRounds} rounds`);
    if (round > 0) await pause(firstPauseMs * 2 ** round * (0.5 + Math.random() / 2));
    left = await once(left);
  }
}
