import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { UserPool } from 'aws-cdk-lib/aws-cognito';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { type BucketName, resourcesParameter, type SecretName, type TableName } from '../wiring.ts';
import { buildBuckets, buildNotices } from './buckets.ts';
import { buildIdentity } from './identity.ts';
import { keepingOf } from './keeping.ts';
import { buildSecrets } from './secrets.ts';
import { buildAdminPool } from './sign-in.ts';
import type { DeploymentSettings } from './stages.ts';
import { buildTables } from './tables.ts';

/** What a stage keeps: tables, buckets, keys, and the identity that mails are sent by. A stack of its own, so that a deployment of functions that fails rolls none of it back. */
export class DataStack extends Stack {
  readonly tables: Record<TableName, TableV2>;
  readonly buckets: Record<BucketName, Bucket>;
  readonly secrets: Record<SecretName, Secret>;
  /** Who signs in to the console; null if a sign-in service of the organisation's own does that. */
  readonly admins: UserPool | null;
  /** A message for each stream record that was given up. */
  readonly failedRecordsNotices: Queue;

  constructor(scope: Construct, id: string, properties: StackProps & { deployment: DeploymentSettings }) {
    const { deployment } = properties;
    const keeping = keepingOf(deployment);
    super(scope, id, { ...properties, terminationProtection: keeping.isProtected });
    this.tables = buildTables(this, keeping);
    this.buckets = buildBuckets(this, keeping);
    this.secrets = buildSecrets(this, keeping);
    this.failedRecordsNotices = buildNotices(this, this.buckets.failedRecords);
    buildIdentity(this, deployment, keeping);
    this.admins = deployment.signInIssuer === null ? buildAdminPool(this, deployment, keeping) : null;
    // The commands find the tables of a stage by this: their names are not ours.
    const names = Object.fromEntries(Object.entries(this.tables).map(([name, table]) => [name, table.tableName]));
    new StringParameter(this, 'Resources', {
      parameterName: resourcesParameter(deployment.stage),
      description: 'Names of what this stage of Tocsin keeps, for its commands',
      stringValue: this.toJsonString({ tables: names, adminPool: this.admins?.userPoolId ?? null }),
    });
    new CfnOutput(this, 'Tables', { value: this.toJsonString(names), description: 'The tables by the names that the wiring gives them' });
  }
}
