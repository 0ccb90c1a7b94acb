/** What a stage's alarms must hold to: they hear every kind of failure, each can ring, and somebody is told. */
import type { FunctionName } from '../../functions/environment.ts';
import { resolver } from '../../infra/aws/roles/resolve.ts';
import { exampleEnvironment } from '../../infra/aws/stages.ts';
import { nameOf } from '../../infra/local/alarms/points.ts';
import {
  accountMetric,
  apiMetric,
  failedRecordsNotices,
  lambdaMetric,
  publishedMetrics,
  queueMetric,
  reputationMetric,
  watchedHere,
} from '../../infra/local/alarms/published.ts';
import { localDeadLettersName, localQueueName } from '../../infra/local/engines/resources.ts';
import { functions, type QueueName, queues, type Trigger } from '../../infra/wiring.ts';
import { builtAs, ofType, type Resource, type StageTemplates } from './template.ts';

interface MetricStat {
  Metric: { Namespace: string; MetricName: string; Dimensions?: { Name: string; Value: unknown }[] };
  Stat: string;
  Period: number;
}

interface Heard {
  alarm: string;
  /** The metric with the names that things have on the local host. */
  metric: string;
  /** What it is held against. */
  line: number;
  minutes: number;
}

/** A stage of the name that the local host has, so that the same metric has the same name. */
const here = watchedHere(1_000);
const localStage = (templates: StageTemplates, name: string) => (name === stageOf(templates) ? here.stage : name);

const stageOf = (templates: StageTemplates): string => {
  const { Variables = {} } = (builtAs(templates, 'AWS::Lambda::Function', 'webFunction')?.Properties['Environment'] ?? {}) as {
    Variables?: Record<string, string>;
  };
  return Variables['STAGE'] ?? '';
};

/** Every metric that an alarm watches which is switched on and tells somebody. */
function heardBy(templates: StageTemplates): Heard[] {
  const resolve = resolver([templates.data, templates.service], exampleEnvironment);
  const nameIn = ({ Namespace, MetricName, Dimensions = [] }: MetricStat['Metric']) =>
    nameOf({
      namespace: Namespace,
      metricName: MetricName,
      dimensions: Object.fromEntries(
        Dimensions.map(({ Name, Value }) => [Name, Name === 'stage' ? localStage(templates, resolve.text(Value)) : resolve.text(Value)]),
      ),
    });
  return ofType(templates, 'AWS::CloudWatch::Alarm')
    .filter(tellsSomebody)
    .flatMap(({ Properties }) =>
      statsOf(Properties).map(({ stat, line }) => ({
        alarm: String(Properties['AlarmName']),
        metric: nameIn(stat.Metric),
        line,
        minutes: (stat.Period / 60) * Number(Properties['EvaluationPeriods']),
      })),
    );
}

const tellsSomebody = ({ Properties }: Resource) =>
  Properties['ActionsEnabled'] !== false && ((Properties['AlarmActions'] ?? []) as unknown[]).length > 0;

/** Of an alarm on an expression each metric that it names, with what it is divided by; of one on a metric, that. */
function statsOf(properties: Resource['Properties']): { stat: MetricStat; line: number }[] {
  const parts = (properties['Metrics'] ?? []) as { Id: string; MetricStat?: MetricStat; Expression?: string }[];
  const expression = parts.map(({ Expression = '' }) => Expression).join(' ');
  const lineOf = (id: string) => Number(new RegExp(`\\b${id}, 0\\)[^\\]]*?/ ([\\d.]+)`).exec(expression)?.[1] ?? Number.NaN);
  const named = parts.flatMap(({ Id, MetricStat: stat }) =>
    stat && new RegExp(`\\b${Id}\\b`).test(expression) ? [{ stat, line: lineOf(Id) }] : [],
  );
  const { Namespace, MetricName, Dimensions, Statistic, Period, Threshold } = properties as unknown as MetricStat['Metric'] & {
    Statistic: string;
    Period: number;
    Threshold: number;
  };
  if (MetricName === undefined) return named;
  return [{ stat: { Metric: { Namespace, MetricName, ...(Dimensions && { Dimensions }) }, Stat: Statistic, Period }, line: Threshold }];
}

/** By which metric the failure of a function shows that is started so. */
function signsOf(name: FunctionName, trigger: Trigger) {
  if (trigger.on === 'http') return [apiMetric(here, '5xx')];
  if (trigger.on === 'schedule') return [lambdaMetric(here, 'Invocations', name), lambdaMetric(here, 'Errors', name)];
  if (trigger.on === 'stream')
    return [lambdaMetric(here, 'IteratorAge', name), queueMetric('ApproximateNumberOfMessagesVisible', failedRecordsNotices)];
  return [
    queueMetric('ApproximateNumberOfMessagesVisible', localDeadLettersName(trigger.queue)),
    queueMetric('ApproximateAgeOfOldestMessage', localQueueName(trigger.queue)),
  ];
}

/** Longer than an hour: what does not run for so long is missed by nobody sooner. */
const isOften = (trigger: Trigger) => trigger.on !== 'schedule' || trigger.everyMinutes <= 60;

/** Whatever a function fails at, an alarm rings by what its trigger does with the failure; so it does for all that is counted. */
export function failuresThatRingNothing(templates: StageTemplates): string[] {
  const heard = new Set(heardBy(templates).map(({ metric }) => metric));
  const ofFunctions = (Object.keys(functions) as FunctionName[]).flatMap((name) =>
    functions[name].triggers.filter(isOften).flatMap((trigger) => signsOf(name, trigger).map((metric) => [name, metric] as const)),
  );
  const ofMail = ['BounceRate', 'ComplaintRate'].map((metric) => ['mail', reputationMetric(here, metric)] as const);
  const ofAccount = ['Throttles', 'ConcurrentExecutions'].map((metric) => ['the account', accountMetric(metric)] as const);
  const counted = publishedMetrics(here).flatMap((metric) => (metric.namespace === 'Tocsin' ? [['a count', metric] as const] : []));
  return [...ofFunctions, ...ofMail, ...ofAccount, ...counted].flatMap(([name, metric]) =>
    heard.has(nameOf(metric)) ? [] : [`${name}: ${nameOf(metric)}`],
  );
}

/** Every metric that is watched is one that somebody publishes, under these very dimensions, and can reach its line. */
export function alarmsThatCannotRing(templates: StageTemplates): string[] {
  const published = new Set(publishedMetrics(here).map(nameOf));
  return heardBy(templates).flatMap(({ alarm, metric, line, minutes }) => [
    ...(published.has(metric) ? [] : [`${alarm}: nothing publishes ${metric}`]),
    ...(line > 0 ? [] : [`${alarm}: no line for ${metric}`]),
    ...(metric.includes('ApproximateAgeOfOldestMessage') && line / 60 + minutes > retentionMinutes(metric)
      ? [`${alarm}: messages are gone before ${metric} is ${line}`]
      : []),
  ]);
}

function retentionMinutes(metric: string): number {
  const name = (Object.keys(queues) as QueueName[]).find((each) => metric.split(' ').includes(`QueueName=${localQueueName(each)}`));
  const { retentionDays = 4 } = (name ? queues[name] : {}) as { retentionDays?: number };
  return retentionDays * 24 * 60;
}

/** An alarm that tells nobody. */
export const alarmsThatTellNobody = (templates: StageTemplates): string[] =>
  ofType(templates, 'AWS::CloudWatch::Alarm').flatMap((alarm) => (tellsSomebody(alarm) ? [] : [String(alarm.Properties['AlarmName'])]));
