import { Duration } from 'aws-cdk-lib';
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
import type { Construct } from 'constructs';
import { type AlarmRule, type Monitored, rulesOf } from './alarm-rules.ts';
import { buildAlarmsSnsTopic } from './alarms-topic.ts';

/** Alarms by what somebody would notice, at most a dozen, and one dashboard. */
export function buildMonitoring(scope: Construct, monitored: Monitored): void {
  const { stage, alarmEmail } = monitored.deployment;
  const action = new SnsAction(buildAlarmsSnsTopic(scope, stage, alarmEmail));
  const alarms = rulesOf(monitored).map((rule) => {
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

/** How near the worst of a rule's measures is to its line: 1 is on it. What was never measured counts as 0. */
function worstOf({ id, measures, rings, minutes }: AlarmRule): IMetric {
  const period = Duration.minutes(minutes);
  const named = measures.map(({ metric }, index) => [`m${index}`, new Metric({ ...metric, period })] as const);
  const shares = measures.map(({ line }, index) => `FILL(m${index}, 0) / ${line}`);
  const expression = `${rings === 'at one' ? 'MAX' : 'MIN'}([${shares.join(', ')}])`;
  return new MathExpression({ expression, usingMetrics: Object.fromEntries(named), label: id, period });
}

function buildDashboard(scope: Construct, stage: string, alarms: { rule: AlarmRule; alarm: IAlarm }[]): void {
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: `tocsin-${stage}` });
  dashboard.addWidgets(new AlarmStatusWidget({ title: `Tocsin ${stage}`, width: 24, alarms: alarms.map(({ alarm }) => alarm) }));
  const graphs = alarms.map(
    ({ rule }) =>
      new GraphWidget({
        title: rule.id,
        width: 8,
        left: rule.measures.map(({ metric }) => new Metric({ ...metric, period: Duration.minutes(rule.minutes) })),
      }),
  );
  dashboard.addWidgets(...graphs);
}
