/** Both stages hold to every policy, and each fault that was once there, planted back, is found. */
import { App } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { settingsFromContext } from '../../infra/aws/stages.ts';
import * as policies from '../support/policies.ts';
import { type Resource, type StageTemplates, templatesOf } from '../support/template.ts';

const zone = { zoneId: 'Z00000000EXAMPLE', pagesHost: 'news.example.org' };
const first = templatesOf({ ...zone, concurrency: 10 });
const big = templatesOf({ ...zone, concurrency: 1_000 });
const trial = templatesOf({ ...zone, stage: 'dev', keepsData: false });
const stages = [
  ['a first deployment into a new account', first],
  ['an account with room', big],
  ['a stage that keeps nothing', trial],
] as const;

/** The templates with every resource of a type changed. */
function planted(templates: StageTemplates, type: string, change: (resource: Resource, id: string) => void): StageTemplates {
  const copy = structuredClone(templates);
  const some = [copy.data, copy.service].flatMap(({ Resources }) => Object.entries(Resources)).filter(([, { Type }]) => Type === type);
  expect(some.length).toBeGreaterThan(0);
  for (const [id, resource] of some) change(resource, id);
  return copy;
}

const all = Object.entries({ ...policies, queuesThatTakeEverything: policies.queuesThatTakeEverything(10) });

describe.each(stages)('the templates of %s', (_stage, templates) => {
  const without = templates === big ? all.filter(([name]) => name !== 'queuesThatTakeEverything') : all;
  it.each(without)('have no %s', (_name, policy) => {
    expect(policy(templates)).toEqual([]);
  });
});

describe('planted back, this is found:', () => {
  it('B1, alarms that may not publish, because the topic only denies', () => {
    const deniesOnly = planted(first, 'AWS::SNS::TopicPolicy', ({ Properties }) => {
      const document = Properties['PolicyDocument'] as { Statement: { Effect: string }[] };
      document.Statement = document.Statement.filter(({ Effect }) => Effect === 'Deny');
    });
    expect(policies.edgesWithoutPolicy(deniesOnly).length).toBeGreaterThan(5);
  });

  it.each(['AWS::SQS::QueuePolicy', 'AWS::Lambda::Permission', 'AWS::IAM::Policy'])(
    'an edge whose policy is missing, of any kind: %s',
    (type) => {
      expect(policies.edgesWithoutPolicy(planted(first, type, (resource) => Object.assign(resource, { Type: 'none' })))).not.toEqual([]);
    },
  );

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

  it('H2, queues without a bound, or with more than a new account has', () => {
    const unbound = planted(first, 'AWS::Lambda::EventSourceMapping', ({ Properties }) => void delete Properties['ScalingConfig']);
    expect(policies.queuesThatTakeEverything(10)(unbound)).toContain('a queue without a bound');
    expect(policies.queuesThatTakeEverything(10)(big)).not.toEqual([]);
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
  });

  it("H4, links that carry the API's own address", () => {
    expect(policies.linksThatDieWithTheApi(templatesOf())).toHaveLength(4);
  });

  it('one budget for all routes', () => {
    const shared = planted(first, 'AWS::ApiGatewayV2::Stage', ({ Properties }) => void delete Properties['RouteSettings']);
    expect(policies.routesWithoutBudget(shared)).toContain('POST /u/{token}');
  });

  it('H5, a bare cdk deploy that makes up a stage', () => {
    expect(() => settingsFromContext((name) => new App().node.tryGetContext(name))).toThrow(/npm run deploy/);
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
