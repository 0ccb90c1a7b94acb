import { type CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';

import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import { type Access, type BucketName, environmentFor, functions, type QueueName, type Resources, type TableName } from '../wiring.ts';
import { tableStatements } from './permissions.ts';
import type { QueueWithDeadLetters } from './queues.ts';

export interface Surroundings {
  stage: string;
  tables: Record<TableName, TableV2>;
  queues: Record<QueueName, QueueWithDeadLetters>;
  buckets: Record<BucketName, Bucket>;
  tokenKeys: ISecret;
  settings: Resources['settings'];
  /** ARNs that SendEmail is allowed on: the identity and the configuration set. */
  mailArns: string[];
  /** The folder with one bundle per function. */
  bundlesIn: string;
}

/** Every function of the wiring, each with its own role that may do what the wiring says and nothing else. */
export function buildFunctions(scope: Construct, surroundings: Surroundings): Record<FunctionName, LambdaFunction> {
  const names = Object.keys(functions) as FunctionName[];
  return Object.fromEntries(names.map((name) => [name, buildFunction(scope, name, surroundings)])) as Record<FunctionName, LambdaFunction>;
}

function buildFunction(scope: Construct, name: FunctionName, surroundings: Surroundings): LambdaFunction {
  const wiring = functions[name];
  const logGroup = new LogGroup(scope, `${name}Log`, {
    logGroupName: `/tocsin/${surroundings.stage}/${name}`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `${name}: ${wiring.does}`,
  });
  logGroup.grantWrite(role);
  for (const statement of statementsFor(name, surroundings)) role.addToPolicy(statement);
  acknowledgeRole(role, name, surroundings);
  const lambda = new LambdaFunction(scope, `${name}Function`, {
    functionName: `tocsin-${surroundings.stage}-${name}`,
    description: wiring.does,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(`${surroundings.bundlesIn}/${name}`),
    handler: `${name}.handler`,
    timeout: Duration.seconds(wiring.timeoutSeconds),
    memorySize: wiring.memoryMb,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: { ...environmentFor(name, resourcesOf(surroundings)), NODE_OPTIONS: '--enable-source-maps', TZ: 'UTC' },
  });
  Validations.of(lambda).acknowledge({
    id: 'Serverless-LambdaDLQ',
    reason:
      'What fails is kept by its trigger: dead letters of the queue, failed records of the stream; the next tick covers a missed one.',
  });
  Validations.of(lambda).acknowledge({
    id: 'Serverless-LambdaTracing',
    reason: 'Ids in the log lines follow an article from feed to mail; the X-Ray SDK ends in February 2027.',
  });
  return lambda;
}

const resourcesOf = ({ tables, queues, buckets, tokenKeys, settings }: Surroundings): Resources => ({
  tableName: (table) => tables[table].tableName,
  queueUrl: (queue) => queues[queue].queue.queueUrl,
  bucketName: (bucket) => buckets[bucket].bucketName,
  tokenKeysSecret: tokenKeys.secretName,
  settings,
});

function statementsFor(name: FunctionName, surroundings: Surroundings): PolicyStatement[] {
  const wiring = functions[name];
  const statements: PolicyStatement[] = [];
  for (const [table, access] of Object.entries(wiring.tables ?? {}) as [TableName, Access][]) {
    statements.push(...tableStatements(surroundings.tables[table], table, access, wiring.scans?.includes(table) ?? false));
  }
  for (const queue of wiring.sendsTo ?? []) {
    statements.push(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [surroundings.queues[queue].queue.queueArn] }));
  }
  for (const [bucket, access] of Object.entries(wiring.buckets ?? {}) as [BucketName, Access][]) {
    // Objects are never deleted; an upload in parts that failed is given up.
    const reading = ['s3:GetObject'];
    const writing = ['s3:PutObject', 's3:AbortMultipartUpload'];
    const actions = { read: reading, write: writing, readWrite: [...reading, ...writing] }[access];
    statements.push(new PolicyStatement({ actions, resources: [surroundings.buckets[bucket].arnForObjects('*')] }));
  }
  if (wiring.tokens)
    statements.push(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [surroundings.tokenKeys.secretFullArn ?? surroundings.tokenKeys.secretArn],
      }),
    );
  if (wiring.mail?.includes('send')) {
    statements.push(new PolicyStatement({ actions: ['ses:SendEmail', 'ses:SendRawEmail'], resources: surroundings.mailArns }));
  }
  if (wiring.mail?.includes('quota')) statements.push(new PolicyStatement({ actions: ['ses:GetAccount'], resources: ['*'] }));
  if (wiring.mail?.includes('suppress')) {
    statements.push(new PolicyStatement({ actions: ['ses:PutSuppressedDestination'], resources: ['*'] }));
  }
  return statements;
}

/** The wildcards that remain in a role, each with its reason. Everything else that cdk-nag finds fails the synthesis. */
function acknowledgeRole(role: Role, name: FunctionName, { buckets }: Surroundings): void {
  const wiring = functions[name];
  const acknowledge = (finding: string, reason: string) =>
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[${finding}]`, reason });
  const objectsOf = (bucket: Bucket) => `Resource::<${Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnElement)}.Arn>/*`;
  for (const bucket of Object.keys(wiring.buckets ?? {}) as BucketName[]) {
    acknowledge(objectsOf(buckets[bucket]), 'Objects are named by their content; the bucket is ours alone.');
  }
  if (wiring.triggers.some((trigger) => trigger.on === 'stream')) {
    acknowledge(objectsOf(buckets.failedRecords), 'Lambda names the objects that hold failed records itself.');
  }
  if (wiring.mail?.includes('quota')) acknowledge('Resource::*', 'ses:GetAccount knows no resource-level permission.');
  if (wiring.mail?.includes('suppress')) {
    acknowledge('Resource::*', 'ses:PutSuppressedDestination knows no resource-level permission: the list belongs to the account.');
  }
}
