import { ArnFormat, Duration, Stack, Validations } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, MathExpression, Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic as SnsTopic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { FunctionName } from '../../functions/environment.ts';
import { functions, type QueueName } from '../wiring.ts';
import type { QueueWithDeadLetters } from './queues.ts';
import type { DeploymentSettings } from './stages.ts';

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

export interface Monitored {
  deployment: DeploymentSettings;
  lambdas: Record<FunctionName, LambdaFunction>;
  queues: Record<QueueName, QueueWithDeadLetters>;
}

/** Alarms, each with a sentence on who is hurt and the runbook's section. Mailed where `alarmEmail` is set. */
export function buildMonitoring(scope: Construct, { deployment, lambdas, queues }: Monitored): void {
  const { stage, alarmEmail } = deployment;
  const alarmsSnsTopic = buildAlarmsSnsTopic(scope, stage, alarmEmail);
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

/** The policy that `enforceSSL` makes takes the place of SNS's own, which lets an account's alarms in: ours has to do so itself. */
function buildAlarmsSnsTopic(scope: Construct, stage: string, alarmEmail: string): SnsTopic {
  const topic = new SnsTopic(scope, 'AlarmsSnsTopic', { displayName: `Tocsin ${stage}`, enforceSSL: true });
  topic.addSubscription(new EmailSubscription(alarmEmail));
  for (const subscription of topic.node.children) {
    Validations.of(subscription).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason: 'A mail that the operator did not get is no use in a queue; the alarm itself stays on for as long as its cause.',
    });
  }
  const stack = Stack.of(scope);
  const ourAlarms = stack.formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: `tocsin-${stage}-*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { ArnLike: { 'aws:SourceArn': ourAlarms }, StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
  return topic;
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
        ...failingAgainAndAgain(name, lambdas[name]),
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

/**
 * Three errors in each of two five-minute periods; where a schedule comes more seldom than that, any error in each of two
 * of its rounds: it would never collect three. (A round is up to three tries: Lambda repeats a failed one twice.)
 */
function failingAgainAndAgain(name: FunctionName, lambda: LambdaFunction): Pick<AlarmRule, 'metric' | 'atLeast' | 'periods'> {
  const everyMinutes = Math.max(0, ...functions[name].triggers.map((trigger) => (trigger.on === 'schedule' ? trigger.everyMinutes : 0)));
  const seldom = everyMinutes > 5;
  const period = seldom ? Duration.minutes(everyMinutes) : fiveMinutes.period;
  return { metric: lambda.metricErrors({ period, statistic: Stats.SUM }), atLeast: seldom ? 1 : 3, periods: 2 };
}

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

/** Without `deliveriesStillUnknown`, which are counted when they are found out about. */
const lostWork = ['articlesMatched', 'topicsPublished', 'deliveriesProven', 'deliveriesSentAgain', 'deliveriesUnproven'] as const;
const recovered = new MathExpression({
  expression: lostWork.map((name) => `FILL(${name}, 0)`).join(' + '),
  usingMetrics: Object.fromEntries(lostWork.map((name) => [name, counted('recover-lost-work', name)])),
  label: 'repaired by recover-lost-work',
  period: Duration.minutes(30),
});

/** Whichever function read them: without the dimension of the function. */
const corruptItems = new Metric({
  namespace: 'Tocsin',
  metricName: 'corruptItems',
  dimensionsMap: { service: 'tocsin' },
  statistic: Stats.SUM,
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
    impact: 'A feed that is due has not been polled: its news is late for everybody.',
    runbook: 'feeds-failing',
  },
  {
    id: 'feeds-silent',
    metric: counted('watch-feeds', 'feedsSilent'),
    atLeast: 1,
    periods: 2,
    impact: 'A feed answers and has brought nothing for much longer than it usually does: its news may reach nobody.',
    runbook: 'feeds-failing',
  },
  {
    id: 'corrupt-items',
    metric: corruptItems,
    atLeast: 1,
    impact: 'An item of a table cannot be read and was left out: what it stands for reaches nobody.',
    runbook: 'corrupt-items',
  },
  {
    id: 'work-lost',
    metric: recovered,
    atLeast: 25,
    impact: 'Much that should have happened did not and was repaired late: mails came late.',
    runbook: 'lost-work',
  },
];
