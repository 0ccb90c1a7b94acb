/** A client of the tables in memory: what the adapters send, answered as DynamoDB would, with its refusals. */
import { ConditionalCheckFailedException, DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type TableName, type TableWiring, tables as wiring } from '../../../infra/wiring.ts';
import { conditionOf, type Item, nameOf, projectionOf } from './expressions.ts';
import { keyOf, type MemoryTables, orderOf, viewOf } from './memory-tables.ts';
import { updated } from './updates.ts';
import { cloned, textOf } from './values.ts';

/** The input of any command, as far as it is looked at. */
export interface Input {
  TableName?: TableName;
  IndexName?: string;
  Key?: Item;
  Item?: Item;
  ConsistentRead?: boolean;
  ConditionExpression?: string;
  KeyConditionExpression?: string;
  FilterExpression?: string;
  UpdateExpression?: string;
  ProjectionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
  ReturnValues?: string;
  ReturnValuesOnConditionCheckFailure?: string;
  ScanIndexForward?: boolean;
  Limit?: number;
  ExclusiveStartKey?: Item;
  Select?: string;
  RequestItems?: Record<string, { Keys?: Item[]; ConsistentRead?: boolean; ProjectionExpression?: string } | Request[]>;
  TransactItems?: { Put?: Input; Update?: Input; Delete?: Input; ConditionCheck?: Input; Get?: Input }[];
}
interface Request {
  PutRequest?: { Item: Item };
  DeleteRequest?: { Key: Item };
}
export interface Command {
  constructor: { name: string };
  input: object;
}
/** Sees each command before it is carried out, carries it out, and may answer otherwise. */
export type Between = (command: Command, carryOut: () => unknown) => Promise<unknown>;

// Never connects: its `send` is replaced. Paginators insist on a real one.
const real = DynamoDBDocumentClient.from(
  new DynamoDBClient({ region: 'memory-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } }),
);

/** A document client whose commands go to `tables`, each through `between`. */
export function memoryClient(tables: MemoryTables, between: Between = async (_command, carryOut) => carryOut()): DynamoDBDocumentClient {
  const send = (command: Command) => between(command, () => carryOut(tables, command));
  return Object.assign(Object.create(real) as DynamoDBDocumentClient, { send });
}

export const writes = new Set(['PutCommand', 'UpdateCommand', 'DeleteCommand', 'TransactWriteCommand', 'BatchWriteCommand']);

const commands: Record<string, (tables: MemoryTables, input: Input) => object> = {
  GetCommand: get,
  PutCommand: (tables, input) => write(tables, input, put),
  UpdateCommand: (tables, input) => write(tables, input, update),
  DeleteCommand: (tables, input) => write(tables, input, remove),
  QueryCommand: query,
  ScanCommand: scan,
  BatchGetCommand: batchGet,
  BatchWriteCommand: batchWrite,
  TransactWriteCommand: transact,
  TransactGetCommand: (tables, { TransactItems = [] }) => ({
    Responses: TransactItems.map(({ Get }) => get(tables, { ...Get, ConsistentRead: true })),
  }),
};

function carryOut(tables: MemoryTables, command: Command): object {
  const run = commands[command.constructor.name];
  if (!run) throw new Error(`the tables in memory know no ${command.constructor.name}`);
  return run(tables, command.input);
}

const tableOf = ({ TableName }: Input): TableName => TableName as TableName;
const namesOf = ({ ExpressionAttributeNames = {} }: Input) => ExpressionAttributeNames;
const scopeOf = (input: Input, item: Item | undefined) => ({
  item,
  names: namesOf(input),
  values: input.ExpressionAttributeValues ?? {},
});

function projected(input: Pick<Input, 'ProjectionExpression' | 'ExpressionAttributeNames'>, item: Item): Item {
  if (input.ProjectionExpression === undefined) return item;
  const names = projectionOf(input.ProjectionExpression).map((name) => nameOf(namesOf(input), name));
  return only(item, names);
}

const only = (item: Item, names: readonly string[]): Item =>
  Object.fromEntries(names.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]));

