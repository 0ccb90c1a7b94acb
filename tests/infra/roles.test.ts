import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rolesOfTheTemplate, writtenRoles } from '../../infra/aws/roles/roles-of.ts';
import { CannotStart } from '../../infra/local/engines/cannot-start.ts';
import { allows, type Statement } from '../../infra/local/gate/policies.ts';
import { checkEdges, readRoles, rolesFile } from '../../infra/local/gate/roles.ts';

describe('what the local host lets functions do', () => {
  it('is what the template lets them do on AWS: if this fails, npm run roles', () => {
    expect(readFileSync(rolesFile, 'utf8')).toBe(writtenRoles(rolesOfTheTemplate()));
  });

  it('is checked at its start: a service that may not use another stops it, by name', () => {
    const roles = readRoles();
    expect(() => checkEdges(roles)).not.toThrow();
    const [first, ...rest] = roles.edges;
    if (!first) throw new Error('no edges');
    expect(() => checkEdges({ ...roles, edges: [{ ...first, by: [] }, ...rest] })).toThrow(CannotStart);
  });

  it('holds no condition that cannot be judged here: another one stops it, by name', () => {
    const odd: Statement = {
      effect: 'Allow',
      actions: ['s3:GetObject'],
      resources: ['*'],
      conditions: { IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } },
    };
    expect(() => checkEdges({ roles: { web: [odd] }, edges: [] })).toThrow(/IpAddress/);
  });
});

describe('the pages, which anybody may open,', () => {
  const { roles } = readRoles();
  const actionsOn = (name: 'web' | 'console' | 'api', resource: RegExp) =>
    (roles[name] ?? []).filter(({ resources }) => resources.some((each) => resource.test(each))).flatMap(({ actions }) => actions);

  it('can touch nothing that the console and the API are for', () => {
    const theirs = /table\/tocsin-(feeds|api-keys|audit-log|admins|webhooks)\b|secret:tocsin-console-keys/;
    expect(actionsOn('web', theirs)).toEqual([]);
    expect(actionsOn('console', theirs)).not.toEqual([]);
    expect(actionsOn('api', theirs)).not.toEqual([]);
  });

  it('hold no key that opens a session, and the console none that signs a link', () => {
    expect(actionsOn('web', /secret:tocsin-console-keys/)).toEqual([]);
    for (const name of ['api', 'console'] as const) expect(actionsOn(name, /secret:tocsin-token-keys/)).toEqual([]);
    expect(actionsOn('api', /secret:tocsin-console-keys/)).toEqual([]);
  });
});

describe('a call', () => {
  const table = 'arn:aws:dynamodb:eu-west-1:000000000000:table/tocsin-feeds';
  const read: Statement = { effect: 'Allow', actions: ['dynamodb:GetItem', 'dynamodb:Query'], resources: [table] };
  const may = (statements: Statement[], action: string, resource = table, context = {}) =>
    allows(statements, { action, resource, context });

  it('is allowed by action and resource, and an index is a resource of its own', () => {
    expect(may([read], 'dynamodb:GetItem')).toBe(true);
    expect(may([read], 'dynamodb:PutItem')).toBe(false);
    expect(may([read], 'dynamodb:GetItem', `${table}-old`)).toBe(false);
    expect(may([read], 'dynamodb:Query', `${table}/index/due`)).toBe(false);
    expect(may([{ ...read, resources: [`${table}/index/*`] }], 'dynamodb:Query', `${table}/index/due`)).toBe(true);
  });

  it('is refused by one denial, whatever else allows it', () => {
    const deny: Statement = { ...read, effect: 'Deny', conditions: { Bool: { 'aws:SecureTransport': ['false'] } } };
    expect(may([read, { ...read, effect: 'Deny' }], 'dynamodb:GetItem')).toBe(false);
    expect(may([read, deny], 'dynamodb:GetItem')).toBe(true);
  });

  it('has to fit every condition', () => {
    const bySender: Statement = { ...read, conditions: { StringEquals: { 'ses:FromAddress': ['a@example.org'] } } };
    expect(may([bySender], 'dynamodb:GetItem', table, { 'ses:FromAddress': 'a@example.org' })).toBe(true);
    expect(may([bySender], 'dynamodb:GetItem', table, { 'ses:FromAddress': 'b@example.org' })).toBe(false);
    expect(may([bySender], 'dynamodb:GetItem')).toBe(false);
  });
});
