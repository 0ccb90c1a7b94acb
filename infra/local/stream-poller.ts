/** What Lambda does for a table's stream: batches in order per shard; a failed batch is halved until the record that fails stands alone, that one is retried, and then kept with its content in the bucket of failed records. */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type _Record,
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  ExpiredIteratorException,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { Activity } from './activity.ts';
import { region } from './engines/resources.ts';
import type { Faults } from './faults.ts';
import { failedIds } from './queue-poller.ts';

export interface StreamPollerStart {
  streamArn: string;
  batchSize: number;
  /** Records whose new image has one of these values, by attribute; the others are passed over, as Lambda's filter does. */
  only: Readonly<Record<string, readonly string[]>> | undefined;
  retries: number;
  maxAgeMs: number;
  client: DynamoDBStreamsClient;
  activity: Activity;
  faults: Faults;
  nowMs(): number;
  /** Sequence number after which a shard goes on; kept on disk. */
  checkpoint: { get(shard: string): string | null; set(shard: string, sequenceNumber: string): void };
  /** False: Lambda refuses to run the function, and the records wait. */
  mayRun(): boolean;
  invoke(event: unknown): Promise<unknown>;
  keepFailed(failed: { shardId: string; records: StreamRecord[]; reason: string; attempts: number }): Promise<void>;
  log(line: string): void;
}

export interface StreamPoller {
  /** Reads and works through all there is; true if there was nothing, or the function may not run. */
  catchUp(): Promise<boolean>;
  /** How long the oldest record waits that is not done. */
  behindMs(): number;
  stop(): Promise<void>;
}

/** A record as a function receives it. */
export interface StreamRecord {
  eventID: string;
  eventName: string;
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number; Keys: Record<string, unknown>; [field: string]: unknown };
  [field: string]: unknown;
}

interface Batch {
  records: StreamRecord[];
  attempts: number;
}

/** Real time between looks at a stream that nobody woke. */
const lookEveryMs = 250;
/** First pause before a retry; doubles with each. Real time. */
const backoffMs = 25;

