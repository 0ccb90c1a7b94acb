import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countNearRetention } from '../../functions/digest/near-retention.ts';
import { pageMembers } from '../../functions/digest/page-members.ts';
import { recoverDeliveries } from '../../functions/digest/recover-deliveries.ts';
import { recoverErasures } from '../../functions/digest/recover-erasures.ts';
import { watchedCounts } from '../../functions/environment.ts';
import { watchFeeds } from '../../functions/feed/watch-feeds.ts';
import { watchedIn } from '../../functions/lambda/watched-counts.ts';
import { recoverArticles, recoverTopics } from '../../functions/match/recover-matching.ts';
import { matcherOf } from '../../functions/search/index/matcher.ts';
import { deploymentSettings } from '../../infra/aws/stages.ts';
import { ALARM_METRICS } from '../../infra/cost/fixtures.ts';
import { buckets, functions, queues, type TableWiring, tables } from '../../infra/wiring.ts';
import { builtAs, ofType, type Resource, templatesOf, testDeployment } from '../support/template.ts';

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Effect: string;
}

const templates = templatesOf({ established: true });
const all = (type: string) => ofType(templates, type);
const lambdas = all('AWS::Lambda::Function');
const lambdaOf = (name: string) => builtAs(templates, 'AWS::Lambda::Function', `${name}Function`);
const statements = all('AWS::IAM::Policy').flatMap(
  (policy) => (policy.Properties['PolicyDocument'] as { Statement: Statement[] }).Statement,
);
const actionsOf = (statement: Statement) => [statement.Action].flat();

const now = '2026-11-23T07:00:00.000Z';
async function* none() {}
const unused = () => Promise.reject(new Error('there is nothing to be repaired'));

const nothingDue = {
  isHalted: async () => false,
  listCheckpoints: async () => [],
  listPages: async () => [],
  clock: () => 0,
  ...{ moveCheckpoint: unused, removeCheckpoint: unused, listMembers: unused, putPage: unused, removePage: unused },
  ...{ queue: unused, reserve: unused, neighbours: unused },
};

/** The names that recovery and ticks count by, from a run that finds nothing lost. */
async function countsOfRecovery(): Promise<string[]> {
  const matching = {
    matcher: async () => matcherOf(null, null),
    putMatch: unused,
    keepsWeak: unused,
    queueAlerts: unused,
    markMatched: unused,
    clock: () => now,
    listUnmatched: async () => ({ articles: [], next: undefined }),
    readArticle: unused,
    listChangedSince: none,
    queueNewTopics: unused,
  };
  const counts = await Promise.all([
    recoverDeliveries(
      {
        listUnknown: none,
        readSubscriber: unused,
        listDeliveries: unused,
        saveProgress: unused,
        record: unused,
        prove: unused,
        noteDue: unused,
        sendProbe: unused,
        timeLeft: () => 0,
      },
      now,
    ),
    recoverErasures({ listErased: async () => [], eraseDeliveries: unused, forgetErased: unused }, now),
    recoverArticles(matching, now),
    recoverTopics(matching, now),
    pageMembers(nothingDue, 'digests', now),
    countNearRetention({ scheduleKeysInUse: async () => new Set(), listMembers: unused, readSubscriber: unused, listMatches: unused }, now),
  ]);
  // Both ticks say under a name of their own how long the oldest is due.
  return [...counts.flatMap((each) => Object.keys(each)), 'alertsDueMinutes', 'digestsDueMinutes'];
}

/** The metrics of our own that alarms watch. */
function ownMetricsOf(alarms: Resource[]): string[] {
  const parts = alarms.flatMap(
    ({ Properties }) => (Properties['Metrics'] ?? []) as { MetricStat?: { Metric: { Namespace: string; MetricName: string } } }[],
  );
  return parts.flatMap(({ MetricStat }) => (MetricStat?.Metric.Namespace === 'Tocsin' ? [MetricStat.Metric.MetricName] : []));
}

