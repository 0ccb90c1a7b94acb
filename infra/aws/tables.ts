import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { type TableName, type TableWiring, tables } from '../wiring.ts';
import type { Keeping } from './keeping.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });
const sorted = (name: string, type: 'S' | 'N' = 'S'): Attribute => ({
  name,
  type: type === 'N' ? AttributeType.NUMBER : AttributeType.STRING,
});

/** Every table of the wiring, on demand. Their names are CloudFormation's: one that was left behind is in nobody's way. */
export function buildTables(scope: Construct, keeping: Keeping): Record<TableName, TableV2> {
  const built = Object.entries(tables).map(([name, wiring]) => [name, buildTable(scope, name, wiring, keeping)] as const);
  return Object.fromEntries(built) as Record<TableName, TableV2>;
}

function buildTable(scope: Construct, name: string, wiring: TableWiring, { removalPolicy, isProtected }: Keeping): TableV2 {
  const pointInTimeRecoveryEnabled = wiring.irreplaceable === true;
  const indexes = Object.entries(wiring.indexes ?? {});
  const isLocal = (index: { partition: string }) => index.partition === wiring.key.partition;
  const table = new TableV2(scope, `${name}Table`, {
    partitionKey: text(wiring.key.partition),
    ...(wiring.key.sort ? { sortKey: sorted(wiring.key.sort, wiring.key.sortType) } : {}),
    globalSecondaryIndexes: indexes
      .filter(([, index]) => !isLocal(index))
      .map(([indexName, index]) => ({
        indexName,
        partitionKey: text(index.partition),
        ...(index.sort ? { sortKey: text(index.sort) } : {}),
        ...projection(index.projects),
      })),
    localSecondaryIndexes: indexes
      .filter(([, index]) => isLocal(index))
      .map(([indexName, index]) => ({ indexName, sortKey: text(index.sort ?? ''), ...projection(index.projects) })),
    ...(wiring.stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
    ...(wiring.expires ? { timeToLiveAttribute: wiring.expires } : {}),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled },
    deletionProtection: isProtected,
    removalPolicy,
  });
  if (!pointInTimeRecoveryEnabled) {
    Validations.of(table).acknowledge({
      id: 'AwsSolutions-DDB3',
      reason: 'What it holds ends by itself and is made anew from feeds and time; copies of every second would cost more than they save.',
    });
  }
  if (removalPolicy === RemovalPolicy.DESTROY) acknowledgeUnprotected(table);
  return table;
}

function acknowledgeUnprotected(table: TableV2) {
  Validations.of(table).acknowledge({
    id: 'Serverless-DynamoDBDeletionProtection',
    reason: 'A stage that keeps nothing is to leave nothing behind.',
  });
}

function projection(attributes: readonly string[] | undefined) {
  if (!attributes) return { projectionType: ProjectionType.ALL };
  if (attributes.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...attributes] };
}
