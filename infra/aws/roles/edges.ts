/**
 * Every place of a template at which one service uses another: an alarm that publishes, a rule that sends, a schedule that
 * starts a function. CloudFormation builds them all without asking whether a policy lets them.
 */

import { account } from '../../local/engines/resources.ts';
import type { Request, Statement } from '../../local/gate/policies.ts';
import type { Resolver, Resource } from './resolve.ts';
import { resourceStatements, roleStatements, trustOf } from './statements.ts';

export interface Edge {
  /** What is connected, for the sentence that says that it is not allowed. */
  edge: string;
  request: Request;
  /** What speaks of it: the policies of a role, or of the thing that is used. */
  by: Statement[];
}

type Properties = Record<string, unknown>;
type FindEdges = (id: string, properties: Properties, resolve: Resolver) => Edge[];

const finders: Record<string, FindEdges> = {
  'AWS::CloudWatch::Alarm': alarmEdges,
  'AWS::Events::Rule': ruleEdges,
  'AWS::Scheduler::Schedule': scheduleEdges,
  'AWS::ApiGatewayV2::Route': routeEdges,
  'AWS::S3::Bucket': bucketEdges,
  'AWS::Lambda::EventSourceMapping': mappingEdges,
  'AWS::Lambda::Function': functionEdges,
  'AWS::KinesisFirehose::DeliveryStream': streamEdges,
  'AWS::SES::ConfigurationSetEventDestination': eventDestinationEdges,
};

export function edgesOf(resolve: Resolver): Edge[] {
  const found = [...resolve.resources].flatMap(
    ([id, { Type, Properties = {} }]: [string, Resource]) => finders[Type]?.(id, Properties, resolve) ?? [],
  );
  const all = found.flatMap((edge) => [edge, ...(edge.request.principal ? keyEdges(resolve, edge) : [])]);
  return all.map(({ edge, request, by }) => ({ edge, request, by: by.filter((statement) => speaks(statement, request)) }));
}

const speaks = ({ actions, principals }: Statement, { action, principal }: Request) =>
  actions.some((one) => one.includes('*') || one === action) &&
  (!principals || principals.includes('*') || principals.includes(principal ?? ''));

/** Allowed by the policy of what is used, for one service and what it acts for. */
function byPolicy(resolve: Resolver, edge: string, request: Omit<Request, 'context'>, sourceArn: string): Edge {
  const by = resourceStatements(resolve).filter(({ resources }) => resources.some((one) => one === '*' || one === request.resource));
  return { edge, request: { ...request, context: { 'aws:SourceArn': sourceArn, 'aws:SourceAccount': account } }, by };
}

/**
 * A service that writes into something encrypted by a key needs the key too, and the keys that AWS makes (`alias/aws/sqs`)
 * let none in: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
function keyEdges(resolve: Resolver, { edge, request }: Edge): Edge[] {
  const target = [...resolve.resources].find(([id]) => resolve.text({ 'Fn::GetAtt': [id, 'Arn'] }) === request.resource);
  const key = target?.[1].Properties?.['KmsMasterKeyId'];
  if (key === undefined) return [];
  return [{ edge: `${edge}, encrypted`, request: { ...request, action: 'kms:GenerateDataKey', resource: resolve.text(key) }, by: [] }];
}

function alarmEdges(_id: string, { AlarmName, AlarmActions = [] }: Properties, resolve: Resolver): Edge[] {
  const name = resolve.text(AlarmName);
  return (AlarmActions as unknown[]).map((action) => {
    const request = { principal: 'cloudwatch.amazonaws.com', action: 'sns:Publish', resource: resolve.text(action) };
    return byPolicy(resolve, `alarm ${name} -> SNS`, request, `arn:aws:cloudwatch:eu-west-1:${account}:alarm:${name}`);
  });
}

function ruleEdges(id: string, { Targets = [] }: Properties, resolve: Resolver): Edge[] {
  const source = resolve.text({ 'Fn::GetAtt': [id, 'Arn'] });
  return (Targets as { Arn: unknown; DeadLetterConfig?: { Arn: unknown } }[]).flatMap(({ Arn, DeadLetterConfig }) =>
    [Arn, DeadLetterConfig?.Arn].flatMap((target) => {
      if (target === undefined) return [];
      const request = { principal: 'events.amazonaws.com', action: 'sqs:SendMessage', resource: resolve.text(target) };
      return [byPolicy(resolve, `rule ${id} -> ${request.resource}`, request, source)];
    }),
  );
}

function scheduleEdges(id: string, properties: Properties, resolve: Resolver): Edge[] {
  const { Arn, RoleArn } = properties['Target'] as { Arn: unknown; RoleArn: { 'Fn::GetAtt': [string, string] } };
  const roleId = RoleArn['Fn::GetAtt'][0];
  const request = { action: 'lambda:InvokeFunction', resource: resolve.text(Arn) };
  return [
    { edge: `schedule ${id} -> function`, request, by: roleStatements(roleId, resolve) },
    assumed(`schedule ${id}`, roleId, 'scheduler.amazonaws.com', resolve),
  ];
}

const assumed = (edge: string, roleId: string, principal: string, resolve: Resolver): Edge => ({
  edge: `${edge} takes on its role`,
  request: { principal, action: 'sts:AssumeRole', resource: resolve.text({ 'Fn::GetAtt': [roleId, 'Arn'] }) },
  by: trustOf(roleId, resolve),
});

/** API Gateway names the route, not the path that was asked for, when it invokes the function behind it. */
function routeEdges(_id: string, properties: Properties, resolve: Resolver): Edge[] {
  const { ApiId, RouteKey, Target } = properties as {
    ApiId: unknown;
    RouteKey: string;
    Target: { 'Fn::Join': [string, [string, { Ref: string }]] };
  };
  const integration = resolve.resources.get(Target['Fn::Join'][1][1].Ref);
  const request = {
    principal: 'apigateway.amazonaws.com',
    action: 'lambda:InvokeFunction',
    resource: resolve.text(integration?.Properties?.['IntegrationUri']),
  };
  const [method = '', path = ''] = RouteKey.split(' ');
  const source = `arn:aws:execute-api:eu-west-1:${account}:${resolve.text(ApiId)}/$default/${method === 'ANY' ? 'GET' : method}${path}`;
  return [byPolicy(resolve, `route ${RouteKey} -> function`, request, source)];
}

