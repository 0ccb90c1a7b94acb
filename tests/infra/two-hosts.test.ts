import { DescribeTableCommand, DynamoDBClient, type TableDescription } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localTableName } from '../../infra/local/engines/resources.ts';
import { type QueueName, queues, type TableName, tables } from '../../infra/wiring.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { builtAs, templatesOf } from '../support/template.ts';

interface Key {
  AttributeName?: string | undefined;
  KeyType?: string | undefined;
}
interface TableProperties {
  KeySchema: Key[];
  AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
  GlobalSecondaryIndexes?: { IndexName: string; KeySchema: Key[]; Projection: { ProjectionType: string; NonKeyAttributes?: string[] } }[];
  StreamSpecification?: { StreamViewType: string };
}
interface QueueProperties {
  VisibilityTimeout?: number;
  MessageRetentionPeriod?: number;
  RedrivePolicy?: { maxReceiveCount: number };
}

const templates = templatesOf();
const propertiesOf = <T>(type: string, id: string) => builtAs(templates, type, id)?.Properties as T | undefined;

const keys = (schema: Key[] = []) => schema.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).sort();

/** What a function can notice of a table: keys, indexes with what they project, and whether it has a stream. */
function shapeOf(table: TableProperties | TableDescription) {
  return {
    keys: keys(table.KeySchema),
    types: (table.AttributeDefinitions ?? []).map(({ AttributeName, AttributeType }) => `${AttributeName} ${AttributeType}`).sort(),
    indexes: (table.GlobalSecondaryIndexes ?? [])
      .map(({ IndexName, KeySchema, Projection }) => ({
        IndexName,
        keys: keys(KeySchema),
        projects: Projection?.ProjectionType,
        attributes: [...(Projection?.NonKeyAttributes ?? [])].sort(),
      }))
      .sort((a, b) => String(a.IndexName).localeCompare(String(b.IndexName))),
    stream: table.StreamSpecification?.StreamViewType ?? null,
  };
}

describe('both hosts', () => {
  let engines: TestEngines;
  beforeAll(async () => {
    engines = await startEngines();
  });
  afterAll(() => engines.stop());

  it.each(Object.keys(tables) as TableName[])('have the same table %s: keys, indexes, projections, stream', async (name) => {
    const inTemplate = propertiesOf<TableProperties>('AWS::DynamoDB::GlobalTable', `${name}Table`);
    const { Table: here } = await new DynamoDBClient({}).send(new DescribeTableCommand({ TableName: localTableName(name) }));
    expect(inTemplate && here).toBeDefined();
    expect(shapeOf(here as TableDescription)).toEqual(shapeOf(inTemplate as TableProperties));
  });

  it.each(Object.keys(queues) as QueueName[])('have the same queue %s: visibility timeout, receives, retention', async (name) => {
    const inTemplate = propertiesOf<QueueProperties>('AWS::SQS::Queue', `${name}Queue`);
    const { Attributes: here = {} } = await new SQSClient({}).send(
      new GetQueueAttributesCommand({ QueueUrl: engines.queueUrl(name), AttributeNames: ['All'] }),
    );
    expect({
      VisibilityTimeout: Number(here['VisibilityTimeout']),
      MessageRetentionPeriod: Number(here['MessageRetentionPeriod']),
      maxReceiveCount: Number((JSON.parse(here['RedrivePolicy'] ?? '{}') as { maxReceiveCount?: number }).maxReceiveCount),
    }).toEqual({
      VisibilityTimeout: inTemplate?.VisibilityTimeout,
      MessageRetentionPeriod: inTemplate?.MessageRetentionPeriod,
      maxReceiveCount: inTemplate?.RedrivePolicy?.maxReceiveCount,
    });
  });
});
