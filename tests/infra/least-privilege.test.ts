/** Roles hold no action on a table that no adapter asks for, and adapters ask for none that the table of actions does not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asked, type TableAction } from '../../infra/aws/permissions.ts';
import { readRoles } from '../../infra/local/gate/roles.ts';
import { type TableName, tables } from '../../infra/wiring.ts';

const folder = new URL('../../functions/adapters/aws/', import.meta.url);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Beside `<table>-table.ts`. */
const alsoUses: Partial<Record<TableName, readonly string[]>> = {
  feeds: ['feed-lists.ts'],
  pointers: ['feed-overview.ts', 'mail-counts.ts', 'send-rate.ts', 'topic-index.ts'],
  limits: ['mail-counts.ts', 'send-rate.ts', 'send-room.ts'],
};

const signs: Record<TableAction, RegExp> = {
  GetItem: /new GetCommand/,
  BatchGetItem: /\breadItems\(\s*client/,
  Query: /new QueryCommand|\bquery(Items|Page)\(|paginateQuery\(/,
  Scan: /\bscanItems\(/,
  PutItem: /new PutCommand|\bPut: \{/,
  UpdateItem: /new UpdateCommand|\bUpdate: /,
  DeleteItem: /new DeleteCommand|\bDelete: /,
  BatchWriteItem: /new BatchWriteCommand/,
};
const callsIn = (files: readonly string[]) => {
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return (Object.keys(signs) as TableAction[]).filter((action) => signs[action].test(text));
};

const names = Object.keys(tables) as TableName[];

describe('a role', () => {
  it.each(names)('holds no action on %s that no adapter asks for', (name) => {
    const calls = callsIn([`${kebab(name)}-table.ts`, ...(alsoUses[name] ?? [])]);
    expect(asked[name].filter((action) => !calls.includes(action))).toEqual([]);
  });

  it.each(names)('holds every action that the adapter of %s asks for', (name) => {
    // A table is queried by its indexes, or scanned, as the wiring says.
    const calls = callsIn([`${kebab(name)}-table.ts`]).filter((action) => action !== 'Query' && action !== 'Scan');
    expect(calls.filter((action) => !asked[name].includes(action))).toEqual([]);
  });

  it('of no function checks conditions in transactions, which none does', () => {
    const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    expect(sources.filter((source) => /\bConditionCheck: /.test(source))).toEqual([]);
    expect(JSON.stringify(readRoles())).not.toContain('ConditionCheckItem');
  });
});
