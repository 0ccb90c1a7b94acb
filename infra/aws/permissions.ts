import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type Access, type TableName, type TableWiring, tables } from '../wiring.ts';

// A transaction needs the permissions of what it does, and ConditionCheckItem for its checks (IAM guide of DynamoDB).
const reading = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const writing = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** What `access` to a table means: no Scan unless the wiring says so, no table administration, its indexes by name and for reading only. */
export function tableStatements(table: TableV2, name: TableName, access: Access, scans: boolean): PolicyStatement[] {
  const wiring: TableWiring = tables[name];
  const indexes = Object.keys(wiring.indexes ?? {}).map((index) => `${table.tableArn}/index/${index}`);
  const actions = { read: reading, write: writing, readWrite: [...reading, ...writing] }[access];
  const statements = [new PolicyStatement({ actions: scans ? [...actions, 'dynamodb:Scan'] : actions, resources: [table.tableArn] })];
  if (access !== 'write' && indexes.length > 0) statements.push(new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes }));
  return statements;
}
