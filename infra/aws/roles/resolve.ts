/** CloudFormation's values as text, with the names and ARNs that the same things have on the local host. */
import {
  account,
  localBucketName,
  localDeadLettersName,
  localQueueName,
  localSecretName,
  localTableName,
  region,
} from '../../local/engines/resources.ts';
import { buckets, functions, queues, secrets, tables } from '../../wiring.ts';

export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}
export interface Template {
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: unknown } }>;
}

/** What the configuration set is called on the local host. */
export const localConfigurationSet = 'tocsin';

type Names = Record<string, string>;

/** Construct id (CloudFormation's logical id without its hash) -> local name, by type of resource. */
const named: Record<string, Names> = {
  'AWS::DynamoDB::GlobalTable': namesOf(tables, (name) => [`${name}Table`, localTableName(name)]),
  'AWS::S3::Bucket': namesOf(buckets, (name) => [`${name}Bucket`, localBucketName(name)]),
  'AWS::SecretsManager::Secret': namesOf(secrets, (name) => [`${name}Secret`, localSecretName(name)]),
  'AWS::Lambda::Function': namesOf(functions, (name) => [`${name}Function`, `tocsin-${name}`]),
  'AWS::SQS::Queue': {
    ...namesOf(queues, (name) => [`${name}Queue`, localQueueName(name)]),
    ...namesOf(queues, (name) => [`${name}DeadLetters`, localDeadLettersName(name)]),
  },
  'AWS::SES::ConfigurationSet': { ConfigurationSet: localConfigurationSet },
};

function namesOf<Name extends string>(wired: Record<Name, unknown>, name: (name: Name) => [string, string]): Names {
  return Object.fromEntries((Object.keys(wired) as Name[]).map(name).map(([id, local]) => [id.replaceAll('-', ''), local]));
}

const arnOf: Record<string, (name: string) => string> = {
  'AWS::DynamoDB::GlobalTable': (name) => `arn:aws:dynamodb:${region}:${account}:table/${name}`,
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::SecretsManager::Secret': (name) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`,
  'AWS::Lambda::Function': (name) => `arn:aws:lambda:${region}:${account}:function:${name}`,
  'AWS::SQS::Queue': (name) => `arn:aws:sqs:${region}:${account}:${name}`,
  'AWS::SNS::Topic': (name) => `arn:aws:sns:${region}:${account}:${name}`,
  'AWS::IAM::Role': (name) => `arn:aws:iam::${account}:role/${name}`,
  'AWS::Events::Rule': (name) => `arn:aws:events:${region}:${account}:rule/${name}`,
  'AWS::Logs::LogGroup': (name) => `arn:aws:logs:${region}:${account}:log-group:${name}:*`,
};

/** Types whose `Ref` is an ARN already. */
const refersByArn = new Set(['AWS::SecretsManager::Secret', 'AWS::SNS::Topic']);

const pseudo: Names = { 'AWS::Partition': 'aws', 'AWS::Region': region, 'AWS::AccountId': account, 'AWS::URLSuffix': 'amazonaws.com' };

/** Resolves values of these templates, which may import from each other. `deployedIn`: account and region that the templates name in plain text. */
export function resolver(templates: readonly Template[], deployedIn: { account: string; region: string }) {
  const resources = new Map(templates.flatMap(({ Resources }) => Object.entries(Resources)));
  const exports = new Map(
    templates.flatMap(({ Outputs = {} }) => Object.values(Outputs).map(({ Value, Export }) => [String(Export?.Name), Value] as const)),
  );

  const nameOf = (logicalId: string): string => {
    const type = resources.get(logicalId)?.Type ?? '';
    const id = logicalId.replace(/[0-9A-F]{8}$/, '');
    return named[type]?.[id] ?? id;
  };
  const arn = (logicalId: string): string => {
    const { Type = '' } = resources.get(logicalId) ?? {};
    return (arnOf[Type] ?? ((name: string) => `arn:aws:other:${region}:${account}:${name}`))(nameOf(logicalId));
  };
  const here = (plain: string): string => plain.replaceAll(deployedIn.account, account).replaceAll(deployedIn.region, region);

  function attribute([logicalId, name]: [string, string]): string {
    if (name === 'StreamArn') return `${arn(logicalId)}/stream/`;
    if (name === 'QueueName') return nameOf(logicalId);
    return arn(logicalId);
  }

  /** Throws if the template has a way of saying things that is not known here. */
  function text(value: unknown): string {
    if (typeof value === 'string') return here(value);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const [[kind, of] = ['', undefined]] = Object.entries(value as Record<string, unknown>);
    if (kind === 'Ref') return reference(of as string);
    if (kind === 'Fn::GetAtt') return attribute(of as [string, string]);
    if (kind === 'Fn::ImportValue') return text(exports.get(String(of)));
    if (kind === 'Fn::Join') {
      const [between, parts] = of as [string, unknown[]];
      return parts.map(text).join(between);
    }
    throw new Error(`a value that cannot be resolved: ${JSON.stringify(value)}`);
  }

  function reference(logicalId: string): string {
    const known = pseudo[logicalId];
    if (known !== undefined) return known;
    return refersByArn.has(resources.get(logicalId)?.Type ?? '') ? arn(logicalId) : nameOf(logicalId);
  }

  return { text, resources };
}

export type Resolver = ReturnType<typeof resolver>;
