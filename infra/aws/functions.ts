import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import {
  type Access,
  type BucketName,
  environmentFor,
  type FunctionWiring,
  functions,
  type QueueName,
  type Resources,
  type TableName,
} from '../wiring.ts';
import { reservedConcurrency } from './concurrency.ts';
import type { DataStack } from './data-stack.ts';
import { tableStatements } from './permissions.ts';
import type { QueueWithDeadLetters } from './queues.ts';
import { addressOf, type DeploymentSettings } from './stages.ts';

export interface Surroundings {
  deployment: DeploymentSettings;
  data: Pick<DataStack, 'tables' | 'buckets' | 'secrets'>;
  queues: Record<QueueName, QueueWithDeadLetters>;
  settings: Resources['settings'];
  /** What CloudFront proves itself by; null without it. */
  originKey: Secret | null;
  /** What SendEmail is allowed on. */
  sendingArns: string[];
  /** The folder with one bundle per function. */
  bundlesIn: string;
}

/** Every function of the wiring, each with its own role that may do what the wiring says and nothing else. */
export function buildFunctions(scope: Construct, surroundings: Surroundings): Record<FunctionName, LambdaFunction> {
  const names = Object.keys(functions) as FunctionName[];
  const built = Object.fromEntries(names.map((name) => [name, buildFunction(scope, name, surroundings)])) as Record<
    FunctionName,
    LambdaFunction
  >;
  deployReadersFirst(built);
  return built;
}

