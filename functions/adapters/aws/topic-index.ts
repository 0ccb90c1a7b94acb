/** The compiled topics: immutable objects in a bucket, and the pointer that says which of them count now. */
import { createHash } from 'node:crypto';
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
