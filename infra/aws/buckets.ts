import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type BucketName, type BucketWiring, buckets } from '../wiring.ts';
import type { Keeping } from './keeping.ts';

/** Every bucket of the wiring, private. Their names are CloudFormation's: bucket names are shared by the whole world. */
export function buildBuckets(scope: Construct, { removalPolicy }: Keeping): Record<BucketName, Bucket> {
  const built = Object.entries(buckets).map(([name, { expireDays }]: [string, BucketWiring]) => {
    const bucket = new Bucket(scope, `${name}Bucket`, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy,
      lifecycleRules: [
        {
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          ...(expireDays === null ? {} : { expiration: Duration.days(expireDays) }),
        },
      ],
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Only our own functions read and write here; an access log would cost more than what the bucket holds is worth.',
    });
    return [name, bucket] as const;
  });
  return Object.fromEntries(built) as Record<BucketName, Bucket>;
}

/**
 * A message for each object that comes into the bucket, for an alarm to count and for nobody to read: S3 itself counts its
 * objects once a day.
 */
export function buildNotices(scope: Construct, bucket: Bucket): Queue {
  const notices = new Queue(scope, 'FailedRecordsNotices', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  Validations.of(notices).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'Nobody receives from it, so nothing can fail.' });
  Validations.of(notices).acknowledge({ id: 'Serverless-SQSRedrivePolicy', reason: 'Nobody receives from it, so nothing can fail.' });
  const { account } = Stack.of(scope);
  // The bucket's own ARN would close a circle: S3 asks for this policy before it makes the bucket.
  const anyBucket = Stack.of(scope).formatArn({
    service: 's3',
    region: '',
    account: '',
    resource: '*',
    arnFormat: ArnFormat.NO_RESOURCE_NAME,
  });
  notices.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [notices.queueArn],
      conditions: { ArnLike: { 'aws:SourceArn': anyBucket }, StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  const inner = bucket.node.defaultChild as CfnBucket;
  inner.notificationConfiguration = { queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: notices.queueArn }] };
  bucket.node.addDependency(notices);
  return notices;
}
