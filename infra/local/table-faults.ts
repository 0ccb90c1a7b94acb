/**
 * Stands between the functions and DynamoDB when a test asks for it, and shows what a kind engine hides: throttling, batches
 * answered in part, and indexes that follow their table late. Of an index it can only withhold what was written lately; it
 * cannot show the item as it was before, nor one that was just deleted.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TableWiring } from '../wiring.ts';
import { tables } from '../wiring.ts';
import { localTableName, tableNames } from './engines/resources.ts';

export interface TableFaultOptions {
  /** Share of calls that are refused as throttled, and of batches answered in part, 0 to 1. */
  throttled: number;
  /** How long an index lags behind its table, in milliseconds of the moved clock. */
  lateIndexMs: number;
}

export interface TableFaults {
  /** For those who shall see the faults. */
  environment: { AWS_ENDPOINT_URL_DYNAMODB: string };
  stop(): Promise<void>;
}

type Item = Record<string, unknown>;
interface Written {
  TableName?: string;
  Item?: Item;
  Key?: Item;
}
interface Call {
  TableName?: string;
  IndexName?: string;
  RequestItems?: Record<string, { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } }[] | { Keys: Item[] }>;
  TransactItems?: { Put?: Written; Update?: Written; Delete?: Written }[];
}

const keyNames = new Map(
  tableNames.map((name) => {
    const { key }: TableWiring = tables[name];
    return [localTableName(name), [key.partition, key.sort].filter((part) => part !== undefined)] as const;
  }),
);

export async function startTableFaults(start: {
  target: string;
  options: TableFaultOptions;
  chance(): number;
  nowMs(): number;
}): Promise<TableFaults> {
  const { throttled, lateIndexMs } = start.options;
  const writtenAt = new Map<string, number>();
  const nameOf = (table: string, item: Item) => JSON.stringify([table, ...(keyNames.get(table) ?? []).map((part) => item[part])]);
  const isFresh = (table: string, item: Item) =>
    start.nowMs() - (writtenAt.get(nameOf(table, item)) ?? Number.NEGATIVE_INFINITY) < lateIndexMs;

  function remember(operation: string, call: Call) {
    for (const { table, item } of writesOf(operation, call)) writtenAt.set(nameOf(table, item), start.nowMs());
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const call = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Call;
    if (start.chance() < throttled) return throttle(operation, call, request, response);
    const { status, body } = await forward(start.target, request, call);
    if (status === 200) remember(operation, call);
    if (operation === 'Query' && call.IndexName && Array.isArray(body['Items'])) {
      const seen = (body['Items'] as Item[]).filter((item) => !isFresh(call.TableName ?? '', item));
      return send(response, status, { ...body, Items: seen, Count: seen.length });
    }
    return send(response, status, body);
  }

  async function throttle(operation: string, call: Call, request: IncomingMessage, response: ServerResponse) {
    if (operation === 'TransactWriteItems') return send(response, 400, cancelledAsThrottled(call));
    if (operation !== 'BatchGetItem') return send(response, 400, throttlingError);
    const left = leaveOut(call);
    const { status, body } = await forward(start.target, request, call);
    return send(response, status, { ...body, UnprocessedKeys: left });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, { message: String(error) }));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    environment: { AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const throttlingError = {
  __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException',
  message: 'Rate of requests exceeds the allowed throughput.',
};

/** A transaction of which one part is throttled. The SDK does not try it again by itself. */
function cancelledAsThrottled({ TransactItems = [] }: Call): object {
  const reasons = TransactItems.map((_, part) =>
    part === 0 ? { Code: 'ThrottlingError', Message: throttlingError.message } : { Code: 'None' },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  return {
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
    CancellationReasons: reasons,
  };
}

function writesOf(operation: string, call: Call): { table: string; item: Item }[] {
  const one = ({ TableName = '', Item, Key }: Written) => ({ table: TableName, item: Item ?? Key ?? {} });
  if (['PutItem', 'UpdateItem', 'DeleteItem'].includes(operation)) return [one(call as Written)];
  if (operation === 'TransactWriteItems')
    return (call.TransactItems ?? []).flatMap(({ Put, Update, Delete }) =>
      [Put, Update, Delete].flatMap((part) => (part ? [one(part)] : [])),
    );
  if (operation !== 'BatchWriteItem') return [];
  return Object.entries(call.RequestItems ?? {}).flatMap(([table, writes]) =>
    Array.isArray(writes)
      ? writes.map(({ PutRequest, DeleteRequest }) => ({ table, item: PutRequest?.Item ?? DeleteRequest?.Key ?? {} }))
      : [],
  );
}

/** Takes the last key of every table with several out of the call, and answers with what was left out. */
function leaveOut(call: Call): Record<string, unknown> {
  const left: Record<string, unknown> = {};
  for (const [table, asked] of Object.entries(call.RequestItems ?? {})) {
    if (Array.isArray(asked) || asked.Keys.length < 2) continue;
    left[table] = { ...asked, Keys: [asked.Keys.pop()] };
  }
  return left;
}

async function forward(target: string, request: IncomingMessage, call: Call): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(target, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': String(request.headers['x-amz-target']),
      authorization: String(request.headers.authorization ?? ''),
      'x-amz-date': String(request.headers['x-amz-date'] ?? ''),
    },
    body: JSON.stringify(call),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

function send(response: ServerResponse, status: number, body: object) {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
}