function buildFunction(scope: Construct, name: FunctionName, surroundings: Surroundings): LambdaFunction {
  const wiring = functions[name];
  const { stage, concurrency } = surroundings.deployment;
  const logGroup = new LogGroup(scope, `${name}Log`, {
    logGroupName: `/tocsin/${stage}/${name}`,
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
  const reserved = reservedConcurrency(wiring.reserves, concurrency);
  const lambda = new LambdaFunction(scope, `${name}Function`, {
    description: `${name}: ${wiring.does}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(`${surroundings.bundlesIn}/${name}`),
    handler: `${name}.handler`,
    timeout: Duration.seconds(wiring.timeoutSeconds),
    memorySize: wiring.memoryMb,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    ...(reserved !== undefined && { reservedConcurrentExecutions: reserved }),
    environment: {
      ...environmentFor(name, resourcesOf(surroundings)),
      ...(surroundings.originKey && answersRequests(name) ? { ORIGIN_KEY_SECRET: surroundings.originKey.secretArn } : {}),
      ...{ NODE_OPTIONS: '--enable-source-maps', STAGE: stage, TZ: 'UTC' },
    },
  });
  acknowledgeFunction(lambda);
  return lambda;
}

/** CloudFormation updates functions one by one: whoever reads a queue is new before whoever sends to it. */
function deployReadersFirst(lambdas: Record<FunctionName, LambdaFunction>): void {
  for (const [sender, { sendsTo = [] }] of Object.entries(functions)) {
    for (const [reader, { triggers }] of Object.entries(functions)) {
      const reads = triggers.some((trigger) => trigger.on === 'queue' && sendsTo.includes(trigger.queue));
      if (reads && reader !== sender) lambdas[sender as FunctionName].node.addDependency(lambdas[reader as FunctionName]);
    }
  }
}

const resourcesOf = ({ data, queues, settings }: Surroundings): Resources => ({
  tableName: (table) => data.tables[table].tableName,
  queueUrl: (queue) => queues[queue].queue.queueUrl,
  bucketName: (bucket) => data.buckets[bucket].bucketName,
  secretName: (secret) => data.secrets[secret].secretArn,
  settings,
});

function statementsFor(name: FunctionName, { data, queues, sendingArns, deployment, originKey }: Surroundings): PolicyStatement[] {
  const wiring = functions[name];
  const statements: PolicyStatement[] = [];
  for (const [table, access] of Object.entries(wiring.tables ?? {}) as [TableName, Access][]) {
    statements.push(...tableStatements(data.tables[table], table, access, wiring.scans?.includes(table) ?? false));
  }
  statements.push(...queueStatements(wiring, queues));
  for (const [bucket, access] of Object.entries(wiring.buckets ?? {}) as [BucketName, Access][]) {
    // Objects are never deleted; an upload in parts that failed is given up.
    const reading = ['s3:GetObject'];
    const writing = ['s3:PutObject', 's3:AbortMultipartUpload'];
    const actions = { read: reading, write: writing, readWrite: [...reading, ...writing] }[access];
    statements.push(allow(actions, [data.buckets[bucket].arnForObjects('*')]));
  }
  if (originKey && answersRequests(name)) statements.push(allow(['secretsmanager:GetSecretValue'], [originKey.secretArn]));
  for (const bucket of wiring.lists ?? []) statements.push(allow(['s3:ListBucket'], [data.buckets[bucket].bucketArn]));
  for (const secret of wiring.secrets ?? []) statements.push(allow(['secretsmanager:GetSecretValue'], [data.secrets[secret].secretArn]));
  if (wiring.mail?.includes('send')) {
    // By sender and not by identity: in SES's sandbox the recipient's identity is asked for too.
    statements.push(allow(['ses:SendEmail'], sendingArns, { StringEquals: { 'ses:FromAddress': addressOf(deployment.sender) } }));
  }
  if (wiring.mail?.includes('quota')) statements.push(allow(['ses:GetAccount'], ['*']));
  if (wiring.mail?.includes('suppress')) statements.push(allow(['ses:PutSuppressedDestination'], ['*']));
  if (wiring.mail?.includes('unsuppress')) statements.push(allow(['ses:DeleteSuppressedDestination'], ['*']));
  return statements;
}

const answersRequests = (name: FunctionName) => functions[name].triggers.some(({ on }) => on === 'http');

function acknowledgeFunction(lambda: LambdaFunction): void {
  Validations.of(lambda).acknowledge({
    id: 'Serverless-LambdaDLQ',
    reason:
      'What fails is kept by its trigger: dead letters of the queue, failed records of the stream; the next tick covers a missed one.',
  });
  Validations.of(lambda).acknowledge({
    id: 'Serverless-LambdaTracing',
    reason: 'Ids in the log lines follow an article from feed to mail; the X-Ray SDK ends in February 2027.',
  });
}

const allow = (actions: string[], resources: string[], conditions = {}) =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources, conditions });

function queueStatements(wiring: FunctionWiring, queues: Surroundings['queues']): PolicyStatement[] {
  const uses = {
    'sqs:SendMessage': wiring.sendsTo,
    'sqs:GetQueueAttributes': wiring.measures,
    'sqs:ChangeMessageVisibility': wiring.hidesIn,
  };
  return Object.entries(uses).flatMap(([action, names = []]) => names.map((queue) => allow([action], [queues[queue].queue.queueArn])));
}

/** The wildcards that remain in a role, each with its reason. Everything else that cdk-nag finds fails the synthesis. */
function acknowledgeRole(role: Role, name: FunctionName, { data, sendingArns }: Surroundings): void {
  const wiring = functions[name];
  const acknowledge = (finding: string, reason: string) =>
    Validations.of(role).acknowledge({ id: `AwsSolutions-IAM5[${finding}]`, reason });
  for (const bucket of Object.keys(wiring.buckets ?? {}) as BucketName[]) {
    acknowledge(objectsIn(role, data.buckets[bucket]), 'Objects are named by their content; the bucket is ours alone.');
  }
  if (wiring.triggers.some((trigger) => trigger.on === 'stream')) {
    acknowledge(objectsIn(role, data.buckets.failedRecords), 'Lambda names the objects that hold failed records itself.');
  }
  if (wiring.mail?.includes('send')) {
    acknowledge(
      `Resource::${nagged(role, sendingArns[0] ?? '')}`,
      'The condition on the sender says more: which identity SES asks about differs in its sandbox.',
    );
  }
  if (wiring.mail?.includes('quota')) acknowledge('Resource::*', 'ses:GetAccount knows no resource-level permission.');
  if (wiring.mail?.some((use) => use === 'suppress' || use === 'unsuppress')) {
    acknowledge('Resource::*', 'The suppression list of SES knows no resource-level permission: it belongs to the account.');
  }
}

/** The finding of cdk-nag on a right to all objects of a bucket. */
export const objectsIn = (role: Role, bucket: Bucket) => `Resource::${nagged(role, Stack.of(bucket).exportValue(bucket.bucketArn))}/*`;

/** An ARN as cdk-nag writes it: references in angle brackets, imports by their name. */
function nagged(role: Role, arn: string): string {
  const written: unknown = Stack.of(role).resolve(arn);
  const plain = (part: unknown): string => {
    if (typeof part === 'string') return part;
    const { Ref, 'Fn::ImportValue': imported } = part as { Ref?: string; 'Fn::ImportValue'?: string };
    return imported ?? `<${Ref}>`;
  };
  const { 'Fn::Join': joined } = written as { 'Fn::Join'?: [string, unknown[]] };
  return joined ? joined[1].map(plain).join('') : plain(written);
}
