import { afterEach, describe, expect, test } from 'vitest';
import type { HostStart } from '../../../infra/local/host-start.ts';
import { newDataDir, startHost, type TestHost } from '../../support/host.ts';
import { syntheticFunction } from '../../support/synthetic-function.ts';

let host: TestHost;
afterEach(() => host.remove());

/** A function under the name, and so with the role, of one of ours, that makes one call and answers with how it went. */
async function startCalling(name: 'poll-feeds' | 'match-articles' | 'compile-topics', body: string, start: Partial<HostStart> = {}) {
  const dataDir = newDataDir();
  const wrapped = `
    const { createRequire } = await import('node:module');
    const require = createRequire(${JSON.stringify(import.meta.url)});
    try { ${body} } catch (error) { return { refused: error.name, message: error.message }; }
  `;
  host = await startHost({
    dataDir,
    schedules: false,
    ...start,
    functions: { [name]: syntheticFunction(`${dataDir}/functions`, name, wrapped) },
  });
  return host.invoke(name, {});
}

const dynamo = (command: string, input: string) => `
  const { DynamoDBClient, ${command} } = require('@aws-sdk/client-dynamodb');
  return { did: Object.keys(await new DynamoDBClient({}).send(new ${command}(${input}))) };
`;
const refusedCalls = () => host.calls.counts().filter(({ allowed }) => !allowed);

describe('a function on this machine', () => {
  test('reaches what its role allows, and its calls are counted with what AWS charges for them', async () => {
    await startCalling('poll-feeds', dynamo('UpdateItemCommand', `{ TableName: process.env.FEEDS_TABLE, Key: { feedId: { S: 'f1' } } }`));
    const [counted] = host.calls.counts();
    expect(counted).toMatchObject({
      function: 'poll-feeds',
      service: 'dynamodb',
      action: 'dynamodb:UpdateItem',
      allowed: true,
      calls: 1,
      writeUnits: 1,
    });
  });

  test('is answered once, however far the clock was moved, also if its condition does not hold', async () => {
    const never = `{ TableName: process.env.FEEDS_TABLE, Key: { feedId: { S: 'f1' } }, UpdateExpression: 'SET a = :a',
      ConditionExpression: 'attribute_exists(feedId)', ExpressionAttributeValues: { ':a': { S: 'a' } } }`;
    expect(await startCalling('poll-feeds', dynamo('UpdateItemCommand', never), { now: '2026-11-20T10:00:00.000Z' })).toMatchObject({
      refused: 'ConditionalCheckFailedException',
    });
    expect(host.calls.counts()).toMatchObject([{ action: 'dynamodb:UpdateItem', calls: 1 }]);
  });

  test("is refused another's table, in the words of IAM", async () => {
    const answer = await startCalling(
      'poll-feeds',
      dynamo('GetItemCommand', `{ TableName: 'tocsin-subscribers', Key: { subscriberId: { S: 's' }, item: { S: 'profile' } } }`),
    );
    expect(answer).toMatchObject({
      refused: 'AccessDeniedException',
      message: expect.stringContaining('poll-feeds is not authorized to perform: dynamodb:GetItem'),
    });
    expect(refusedCalls()).toHaveLength(1);
  });

  test('is refused a scan, and a transaction that does one thing too many', async () => {
    const scan = await startCalling('poll-feeds', dynamo('ScanCommand', '{ TableName: process.env.FEEDS_TABLE }'));
    expect(scan).toMatchObject({ refused: 'AccessDeniedException' });
    await host.remove();
    const put = `{ TransactItems: [
      { Update: { TableName: process.env.FEEDS_TABLE, Key: { feedId: { S: 'f1' } }, UpdateExpression: 'SET a = :a', ExpressionAttributeValues: { ':a': { S: 'a' } } } },
      { Put: { TableName: 'tocsin-topics', Item: { topicId: { S: 't' } } } },
    ] }`;
    expect(await startCalling('poll-feeds', dynamo('TransactWriteItemsCommand', put))).toMatchObject({
      refused: 'AccessDeniedException',
      message: expect.stringContaining('tocsin-topics'),
    });
  });

  test('is refused a queue that it does not send to', async () => {
    const send = `
      const { SQSClient, SendMessageBatchCommand } = require('@aws-sdk/client-sqs');
      const QueueUrl = process.env.FEEDS_QUEUE_URL.replace('feeds', 'digests');
      return await new SQSClient({}).send(new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: '1', MessageBody: '{}' }] }));
    `;
    expect(await startCalling('poll-feeds', send)).toMatchObject({ message: expect.stringContaining('sqs:SendMessage') });
  });

  test('is told 403 and not 404 of an object that is not there, since it may not list the bucket', async () => {
    const get = `
      const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
      return await new S3Client({ forcePathStyle: true }).send(new GetObjectCommand({ Bucket: process.env.TOPIC_INDEX_BUCKET, Key: 'nothing' }));
    `;
    expect(await startCalling('compile-topics', get)).toMatchObject({ refused: 'AccessDenied' });
    expect(refusedCalls()).toEqual([]);
  });

  test('does it all the same if roles are only reported, and the log says what AWS would have said', async () => {
    const answer = await startCalling('poll-feeds', dynamo('ScanCommand', '{ TableName: process.env.FEEDS_TABLE }'), {
      enforceRoles: false,
    });
    expect(answer).toMatchObject({ did: expect.arrayContaining(['Items']) });
    expect(refusedCalls()).toMatchObject([{ action: 'dynamodb:Scan', calls: 1 }]);
  });
});
