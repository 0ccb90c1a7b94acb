/** CloudFormation deletes no bucket that holds something: a stage that keeps nothing empties its own first. */
import { CloudFormationClient, DescribeStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { DeleteObjectsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';

export async function emptyBuckets(stack: string): Promise<void> {
  const { StackResources = [] } = await new CloudFormationClient({}).send(new DescribeStackResourcesCommand({ StackName: stack }));
  const buckets = StackResources.filter(
    ({ ResourceType, ResourceStatus }) => ResourceType === 'AWS::S3::Bucket' && ResourceStatus !== 'DELETE_COMPLETE',
  );
  const client = new S3Client({});
  for (const { PhysicalResourceId: Bucket } of buckets) {
    for (;;) {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }));
      if (Contents.length === 0) break;
      await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: Contents.map(({ Key }) => ({ Key })), Quiet: true } }));
    }
  }
}
