import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type BucketName, buckets } from '../wiring.ts';

/** Every bucket of the wiring, private. Their names are CloudFormation's: bucket names are shared by the whole world. */
export function buildBuckets(scope: Construct): Record<BucketName, Bucket> {
  const built = Object.entries(buckets).map(([name, { expireDays }]) => {
    const bucket = new Bucket(scope, `${name}Bucket`, {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
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