function get(tables: MemoryTables, input: Input): object {
  const item = tables.read(tableOf(input), input.Key ?? {}, input.ConsistentRead === true);
  return item ? { Item: cloned(projected(input, item)) } : {};
}

interface Write {
  key: Item;
  after: Item | undefined;
}
type Writer = (before: Item | undefined, input: Input) => Write;

const put: Writer = (_before, input) => {
  // As the document client leaves out what is undefined; and nobody may change an item from outside.
  const item = cloned(input.Item ?? {});
  return { key: keyOf(tableOf(input), item), after: withoutUndefined(item) };
};
const update: Writer = (before, input) => {
  const key = input.Key ?? {};
  const after = updated(before ?? key, input.UpdateExpression ?? '', {
    ...scopeOf(input, before),
    values: cloned(input.ExpressionAttributeValues ?? {}),
  });
  return { key, after: withoutUndefined(after) };
};
const remove: Writer = (_before, input) => ({ key: input.Key ?? {}, after: undefined });

const withoutUndefined = (item: Item): Item => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

const conditionHolds = (input: Input, before: Item | undefined): boolean =>
  input.ConditionExpression === undefined || conditionOf(input.ConditionExpression)(scopeOf(input, before));

const keyOfWrite = (input: Input): Item => input.Key ?? keyOf(tableOf(input), input.Item ?? {});

function write(tables: MemoryTables, input: Input, writer: Writer): object {
  const before = tables.read(tableOf(input), keyOfWrite(input), true);
  if (!conditionHolds(input, before)) {
    const shown = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before ? { Item: cloned(before) } : {};
    throw Object.assign(new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} }), shown);
  }
  const { key, after } = writer(before, input);
  tables.write(tableOf(input), key, after);
  const answer = { ALL_OLD: before, ALL_NEW: after, UPDATED_NEW: after, UPDATED_OLD: before }[input.ReturnValues ?? ''];
  return answer ? { Attributes: cloned(answer) } : {};
}

/** All or nothing: every condition is looked at before anything is written. */
function transact(tables: MemoryTables, { TransactItems = [] }: Input): object {
  const parts = TransactItems.map(({ Put, Update, Delete, ConditionCheck }) => {
    const input = Put ?? Update ?? Delete ?? ConditionCheck ?? {};
    const before = tables.read(tableOf(input), keyOfWrite(input), true);
    return outcomeOf(input, before, Put ? put : Update ? update : Delete ? remove : null);
  });
  if (parts.some(({ reason }) => reason.Code !== 'None')) {
    const refused = new TransactionCanceledException({ message: 'Transaction cancelled', $metadata: {} });
    throw Object.assign(refused, { CancellationReasons: parts.map(({ reason }) => reason) });
  }
  for (const { table, write: wanted } of parts) if (wanted) tables.write(table, wanted.key, wanted.after);
  return {};
}

function outcomeOf(input: Input, before: Item | undefined, writer: Writer | null) {
  const table = tableOf(input);
  if (!conditionHolds(input, before)) {
    const shown = input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && before ? { Item: cloned(before) } : {};
    return { table, reason: { Code: 'ConditionalCheckFailed', ...shown } };
  }
  try {
    return { table, reason: { Code: 'None' }, write: writer?.(before, input) };
  } catch {
    // A path that is not there: the transaction is cancelled for it, as the answer says.
    return { table, reason: { Code: 'ValidationError' } };
  }
}

function query(tables: MemoryTables, input: Input): object {
  const table = tableOf(input);
  const view = viewOf(table, input.IndexName);
  if (input.ConsistentRead && !view.local) throw new Error(`an index of ${table} cannot be read strongly`);
  const matches = conditionOf(input.KeyConditionExpression ?? '');
  const inView = tables
    .all(table, input.ConsistentRead === true)
    .filter((item) => item[view.partition] !== undefined && (view.sort === undefined || item[view.sort] !== undefined))
    .filter((item) => matches(scopeOf(input, item)));
  const ordered = inView.toSorted(orderOf(table, view));
  const names = view.projects && [
    ...Object.keys(keyOf(table, inView[0] ?? {})),
    view.partition,
    ...(view.sort ? [view.sort] : []),
    ...view.projects,
  ];
  return page(tables, input, input.ScanIndexForward === false ? ordered.reverse() : ordered, names);
}

