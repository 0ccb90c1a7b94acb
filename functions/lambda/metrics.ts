/** The counts that alarms watch, and no others: each costs by the hour that it is written in. Everything else is in the log. */
import { Metrics } from '@aws-lambda-powertools/metrics';
import { readStage, type WatchedCount, watchedCounts } from '../environment.ts';

export const metrics = new Metrics({ namespace: 'Tocsin', serviceName: 'tocsin', defaultDimensions: { stage: readStage() } });

/** Zeros are not written: the alarms take what is missing for none. */
export function count(name: WatchedCount, value = 1): void {
  if (value > 0) metrics.addMetric(name, 'Count', value);
}

export const isWatched = (name: string): name is WatchedCount => (watchedCounts as readonly string[]).includes(name);
