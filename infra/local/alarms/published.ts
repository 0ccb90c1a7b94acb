/** Every metric that there is to alarm on: what our functions count, and what AWS publishes of our resources by itself. */
import { type FunctionName, watchedCounts } from '../../../functions/environment.ts';
import type { MetricName, Watched } from '../../alarm-rules.ts';
import { functions } from '../../wiring.ts';
import { localDeadLettersName, localQueueName, queueNames } from '../engines/resources.ts';

export const failedRecordsNotices = 'FailedRecordsNotices';

/** The names of things on this machine. */
export const watchedHere = (concurrency: number): Watched => ({
  stage: 'local',
  concurrency,
  functionName: (name) => `tocsin-${name}`,
  queueName: localQueueName,
  deadLettersName: localDeadLettersName,
  failedRecordsName: failedRecordsNotices,
  apiId: 'Http',
  configurationSet: 'tocsin',
});

const names = Object.keys(functions) as FunctionName[];
const isStarted = (name: FunctionName, by: 'schedule' | 'stream') => functions[name].triggers.some(({ on }) => on === by);

export const lambdaMetric = (watched: Watched, metricName: string, name: FunctionName): MetricName => ({
  namespace: 'AWS/Lambda',
  metricName,
  dimensions: { FunctionName: watched.functionName(name) },
});
export const accountMetric = (metricName: string): MetricName => ({ namespace: 'AWS/Lambda', metricName, dimensions: {} });
export const queueMetric = (metricName: string, QueueName: string): MetricName => ({
  namespace: 'AWS/SQS',
  metricName,
  dimensions: { QueueName },
});
export const apiMetric = (watched: Watched, metricName: string): MetricName => ({
  namespace: 'AWS/ApiGateway',
  metricName,
  dimensions: { ApiId: watched.apiId },
});
export const reputationMetric = (watched: Watched, metricName: string): MetricName => ({
  namespace: 'AWS/SES',
  metricName: `Reputation.${metricName}`,
  dimensions: { 'ses:configuration-set': watched.configurationSet },
});

/**
 * Lambda counts an error if a function throws or dies. One that is started by messages, records or requests answers with
 * what failed instead, so that its errors say next to nothing: of those, none is here.
 */
export function publishedMetrics(watched: Watched): MetricName[] {
  const allQueues = [...queueNames.flatMap((name) => [watched.queueName(name), watched.deadLettersName(name)]), watched.failedRecordsName];
  return [
    ...watchedCounts.map((metricName) => ({ namespace: 'Tocsin', metricName, dimensions: { service: 'tocsin', stage: watched.stage } })),
    ...names.map((name) => lambdaMetric(watched, 'Invocations', name)),
    ...names.map((name) => lambdaMetric(watched, 'RecursiveInvocationsDropped', name)),
    ...names.filter((name) => isStarted(name, 'schedule')).map((name) => lambdaMetric(watched, 'Errors', name)),
    ...names.filter((name) => isStarted(name, 'stream')).map((name) => lambdaMetric(watched, 'IteratorAge', name)),
    ...['Throttles', 'ConcurrentExecutions'].map(accountMetric),
    ...allQueues.flatMap((name) =>
      ['ApproximateAgeOfOldestMessage', 'ApproximateNumberOfMessagesVisible'].map((metric) => queueMetric(metric, name)),
    ),
    apiMetric(watched, '5xx'),
    ...['BounceRate', 'ComplaintRate'].map((metric) => reputationMetric(watched, metric)),
  ];
}
