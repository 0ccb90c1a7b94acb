import type { Clock } from '../../infra/local/clock.ts';
import { localBucketName, localQueueUrl, localTableName } from '../../infra/local/engines/resources.ts';
import { startEngines as startLocalEngines } from '../../infra/local/engines.ts';
import type { BucketName, QueueName, TableName } from '../../infra/wiring.ts';

const dynamoUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'];

export interface TestEngines {
  tableName(table: TableName): string;
  queueUrl(queue: QueueName): string;
  bucketName(bucket: BucketName): string;
  /** Queue delays and visibility timeouts follow it. */
  clock: Clock;
  stop(): Promise<void>;
}

/**
 * The real engines, in memory, with every table, queue and bucket of the wiring. `process.env` is set so that any SDK
 * client made from now on finds them; make clients after this call.
 */
export async function startEngines(): Promise<TestEngines> {
  const engines = await startLocalEngines({ directory: null, dynamoUrl });
  Object.assign(process.env, engines.environment);
  return {
    tableName: localTableName,
    queueUrl: (queue) => localQueueUrl(engines.sqsUrl, queue),
    bucketName: localBucketName,
    clock: engines.clock,
    async stop() {
      await engines.stop();
      for (const name of Object.keys(engines.environment)) delete process.env[name];
    },
  };
}
