import { DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from 'vitest';
import type { FunctionName } from '../../../functions/environment.ts';
import type { HostStart } from '../../../infra/local/host-start.ts';
import type { TableName } from '../../../infra/wiring.ts';
import { newDataDir, startHost, type TestHost } from '../../support/host.ts';
import { notesOf, syntheticFunction } from '../../support/synthetic-function.ts';

let host: TestHost;
afterEach(() => host.remove());

async function startWith(body: string, options: Partial<HostStart> = {}, name: FunctionName = 'match-articles') {
  const dataDir = newDataDir();
  const directory = `${dataDir}/functions`;
  const functions = { [name]: syntheticFunction(directory, name, body) };
  host = await startHost({ dataDir, functions, ...options });
  return { functions, notes: <T>() => notesOf<T>(directory, name) };
}
const settings = () => ({ region: host.environment['AWS_REGION'] ?? '', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } });
const tables = () => new DynamoDBClient({ ...settings(), endpoint: host.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '' });
const put = (Item: Record<string, { S: string }>, table: TableName = 'articles') =>
  tables().send(new PutItemCommand({ TableName: host.resources.tableName(table), Item }));
/** An article that asks to be matched: the function is told of no others. */
const store = (articleId: string, title: string) =>
  put({ articleId: { S: articleId }, title: { S: title }, unmatchedIn: { S: 'unmatched' } });

const noteIds = 'note(event.Records.map((record) => record.dynamodb.Keys.articleId.S));';

test('a function follows a table: what was put, changed and removed, with the images before and after', async () => {
  const body = `
    for (const { eventName, dynamodb } of event.Records) note([eventName, dynamodb.OldImage?.title.S ?? null, dynamodb.NewImage?.title.S ?? null]);
  `;
  const { notes } = await startWith(body, {}, 'compile-topics');
  await put({ topicId: { S: '1' }, title: { S: 'Talks begin' } }, 'topics');
  await put({ topicId: { S: '1' }, title: { S: 'Talks end' } }, 'topics');
  await tables().send(new DeleteItemCommand({ TableName: host.resources.tableName('topics'), Key: { topicId: { S: '1' } } }));
  await host.whenIdle();
  expect(notes()).toEqual([
    ['INSERT', null, 'Talks begin'],
    ['MODIFY', 'Talks begin', 'Talks end'],
    ['REMOVE', 'Talks end', null],
  ]);
});

test('a function is told of the changes that its wiring wants, and of no others', async () => {
  const { notes } = await startWith(noteIds);
  await put({ articleId: { S: 'matched' }, title: { S: 'Old news' } });
  await put({ articleId: { S: 'marked otherwise' }, unmatchedIn: { S: 'elsewhere' } });
  await store('new', 'News');
  await tables().send(new DeleteItemCommand({ TableName: host.resources.tableName('articles'), Key: { articleId: { S: 'new' } } }));
  await host.whenIdle();
  expect(notes<string[]>()).toEqual([['new']]);
});

test('a record that never succeeds stands alone at last and is kept with its content; all others go through', async () => {
  const { notes } = await startWith(`
    if (event.Records.some((record) => record.dynamodb.Keys.articleId.S === '3')) throw new Error('cannot read 3');
    ${noteIds}
  `);
  for (const id of ['1', '2', '3', '4', '5']) await store(id, `Title ${id}`);
  await host.whenIdle();
  expect(notes<string[]>().flat().sort()).toEqual(['1', '2', '4', '5']);
  const s3 = new S3Client({ ...settings(), endpoint: host.environment['AWS_ENDPOINT_URL_S3'] ?? '', forcePathStyle: true });
  const Bucket = host.resources.bucketName('failedRecords');
  const { Contents: kept = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  expect(kept).toHaveLength(1);
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: kept[0]?.Key }));
  const failure = JSON.parse((await Body?.transformToString()) ?? '') as { requestContext: object; payload: string };
  expect(failure.requestContext).toMatchObject({ condition: 'RetryAttemptsExhausted', approximateInvokeCount: 6 });
  const payload = JSON.parse(failure.payload) as { Records: { dynamodb: { NewImage: object } }[] };
  expect(payload.Records.map((record) => record.dynamodb.NewImage)).toMatchObject([{ articleId: { S: '3' }, title: { S: 'Title 3' } }]);
});

test('a batch that fails in part goes on from the first failure', async () => {
  const { notes } = await startWith(
    `
    ${noteIds}
    const third = event.Records.find((record) => record.dynamodb.Keys.articleId.S === '3');
    if (third && calls === 1) return { batchItemFailures: [{ itemIdentifier: third.dynamodb.SequenceNumber }] };
  `,
    { schedules: false },
  );
  for (const id of ['1', '2', '3', '4']) await store(id, id);
  await host.whenIdle();
  const batches = notes<string[]>();
  const times = (id: string) => batches.flat().filter((seen) => seen === id).length;
  expect([times('1'), times('2')]).toEqual([1, 1]);
  expect(batches.flat()).toContain('4');
});

test('after a restart a function goes on where it was, with what changed meanwhile', async () => {
  const { notes, functions } = await startWith(noteIds);
  await store('1', 'before');
  await host.whenIdle();
  const { dataDir } = host;
  await host.stop();
  host = await startHost({ dataDir, functions: {} });
  await store('2', 'while the function was away');
  await host.stop();
  host = await startHost({ dataDir, functions });
  await host.whenIdle();
  expect(notes<string[]>().flat()).toEqual(['1', '2']);
});

test('on request a stream has several shards and repeats itself: only the changes of one item keep their order', async () => {
  const { notes } = await startWith(
    'for (const { dynamodb } of event.Records) note([dynamodb.Keys.articleId.S, dynamodb.NewImage.title.S]);',
    {
      faults: { shards: 3, duplicates: 0.3 },
    },
  );
  for (const revision of ['a', 'b']) await Promise.all(['1', '2', '3', '4', '5', '6'].map((id) => store(id, revision)));
  await host.whenIdle();
  const seen = notes<[string, string]>();
  for (const id of ['1', '2', '3', '4', '5', '6']) {
    const revisions = seen.filter(([one]) => one === id).map(([, revision]) => revision);
    expect(revisions.indexOf('a')).toBeLessThan(revisions.indexOf('b'));
    expect(revisions).toContain('b');
  }
});
