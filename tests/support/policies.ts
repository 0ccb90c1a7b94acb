/** What a stage's templates must hold to, by kind of fault: each policy answers with the faults that it finds, none in a good template. */
import { edgesOf } from '../../infra/aws/roles/edges.ts';
import { resolver } from '../../infra/aws/roles/resolve.ts';
import { roleStatements } from '../../infra/aws/roles/statements.ts';
import { exampleEnvironment } from '../../infra/aws/stages.ts';
import { allows } from '../../infra/local/gate/policies.ts';
import type { QueueName } from '../../infra/wiring.ts';
import { functions, routes } from '../../infra/wiring.ts';
import { builtAs, ofType, type Resource, type StageTemplates } from './template.ts';

type Policy = (templates: StageTemplates) => string[];

const resolving = ({ data, service }: StageTemplates) => resolver([data, service], exampleEnvironment);
const everything = ({ data, service }: StageTemplates) => [data, service].flatMap(({ Resources }) => Object.entries(Resources));
const wired = Object.entries(functions);

/** Every service that uses another is let in by a policy. */
export const edgesWithoutPolicy: Policy = (templates) =>
  edgesOf(resolving(templates)).flatMap(({ edge, request, by }) => (allows(by, request) ? [] : [`${edge}: ${request.action}`]));

/** No function sends to a queue that triggers it: Lambda would end that after 16 hops, and none may have it go on for ever. */
export const loopsThatLambdaWouldCut: Policy = (templates) =>
  wired.flatMap(([name, { sendsTo = [], triggers }]) => {
    const feedsItself = triggers.some((trigger) => trigger.on === 'queue' && sendsTo.includes(trigger.queue as QueueName));
    const allowed = builtAs(templates, 'AWS::Lambda::Function', `${name}Function`)?.Properties['RecursiveLoop'] === 'Allow';
    return feedsItself || allowed ? [`${name} feeds itself`] : [];
  });

/** Whoever sends mail may do so in SES's sandbox, in which the recipient's identity is asked for too, and as no other sender. */
export const mailThatIamRefuses: Policy = (templates) => {
  const resolve = resolving(templates);
  const resources = ['identity/alerts.example.org', 'identity/reader@example.com', 'configuration-set/tocsin'];
  return wired.flatMap(([name, { mail }]) => {
    if (!mail?.includes('send')) return [];
    const statements = roleStatements(roleIdOf(name), resolve);
    return resources.flatMap((resource) => {
      const may = (from: string) =>
        allows(statements, {
          action: 'ses:SendEmail',
          resource: `arn:aws:ses:eu-west-1:000000000000:${resource}`,
          context: { 'ses:FromAddress': from },
        });
      return [
        ...(may('alerts@alerts.example.org') ? [] : [`${name} on ${resource}`]),
        ...(may('ceo@alerts.example.org') ? [`${name} as anybody`] : []),
      ];
    });
  });

  function roleIdOf(name: string): string {
    const role = builtAs(templates, 'AWS::Lambda::Function', `${name}Function`)?.Properties['Role'] as { 'Fn::GetAtt': [string, string] };
    return role['Fn::GetAtt'][0];
  }
};

const nameProperties = [
  'TableName',
  'BucketName',
  'QueueName',
  'Name',
  'FunctionName',
  'ConfigurationSetName',
  'TopicName',
  'LogGroupName',
];
const isKept = ({ DeletionPolicy, Type }: Resource) => DeletionPolicy?.startsWith('Retain') || Type === 'AWS::DynamoDB::GlobalTable';

/** What stays behind is in nobody's way: no name of our own, nothing kept when the deployment that makes it fails. */
export const firstTriesThatBlockTheSecond: Policy = (templates) =>
  everything(templates).flatMap(([id, resource]) => [
    ...(resource.DeletionPolicy === 'Retain' ? [`${id} stays when the deployment that makes it fails`] : []),
    ...(isKept(resource) && nameProperties.some((name) => resource.Properties?.[name] !== undefined)
      ? [`${id} is kept, and named by us`]
      : []),
  ]);