describe('the template', () => {
  it('has as many metrics in its alarms as the bill says', () => {
    const metricsOf = ({ Properties }: Resource) =>
      ((Properties['Metrics'] ?? [{ MetricStat: {} }]) as { MetricStat?: unknown }[]).filter(({ MetricStat }) => MetricStat).length;
    expect(all('AWS::CloudWatch::Alarm').reduce((sum, alarm) => sum + metricsOf(alarm), 0)).toBe(ALARM_METRICS);
  });

  it('holds every function, table, queue and bucket of the wiring', () => {
    for (const name of Object.keys(functions)) expect({ name, found: Boolean(lambdaOf(name)) }).toEqual({ name, found: true });
    expect(lambdas).toHaveLength(Object.keys(functions).length);
    expect(all('AWS::DynamoDB::GlobalTable')).toHaveLength(Object.keys(tables).length);
    expect(all('AWS::SQS::Queue')).toHaveLength(2 * Object.keys(queues).length + 1); // and the notices of failed records
    expect(all('AWS::S3::Bucket')).toHaveLength(Object.keys(buckets).length);
  });

  it('runs every function on arm64 and Node 24, with its own role and a log that ends', () => {
    const roles = new Set(lambdas.map((lambda) => JSON.stringify(lambda.Properties['Role'])));
    expect(roles.size).toBe(lambdas.length);
    for (const { Properties } of lambdas) expect(Properties).toMatchObject({ Architectures: ['arm64'], Runtime: 'nodejs24.x' });
    for (const { Properties } of all('AWS::Logs::LogGroup')) expect(Properties['RetentionInDays']).toBe(30);
  });

  it('gives no role a wildcard action', () => {
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('lets only the functions that send mail send mail', () => {
    const sending = statements.filter((statement) => actionsOf(statement).includes('ses:SendEmail'));
    expect(sending).toHaveLength(Object.values(functions).filter((wiring) => wiring.mail?.includes('send')).length);
  });

  it('lets nobody scan a table but who needs all of it: who compiles every topic, the watch every feed', () => {
    const scanning = all('AWS::IAM::Policy').filter((policy) => JSON.stringify(policy).includes('"dynamodb:Scan"'));
    const roles = scanning.map((policy) => JSON.stringify(policy.Properties['Roles']));
    // After an upgrade, catch-up-topic compiles what compile-topics is told nothing of.
    const needing = ['watchfeeds', 'compiletopics', 'catchuptopic'];
    expect(roles).toHaveLength(needing.length);
    expect(roles).toEqual(expect.arrayContaining(needing.map((name) => expect.stringContaining(name))));
    const scans = statements.filter((statement) => actionsOf(statement).includes('dynamodb:Scan'));
    expect(scans.map(({ Resource }) => JSON.stringify(Resource)).sort()).toEqual([
      expect.stringContaining('feeds'),
      expect.stringContaining('topics'),
      expect.stringContaining('topics'),
    ]);
  });

  it('lets bounces reach the suppression list of SES, which IAM knows by no name', () => {
    const suppressing = statements.filter((statement) => actionsOf(statement).includes('ses:PutSuppressedDestination'));
    expect(suppressing.map(({ Resource }) => Resource)).toEqual(['*']);
  });

  it('alarms on counts only that somebody really reports', async () => {
    const answered = [
      ...Object.keys(await watchFeeds({ listAll: none, keepOverview: async () => {} }, now)),
      ...(await countsOfRecovery()),
    ];
    const watched = Object.keys(watchedIn(Object.fromEntries(answered.map((name) => [name, 1]))));
    const others = ['confirmationsNotTaken', 'corruptItems'];
    for (const metric of ownMetricsOf(all('AWS::CloudWatch::Alarm'))) expect([...watched, ...others]).toContain(metric);
  });

  it('has at most a dozen alarms, each on at most the ten metrics that CloudWatch allows, and at most ten metrics of its own', () => {
    const alarms = all('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeLessThanOrEqual(12);
    for (const { Properties } of alarms) {
      const parts = (Properties['Metrics'] ?? []) as { MetricStat?: object }[];
      expect(parts.filter(({ MetricStat }) => MetricStat).length).toBeLessThanOrEqual(10);
    }
    expect(new Set(ownMetricsOf(alarms)).size).toBe(watchedCounts.length);
    expect(watchedCounts.length).toBeLessThanOrEqual(10);
  });

  it("rings for nobody's stage but its own", () => {
    const text = JSON.stringify(all('AWS::CloudWatch::Alarm'));
    expect(text.match(/"Namespace":"Tocsin"/g)?.length).toBe(text.match(/"Name":"stage","Value":"test"/g)?.length);
  });

  it('keeps every table when the stack goes, and what cannot be had again for every second of 35 days', () => {
    for (const [name, { irreplaceable }] of Object.entries(tables) as [string, TableWiring][]) {
      const table = builtAs(templates, 'AWS::DynamoDB::GlobalTable', `${name}Table`);
      expect(table?.DeletionPolicy).toBe('RetainExceptOnCreate');
      expect(table?.UpdateReplacePolicy).toBe('Retain');
      const [replica] = (table?.Properties['Replicas'] ?? []) as Record<string, unknown>[];
      expect(replica).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: irreplaceable === true },
      });
    }
  });

  it('bounds the retries of every stream, bisects, and keeps what failed', () => {
    const mappings = all('AWS::Lambda::EventSourceMapping').filter(({ Properties }) => Properties['StartingPosition']);
    expect(mappings).toHaveLength(2);
    for (const { Properties } of mappings) {
      expect(Properties).toMatchObject({ BisectBatchOnFunctionError: true, FunctionResponseTypes: ['ReportBatchItemFailures'] });
      expect(Properties['MaximumRetryAttempts']).toBeLessThanOrEqual(10);
      expect(Properties['DestinationConfig']).toBeDefined();
    }
  });

  it('gives every queue dead letters, and a reader time for six of its longest runs', () => {
    for (const [name, wiring] of Object.entries(queues)) {
      const queue = builtAs(templates, 'AWS::SQS::Queue', `${name}Queue`);
      expect(queue?.Properties['RedrivePolicy']).toMatchObject({ maxReceiveCount: wiring.receives });
      const readers = Object.values(functions).filter((reader) =>
        reader.triggers.some((trigger) => trigger.on === 'queue' && trigger.queue === name),
      );
      for (const reader of readers) expect(queue?.Properties['VisibilityTimeout']).toBeGreaterThanOrEqual(6 * reader.timeoutSeconds);
    }
  });

  it('says in every alarm whom it hurts, and links a section of the runbook that exists', () => {
    const runbook = readFileSync(new URL('../../infra/README.md', import.meta.url), 'utf8');
    const sections = new Set(
      [...runbook.matchAll(/^#{2,3} (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const alarms = all('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(10);
    for (const { Properties } of alarms) {
      const description = JSON.stringify(Properties['AlarmDescription']);
      const section = /infra\/README\.md#([a-z0-9-]+)/.exec(description)?.[1] ?? '';
      expect({ description, known: sections.has(section) }).toEqual({ description, known: true });
      expect(Properties['AlarmActions']).toHaveLength(1);
    }
  });

  it('writes no path and no caller into the access log', () => {
    const [stage] = all('AWS::ApiGatewayV2::Stage');
    const format = JSON.stringify(stage?.Properties['AccessLogSettings']);
    expect(format).toContain('$context.routeKey');
    expect(format).not.toMatch(/\$context\.(path|identity)/);
  });

  it('is not built for a sender that SES would refuse with every mail', () => {
    const accepts = (sender: string) => deploymentSettings.safeParse({ ...testDeployment, sender }).success;
    const good = ['alerts@alerts.example.org', 'Tocsin <news@mail.alerts.example.org>', '"Alerts, Inc." <a@alerts.example.org>'];
    expect(good.filter((sender) => !accepts(sender))).toEqual([]);
    const bad = [
      'Tocsin <news@example.org>',
      'Tocsin',
      'Tocsín <news@alerts.example.org>',
      'news@badalerts.example.org',
      'Alerts, Inc. <news@alerts.example.org>',
      'Tocsin: news <news@alerts.example.org>',
      'Tocsin <news@alerts.example.org>, <more@alerts.example.org>',
    ];
    expect(bad.filter(accepts)).toEqual([]);
  });

  it('asks SES for no opens and no clicks', () => {
    const types = all('AWS::SES::ConfigurationSetEventDestination').flatMap(
      ({ Properties }) => (Properties['EventDestination'] as { MatchingEventTypes: string[] }).MatchingEventTypes,
    );
    expect(types.map((type) => type.toLowerCase())).toEqual(expect.arrayContaining(['send', 'bounce', 'complaint']));
    expect(types.map((type) => type.toLowerCase()).filter((type) => type === 'open' || type === 'click')).toEqual([]);
  });
});
