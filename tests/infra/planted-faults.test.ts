/** Both stages hold to every policy, and each fault that was once there, planted back, is found. */
import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { settingsFromContext } from '../../infra/aws/stages.ts';
import * as alarmPolicies from '../support/alarm-policies.ts';
import { gone, planted, plantedInEach, resourcesOf, statementsOf } from '../support/planted.ts';
import * as policies from '../support/policies.ts';
import { templatesOf } from '../support/template.ts';

const zone = { zoneId: 'Z00000000EXAMPLE', pagesHost: 'news.example.org' };
const first = templatesOf({ ...zone, concurrency: 10 });
const big = templatesOf({ ...zone, concurrency: 1_000 });
const trial = templatesOf({ ...zone, stage: 'dev', keepsData: false });
const stages = [
  ['a first deployment into a new account', first],
  ['an account with room', big],
  ['a stage that keeps nothing', trial],
] as const;

const all = Object.entries({
  ...policies,
  ...alarmPolicies,
  queuesThatTakeEverything: policies.queuesThatTakeEverything(10),
  reservationsThatLambdaRefuses: policies.reservationsThatLambdaRefuses(10),
});
const ofSmallAccounts = ['queuesThatTakeEverything', 'reservationsThatLambdaRefuses'];

describe.each(stages)('the templates of %s', (_stage, templates) => {
  const without = templates === big ? all.filter(([name]) => !ofSmallAccounts.includes(name)) : all;
  it.each(without)('have no %s', (_name, policy) => {
    expect(policy(templates)).toEqual([]);
  });
});

