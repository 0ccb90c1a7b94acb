/** Stream records that never succeeded, written to the bucket of failed records as Lambda's on-failure destination writes them. */
import { randomUUID } from 'node:crypto';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { FunctionName } from '../../functions/environment.ts';
import { account, localBucketName, region } from './engines/resources.ts';
import type { StreamRecord } from './stream-poller.ts';

export async function keepFailedRecords(
  client: S3Client,
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
}