export function pollStream(start: StreamPollerStart): StreamPoller {
  const iterators = new Map<string, string>();
  /** When the oldest record of a shard that is not done was first seen. */
  const waitingSince = new Map<string, number>();
  let turn: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const catchUp = (): Promise<boolean> => {
    const mine = turn.then(() => start.activity.looking(readAll));
    turn = mine.catch(() => undefined);
    return mine;
  };

  async function readAll(): Promise<boolean> {
    if (iterators.size === 0) await openShards();
    let nothing = true;
    for (const shardId of [...iterators.keys()]) {
      while (!stopped && (await readBatch(shardId))) nothing = false;
    }
    return nothing;
  }

  async function openShards() {
    const { StreamDescription: stream } = await start.client.send(new DescribeStreamCommand({ StreamArn: start.streamArn }));
    for (const { ShardId } of stream?.Shards ?? []) if (ShardId) await openShard(ShardId);
  }

  async function openShard(ShardId: string) {
    const after = start.checkpoint.get(ShardId);
    const from = after
      ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: after }
      : { ShardIteratorType: 'TRIM_HORIZON' as const };
    const { ShardIterator } = await start.client.send(new GetShardIteratorCommand({ StreamArn: start.streamArn, ShardId, ...from }));
    if (ShardIterator) iterators.set(ShardId, ShardIterator);
  }

  async function readBatch(shardId: string): Promise<boolean> {
    const { Records: found = [], NextShardIterator: next } = await readRecords(shardId);
    const records = found.map((record) => recordOf(record, start.streamArn));
    const wanted = records.filter((record) => isWanted(record, start.only));
    if (wanted.length > 0 && !waitingSince.has(shardId)) waitingSince.set(shardId, start.nowMs());
    if (wanted.length > 0 && !start.mayRun()) return false;
    if (records.length > 0) await deliver(shardId, records, wanted);
    if (stopped) return false;
    if (next) iterators.set(shardId, next);
    else iterators.delete(shardId);
    return found.length > 0;
  }

  async function deliver(shardId: string, records: StreamRecord[], wanted: StreamRecord[]): Promise<void> {
    if (start.faults.shards === 1) await workThrough(shardId, wanted, (number) => start.checkpoint.set(shardId, number));
    else await Promise.all(spread(wanted, start.faults.shards).map((part) => workThrough(shardId, part, () => {})));
    if (!stopped) start.checkpoint.set(shardId, sequenceNumberAt(records, records.length - 1));
    waitingSince.delete(shardId);
  }

  async function readRecords(shardId: string) {
    const read = () =>
      start.client.send(new GetRecordsCommand({ ShardIterator: iterators.get(shardId), Limit: start.faults.batchSize(start.batchSize) }));
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ExpiredIteratorException || error instanceof TrimmedDataAccessException)) throw error;
      await openShard(shardId);
      return await read();
    }
  }

  async function workThrough(shardId: string, records: StreamRecord[], moveCheckpoint: (sequenceNumber: string) => void) {
    const firstSeenMs = start.nowMs();
    const waiting: Batch[] = records.length > 0 ? [{ records, attempts: 0 }] : [];
    for (let batch = waiting.shift(); batch && !stopped; batch = waiting.shift()) {
      const done = await doneOf(batch.records);
      if (done > 0) moveCheckpoint(sequenceNumberAt(batch.records, done - 1));
      const rest = batch.records.slice(done);
      if (rest.length === 1 && !mayRetry(batch.attempts, firstSeenMs)) {
        await keep(shardId, rest, batch.attempts);
        moveCheckpoint(sequenceNumberAt(rest, 0));
      } else waiting.unshift(...(await again(batch, rest)));
    }
  }

  const mayRetry = (attempts: number, firstSeenMs: number): boolean =>
    attempts < start.retries && start.nowMs() - firstSeenMs < start.maxAgeMs;

  /** What comes again of a batch of which `rest` failed: a repeated delivery, halves, or one record after a pause. */
  async function again({ records, attempts }: Batch, rest: StreamRecord[]): Promise<Batch[]> {
    if (rest.length === 0) return start.faults.deliverAgain() ? [{ records, attempts: 0 }] : [];
    if (rest.length > 1) return halvesOf(rest);
    await pause(backoffMs * 2 ** attempts);
    return [{ records: rest, attempts: attempts + 1 }];
  }

  function keep(shardId: string, records: StreamRecord[], attempts: number): Promise<unknown> {
    const reason = attempts < start.retries ? 'RecordAgeExceeded' : 'RetryAttemptsExhausted';
    return start.keepFailed({ shardId, records, reason, attempts: attempts + 1 });
  }

  /** How many records from the front succeeded: all before the first that failed. */
  async function doneOf(records: StreamRecord[]): Promise<number> {
    const numbers = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
    try {
      const failed = failedIds(await start.invoke({ Records: records }), numbers);
      if (!failed) return 0;
      return failed.length === 0 ? records.length : numbers.findIndex((number) => failed.includes(number));
    } catch (error) {
      start.log(`a batch of ${records.length} records failed: ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    }
  }

  const timer = setInterval(() => {
    if (!stopped) void catchUp().catch((error: unknown) => start.log(`stream: ${error instanceof Error ? error.message : String(error)}`));
  }, lookEveryMs);

  return {
    catchUp,
    behindMs: () => Math.max(0, ...[...waitingSince.values()].map((sinceMs) => start.nowMs() - sinceMs)),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await turn;
    },
  };
}

/** AWS bisects a batch that failed. */
function halvesOf(records: StreamRecord[]): Batch[] {
  const half = Math.ceil(records.length / 2);
  return [records.slice(0, half), records.slice(half)].map((part) => ({ records: part, attempts: 0 }));
}

function isWanted({ dynamodb }: StreamRecord, only: StreamPollerStart['only']): boolean {
  const image = (dynamodb['NewImage'] ?? {}) as Record<string, { S?: string }>;
  return Object.entries(only ?? {}).every(([attribute, values]) => values.includes(image[attribute]?.S ?? ''));
}

/** Records of the same item stay together, in order. */
function spread(records: StreamRecord[], shards: number): StreamRecord[][] {
  const parts = new Map<number, StreamRecord[]>();
  for (const record of records) {
    const shard = createHash('sha256').update(JSON.stringify(record.dynamodb.Keys)).digest().readUInt32BE() % shards;
    parts.set(shard, [...(parts.get(shard) ?? []), record]);
  }
  return [...parts.values()];
}

const sequenceNumberAt = (records: StreamRecord[], index: number) => records[index]?.dynamodb.SequenceNumber ?? '';

function recordOf(record: _Record, streamArn: string): StreamRecord {
  const { dynamodb } = record;
  return JSON.parse(
    JSON.stringify(
      {
        eventID: record.eventID,
        eventName: record.eventName,
        eventVersion: '1.1',
        eventSource: 'aws:dynamodb',
        awsRegion: region,
        dynamodb: { ...dynamodb, ApproximateCreationDateTime: Math.floor((dynamodb?.ApproximateCreationDateTime?.getTime() ?? 0) / 1000) },
        eventSourceARN: streamArn,
      },
      (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
    ),
  ) as StreamRecord;
}
