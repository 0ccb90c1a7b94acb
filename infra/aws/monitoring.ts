import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic as SnsTopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import { functions, type QueueName } from '../wiring.ts';
import type { QueueWithDeadLetters } from './queues.ts';

interface AlarmRule {
  id: string;
  metric: IMetric;
  /** Alarms when the metric is at least this. */
  atLeast: number;
  periods?: number;
  /** Whom it hurts and how: an alarm that cannot say so is not built. */
  impact: string;
  /** The section of infra/README.md that says what to do. */
  runbook: string;
}

/** Alarms, each with a sentence on who is hurt and the runbook's section. Mailed where `alarmEmail` is set. */
export function buildMonitoring(
  scope: Construct,
  stage: string,
  alarmEmail: string | null,
  lambdas: Record<FunctionName, LambdaFunction>,
  queues: Record<QueueName, QueueWithDeadLetters>,
): void {
  const alarmsSnsTopic = new SnsTopic(scope, 'AlarmsSnsTopic', { topicName: `tocsin-${stage}-alarms`, enforceSSL: true });
  if (alarmEmail) alarmsSnsTopic.addSubscription(new EmailSubscription(alarmEmail));
  for (const rule of [...deadLetterRules(queues), ...functionRules(lambdas), ...mailRules(), ...workRules()]) {
    const alarm = new Alarm(scope, `${rule.id}Alarm`, {
      alarmName: `tocsin-${stage}-${rule.id}`,
      alarmDescription: `${rule.impact} What to do: infra/README.md#${rule.runbook}`,
      metric: rule.metric,
      threshold: rule.atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: rule.periods ?? 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(alarmsSnsTopic));
  }
}

const fiveMinutes = { period: Duration.minutes(5) };

const deadLetterRules = (queues: Record<QueueName, QueueWithDeadLetters>): AlarmRule[] =>
  Object.entries(queues).map(([name, { deadLetters }]) => ({
    id: `${name}-dead-letters`,
    metric: deadLetters.metricApproximateNumberOfMessagesVisible({ ...fiveMinutes, statistic: Stats.MAXIMUM }),
    atLeast: 1,
    impact: `A message of the queue ${name} failed every time it was tried: what it stood for has not happened.`,
    runbook: 'dead-letters',
  }));

const functionRules = (lambdas: Record<FunctionName, LambdaFunction>): AlarmRule[] =>
  (Object.keys(functions) as FunctionName[]).flatMap((name) => {
    const rules: AlarmRule[] = [
      {
        id: `${name}-errors`,
        metric: lambdas[name].metricErrors({ ...fiveMinutes, statistic: Stats.SUM }),
        atLeast: 3,
        periods: 2,
        impact: `${name} fails again and again; it ${functions[name].does}.`,
        runbook: 'function-errors',
      },
    ];
    if (functions[name].triggers.some((trigger) => trigger.on === 'stream')) {
      rules.push({
        id: `${name}-behind`,
        metric: lambdas[name].metric('IteratorAge', { ...fiveMinutes, statistic: Stats.MAXIMUM }),
        atLeast: 15 * 60 * 1000,
        impact: `${name} is more than 15 minutes behind its stream: alerts are late for everybody.`,
        runbook: 'stream-behind',
      });
    }
    return rules;
  });

const account = (metricName: string) =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: Stats.AVERAGE, period: Duration.hours(1) });

/** SES reviews an account at 5 % bounces and 0.1 % complaints; Gmail's line for complaints is 0.1 % too. */
const mailRules = (): AlarmRule[] => [
  {
    id: 'bounces',
    metric: account('Reputation.BounceRate'),
    atLeast: 0.03,
    impact: 'Too many mails bounce: SES may stop all sending.',
    runbook: 'bounces-and-complaints',
  },
  {
    id: 'complaints',
    metric: account('Reputation.ComplaintRate'),
    atLeast: 0.0008,
    impact: 'Too many people mark our mail as spam: SES and Gmail may stop all of it.',
    runbook: 'bounces-and-complaints',
  },
];

const counted = (name: FunctionName, metricName: string) =>
  new Metric({
    namespace: 'Tocsin',
    metricName,
    dimensionsMap: { service: 'tocsin', function: name },
    statistic: Stats.MAXIMUM,
    period: Duration.minutes(30),
  });

/** Counts that our own schedules report; the names are those their use cases answer with. */
const workRules = (): AlarmRule[] => [
  {
    id: 'feeds-failing',
    metric: counted('watch-feeds', 'feedsFailing'),
    atLeast: 1,
    periods: 2,
    impact: 'A feed cannot be read: its news reaches nobody.',
    runbook: 'feeds-failing',
  },
  {
    id: 'feeds-late',
    metric: counted('watch-feeds', 'feedsLate'),
    atLeast: 1,
    periods: 2,
    impact: 'A feed has not been polled or has gone quiet for much longer than it usually does.',
    runbook: 'feeds-failing',
  },
  {
    id: 'work-lost',
    metric: counted('recover-lost-work', 'recovered'),
    atLeast: 25,
    impact: 'Much that should have happened did not and was repaired late: mails came late.',
    runbook: 'lost-work',
  },
];
