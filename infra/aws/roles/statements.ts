/** The policies of a template, resolved to plain statements. */
import type { Statement } from '../../local/gate/policies.ts';
import type { Resolver } from './resolve.ts';

interface Written {
  Effect: 'Allow' | 'Deny';
  Action: string | string[];
  Resource?: unknown;
  Condition?: Record<string, Record<string, unknown>>;
  Principal?: unknown;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

export function statementOf(written: Written, { text }: Resolver): Statement {
  const conditions = Object.entries(written.Condition ?? {}).map(
    ([operator, keys]) =>
      [operator, Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, listOf(values).map(text)]))] as const,
  );
  return {
    effect: written.Effect,
    actions: listOf(written.Action).map(text).sort(),
    resources: listOf(written.Resource ?? '*')
      .map(text)
      .sort(),
    ...(conditions.length > 0 && { conditions: Object.fromEntries(conditions) }),
    ...(written.Principal !== undefined && { principals: principalsOf(written.Principal, text) }),
  };
}

function principalsOf(principal: unknown, text: Resolver['text']): string[] {
  if (principal === '*') return ['*'];
  const { Service, AWS } = principal as { Service?: unknown; AWS?: unknown };
  return [Service, AWS].flatMap((one) => (one === undefined ? [] : listOf(one).map(text)));
}

const documentOf = (properties: Record<string, unknown>, name: string) =>
  (properties[name] as { Statement: Written[] } | undefined)?.Statement ?? [];

/** What a role may do, by the role's logical id. */
export function roleStatements(roleId: string, resolve: Resolver): Statement[] {
  const policies = [...resolve.resources.values()].filter(
    ({ Type, Properties = {} }) =>
      Type === 'AWS::IAM::Policy' && (Properties['Roles'] as { Ref?: string }[]).some(({ Ref }) => Ref === roleId),
  );
  return policies
    .flatMap(({ Properties = {} }) => documentOf(Properties, 'PolicyDocument'))
    .map((written) => statementOf(written, resolve));
}

/** Who may take a role on. */
export const trustOf = (roleId: string, resolve: Resolver): Statement[] =>
  documentOf(resolve.resources.get(roleId)?.Properties ?? {}, 'AssumeRolePolicyDocument').map((written) => statementOf(written, resolve));

/** What the policies of queues, topics and functions say about who may use them. */
export function resourceStatements(resolve: Resolver): Statement[] {
  return [...resolve.resources.values()].flatMap(({ Type, Properties = {} }) => {
    if (Type === 'AWS::Lambda::Permission') return [permissionOf(Properties, resolve)];
    if (Type !== 'AWS::SQS::QueuePolicy' && Type !== 'AWS::SNS::TopicPolicy') return [];
    return documentOf(Properties, 'PolicyDocument').map((written) => statementOf(written, resolve));
  });
}

function permissionOf(properties: Record<string, unknown>, { text }: Resolver): Statement {
  const { Action, FunctionName, Principal, SourceArn } = properties;
  return {
    effect: 'Allow',
    actions: [text(Action)],
    resources: [text(FunctionName)],
    principals: [text(Principal)],
    ...(SourceArn !== undefined && { conditions: { ArnLike: { 'aws:SourceArn': [text(SourceArn)] } } }),
  };
}
