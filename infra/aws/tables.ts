import { RemovalPolicy } from 'aws-cdk-lib';
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

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** Every table of the wiring: on demand, with backups to any second of the last 35 days, kept when the stack goes. */
export function buildTables(scope: Construct, stage: string): Record<TableName, TableV2> {
  const built = Object.entries(tables).map(([name, wiring]) => [name, buildTable(scope, stage, name, wiring)] as const);
  return Object.fromEntries(built) as Record<TableName, TableV2>;
}

function buildTable(scope: Construct, stage: string, name: string, wiring: TableWiring): TableV2 {
  return new TableV2(scope, `${name}Table`, {
    tableName: `tocsin-${stage}-${name}`,
    partitionKey: text(wiring.key.partition),
    ...(wiring.key.sort ? { sortKey: text(wiring.key.sort) } : {}),
    globalSecondaryIndexes: Object.entries(wiring.indexes ?? {}).map(([indexName, index]) => ({
      indexName,
      partitionKey: text(index.partition),
      ...(index.sort ? { sortKey: text(index.sort) } : {}),
      ...projection(index.projects),
    })),
    ...(wiring.stream ? { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES } : {}),
    ...(wiring.expires ? { timeToLiveAttribute: wiring.expires } : {}),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.dynamoOwnedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

function projection(attributes: readonly string[] | undefined) {
  if (!attributes) return { projectionType: ProjectionType.ALL };
  if (attributes.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...attributes] };
}
