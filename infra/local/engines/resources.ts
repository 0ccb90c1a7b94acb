/** The tables, queues and buckets of the wiring, in the words of the engines that hold them here. Nothing is named twice: all derives from `infra/wiring.ts`. */
import type { CreateTableCommandInput, KeySchemaElement, ScalarAttributeType } from '@aws-sdk/client-dynamodb';
import type { BucketName, QueueName, QueueWiring, Resources, SecretName, SettingName, TableName, TableWiring } from '../../wiring.ts';
import { buckets, functions, queues, secrets, tables } from '../../wiring.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const prefix = 'tocsin-';

export const region = 'eu-west-1';
export const account = '000000000000';

/** What every SDK client of the host itself needs beside its endpoint. */
export const clientSettings = (environment: Record<string, string>) => ({
  region: environment['AWS_REGION'] ?? region,
  credentials: {
    accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? 'local',
    secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? 'local',
  },
});

export const localTableName = (table: TableName) => `${prefix}${kebab(table)}`;
export const localQueueName = (queue: QueueName) => `${prefix}${kebab(queue)}`;
export const localDeadLettersName = (queue: QueueName) => `${prefix}${kebab(queue)}-dead-letters`;
export const localBucketName = (bucket: BucketName) => `${prefix}${kebab(bucket)}`;
export const localSecretName = (secret: SecretName) => `${prefix}${kebab(secret)}`;

export const tableNames = Object.keys(tables) as TableName[];
export const queueNames = Object.keys(queues) as QueueName[];
export const bucketNames = Object.keys(buckets) as BucketName[];
export const secretNames = Object.keys(secrets) as SecretName[];

/** What `CreateTable` needs for one table of the wiring. */
export function tableDefinition(table: TableName): CreateTableCommandInput {
  const wiring: TableWiring = tables[table];
  const indexes = Object.entries(wiring.indexes ?? {});
  const local = indexes.filter(([, index]) => index.partition === wiring.key.partition);
  const global = indexes.filter(([, index]) => index.partition !== wiring.key.partition);
  const definition = ([IndexName, index]: (typeof indexes)[number]) => ({
    IndexName,
    KeySchema: keySchema(index),
    Projection: projection(index.projects),
  });
  const types = new Map<string, ScalarAttributeType>();
  for (const key of [wiring.key, ...indexes.map(([, index]) => index)]) {
    types.set(key.partition, 'S');
    if (key.sort) types.set(key.sort, key.sortType ?? 'S');
  }
  return {
    TableName: localTableName(table),
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...types].map(([AttributeName, AttributeType]) => ({ AttributeName, AttributeType })),
    KeySchema: keySchema(wiring.key),
    ...(global.length > 0 && { GlobalSecondaryIndexes: global.map(definition) }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local.map(definition) }),
    ...(wiring.stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const } }),
  };
}

const keySchema = ({ partition, sort }: { partition: string; sort?: string }): KeySchemaElement[] => [
  { AttributeName: partition, KeyType: 'HASH' },
  ...(sort ? [{ AttributeName: sort, KeyType: 'RANGE' as const }] : []),
];

function projection(attributes?: readonly string[]) {
  if (!attributes) return { ProjectionType: 'ALL' as const };
  if (attributes.length === 0) return { ProjectionType: 'KEYS_ONLY' as const };
  return { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...attributes] };
}

export interface QueueDefinition {
  name: string;
  attributes: Record<string, string>;
}

/** Every queue after its dead letters. A message stays invisible for six times its function's timeout, as AWS advises for Lambda. */
export function queueDefinitions(): QueueDefinition[] {
  return queueNames.flatMap((queue): QueueDefinition[] => [
    { name: localDeadLettersName(queue), attributes: { MessageRetentionPeriod: days(14) } },
    {
      name: localQueueName(queue),
      attributes: {
        VisibilityTimeout: String(6 * consumerTimeoutSeconds(queue)),
        MessageRetentionPeriod: days(retentionDays(queue)),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: `arn:aws:sqs:${region}:${account}:${localDeadLettersName(queue)}`,
          maxReceiveCount: queues[queue].receives,
        }),
      },
    },
  ]);
}

const days = (count: number) => String(count * 86_400);
const retentionDays = (queue: QueueName) => {
  const wiring: QueueWiring = queues[queue];
  return wiring.retentionDays ?? 4;
};

function consumerTimeoutSeconds(queue: QueueName) {
  const consumers = Object.values(functions).filter(({ triggers }) =>
    triggers.some((trigger) => trigger.on === 'queue' && trigger.queue === queue),
  );
  return Math.max(30, ...consumers.map(({ timeoutSeconds }) => timeoutSeconds));
}

export const localQueueUrl = (sqsUrl: string, queue: QueueName) => `${sqsUrl}/${account}/${localQueueName(queue)}`;

/** The names that the wiring puts into the environment of the functions. */
export function localResources(sqsUrl: string, settings: Record<SettingName, string>): Resources {
  return {
    tableName: localTableName,
    queueUrl: (queue) => localQueueUrl(sqsUrl, queue),
    bucketName: localBucketName,
    secretName: localSecretName,
    settings,
  };
}
