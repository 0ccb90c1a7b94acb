/**
 * What rings, whom it hurts, and where it says what to do: the one table. `infra/aws` makes CloudWatch's alarms of it,
 * the local host evaluates it itself.
 */
import type { FunctionName, WatchedCount } from '../functions/environment.ts';
import { functions, type QueueName, queues } from './wiring.ts';

/** What the same things are called on a host, and what it may run. */
export interface Watched {
  stage: string;
  /** Concurrent executions that the account may have. */
  concurrency: number;
  functionName(name: FunctionName): string;
  queueName(name: QueueName): string;
  deadLettersName(name: QueueName): string;
  /** The queue with a notice for each record that a stream gave up. */
  failedRecordsName: string;
  apiId: string;
  configurationSet: string;
}

export interface MetricName {
  namespace: string;
  metricName: string;
  dimensions: Readonly<Record<string, string>>;
}

export type Statistic = 'Maximum' | 'Sum' | 'Average';

export interface Measure {
  metric: MetricName;
  statistic: Statistic;
  /** Taken off the metric before it is held against the line. */
  less?: MetricName;
  /** Reached, it rings. */
  line: number;
}

export interface AlarmRule {
  id: string;
  /** At most ten metrics: CloudWatch's own bound for one alarm. */
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
  statistic: Statistic,
  line: number,
  dimensions: Record<string, string> = {},
): Measure => ({ metric: { namespace, metricName, dimensions }, statistic, line });

export function rulesOf(watched: Watched): AlarmRule[] {
  return [...pageRules(watched), ...mailRules(watched), ...workRules(watched), ...accountRules(watched)];
}

function counted({ stage }: Watched) {
  const dimensions = { service: 'tocsin', stage };
  return (name: WatchedCount, line = 1) => measure('Tocsin', name, 'Maximum', line, dimensions);
}

const ageOf = ({ queueName }: Watched, queue: QueueName, seconds: number) =>
  measure('AWS/SQS', 'ApproximateAgeOfOldestMessage', 'Maximum', seconds, { QueueName: queueName(queue) });

const pageRules = ({ apiId }: Watched): AlarmRule[] => [
  {
    id: 'pages-failing',
    measures: [measure('AWS/ApiGateway', '5xx', 'Sum', 5, { ApiId: apiId })],
    rings: 'at one',
    minutes: 5,
    hurts: 'Pages answer with an error: people cannot subscribe, confirm or leave.',
    runbook: 'pages-failing',
  },
];

function mailRules(watched: Watched): AlarmRule[] {
  const set = { 'ses:configuration-set': watched.configurationSet };
  const count = counted(watched);
  return [
    {
      id: 'due-and-not-sent',
      measures: [count('queuedAgain')],
      rings: 'at one',
      minutes: 30,
      periods: 2,
      hurts: 'Mails that were due were queued and not sent, again and again: they come late, or not at all.',
      runbook: 'due-and-not-sent',
    },
    {
      id: 'mail-late',
      // An hourly digest is due for an hour at most: then the next one is.
      measures: [
        count('alertsDueMinutes', 15),
        count('digestsDueMinutes', 45),
        ageOf(watched, 'alerts', 15 * 60),
        ageOf(watched, 'digests', 45 * 60),
      ],
      rings: 'at one',
      minutes: 5,
      hurts: 'Alerts wait for a quarter of an hour, or digests for three: more is due than goes out.',
      runbook: 'mail-late',
    },
    {
      id: 'confirmations-late',
      measures: [ageOf(watched, 'confirmations', 15 * 60), count('confirmationsNotTaken')],
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
        measure('AWS/SES', 'Reputation.BounceRate', 'Average', 0.03, set),
        measure('AWS/SES', 'Reputation.ComplaintRate', 'Average', 0.0008, set),
        count('mailHalted'),
      ],
      rings: 'at one',
      minutes: 60,
      hurts: 'Too many mails bounce or are marked as spam, or mail is halted for that: SES and Gmail may stop all of them.',
      runbook: 'bounces-and-complaints',
    },
  ];
}

