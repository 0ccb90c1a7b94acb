import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, test } from 'vitest';
import { later, newDataDir, startHost } from '../../support/host.ts';
import { notesOf, syntheticFunction } from '../../support/synthetic-function.ts';

const endings: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

function dataDirectory() {
  const dataDir = newDataDir();
  endings.push(() => rmSync(dataDir, { recursive: true, force: true }));
  return dataDir;
}

/** Runs a program of ours and waits for its line "ready URL", or for its end. */
async function run(path: string, args: string[]) {
  const child = spawn(process.execPath, [new URL(path, import.meta.url).pathname, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  endings.push(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const ready = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const first = await Promise.race([ready.then(([line]) => line), exited.then(() => null)]);
  return {
    url: first?.replace('ready ', '') ?? null,
    errors: () => errors,
    async end(signal: 'SIGKILL' | 'SIGINT') {
      child.kill(signal);
      return (await exited)[0];
    },
    code: async () => (await exited)[0],
  };
}
const startProgram = '../../../infra/local/start.ts';
const enginePid = (dataDir: string) => (JSON.parse(readFileSync(join(dataDir, 'engine.json'), 'utf8')) as { pid: number }).pid;
function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

test('npm start answers, refuses a second run on the same directory in one plain sentence, and Ctrl-C leaves nothing running', async () => {
  const dataDir = dataDirectory();
  const first = await run(startProgram, ['--quiet', '--no-demonstration', '--port', '0', '--data', dataDir]);
  expect((await fetch(`${first.url}/local/clock`)).status).toBe(200);
  const engine = enginePid(dataDir);
  const second = await run(startProgram, ['--quiet', '--port', '0', '--data', dataDir]);
  expect(await second.code()).toBe(1);
  expect(second.errors()).toBe(`Tocsin is already running on ${dataDir}. Stop it first, or start with another --data directory.\n`);
  expect(await first.end('SIGINT')).toBe(0);
  expect(first.errors()).toBe('');
  expect(isAlive(engine)).toBe(false);
});

test('a place where nothing can be kept is refused in one plain sentence', async () => {
  const dataDir = dataDirectory();
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  for (const place of [file, join(file, 'below'), '/proc/nothing/here']) {
    const host = await run(startProgram, ['--quiet', '--port', '0', '--data', place]);
    expect(await host.code()).toBe(1);
    expect(host.errors()).toBe(
      `Nothing can be kept in ${place}: it is no folder, or one that cannot be written to. Start with another --data directory.\n`,
    );
  }
});

test.each(['SIGTERM', 'SIGKILL'] as const)('the host ends when npm start is ended by %s', async (signal) => {
  const dataDir = dataDirectory();
  const root = new URL('../../..', import.meta.url).pathname;
  const args = ['start', '--silent', '--', '--quiet', '--no-demonstration', '--port', '0', '--data', dataDir];
  const npm = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  endings.push(() => npm.kill('SIGKILL'));
  const [line] = (await once(createInterface(npm.stdout), 'line')) as [string];
  const engine = enginePid(dataDir);
  // The pipe closes when the last process that holds it has ended: the host.
  const hostEnded = once(npm.stdout, 'close');
  npm.kill(signal);
  await hostEnded;
  await expect(fetch(line.replace('ready ', ''))).rejects.toThrow();
  expect(isAlive(engine)).toBe(false);
});

test('a taken port and a wrong option are refused in plain words', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  endings.push(() => other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const taken = await run(startProgram, ['--port', String(port), '--data', dataDirectory()]);
  expect(await taken.code()).toBe(1);
  expect(taken.errors()).toBe(`Port ${port} is taken. Start with another one: npm start -- --port NUMBER\n`);
  const unknown = await run(startProgram, ['--prot', '1']);
  expect(await unknown.code()).toBe(1);
  expect(unknown.errors()).toContain("Unknown option '--prot'");
  expect(unknown.errors()).not.toContain('at ');
});

test('a run that was killed loses nothing: its engine is found and ended, tables, messages and clock are as they were', async () => {
  const dataDir = dataDirectory();
  const directory = dataDirectory();
  const ingest = syntheticFunction(directory, 'ingest-feed', "note(['started', event.Records[0].body]); for (;;);");
  const start = { dataDir, now: '2030-01-01T00:00:00Z', functions: { 'ingest-feed': ingest } };
  const killed = await run('../../support/host-process.ts', [JSON.stringify(start)]);
  const { environment } = (await (await fetch(`${killed.url}/local/host`)).json()) as { environment: Record<string, string> };
  const client = { region: environment['AWS_REGION'] ?? '', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const feed = { TableName: 'tocsin-feeds', Item: { feedId: { S: 'one' } } };
  await new DynamoDBClient({ ...client, endpoint: environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '' }).send(new PutItemCommand(feed));
  const queues = new SQSClient({ ...client, endpoint: environment['AWS_ENDPOINT_URL_SQS'] ?? '' });
  const QueueUrl = `${environment['AWS_ENDPOINT_URL_SQS']}/000000000000/tocsin-feeds`;
  await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: 'now' }));
  await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: 'in a minute', DelaySeconds: 60 }));
  await expect.poll(() => notesOf(directory, 'ingest-feed')).toEqual([['started', 'now']]);
  await killed.end('SIGKILL');
  const orphan = enginePid(dataDir);
  expect(isAlive(orphan)).toBe(true);

  syntheticFunction(directory, 'ingest-feed', "for (const record of event.Records) note(['done', record.body]);");
  const host = await startHost({ dataDir, functions: { 'ingest-feed': ingest } });
  endings.push(() => host.stop());
  expect(isAlive(orphan)).toBe(false);
  expect(host.clock.now()).toMatch(/^2030-01-01T00:0/);
  const found = await new DynamoDBClient({ ...client, endpoint: host.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '' }).send(
    new GetItemCommand({ TableName: feed.TableName, Key: feed.Item }),
  );
  expect(found.Item).toEqual(feed.Item);
  await host.clock.set(later(host.clock.now(), 6 * 120_000 + 60_000));
  await host.whenIdle();
  expect(notesOf(directory, 'ingest-feed').slice(1).sort()).toEqual([
    ['done', 'in a minute'],
    ['done', 'now'],
  ]);
});

test('a host that is killed in its own process can be started again at once', async () => {
  const dataDir = dataDirectory();
  const killed = await startHost({ dataDir, functions: {} });
  const engine = enginePid(dataDir);
  await killed.kill();
  const again = await startHost({ dataDir, functions: {} });
  endings.push(() => again.stop());
  expect(isAlive(engine)).toBe(false);
  await again.whenIdle();
});

test('tables of an older wiring are refused in plain words', async () => {
  const dataDir = dataDirectory();
  const host = await startHost({ dataDir, functions: {} });
  const { DeleteTableCommand, CreateTableCommand } = await import('@aws-sdk/client-dynamodb');
  const client = new DynamoDBClient({
    region: 'eu-west-1',
    endpoint: host.environment['AWS_ENDPOINT_URL_DYNAMODB'] ?? '',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await client.send(new DeleteTableCommand({ TableName: 'tocsin-feeds' }));
  await client.send(
    new CreateTableCommand({
      TableName: 'tocsin-feeds',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'url', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'url', KeyType: 'HASH' }],
    }),
  );
  await host.stop();
  await expect(startHost({ dataDir, functions: {} })).rejects.toThrow('was made by another version of Tocsin');
});
