/** Stream records that never succeeded, written to the bucket of failed records as Lambda's on-failure destination writes them. */
import { randomUUID } from 'node:crypto';
import type { FunctionName } from '../../functions/environment.ts';
import { account, clientSettings, localBucketName, region } from './engines/resources.ts';
import type { StreamRecord } from './stream-poller.ts';

export async function keepFailedRecords(
  environment: Record<string, string>,
  failed: {
    functionName: FunctionName;
    streamArn: string;
    shardId: string;
    records: StreamRecord[];
    reason: string;
    attempts: number;
    at: string;
  },
): Promise<void> {
  // Loaded when it is needed, which is hardly ever.
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ ...clientSettings(environment), endpoint: environment['AWS_ENDPOINT_URL_S3'] ?? '', forcePathStyle: true });
  const { records, at, shardId } = failed;
  const times = records.map(({ dynamodb }) => dynamodb.ApproximateCreationDateTime);
  await client.send(
    new PutObjectCommand({
      Bucket: localBucketName('failedRecords'),
      Key: `aws/lambda/${failed.functionName}/${shardId}/${at.slice(0, 10).replaceAll('-', '/')}/${at}-${randomUUID()}`,
      ContentType: 'application/json',
      Body: JSON.stringify({
        requestContext: {
          requestId: randomUUID(),
          functionArn: `arn:aws:lambda:${region}:${account}:function:${failed.functionName}`,
          condition: failed.reason,
          approximateInvokeCount: failed.attempts,
        },
        version: '1.0',
        timestamp: at,
        DDBStreamBatchInfo: {
          shardId,
          startSequenceNumber: records[0]?.dynamodb.SequenceNumber,
          endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
          approximateArrivalOfFirstRecord: new Date(Math.min(...times) * 1000).toISOString(),
          approximateArrivalOfLastRecord: new Date(Math.max(...times) * 1000).toISOString(),
          batchSize: records.length,
          streamArn: failed.streamArn,
        },
        payload: JSON.stringify({ Records: records }),
      }),
    }),
  );
  client.destroy();
}
