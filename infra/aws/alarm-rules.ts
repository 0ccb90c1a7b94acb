/** What rings, whom it hurts, and where it says what to do. */
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type MetricProps, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionName, WatchedCount } from '../../functions/environment.ts';
import { functions, type QueueName } from '../wiring.ts';
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

interface Measure {
  metric: MetricProps;
  /** Reached, it rings. */
  line: number;
}

export interface AlarmRule {
  id: string;
  /** At most ten: CloudWatch's own bound for one alarm. */
  measures: Measure[];
  /** `at one`: the worst measure reaches its line. `below one`: one of them has not come. */
  rings: 'at one' | 'below one';
  /** Length of a period. */
  minutes: number;
  periods?: number;
  /** Whom it hurts and how: an alarm that cannot say so is not built. */
  hurts: string;
  /** The section of infra/README.md that says what to do. */
  runbook: string;
}

const measure = (
  namespace: string,
  metricName: string,
  statistic: string,
  line: number,
  dimensionsMap: Record<string, string> = {},
): Measure => ({
  metric: { namespace, metricName, statistic, dimensionsMap },
  line,
});

export function rulesOf(monitored: Monitored): AlarmRule[] {
  return [...pageRules(monitored), ...mailRules(monitored), ...workRules(monitored), ...accountRules(monitored)];
}

function counted({ deployment }: Monitored) {
  const dimensions = { service: 'tocsin', stage: deployment.stage };
  return (name: WatchedCount, line = 1) => measure('Tocsin', name, Stats.MAXIMUM, line, dimensions);
}

const ageOf = ({ queues }: Monitored, queue: QueueName, seconds: number) =>
  measure('AWS/SQS', 'ApproximateAgeOfOldestMessage', Stats.MAXIMUM, seconds, { QueueName: queues[queue].queue.queueName });

const pageRules = ({ api }: Monitored): AlarmRule[] => [
  {
    id: 'pages-failing',
    measures: [measure('AWS/ApiGateway', '5xx', Stats.SUM, 5, { ApiId: api.apiId })],
    rings: 'at one',
    minutes: 5,
    hurts: 'Pages answer with an error: people cannot subscribe, confirm or leave.',
    runbook: 'pages-failing',
  },
];

function mailRules(monitored: Monitored): AlarmRule[] {
  const set = { 'ses:configuration-set': monitored.configurationSet.configurationSetName };
  const count = counted(monitored);
  return [
    {
      id: 'due-and-not-sent',
      measures: [count('queuedAgain')],
      rings: 'at one',
      minutes: 30,
      periods: 2,
      hurts: 'Digests that were due were not sent and had to be found again: mails come late.',
      runbook: 'due-and-not-sent',
    },
    {
      id: 'mail-late',
      measures: [ageOf(monitored, 'alerts', 15 * 60), ageOf(monitored, 'digests', 60 * 60)],
      rings: 'at one',
      minutes: 5,
      hurts: 'Alerts wait for a quarter of an hour, or digests for an hour: breaking news comes late.',
      runbook: 'mail-late',
    },
    {
      id: 'confirmations-late',
      measures: [ageOf(monitored, 'confirmations', 15 * 60), count('confirmationsNotTaken')],
      rings: 'at one',
      minutes: 15,
      periods: 2,
      hurts: 'Confirmations do not go out: whoever subscribes waits for a mail.',
      runbook: 'confirmations-late',
    },
    {
      id: 'bounces-and-complaints',
      // SES reviews an account at 5 % bounces and 0.1 % complaints; Gmail's line for complaints is 0.1 % too.
      measures: [
        measure('AWS/SES', 'Reputation.BounceRate', Stats.AVERAGE, 0.03, set),
        measure('AWS/SES', 'Reputation.ComplaintRate', Stats.AVERAGE, 0.0008, set),
      ],
      rings: 'at one',
      minutes: 60,
      hurts: 'Too many mails bounce or are marked as spam: SES and Gmail may stop all of them.',
      runbook: 'bounces-and-complaints',
    },
  ];
}