describe('planted back, this is found:', () => {
  it('B1, alarms that may not publish, because the topic only denies', () => {
    const deniesOnly = planted(first, 'AWS::SNS::TopicPolicy', (policy) => {
      for (const statement of statementsOf(policy)) if (statement.Effect === 'Allow') statement.Effect = 'Deny';
    });
    expect(policies.edgesWithoutPolicy(deniesOnly).length).toBeGreaterThan(5);
  });

  it.each(['AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy', 'AWS::Lambda::Permission', 'AWS::IAM::Policy'])(
    'B1 elsewhere, any one thing that lets a service in and is missing: %s',
    (type) => {
      const lettingIn = plantedInEach(first, type, gone).filter(([, templates]) => policies.edgesWithoutPolicy(templates).length > 0);
      const paths = resourcesOf(first, 'AWS::ApiGatewayV2::Route').map(
        ([, { Properties }]) => String(Properties['RouteKey']).split(' ')[1],
      );
      // Of routes those that are alone at their path: one permission lets all its methods in. Of queues those that services send to; of roles those of functions that are fed and of schedules.
      const needed = {
        'AWS::SNS::TopicPolicy': 1,
        'AWS::SQS::QueuePolicy': 3,
        'AWS::Lambda::Permission': paths.filter((path) => paths.indexOf(path) === paths.lastIndexOf(path)).length,
        'AWS::IAM::Policy':
          new Set(
            resourcesOf(first, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => JSON.stringify(Properties['FunctionName'])),
          ).size +
          resourcesOf(first, 'AWS::Scheduler::Schedule').length +
          // SES's into the stream of Send events, and the stream's into its bucket.
          2,
      }[type];
      expect(lettingIn).toHaveLength(needed ?? -1);
    },
  );

  it.each(['AWS::SNS::TopicPolicy', 'AWS::SQS::QueuePolicy'])(
    'B1 elsewhere, a policy that lets in the wrong service, source or account: %s',
    (type) => {
      const changes: [string, (statement: object) => void][] = [
        ['service', (statement) => Object.assign(statement, { Principal: { Service: 'ec2.amazonaws.com' } })],
        [
          'source',
          (statement) =>
            Object.assign(statement, { Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:111111111111:rule/another' } } }),
        ],
        ['account', (statement) => Object.assign(statement, { Condition: { StringEquals: { 'aws:SourceAccount': '222222222222' } } })],
        ['action', (statement) => Object.assign(statement, { Action: 'sqs:ReceiveMessage' })],
      ];
      for (const [what, change] of changes) {
        const wrong = planted(first, type, (policy) => {
          for (const statement of statementsOf(policy)) if (statement.Effect === 'Allow') change(statement);
        });
        expect({ what, found: policies.edgesWithoutPolicy(wrong).length > 0 }).toEqual({ what, found: true });
      }
    },
  );

  it.each([
    ['AWS::SNS::Topic', 'alias/aws/sns'],
    ['AWS::SQS::Queue', 'alias/aws/sqs'],
  ])('B1 elsewhere, a key that no service may use: %s', (type, KmsMasterKeyId) => {
    const encrypted = planted(first, type, ({ Properties }) => Object.assign(Properties, { KmsMasterKeyId }));
    expect(policies.edgesWithoutPolicy(encrypted)).not.toEqual([]);
  });

  it('B1 elsewhere, a service that uses another in a way that nobody has looked at', () => {
    const some = planted(first, 'AWS::Events::Rule', (resource) => Object.assign(resource, { Type: 'AWS::Pipes::Pipe' }));
    expect(policies.edgesThatNobodyChecks(some)).toHaveLength(1);
    const destination = planted(first, 'AWS::Lambda::EventInvokeConfig', ({ Properties }) =>
      Object.assign(Properties, { DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111111111111:failed' } } }),
    );
    expect(policies.edgesThatNobodyChecks(destination)).not.toEqual([]);
  });

  it('B2, a function that feeds itself and that Lambda would cut off', () => {
    const fed = planted(first, 'AWS::Lambda::Function', ({ Properties }) => Object.assign(Properties, { RecursiveLoop: 'Allow' }));
    expect(policies.loopsThatLambdaWouldCut(fed)).toContain('send-digest feeds itself');
  });

  it('B3, mail that is allowed by the identity of the sender', () => {
    const byIdentity = planted(first, 'AWS::IAM::Policy', ({ Properties }) => {
      const document = Properties['PolicyDocument'] as { Statement: { Action: unknown; Resource: unknown; Condition?: unknown }[] };
      for (const statement of document.Statement) {
        if (statement.Action !== 'ses:SendEmail') continue;
        statement.Resource = [
          'arn:aws:ses:eu-west-1:111111111111:identity/alerts.example.org',
          'arn:aws:ses:eu-west-1:111111111111:configuration-set/tocsin',
        ];
      }
    });
    expect(policies.mailThatIamRefuses(byIdentity)).toContain('send-confirmation on identity/reader@example.com');
  });

  it('mail that anybody of the domain could seem to send', () => {
    const unbound = planted(first, 'AWS::IAM::Policy', ({ Properties }) => {
      const document = Properties['PolicyDocument'] as { Statement: { Action: unknown; Condition?: unknown }[] };
      for (const statement of document.Statement) if (statement.Action === 'ses:SendEmail') delete statement.Condition;
    });
    expect(policies.mailThatIamRefuses(unbound)).toContain('send-digest as anybody');
  });

  it('B4, what stays behind after a first deployment that failed, under a name that the next one wants', () => {
    const retained = planted(first, 'AWS::DynamoDB::GlobalTable', (resource) => Object.assign(resource, { DeletionPolicy: 'Retain' }));
    expect(policies.firstTriesThatBlockTheSecond(retained).length).toBeGreaterThan(5);
    const named = planted(first, 'AWS::SecretsManager::Secret', ({ Properties }) =>
      Object.assign(Properties, { Name: 'tocsin-prod-token-keys' }),
    );
    expect(policies.firstTriesThatBlockTheSecond(named).length).toBeGreaterThan(0);
    expect(policies.protectedTooEarly(templatesOf({ established: true }))).not.toEqual([]);
  });

  it('B4 elsewhere, anything else that is kept and stands in the way, or that has a name and is kept', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::SES::EmailIdentity', 'AWS::SNS::Topic', 'AWS::Logs::LogGroup']) {
      for (const [id, templates] of plantedInEach(first, type, (resource) => Object.assign(resource, { DeletionPolicy: 'Retain' })))
        expect({ id, found: policies.firstTriesThatBlockTheSecond(templates).length > 0 }).toEqual({ id, found: true });
    }
    const keptLog = planted(first, 'AWS::Logs::LogGroup', (resource) =>
      Object.assign(resource, { DeletionPolicy: 'RetainExceptOnCreate' }),
    );
    expect(policies.firstTriesThatBlockTheSecond(keptLog)).not.toEqual([]);
  });

  it('H2, queues without a bound, or with more than a new account has', () => {
    const unbound = planted(first, 'AWS::Lambda::EventSourceMapping', ({ Properties }) => void delete Properties['ScalingConfig']);
    expect(policies.queuesThatTakeEverything(10)(unbound)).toContain('a queue without a bound');
    expect(policies.queuesThatTakeEverything(10)(big)).not.toEqual([]);
    expect(policies.reservationsThatLambdaRefuses(10)(big)).not.toEqual([]);
    for (const [id, templates] of plantedInEach(
      first,
      'AWS::Lambda::EventSourceMapping',
      ({ Properties }) => void delete Properties['ScalingConfig'],
    )) {
      const isQueue = first.service.Resources[id]?.Properties['StartingPosition'] === undefined;
      expect({ id, found: policies.queuesThatTakeEverything(10)(templates).length > 0 }).toEqual({ id, found: isQueue });
    }
    const hasty = planted(first, 'AWS::SQS::Queue', ({ Properties }) => {
      if (Properties['RedrivePolicy']) Object.assign(Properties['RedrivePolicy'], { maxReceiveCount: 3 });
    });
    expect(policies.queuesThatGiveUpEarly(hasty).length).toBeGreaterThan(0);
  });

  it('H3, a MAIL FROM that nothing in the DNS speaks for', () => {
    const dkimOnly = planted(first, 'AWS::Route53::RecordSet', (resource) => {
      if (['MX', 'TXT'].includes(String(resource.Properties['Type']))) resource.Type = 'none';
    });
    expect(policies.recordsNotWritten(dkimOnly)).toHaveLength(3);
    const ofMail = plantedInEach(first, 'AWS::Route53::RecordSet', gone).filter(
      ([, templates]) => policies.recordsNotWritten(templates).length > 0,
    );
    expect(ofMail).toHaveLength(6);
  });

  it("H4, links that carry the API's own address", () => {
    expect(policies.linksThatDieWithTheApi(templatesOf())).toHaveLength(4);
    const inMails = planted(first, 'AWS::Lambda::Function', ({ Properties }, id) => {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      if (id.startsWith('senddigest')) Variables['PUBLIC_URL'] = { 'Fn::GetAtt': ['Http', 'ApiEndpoint'] };
    });
    expect(policies.linksThatDieWithTheApi(inMails)).toHaveLength(1);
    const open = planted(first, 'AWS::ApiGatewayV2::Api', ({ Properties }) =>
      Object.assign(Properties, { DisableExecuteApiEndpoint: false }),
    );
    expect(policies.linksThatDieWithTheApi(open)).toHaveLength(1);
  });

  it('one budget for all routes', () => {
    const shared = planted(first, 'AWS::ApiGatewayV2::Stage', ({ Properties }) => void delete Properties['RouteSettings']);
    expect(policies.routesWithoutBudget(shared)).toContain('POST /u/{token}');
  });

  it('H5, a bare cdk deploy that makes up a stage', () => {
    expect(() => settingsFromContext((name) => new App().node.tryGetContext(name))).toThrow(/npm run deploy/);
    for (const context of [{ stage: 'prod' }, { domain: 'alerts.example.org', stage: 'prod' }, { settings: '{"stage":"prod"}' }]) {
      const app = new App({ context });
      expect(() => settingsFromContext((name) => app.node.tryGetContext(name))).toThrow();
    }
  });

  it('a rate, which starts whenever the schedule was made', () => {
    const rate = planted(first, 'AWS::Scheduler::Schedule', ({ Properties }) =>
      Object.assign(Properties, { ScheduleExpression: 'rate(15 minutes)' }),
    );
    expect(policies.schedulesOffTheClock(rate).length).toBeGreaterThan(0);
  });

  it('a sender that is deployed before its reader', () => {
    const anyOrder = planted(first, 'AWS::Lambda::Function', (resource) => void delete resource.DependsOn);
    expect(policies.sendersDeployedFirst(anyOrder)).toContain('start-digests before send-digest');
  });
});
