import { type CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { ITable, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, type IEventSourceDlq, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import { type BucketName, functions, type QueueName, type TableName, type Trigger } from '../wiring.ts';
import { queueConcurrency, streamConcurrency } from './concurrency.ts';
import type { QueueWithDeadLetters } from './queues.ts';

export interface Triggered {
  /** Concurrent executions of the account. */
  concurrency: number;
  lambdas: Record<FunctionName, LambdaFunction>;
  tables: Record<TableName, TableV2>;
  queues: Record<QueueName, QueueWithDeadLetters>;
  buckets: Record<BucketName, Bucket>;
}

/** Connects every function to what starts it. HTTP is apart, in web.ts. */
export function buildTriggers(scope: Construct, built: Triggered): void {
  const group = new ScheduleGroup(scope, 'Schedules', { removalPolicy: RemovalPolicy.DESTROY });
  for (const [name, wiring] of Object.entries(functions)) {
    for (const trigger of wiring.triggers) connect(scope, name as FunctionName, trigger, built, group);
  }
}

function connect(scope: Construct, name: FunctionName, trigger: Trigger, built: Triggered, group: ScheduleGroup): void {
  const lambda = built.lambdas[name];
  switch (trigger.on) {
    case 'schedule':
      new Schedule(scope, `${name}Schedule`, {
        scheduleGroup: group,
        description: functions[name].does,
        schedule: onTheClock(trigger.everyMinutes),
        target: new LambdaInvoke(lambda, { role: schedulerRole(scope, name, lambda), retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
      });
      // A tick that failed is not repeated, neither by the scheduler nor by Lambda, which would do so twice: the next one covers everything since the last that succeeded.
      lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(trigger.everyMinutes) });
      Validations.of(lambda).acknowledge({
        id: 'Serverless-LambdaAsyncFailureDestination',
        reason: 'Nothing is lost with a tick: the next one covers its time, and an alarm says when none comes.',
      });
      return;
    case 'queue':
      lambda.addEventSource(
        new SqsEventSource(built.queues[trigger.queue].queue, {
          batchSize: trigger.batchSize,
          reportBatchItemFailures: true,
          ...(trigger.batchWindowSeconds ? { maxBatchingWindow: Duration.seconds(trigger.batchWindowSeconds) } : {}),
          maxConcurrency: queueConcurrency(trigger, built.concurrency),
        }),
      );
      acknowledgeQueueMappings(lambda);
      return;
    case 'stream':
      lambda.addEventSource(
        // CDK's own types do not fit each other under exactOptionalPropertyTypes.
        new DynamoEventSource(built.tables[trigger.table] as ITable, {
          startingPosition: StartingPosition.TRIM_HORIZON,
          batchSize: trigger.batchSize,
          reportBatchItemFailures: true,
          bisectBatchOnError: true,
          retryAttempts: trigger.retries,
          maxRecordAge: Duration.hours(trigger.maxAgeHours),
          parallelizationFactor: streamConcurrency(trigger.parallel, built.concurrency),
          ...(trigger.only ? { filters: [onlyImages(trigger.only)] } : {}),
          ...(trigger.batchWindowSeconds ? { maxBatchingWindow: Duration.seconds(trigger.batchWindowSeconds) } : {}),
          onFailure: keepIn(built.buckets.failedRecords),
        }),
      );
      return;
    case 'http':
      return;
  }
}

/** At :00, :15, :30: a rate would start whenever the schedule was made, and a mail for 07:00 leave up to an interval late. */
const onTheClock = (everyMinutes: number) => ScheduleExpression.expression(`cron(0/${everyMinutes} * * * ? *)`);

/** https://docs.aws.amazon.com/lambda/latest/dg/with-ddb-filtering.html */
const onlyImages = (only: Record<string, readonly string[]>) =>
  FilterCriteria.filter({
    dynamodb: { NewImage: Object.fromEntries(Object.entries(only).map(([attribute, values]) => [attribute, { S: [...values] }])) },
  });

function schedulerRole(scope: Construct, name: FunctionName, lambda: LambdaFunction): Role {
  const role = new Role(scope, `${name}SchedulerRole`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  const logicalId = Stack.of(lambda).getLogicalId(lambda.node.defaultChild as CfnElement);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>:*]`,
    reason: 'Versions and aliases of this one function.',
  });
  return role;
}

/** CDK's own destination would let the function read and delete what it failed on; it only has to leave it there. */
const keepIn = (bucket: Bucket): IEventSourceDlq => ({
  bind(_target, handler) {
    handler.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] }));
    handler.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
    return { destination: bucket.bucketArn };
  },
});

function acknowledgeQueueMappings(lambda: LambdaFunction): void {
  for (const mapping of lambda.node.children.filter((child) => child.node.id.startsWith('SqsEventSource'))) {
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason: 'A queue keeps its own dead letters; Lambda offers no other destination for SQS.',
    });
  }
}
