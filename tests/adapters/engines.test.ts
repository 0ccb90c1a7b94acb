import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableNames } from '../../infra/local/engines/resources.ts';
import type { TableWiring } from '../../infra/wiring.ts';
import { tables } from '../../infra/wiring.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';

let engines: TestEngines;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());

test('every table of the wiring is there with its keys, indexes and stream', async () => {
  const client = new DynamoDBClient({});
  for (const name of tableNames) {
    const wiring: TableWiring = tables[name];
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: engines.tableName(name) }));
    const keys = [wiring.key.partition, wiring.key.sort].filter((key) => key !== undefined);
    expect(table?.KeySchema?.map((key) => key.AttributeName)).toEqual(keys);
    const indexes = [...(table?.GlobalSecondaryIndexes ?? []), ...(table?.LocalSecondaryIndexes ?? [])];
    expect(indexes.map((index) => index.IndexName).sort()).toEqual(Object.keys(wiring.indexes ?? {}).sort());
    expect(table?.StreamSpecification?.StreamEnabled ?? false).toBe(wiring.stream ?? false);
  }
});

test('a delayed message comes when the moved clock says so, not before', async () => {
  const client = new SQSClient({});
  const QueueUrl = engines.queueUrl('newTopics');
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: '{}', DelaySeconds: 60 }));
  const receive = async () => (await client.send(new ReceiveMessageCommand({ QueueUrl }))).Messages ?? [];
  expect(await receive()).toHaveLength(0);
  engines.clock.moveTo(new Date(Date.parse(engines.clock.now()) + 61_000).toISOString());
  expect(await receive()).toHaveLength(1);
});

test('an object put into a bucket is read back', async () => {
  const client = new S3Client({});
  const place = { Bucket: engines.bucketName('topicIndex'), Key: 'base/1' };
  await client.send(new PutObjectCommand({ ...place, Body: new Uint8Array([1, 2, 3]) }));
  const { Body } = await client.send(new GetObjectCommand(place));
  expect(await Body?.transformToByteArray()).toEqual(new Uint8Array([1, 2, 3]));
});