function bucketEdges(id: string, { NotificationConfiguration }: Properties, resolve: Resolver): Edge[] {
  const { QueueConfigurations = [] } = (NotificationConfiguration ?? {}) as { QueueConfigurations?: { Queue: unknown }[] };
  return QueueConfigurations.map(({ Queue }) => {
    const request = { principal: 's3.amazonaws.com', action: 'sqs:SendMessage', resource: resolve.text(Queue) };
    return byPolicy(resolve, `bucket ${id} -> queue`, request, resolve.text({ 'Fn::GetAtt': [id, 'Arn'] }));
  });
}

const queueActions = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const streamActions = ['dynamodb:DescribeStream', 'dynamodb:GetShardIterator', 'dynamodb:GetRecords'];

/** What Lambda does in a function's name to feed it: https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html, with-ddb.html */
function mappingEdges(_id: string, properties: Properties, resolve: Resolver): Edge[] {
  const functionId = idOf(properties['FunctionName']);
  const by = roleStatements(roleIdOf(resolve, functionId), resolve);
  const source = resolve.text(properties['EventSourceArn']);
  const edge = (action: string, resource: string): Edge => ({ edge: `${functionId} reads ${source}`, request: { action, resource }, by });
  if (!properties['StartingPosition']) return queueActions.map((action) => edge(action, source));
  const { OnFailure } = (properties['DestinationConfig'] ?? {}) as { OnFailure?: { Destination: unknown } };
  const kept = OnFailure
    ? [
        edge('s3:PutObject', `${resolve.text(OnFailure.Destination)}/aws/lambda/failed`),
        edge('s3:ListBucket', resolve.text(OnFailure.Destination)),
      ]
    : [];
  return [...streamActions.map((action) => edge(action, source)), ...kept];
}

function functionEdges(id: string, _properties: Properties, resolve: Resolver): Edge[] {
  return [assumed(`function ${id}`, roleIdOf(resolve, id), 'lambda.amazonaws.com', resolve)];
}

/** https://docs.aws.amazon.com/firehose/latest/dev/controlling-access.html#using-iam-s3 */
function streamEdges(id: string, properties: Properties, resolve: Resolver): Edge[] {
  const { BucketARN, RoleARN } = properties['ExtendedS3DestinationConfiguration'] as { BucketARN: unknown; RoleARN: unknown };
  const [bucket, roleId] = [resolve.text(BucketARN), idOf(RoleARN)];
  const by = roleStatements(roleId, resolve);
  const wanted = [
    ...['s3:PutObject', 's3:AbortMultipartUpload'].map((action) => ({ action, resource: `${bucket}/sent/object` })),
    ...['s3:ListBucket', 's3:GetBucketLocation', 's3:ListBucketMultipartUploads'].map((action) => ({ action, resource: bucket })),
  ];
  const writes = wanted.map((request) => ({ edge: `stream ${id} -> bucket`, request, by }));
  return [...writes, assumed(`stream ${id}`, roleId, 'firehose.amazonaws.com', resolve)];
}

function eventDestinationEdges(id: string, { EventDestination, ConfigurationSetName }: Properties, resolve: Resolver): Edge[] {
  const { KinesisFirehoseDestination: stream } = EventDestination as {
    KinesisFirehoseDestination?: { DeliveryStreamARN: unknown; IAMRoleARN: unknown };
  };
  if (!stream) return [];
  const roleId = idOf(stream.IAMRoleARN);
  const set = `arn:aws:ses:eu-west-1:${account}:configuration-set/${resolve.text(ConfigurationSetName)}`;
  const takesOn = assumed(`events ${id}`, roleId, 'ses.amazonaws.com', resolve);
  const request = { action: 'firehose:PutRecordBatch', resource: resolve.text(stream.DeliveryStreamARN) };
  return [
    { edge: `events ${id} -> stream`, request, by: roleStatements(roleId, resolve) },
    { ...takesOn, request: { ...takesOn.request, context: { 'aws:SourceArn': set, 'aws:SourceAccount': account } } },
  ];
}

const idOf = (value: unknown): string => {
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  return Ref ?? attribute?.[0] ?? '';
};

export const roleIdOf = (resolve: Resolver, functionId: string): string => idOf(resolve.resources.get(functionId)?.Properties?.['Role']);
