/** The compiled topics: immutable objects in a bucket, and the pointer that says which of them count now. */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { TopicIndexPointer } from '../../match/publish-topics.ts';
import { type Matcher, matcherOf } from '../../search/index/matcher.ts';
import { INDEX_VERSION, readSnapshot, writeSnapshot } from '../../search/index/snapshot.ts';
import type { TopicIndex } from '../../search/index/topic-index.ts';
import { bucketClient, documentClient } from './clients.ts';
import { type Item, itemCodec } from './codec.ts';
import { conditionally } from './conditional-writes.ts';

const pointer = `topicIndex#${INDEX_VERSION}`;
// Says that there has been an index of some version: without one of ours, this is an upgrade and no new installation.
const marker = 'topicIndex';
// Parts of an upload: at least 5 MiB on S3; the local engine takes at most 11 MiB at once.
const partBytes = 8 * 1024 * 1024;
// How long a matcher goes on with the index it has before it asks for a newer one.
const freshMs = 10_000;

const codec = itemCodec<TopicIndexPointer>('pointer', ['pointer'], {
  revision: z.number(),
  baseKey: z.string().nullable(),
  baseTopics: z.number(),
  deltaKey: z.string().nullable(),
  publishedAt: z.string(),
});

export interface TopicIndexPlaces {
  pointersTable: string;
  bucket: string;
}

export function topicIndex(
  { pointersTable, bucket }: TopicIndexPlaces,
  client: DynamoDBDocumentClient = documentClient(),
  s3: S3Client = bucketClient(),
) {
  async function readPointer(): Promise<TopicIndexPointer | null> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer }, ConsistentRead: true }));
    return Item ? codec.fromItem(Item) : null;
  }

  async function movePointer(next: TopicIndexPointer, fromRevision: number | null): Promise<boolean> {
    if (fromRevision !== null) return putPointer(next, 'revision = :from', { ':from': fromRevision });
    if (!(await putPointer(next, 'attribute_not_exists(pointer)')) && !(await replaceCorrupt(next))) return false;
    await client.send(new PutCommand({ TableName: pointersTable, Item: { pointer: marker, version: INDEX_VERSION } }));
    return true;
  }

  function putPointer(next: TopicIndexPointer, condition: string, values?: Item): Promise<boolean> {
    return conditionally(
      client.send(
        new PutCommand({
          TableName: pointersTable,
          Item: { pointer, ...codec.toItem(next) },
          ConditionExpression: condition,
          ...(values && { ExpressionAttributeValues: values }),
        }),
      ),
    );
  }

  /** Nobody can have read a pointer that does not parse, so it is replaced by whoever compiles next. */
  async function replaceCorrupt(next: TopicIndexPointer): Promise<boolean> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer }, ConsistentRead: true }));
    if (!Item || codec.fromItem(Item) !== null) return false;
    const { revision } = Item;
    return revision === undefined
      ? putPointer(next, 'attribute_not_exists(revision)')
      : putPointer(next, 'revision = :corrupt', { ':corrupt': revision });
  }

  /** Whether an index of any version has been published. */
  async function wasPublished(): Promise<boolean> {
    const { Item } = await client.send(new GetCommand({ TableName: pointersTable, Key: { pointer: marker }, ConsistentRead: true }));
    return Item !== undefined;
  }

  /** The key holds a hash of the content: the same index is the same object, and no other ever takes its place. */
  async function keepIndex(index: TopicIndex, kind: 'base' | 'delta'): Promise<string> {
    const bytes = zstdCompressSync(writeSnapshot(index));
    const key = `${INDEX_VERSION}/${kind}-${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.zst`;
    if (bytes.length <= partBytes) await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    else await uploadInParts(key, bytes);
    return key;
  }

  async function uploadInParts(key: string, bytes: Uint8Array): Promise<void> {
    const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: key }));
    try {
      const parts: { ETag: string | undefined; PartNumber: number }[] = [];
      for (let start = 0; start < bytes.length; start += partBytes) {
        const PartNumber = parts.length + 1;
        const Body = bytes.subarray(start, start + partBytes);
        const { ETag } = await s3.send(new UploadPartCommand({ Bucket: bucket, Key: key, UploadId, PartNumber, Body }));
        parts.push({ ETag, PartNumber });
      }
      await s3.send(new CompleteMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId, MultipartUpload: { Parts: parts } }));
    } catch (error) {
      await s3.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId }));
      throw error;
    }
  }

  async function readIndex(key: string): Promise<TopicIndex> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (!Body) throw new Error(`the topic index ${key} is empty`);
    return readSnapshot(zstdDecompressSync(await Body.transformToByteArray()));
  }

  return { readPointer, movePointer, wasPublished, keepIndex, readIndex };
}

/** After an upgrade: no index of this version has been compiled yet. The article waits; nothing is matched against nothing. */
export class TopicIndexMissingError extends Error {
  override readonly name = 'TopicIndexMissingError';
  readonly code = 'topic-index-missing';
}

export interface WhenMissing {
  /** Has the index compiled; called once before waiting. */
  ask(): Promise<void>;
  /** How long an article waits for it, in steps. */
  waitMs: number;
  steps: number;
}

/**
 * The matcher of the index that counts now. Kept between calls; a newer index is looked for at most every ten seconds, and
 * a base that did not change is not read again. Throws TopicIndexMissingError where an upgrade has left it without one.
 */
export function currentMatcher(
  index: Pick<ReturnType<typeof topicIndex>, 'readPointer' | 'readIndex' | 'wasPublished'>,
  whenMissing?: WhenMissing,
): () => Promise<Matcher> {
  let matcher = matcherOf(null, null);
  let used: TopicIndexPointer | null = null;
  let base: TopicIndex | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  async function newestPointer(): Promise<TopicIndexPointer | null> {
    const next = await index.readPointer();
    if (next !== null || !(await index.wasPublished())) return next;
    await whenMissing?.ask();
    for (let step = 0; step < (whenMissing?.steps ?? 0); step += 1) {
      await setTimeout(whenMissing?.waitMs);
      const compiled = await index.readPointer();
      if (compiled !== null) return compiled;
    }
    throw new TopicIndexMissingError('the topic index has not been compiled by this version yet');
  }

  return async () => {
    // The wall clock: a monotonic one stands still while Lambda has frozen the function, and the index would stay old.
    if (Math.abs(Date.now() - askedAt) < freshMs) return matcher;
    const next = await newestPointer();
    if (next !== null && next.revision !== used?.revision) {
      if (next.baseKey !== null && next.baseKey !== used?.baseKey) base = await index.readIndex(next.baseKey);
      const delta = next.deltaKey === null ? null : await index.readIndex(next.deltaKey);
      matcher = matcherOf(base, delta);
      used = next;
    }
    askedAt = Date.now();
    return matcher;
  };
}
