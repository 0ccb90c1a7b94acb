import { BatchGetItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inOneTransaction } from '../../../functions/adapters/aws/conditional-writes.ts';
import { startTableFaults, type TableFaults } from '../../../infra/local/table-faults.ts';
import { startEngines, type TestEngines } from '../../support/engines.ts';
import { later } from '../../support/host.ts';

let engines: TestEngines;
let faults: TableFaults;
beforeAll(async () => {
  engines = await startEngines();
});
afterAll(() => engines.stop());
afterEach(() => faults.stop());

/** A client that sees the faults. `chances` are drawn one after the other, the last for ever. */
async function clientWith(options: { throttled?: number; lateIndexMs?: number }, chances = [0.99]) {
  faults = await startTableFaults({
    target: process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    options: { throttled: 0, lateIndexMs: 0, ...options },
    chance: () => (chances.length > 1 ? (chances.shift() ?? 0) : (chances[0] ?? 0)),
    nowMs: engines.clock.nowMs,
  });
  return new DynamoDBClient({ endpoint: faults.environment.AWS_ENDPOINT_URL_DYNAMODB });
}
const TableName = () => engines.tableName('feeds');
const put = (client: DynamoDBClient, feedId: string) =>
  client.send(new PutItemCommand({ TableName: TableName(), Item: { feedId: { S: feedId }, dueIn: { S: 'due' }, dueAt: { S: feedId } } }));

test('a late index does not show what was just written, and shows it later; the table shows it at once', async () => {
  const client = await clientWith({ lateIndexMs: 2_000 });
  await put(client, 'a');
  const due = async () => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: TableName(),
        IndexName: 'due',
        KeyConditionExpression: 'dueIn = :due',
        ExpressionAttributeValues: { ':due': { S: 'due' } },
      }),
    );
    return Items.map((item) => item['feedId']?.S);
  };
  expect(await due()).toEqual([]);
  expect((await client.send(new GetItemCommand({ TableName: TableName(), Key: { feedId: { S: 'a' } } }))).Item).toBeDefined();
  engines.clock.moveTo(later(engines.clock.now(), 3_000));
  expect(await due()).toEqual(['a']);
});

test('a throttled call is refused as DynamoDB refuses it, and succeeds when the SDK tries again', async () => {
  const client = await clientWith({ throttled: 0.5 }, [0.1, 0.1, 0.9]);
  await put(client, 'b');
  const always = await clientWith({ throttled: 1 });
  await expect(put(always, 'c')).rejects.toMatchObject({ name: 'ThrottlingException' });
});

test('a transaction of which a part is throttled is cancelled, and tried again by whoever made it', async () => {
  const writes = [{ Put: { TableName: TableName(), Item: { feedId: 't' } } }, { Put: { TableName: TableName(), Item: { feedId: 'u' } } }];
  const client = await clientWith({ throttled: 0.5 }, [0.1, 0.1, 0.9]);
  expect(await inOneTransaction(DynamoDBDocumentClient.from(client), writes)).toBe(true);
  const always = await clientWith({ throttled: 1 });
  await expect(inOneTransaction(DynamoDBDocumentClient.from(always), writes)).rejects.toMatchObject({
    name: 'TransactionCanceledException',
    CancellationReasons: [{ Code: 'ThrottlingError' }, { Code: 'None' }],
  });
});

test('a batch is answered in part, with what is left to ask for', async () => {
  const direct = new DynamoDBClient({});
  for (const feedId of ['x', 'y', 'z']) await put(direct, feedId);
  const client = await clientWith({ throttled: 0.5 }, [0.1, 0.9]);
  const Keys = ['x', 'y', 'z'].map((feedId) => ({ feedId: { S: feedId } }));
  const first = await client.send(new BatchGetItemCommand({ RequestItems: { [TableName()]: { Keys } } }));
  expect(first.Responses?.[TableName()]).toHaveLength(2);
  expect(first.UnprocessedKeys).toEqual({ [TableName()]: { Keys: [{ feedId: { S: 'z' } }] } });
  const second = await client.send(new BatchGetItemCommand({ RequestItems: first.UnprocessedKeys }));
  expect(second.Responses?.[TableName()]).toHaveLength(1);
});
