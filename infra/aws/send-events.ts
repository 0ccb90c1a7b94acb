import { Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDeliveryStream, DeliveryStream, type IDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { objectsIn } from './functions.ts';

/** Send events into storage, by the hour, where `recover-lost-work` looks for mails of which no answer came. */
export function buildSendEvents(scope: Construct, bucket: Bucket): IDeliveryStream {
  const role = new Role(scope, 'SendEventsRole', {
    assumedBy: new ServicePrincipal('firehose.amazonaws.com'),
    description: 'Writes Send events into their bucket',
  });
  // Firehose guide, "Grant Firehose access to an Amazon S3 destination".
  role.addToPolicy(
    new PolicyStatement({
      actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
      resources: [bucket.bucketArn],
    }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['s3:PutObject', 's3:AbortMultipartUpload'], resources: [bucket.arnForObjects('*')] }));
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[${objectsIn(role, bucket)}]`,
    reason: 'Firehose names the objects; the bucket is theirs alone.',
  });
  const stream = new CfnDeliveryStream(scope, 'SendEvents', {
    deliveryStreamType: 'DirectPut',
    deliveryStreamEncryptionConfigurationInput: { keyType: 'AWS_OWNED_CMK' },
    extendedS3DestinationConfiguration: {
      bucketArn: bucket.bucketArn,
      roleArn: role.roleArn,
      bufferingHints: { intervalInSeconds: 300, sizeInMBs: 64 },
      compressionFormat: 'GZIP',
      prefix: 'sent/!{timestamp:yyyy/MM/dd/HH}/',
      errorOutputPrefix: 'errors/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd/HH}/',
      // An event a line, whoever writes them.
      processingConfiguration: {
        enabled: true,
        processors: [{ type: 'AppendDelimiterToRecord', parameters: [{ parameterName: 'Delimiter', parameterValue: '\\n' }] }],
      },
    },
  });
  stream.node.addDependency(role);
  return DeliveryStream.fromDeliveryStreamArn(scope, 'SendEventsStream', stream.attrArn);
}
