import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { TableName, TableWiring } from '../../wiring.ts';
import { tables } from '../../wiring.ts';
import { CannotStart } from './cannot-start.ts';
import { clientSettings, tableDefinition } from './resources.ts';

/** Creates what is missing and returns the ARN of each stream. Throws `CannotStart` where a table of an older wiring is in the way. */
export async function createTables(endpoint: string, names: TableName[]): Promise<Map<TableName, string>> {
  const client = new DynamoDBClient({ ...clientSettings({}), endpoint });
  try {
    const streams = await Promise.all(names.map(async (name) => [name, await createTable(client, name)] as const));
    return new Map(streams.flatMap(([name, arn]) => (arn ? [[name, arn]] : [])));
  } finally {
    client.destroy();
  }
}

async function createTable(client: DynamoDBClient, name: TableName): Promise<string | undefined> {
  const definition = tableDefinition(name);
  const wiring: TableWiring = tables[name];
  try {
    const { TableDescription: made } = await client.send(new CreateTableCommand(definition));
    if (wiring.expires) {
      await client.send(
        new UpdateTimeToLiveCommand({
          TableName: definition.TableName,
          TimeToLiveSpecification: { Enabled: true, AttributeName: wiring.expires },
        }),
      );
    }
    return made?.LatestStreamArn;
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  const { Table: existing } = await client.send(new DescribeTableCommand({ TableName: definition.TableName }));
  const shape = (indexes: { IndexName?: string | undefined; KeySchema?: unknown; Projection?: unknown }[] = []) =>
    JSON.stringify(indexes.map(({ IndexName, KeySchema, Projection }) => [IndexName, KeySchema, Projection]).sort());
  if (
    shape([...(existing?.GlobalSecondaryIndexes ?? []), { KeySchema: existing?.KeySchema }]) !==
      shape([...(definition.GlobalSecondaryIndexes ?? []), { KeySchema: definition.KeySchema }]) ||
    Boolean(existing?.LatestStreamArn) !== Boolean(definition.StreamSpecification)
  ) {
    throw new CannotStart(
      `The table ${definition.TableName} was made by another version of Tocsin. Start with another --data directory, or delete this one to begin anew.`,
    );
  }
  return existing?.LatestStreamArn;
}
