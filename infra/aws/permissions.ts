import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Access, type TableName, type TableWiring, tables } from '../wiring.ts';

// A transaction needs the permissions of what it does (IAM guide of DynamoDB).
const reading = ['GetItem', 'BatchGetItem', 'Query', 'Scan'] as const;
const writing = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'] as const;
export type TableAction = (typeof reading)[number] | (typeof writing)[number];

/**
 * All that anybody asks of a table itself, indexes apart: each has one adapter or a few, and they know no other calls. What a
 * role holds is so much of that as the wiring's word stands for.
 */
export const asked: Readonly<Record<TableName, readonly TableAction[]>> = {
  feeds: ['BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
  hosts: ['GetItem', 'UpdateItem'],
  articles: ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem'],
  topics: ['GetItem', 'BatchGetItem', 'PutItem'],
  topicVersions: ['Query', 'PutItem'],
  matches: ['BatchGetItem', 'PutItem'],
  subscribers: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
  deliveries: ['GetItem', 'Query', 'UpdateItem', 'DeleteItem'],
  suppressions: ['GetItem', 'UpdateItem', 'DeleteItem'],
  limits: ['BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'],
  checkpoints: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
  pointers: ['GetItem', 'PutItem', 'UpdateItem'],
  apiKeys: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
  auditLog: ['Query', 'PutItem'],
  admins: ['GetItem', 'Query', 'PutItem', 'UpdateItem'],
};

/** What `access` to a table means: no Scan unless the wiring says so, no table administration, its indexes by name and for reading only. */
export function tableStatements(table: TableV2, name: TableName, access: Access, scans: boolean): PolicyStatement[] {
  const wiring: TableWiring = tables[name];
  const indexes = Object.keys(wiring.indexes ?? {}).map((index) => `${table.tableArn}/index/${index}`);
  const meant: readonly TableAction[] = { read: reading, write: writing, readWrite: [...reading, ...writing] }[access];
  const actions = [...asked[name].filter((action) => meant.includes(action)), ...(scans ? ['Scan'] : [])];
  const statements = [new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [table.tableArn] })];
  if (access !== 'write' && indexes.length > 0) statements.push(new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes }));
  return statements;
}
