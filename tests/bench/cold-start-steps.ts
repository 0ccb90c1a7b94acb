/** One cold start, step by step, in a process of its own. Prints the milliseconds of each. */
import { zstdDecompressSync } from 'node:zlib';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { bucketClient } from '../../functions/adapters/aws/clients.ts';
import { topicIndex } from '../../functions/adapters/aws/topic-index.ts';
import { matcherOf } from '../../functions/search/index/matcher.ts';
import { readSnapshot } from '../../functions/search/index/snapshot.ts';

const bucket = process.env['TOPIC_INDEX_BUCKET'] as string;
const steps: Record<string, number> = { 'start of Node': performance.now() };

async function time<T>(step: string, work: () => Promise<T> | T): Promise<T> {
  const from = performance.now();
  const result = await work();
  steps[step] = performance.now() - from;
  return result;
}

await time('import of the bundle', () => import(process.argv[2] as string));
const { readPointer } = topicIndex({ pointersTable: process.env['POINTERS_TABLE'] as string, bucket });
const pointer = await time('the pointer', readPointer);
const packed = await time('the index from the bucket', async () => {
  const { Body } = await bucketClient().send(new GetObjectCommand({ Bucket: bucket, Key: pointer?.baseKey as string }));
  return (await Body?.transformToByteArray()) as Uint8Array;
});
const bytes = await time('unpacking', () => zstdDecompressSync(packed));
const matcher = await time('tables of the engine', () => matcherOf(readSnapshot(bytes), null));
const article = { title: 'American troops leave Niger', summary: 'The last soldiers left.', body: null, language: 'en', url: null };
await time('the first article', () => matcher.match(article));
steps['all'] = Object.values(steps).reduce((sum, each) => sum + each, 0);
console.log(JSON.stringify(steps));
process.exit(0);