/** Protection would keep CloudFormation from tidying up after a first deployment that failed. */
export const protectedTooEarly: Policy = (templates) =>
  everything(templates).flatMap(([id, { Properties }]) =>
    /"DeletionProtection(Enabled)?":(true|"ACTIVE")/.test(JSON.stringify(Properties ?? {}))
      ? [`${id} is protected before it was made`]
      : [],
  );

/** AWS keeps 100 executions for functions that reserve nothing: in an account without them every reservation is refused. */
export const reservationsThatLambdaRefuses =
  (concurrency: number): Policy =>
  (templates) => {
    const reserved = ofType(templates, 'AWS::Lambda::Function').map(({ Properties }) =>
      Number(Properties['ReservedConcurrentExecutions'] ?? 0),
    );
    const sum = reserved.reduce((total, one) => total + one, 0);
    return sum > Math.max(0, concurrency - 100) ? [`${sum} of ${concurrency} are reserved`] : [];
  };

/** Work from queues leaves room for pages, in an account of so many concurrent executions. */
export const queuesThatTakeEverything =
  (concurrency: number): Policy =>
  (templates) => {
    const mappings = ofType(templates, 'AWS::Lambda::EventSourceMapping').filter(({ Properties }) => !Properties['StartingPosition']);
    const bounds = mappings.map(({ Properties }) => (Properties['ScalingConfig'] as { MaximumConcurrency?: number })?.MaximumConcurrency);
    const unbounded = bounds.filter((bound) => bound === undefined).map(() => 'a queue without a bound');
    const least = 2 * mappings.length; // SQS knows no smaller bound than 2
    const sum = bounds.reduce<number>((total, bound = 0) => total + bound, 0);
    return sum > Math.max(least, concurrency * 0.6) ? [...unbounded, `${sum} of ${concurrency} for queues`] : unbounded;
  };

/** A message that came at a bad moment, a throttled one or two, is not lost: AWS asks for five receives at least. */
export const queuesThatGiveUpEarly: Policy = (templates) =>
  ofType(templates, 'AWS::SQS::Queue').flatMap(({ Properties }) => {
    const receives = (Properties['RedrivePolicy'] as { maxReceiveCount: number } | undefined)?.maxReceiveCount;
    return receives !== undefined && receives < 5 ? [`${receives} receives`] : [];
  });

/** With the zone here, everything that mails need to be believed is written into it. */
export const recordsNotWritten: Policy = (templates) => {
  const written = ofType(templates, 'AWS::Route53::RecordSet').map(
    ({ Properties }) => `${Properties['Type']} ${JSON.stringify(Properties['Name'])}`,
  );
  const wanted = ['MX "mail.alerts.example.org."', 'TXT "mail.alerts.example.org."', 'TXT "_dmarc.alerts.example.org."'];
  const dkim = written.filter((record) => record.startsWith('CNAME')).length;
  return [...wanted.filter((record) => !written.includes(record)), ...(dkim === 3 ? [] : [`${dkim} DKIM records`])];
};

/** Links in mails live for years: they carry a host of the organisation's, and there is no second way in. */
export const linksThatDieWithTheApi: Policy = (templates) => {
  const [api] = ofType(templates, 'AWS::ApiGatewayV2::Api');
  const addresses = ofType(templates, 'AWS::Lambda::Function').flatMap(({ Properties }) => {
    const { Variables = {} } = (Properties['Environment'] ?? {}) as { Variables?: Record<string, unknown> };
    return Variables['PUBLIC_URL'] === undefined ? [] : [Variables['PUBLIC_URL']];
  });
  const others = addresses.filter((address) => address !== 'https://news.example.org');
  return [
    ...(others.length === 0 && addresses.length > 0 ? [] : [`links carry ${JSON.stringify(others[0])}`]),
    ...(ofType(templates, 'AWS::ApiGatewayV2::DomainName').length === 1 ? [] : ['no custom domain']),
    ...(ofType(templates, 'AWS::ApiGatewayV2::ApiMapping').length === 1 ? [] : ['the domain leads nowhere']),
    ...(api?.Properties['DisableExecuteApiEndpoint'] === true ? [] : ['the API has a second address']),
  ];
};