function workRules(watched: Watched): AlarmRule[] {
  const count = counted(watched);
  const visible = (QueueName: string) => measure('AWS/SQS', 'ApproximateNumberOfMessagesVisible', 'Maximum', 1, { QueueName });
  return [
    {
      id: 'feeds-silent',
      measures: [count('feedsInTrouble')],
      rings: 'at one',
      minutes: 30,
      periods: 2,
      hurts: 'A feed cannot be read, is not polled, or brings nothing: its news reaches nobody.',
      runbook: 'feeds-silent',
    },
    {
      id: 'lost-work',
      measures: [count('lostMatching', 25), count('lostDeliveries', 2), count('corruptItems')],
      rings: 'at one',
      minutes: 30,
      hurts: 'Work was lost and repaired late, or items cannot be read: somebody misses news until then.',
      runbook: 'lost-work',
    },
    {
      id: 'matches-near-retention',
      measures: [count('matchesNearRetention')],
      rings: 'at one',
      minutes: 30,
      hurts: 'Matches have waited for their mail for 45 days; after 60 they are gone, and nobody will have read them.',
      runbook: 'matches-near-retention',
    },
    {
      id: 'dead-letters',
      measures: [...queueNames.map((name) => visible(watched.deadLettersName(name))), visible(watched.failedRecordsName)],
      rings: 'at one',
      minutes: 5,
      hurts: 'A message or a record failed every time it was tried: what it stood for has not happened.',
      runbook: 'dead-letters',
    },
    {
      id: 'behind',
      measures: [
        ...streamAges(watched),
        ageOf(watched, 'feeds', 30 * 60),
        ageOf(watched, 'newTopics', 30 * 60),
        ageOf(watched, 'mailEvents', 60 * 60),
      ],
      rings: 'at one',
      minutes: 5,
      hurts: 'A queue or a stream is far behind: news is late for everybody.',
      runbook: 'behind',
    },
  ];
}

const streamAges = ({ functionName }: Watched): Measure[] =>
  namesOf((trigger) => trigger.on === 'stream').map((name) =>
    measure('AWS/Lambda', 'IteratorAge', 'Maximum', 15 * 60 * 1000, { FunctionName: functionName(name) }),
  );

const queueNames = Object.keys(queues) as QueueName[];

const namesOf = (wanted: (trigger: (typeof functions)[FunctionName]['triggers'][number]) => boolean) =>
  (Object.keys(functions) as FunctionName[]).filter((name) => functions[name].triggers.some(wanted));

/** Longer rhythms than this would make every period look as if nothing came. */
const LONGEST_RHYTHM_MINUTES = 30;

function accountRules({ functionName, concurrency }: Watched): AlarmRule[] {
  const ofFunction = (name: FunctionName, metricName: string) =>
    measure('AWS/Lambda', metricName, 'Sum', 1, { FunctionName: functionName(name) });
  const scheduled = namesOf((trigger) => trigger.on === 'schedule' && trigger.everyMinutes <= LONGEST_RHYTHM_MINUTES);
  return [
    {
      id: 'schedule-did-not-come',
      // What ran and did not fail.
      measures: scheduled.map((name) => ({ ...ofFunction(name, 'Invocations'), less: ofFunction(name, 'Errors').metric })),
      rings: 'below one',
      minutes: LONGEST_RHYTHM_MINUTES,
      periods: 2,
      hurts: 'Something that should run by the clock does not, or fails each time: polling, digests or repairs stand still.',
      runbook: 'schedule-did-not-come',
    },
    {
      id: 'throttled',
      // Of the whole account: whoever uses its executions up, it is we who are refused.
      measures: [measure('AWS/Lambda', 'Throttles', 'Sum', 50), measure('AWS/Lambda', 'ConcurrentExecutions', 'Maximum', concurrency)],
      rings: 'at one',
      minutes: 5,
      periods: 3,
      hurts: 'Lambda refuses to run more: pages fail and mails are late.',
      runbook: 'throttled',
    },
  ];
}