function scan(tables: MemoryTables, input: Input): object {
  const table = tableOf(input);
  const ordered = tables.all(table, input.ConsistentRead === true).toSorted(orderOf(table, viewOf(table, input.IndexName)));
  return page(tables, input, ordered, undefined);
}

/** One page: what is looked at counts, not what the filter lets through. It may end just where the items do. */
function page(tables: MemoryTables, input: Input, ordered: readonly Item[], names: readonly string[] | undefined): object {
  const table = tableOf(input);
  const start = startOf(input, ordered);
  const size = Math.min(input.Limit ?? Number.POSITIVE_INFINITY, tables.options.pageSize ?? Number.POSITIVE_INFINITY);
  const looked = ordered.slice(start, start + size);
  const filter = input.FilterExpression === undefined ? () => true : conditionOf(input.FilterExpression);
  const Items = looked
    .filter((item) => filter(scopeOf(input, item)))
    .map((item) => cloned(projected(input, names ? only(item, names) : item)));
  const last = looked.at(-1);
  const { partition, sort } = viewOf(table, input.IndexName);
  return {
    ...(input.Select === 'COUNT' ? {} : { Items }),
    Count: Items.length,
    ScannedCount: looked.length,
    ...(last &&
      looked.length === size && { LastEvaluatedKey: { ...keyOf(table, last), ...only(last, [partition, ...(sort ? [sort] : [])]) } }),
  };
}

/** Pages go on after a key, whether or not its item is still there. */
function startOf(input: Input, ordered: readonly Item[]): number {
  const from = input.ExclusiveStartKey;
  if (!from) return 0;
  const before = orderOf(tableOf(input), viewOf(tableOf(input), input.IndexName));
  const forward = input.ScanIndexForward !== false;
  const next = ordered.findIndex((item) => (forward ? before(item, from) > 0 : before(item, from) < 0));
  return next < 0 ? ordered.length : next;
}

/** More than `batchSize` is left for another call. */
function batchGet(tables: MemoryTables, { RequestItems = {} }: Input): object {
  const Responses: Record<string, Item[]> = {};
  const UnprocessedKeys: Record<string, object> = {};
  for (const [table, asked] of Object.entries(RequestItems)) {
    if (Array.isArray(asked)) continue;
    const keys = asked.Keys ?? [];
    if (keys.length > 100 || new Set(keys.map(textOf)).size < keys.length) throw new Error('a batch takes 100 different keys');
    const done = keys.slice(0, tables.options.batchSize ?? keys.length);
    Responses[table] = done.flatMap((key) => {
      const item = tables.read(table as TableName, key, asked.ConsistentRead === true);
      return item ? [cloned(projected(asked, item))] : [];
    });
    if (done.length < keys.length) UnprocessedKeys[table] = { ...asked, Keys: keys.slice(done.length) };
  }
  return { Responses, UnprocessedKeys };
}

function batchWrite(tables: MemoryTables, { RequestItems = {} }: Input): object {
  const UnprocessedItems: Record<string, Request[]> = {};
  for (const [name, requests] of Object.entries(RequestItems)) {
    if (!Array.isArray(requests)) continue;
    if (requests.length > 25) throw new Error('a batch takes 25 writes');
    const done = requests.slice(0, tables.options.batchSize ?? requests.length);
    for (const { PutRequest, DeleteRequest } of done) {
      const { key }: TableWiring = wiring[name as TableName];
      if (key && PutRequest) tables.write(name as TableName, keyOf(name as TableName, PutRequest.Item), cloned(PutRequest.Item));
      if (DeleteRequest) tables.write(name as TableName, DeleteRequest.Key, undefined);
    }
    if (done.length < requests.length) UnprocessedItems[name] = requests.slice(done.length);
  }
  return { UnprocessedItems };
}