/** No route can use up another's budget. */
export const routesWithoutBudget: Policy = (templates) => {
  const [stage] = ofType(templates, 'AWS::ApiGatewayV2::Stage');
  const settings = (stage?.Properties['RouteSettings'] ?? {}) as Record<string, { ThrottlingRateLimit?: number }>;
  const keys = ofType(templates, 'AWS::ApiGatewayV2::Route').map(({ Properties }) => String(Properties['RouteKey']));
  const wanted = Object.values(routes).flatMap(({ keys: some }) => some as readonly string[]);
  return [...new Set([...keys, ...wanted])].filter((key) => !settings[key]?.ThrottlingRateLimit || !keys.includes(key));
};

/** A schedule comes on the clock's own quarters, not whenever it was made. */
export const schedulesOffTheClock: Policy = (templates) =>
  ofType(templates, 'AWS::Scheduler::Schedule').flatMap(({ Properties }) =>
    String(Properties['ScheduleExpression']).startsWith('cron(0/') ? [] : [String(Properties['ScheduleExpression'])],
  );

/** Whoever reads a queue is deployed before whoever sends to it. */
export const sendersDeployedFirst: Policy = (templates) => {
  const { Resources } = templates.service;
  const idOf = (name: string) =>
    Object.keys(Resources).find((id) => id.replace(/[0-9A-F]{8}$/, '') === `${name}Function`.replaceAll('-', '')) ?? '';
  return wired.flatMap(([sender, { sendsTo = [] }]) =>
    wired.flatMap(([reader, { triggers }]) => {
      const reads = reader !== sender && triggers.some((trigger) => trigger.on === 'queue' && sendsTo.includes(trigger.queue as QueueName));
      return reads && !Resources[idOf(sender)]?.DependsOn?.includes(idOf(reader)) ? [`${sender} before ${reader}`] : [];
    }),
  );
};

/** Types that use no other service, or that `edgesOf` knows how. A new one is looked at before it is in here. */
const lookedAt = new Set(
  `ApiGatewayV2::Api ApiGatewayV2::ApiMapping ApiGatewayV2::DomainName ApiGatewayV2::Integration ApiGatewayV2::Route ApiGatewayV2::Stage
  CertificateManager::Certificate CloudWatch::Alarm CloudWatch::Dashboard Cognito::ManagedLoginBranding Cognito::UserPool
  Cognito::UserPoolClient Cognito::UserPoolDomain Cognito::UserPoolGroup DynamoDB::GlobalTable Events::Rule IAM::Policy IAM::Role
  KinesisFirehose::DeliveryStream Lambda::EventInvokeConfig Lambda::EventSourceMapping Lambda::Function Lambda::Permission Logs::LogGroup Route53::RecordSet S3::Bucket
  S3::BucketPolicy SES::ConfigurationSet SES::ConfigurationSetEventDestination SES::EmailIdentity SNS::Subscription SNS::Topic
  SNS::TopicPolicy SQS::Queue SQS::QueuePolicy SSM::Parameter Scheduler::Schedule Scheduler::ScheduleGroup SecretsManager::Secret`
    .split(/\s+/)
    .map((type) => `AWS::${type}`),
);
const typesOfServices: Record<string, (properties: Record<string, unknown>) => boolean> = {
  // A mail to an operator needs no policy; a queue or a function behind a topic does.
  'AWS::SNS::Subscription': ({ Protocol }) => Protocol === 'email',
  // The default bus of the account takes what SES sends; a topic needs a policy.
  'AWS::SES::ConfigurationSetEventDestination': ({ EventDestination }) =>
    ['EventBridgeDestination', 'KinesisFirehoseDestination'].some((kind) => kind in (EventDestination as object)),
  'AWS::Lambda::EventInvokeConfig': ({ DestinationConfig }) => DestinationConfig === undefined,
  // It mails by itself; by SES, or with functions at its steps, it needs a policy.
  'AWS::Cognito::UserPool': ({ LambdaConfig, EmailConfiguration }) => LambdaConfig === undefined && EmailConfiguration === undefined,
};

/** Every place at which one service could use another is one that is checked, whatever it is. */
export const edgesThatNobodyChecks: Policy = (templates) =>
  everything(templates).flatMap(([id, { Type, Properties }]) =>
    lookedAt.has(Type) && (typesOfServices[Type]?.(Properties ?? {}) ?? true) ? [] : [`${id} is a ${Type}`],
  );
