import { Duration } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import { type AlarmRule, type Measure, type MetricName, rulesOf, type Watched } from '../alarm-rules.ts';
import type { QueueName } from '../wiring.ts';
import { buildAlarmsSnsTopic } from './alarms-topic.ts';
import type { QueueWithDeadLetters } from './queues.ts';
import type { DeploymentSettings } from './stages.ts';

export interface Monitored {
  deployment: DeploymentSettings;
  lambdas: Record<FunctionName, LambdaFunction>;
  queues: Record<QueueName, QueueWithDeadLetters>;
  configurationSet: ConfigurationSet;
  api: HttpApi;
  failedRecords: Queue;
}

/** Alarms by what somebody would notice, at most a dozen, and one dashboard. */
export function buildMonitoring(scope: Construct, monitored: Monitored): void {
  const { stage, alarmEmail } = monitored.deployment;
  const action = new SnsAction(buildAlarmsSnsTopic(scope, stage, alarmEmail));
  const alarms = rulesOf(namesOf(monitored)).map((rule) => {
    const alarm = new Alarm(scope, `${rule.id}Alarm`, {
      alarmName: `tocsin-${stage}-${rule.id}`,
      alarmDescription: `${rule.hurts} What to do: infra/README.md#${rule.runbook}`,
      metric: worstOf(rule),
      threshold: 1,
      comparisonOperator:
        rule.rings === 'at one' ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD : ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: rule.periods ?? 1,
      treatMissingData: rule.rings === 'at one' ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(action);
    return { rule, alarm };
  });
  buildDashboard(scope, stage, alarms);
}

const namesOf = ({ deployment, lambdas, queues, configurationSet, api, failedRecords }: Monitored): Watched => ({
  stage: deployment.stage,
  concurrency: deployment.concurrency,
  functionName: (name) => lambdas[name].functionName,
  queueName: (name) => queues[name].queue.queueName,
  deadLettersName: (name) => queues[name].deadLetters.queueName,
  failedRecordsName: failedRecords.queueName,
  apiId: api.apiId,
  configurationSet: configurationSet.configurationSetName,
});

/** How near the worst of a rule's measures is to its line: 1 is on it. What was never measured counts as 0. */
function worstOf({ id, measures, rings, minutes }: AlarmRule): IMetric {
  const period = Duration.minutes(minutes);
  const named = measures.flatMap((measure, index) => [
    [`m${index}`, metricOf(measure.metric, measure, period)] as const,
    ...(measure.less ? [[`l${index}`, metricOf(measure.less, measure, period)] as const] : []),
  ]);
  const shares = measures.map(({ line, less }, index) =>
    less ? `(FILL(m${index}, 0) - FILL(l${index}, 0)) / ${line}` : `FILL(m${index}, 0) / ${line}`,
  );
  const expression = `${rings === 'at one' ? 'MAX' : 'MIN'}([${shares.join(', ')}])`;
  return new MathExpression({ expression, usingMetrics: Object.fromEntries(named), label: id, period });
}

const metricOf = ({ namespace, metricName, dimensions }: MetricName, { statistic }: Pick<Measure, 'statistic'>, period: Duration): Metric =>
  new Metric({ namespace, metricName, dimensionsMap: { ...dimensions }, statistic, period });

function buildDashboard(scope: Construct, stage: string, alarms: { rule: AlarmRule; alarm: IAlarm }[]): void {
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: `tocsin-${stage}` });
  dashboard.addWidgets(new AlarmStatusWidget({ title: `Tocsin ${stage}`, width: 24, alarms: alarms.map(({ alarm }) => alarm) }));
  const graphs = alarms.map(
    ({ rule }) =>
      new GraphWidget({
        title: rule.id,
        width: 8,
        left: rule.measures.map((measure) => metricOf(measure.metric, measure, Duration.minutes(rule.minutes))),
      }),
  );
  dashboard.addWidgets(...graphs);
}