function workRules(monitored: Monitored): AlarmRule[] {
  const { queues, failedRecords } = monitored;
  const count = counted(monitored);
  const visible = (queue: Queue) =>
    measure('AWS/SQS', 'ApproximateNumberOfMessagesVisible', Stats.MAXIMUM, 1, { QueueName: queue.queueName });
  return [
    {
      id: 'feeds-silent',
      measures: [count('feedsFailing'), count('feedsLate'), count('feedsSilent')],
      rings: 'at one',
      minutes: 30,
      periods: 2,
      hurts: 'A feed cannot be read, is not polled, or brings nothing: its news reaches nobody.',
      runbook: 'feeds-silent',
    },
    {
      id: 'lost-work',
      measures: [
        count('articlesMatched', 25),
        count('topicsPublished', 5),
        count('deliveriesStillUnknown', 2),
        count('deliveriesUnproven'),
        count('corruptItems'),
      ],
      rings: 'at one',
      minutes: 30,
      hurts: 'Work was lost and repaired late, or items cannot be read: somebody misses news until then.',
      runbook: 'lost-work',
    },
    {
      id: 'dead-letters',
      measures: [...Object.values(queues).map(({ deadLetters }) => visible(deadLetters)), visible(failedRecords)],
      rings: 'at one',
      minutes: 5,
      hurts: 'A message or a record failed every time it was tried: what it stood for has not happened.',
      runbook: 'dead-letters',
    },
    {
      id: 'behind',
      measures: [...streamAges(monitored), ageOf(monitored, 'feeds', 30 * 60), ageOf(monitored, 'mailEvents', 60 * 60)],
      rings: 'at one',
      minutes: 5,
      hurts: 'A queue or a stream is far behind: news is late for everybody.',
      runbook: 'behind',
    },
  ];
}

const streamAges = ({ lambdas }: Monitored): Measure[] =>
  namesOf((trigger) => trigger.on === 'stream').map((name) =>
    measure('AWS/Lambda', 'IteratorAge', Stats.MAXIMUM, 15 * 60 * 1000, { FunctionName: lambdas[name].functionName }),
  );

const namesOf = (wanted: (trigger: (typeof functions)[FunctionName]['triggers'][number]) => boolean) =>
  (Object.keys(functions) as FunctionName[]).filter((name) => functions[name].triggers.some(wanted));

/** Longer rhythms than this would make every period look as if nothing came. */
const longestRhythmMinutes = 30;

function accountRules({ lambdas, deployment }: Monitored): AlarmRule[] {
  const ofFunction = (name: FunctionName, metricName: string) =>
    measure('AWS/Lambda', metricName, Stats.SUM, 1, { FunctionName: lambdas[name].functionName });
  const scheduled = namesOf((trigger) => trigger.on === 'schedule' && trigger.everyMinutes <= longestRhythmMinutes);
  return [
    {
      id: 'schedule-did-not-come',
      measures: scheduled.map((name) => ofFunction(name, 'Invocations')),
      rings: 'below one',
      minutes: longestRhythmMinutes,
      periods: 2,
      hurts: 'Something that should run by the clock does not: polling, digests or repairs stand still.',
      runbook: 'schedule-did-not-come',
    },
    {
      id: 'schedule-fails',
      measures: scheduled.map((name) => ofFunction(name, 'Errors')),
      rings: 'at one',
      minutes: longestRhythmMinutes,
      periods: 2,
      hurts: 'Something that runs by the clock fails again and again: polling, digests or repairs stand still.',
      runbook: 'schedule-did-not-come',
    },
    {
      id: 'throttled',
      // Of the whole account: whoever uses its executions up, it is we who are refused.
      measures: [
        measure('AWS/Lambda', 'Throttles', Stats.SUM, 50),
        measure('AWS/Lambda', 'ConcurrentExecutions', Stats.MAXIMUM, deployment.concurrency),
      ],
      rings: 'at one',
      minutes: 5,
      periods: 3,
      hurts: 'Lambda refuses to run more: pages fail and mails are late.',
      runbook: 'throttled',
    },
  ];
}
