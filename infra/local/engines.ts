/** The engines that stand in for AWS on this machine: DynamoDB with its streams, SQS and S3, holding exactly what the wiring names. */
import { join } from 'node:path';
import type { QueueName, TableName } from '../wiring.ts';
import type { Clock } from './clock.ts';
import { movableClock } from './clock.ts';
import { createTables } from './engines/create-tables.ts';
import type { Dynoxide } from './engines/dynoxide.ts';
import { startDynoxide } from './engines/dynoxide.ts';
import type { Fauxqs } from './engines/fauxqs.ts';
import { startFauxqs } from './engines/fauxqs.ts';
import {
  account,
  bucketNames,
  localBucketName,
  localQueueName,
  queueDefinitions,
  queueNames,
  region,
  tableNames,
} from './engines/resources.ts';

export interface Engines {
  /** What an SDK client needs to find the engines: endpoints, region, dummy credentials. */
  environment: Record<string, string>;
  sqsUrl: string;
  fauxqs: Fauxqs;
  /** Null where the tables are kept by another endpoint, given by AWS_ENDPOINT_URL_DYNAMODB. */
  dynoxide: Dynoxide | null;
  /** ARN of a table's stream. */
  streamArn(table: TableName): string;
  clock: Clock;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export interface EnginesStart {
  /** Where the state is kept; in memory where null. */
  directory: string | null;
  clock?: Clock;
  onDeliverable?: (queue: QueueName) => void;
  /** Where DynamoDB is, if it is not ours to start: what AWS_ENDPOINT_URL_DYNAMODB said when the process began. */
  dynamoUrl?: string | undefined;
}

export async function startEngines(start: EnginesStart): Promise<Engines> {
  const { directory, clock = movableClock() } = start;
  const dynoxide = start.dynamoUrl ? null : await startDynoxide(directory);
  const dynamoUrl = start.dynamoUrl ?? (dynoxide as Dynoxide).url;
  const fauxqs = await startQueuesAndBuckets(directory, clock, start.onDeliverable ?? (() => {}));
  const stop = async () => {
    await fauxqs.stop();
    await dynoxide?.stop();
  };
  const streams = await createTables(dynamoUrl, tableNames).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return {
    environment: {
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: dynamoUrl,
      AWS_ENDPOINT_URL_DYNAMODB_STREAMS: dynamoUrl,
      AWS_ENDPOINT_URL_SQS: fauxqs.url,
      AWS_ENDPOINT_URL_S3: fauxqs.url,
    },
    sqsUrl: fauxqs.url,
    fauxqs,
    dynoxide,
    clock,
    streamArn(table) {
      const arn = streams.get(table);
      if (!arn) throw new Error(`${table} has no stream in the wiring`);
      return arn;
    },
    stop,
    async kill() {
      dynoxide?.kill();
      await fauxqs.kill();
    },
  };
}

function startQueuesAndBuckets(directory: string | null, clock: Clock, onDeliverable: (queue: QueueName) => void) {
  const ownQueue = new Map(queueNames.map((queue) => [localQueueName(queue), queue]));
  return startFauxqs(
    {
      offsetMs: clock.offsetMs,
      directory: directory === null ? null : join(directory, 'queues'),
      region,
      account,
      queues: queueDefinitions(),
      buckets: bucketNames.map(localBucketName),
    },
    (name) => {
      const queue = ownQueue.get(name);
      if (queue) onDeliverable(queue);
    },
  );
}
