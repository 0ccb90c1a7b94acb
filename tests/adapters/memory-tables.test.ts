/** The tables in memory, on which the explorer and the model run, answer as the engine does: any command, in any order. */

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient as DocumentClient,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { memoryClient } from '../support/tables/memory-client.ts';
import { MemoryTables } from '../support/tables/memory-tables.ts';

let engines: TestEngines;
let engine: DynamoDBDocumentClient;
beforeAll(async () => {
  engines = await startEngines();
  engine = DocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } });
});
afterAll(() => engines.stop());

const small = fc.constantFrom('a', 'b', 'c');
const value = fc.oneof(fc.nat(3), small, fc.constant(null), fc.boolean(), fc.array(small, { maxLength: 2 }), fc.constant({ x: 1 }));
const attributes = fc.record(
  { n: fc.nat(3), s: small, m: fc.dictionary(small, fc.nat(2), { maxKeys: 2 }), anything: value },
  { requiredKeys: ['m'] },
);

const condition = fc.constantFrom(
  undefined,
  'attribute_not_exists(topicId)',
  'attribute_exists(n)',
  'n = :n',
  'n <> :n',
  'n < :n OR s >= :s',
  'NOT n IN (:n, :s) AND attribute_exists(s)',
  'n BETWEEN :zero AND :n',
  'begins_with(s, :s)',
  'attribute_not_exists(n) OR (n <= :n AND s <> :s)',
  '#m.#k = :n',
  'size(s) > :zero',
  'contains(s, :s)',
  'attribute_not_exists(n) OR NOT attribute_type(anything, :type)',
);
const change = fc.constantFrom(
  'SET n = :n',
  'SET n = if_not_exists(n, :zero) + :n, s = :s',
  'SET #m.#k = :n',
  'REMOVE n SET s = :s',
  'ADD n :n',
  'SET s = if_not_exists(s, :s) REMOVE n',
  'SET n = :n - :zero',
);

interface Step {
  kind: string;
  partition: string;
  sort: string;
  attributes: Record<string, unknown>;
  condition: string | undefined;
  change: string;
  n: number;
  s: string;
  forward: boolean;
  second: string;
}
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('put', 'update', 'update', 'delete', 'get', 'query', 'index', 'scan', 'transact'),
  partition: fc.constantFrom('t', 'u'),
  sort: small,
  attributes,
  condition,
  change,
  n: fc.nat(3),
  s: small,
  forward: fc.boolean(),
  second: small,
});

/** Only what an expression names may be defined beside it. */
function expressionsOf(all: Record<string, string | undefined>, { n, s }: Step) {
  const text = Object.values(all).join(' ');
  const used = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => new RegExp(`${name}\\b`).test(text)));
  const values = used({ ':n': n, ':s': s, ':zero': 0, ':type': 'S' });
  const names = used({ '#m': 'm', '#k': 'a' });
  return {
    ...Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
  };
}

function commandOf(each: Step, TableName: string) {
  const Key = { topicId: each.partition, articleId: each.sort };
  const Item = { ...each.attributes, ...Key, matchedAt: `2026-11-2${each.n}` };
  const conditioned = expressionsOf({ ConditionExpression: each.condition }, each);
  const Update = { TableName, Key, ...expressionsOf({ UpdateExpression: each.change, ConditionExpression: each.condition }, each) };
  const of = (KeyConditionExpression: string, values: object, extra = {}) =>
    new QueryCommand({
      TableName,
      KeyConditionExpression,
      ExpressionAttributeValues: { ':t': each.partition, ...values },
      ScanIndexForward: each.forward,
      ...extra,
    });
  switch (each.kind) {
    case 'put':
      return new PutCommand({ TableName, Item, ...conditioned });
    case 'update':
      return new UpdateCommand({ ...(Update as { TableName: string; Key: typeof Key }), ReturnValues: 'ALL_NEW' });
    case 'delete':
      return new DeleteCommand({ TableName, Key, ...conditioned });
    case 'get':
      return new GetCommand({ TableName, Key, ConsistentRead: true });
    case 'query':
      return of('topicId = :t AND articleId >= :s', { ':s': each.s }, { ConsistentRead: true });
    case 'index':
      return of(
        'topicId = :t AND matchedAt BETWEEN :s AND :e',
        { ':s': '2026-11-20', ':e': `2026-11-2${each.n}` },
        { IndexName: 'byTime' },
      );
    case 'scan':
      return new ScanCommand({ TableName, ConsistentRead: true });
    default:
      return new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName, Item: { ...Item, articleId: `second-${each.second}` } } },
          { Update: Update as { TableName: string; Key: typeof Key; UpdateExpression: string } },
        ],
      });
  }
}

type Answer = Record<string, unknown>;
async function answer(client: DynamoDBDocumentClient, command: ReturnType<typeof commandOf>): Promise<unknown> {
  try {
    const { $metadata: _, ...rest } = (await client.send(command as GetCommand)) as unknown as Answer;
    return inAnyOrder(command, rest);
  } catch (error) {
    const { name, CancellationReasons } = error as { name: string; CancellationReasons?: { Code?: string }[] };
    return { refused: name === 'Error' ? 'ValidationException' : name, reasons: CancellationReasons?.map(({ Code }) => Code) };
  }
}

/** A scan, and items of an index that share its key, come in no order that anybody may count on. */
function inAnyOrder(command: { input: object }, { Items, ...rest }: Answer): Answer {
  if (!Array.isArray(Items)) return rest;
  const all = Items as { articleId: string; topicId: string; matchedAt: string }[];
  if ('KeyConditionExpression' in command.input && !('IndexName' in command.input)) return { all };
  const nameOf = (item: (typeof all)[number]) => `${item.topicId} ${item.articleId}`;
  const times = 'IndexName' in command.input ? all.map((item) => item.matchedAt) : [];
  return { times, all: all.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) };
}

const collected = async (client: DynamoDBDocumentClient, TableName: string) => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return Items;
};

test('any commands on the same items have the same answers, and leave the same items', async () => {
  const TableName = engines.tableName('matches');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      for (const { topicId, articleId } of await collected(engine, TableName)) {
        await engine.send(new DeleteCommand({ TableName, Key: { topicId, articleId } }));
      }
      const memory = memoryClient(new MemoryTables({ nowMs: () => 0 }));
      for (const each of steps) {
        expect(await answer(memory, commandOf(each, 'matches')), JSON.stringify(each)).toEqual(
          await answer(engine, commandOf(each, TableName)),
        );
      }
    }),
    { numRuns: 200 },
  );
});
