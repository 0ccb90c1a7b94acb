/** The counts that alarms watch, and no others: each costs by the hour that it is written in. Everything else is in the log. */
import { Metrics } from '@aws-lambda-powertools/metrics';
import { readStage, type WatchedCount } from '../environment.ts';
import { watchedIn } from './watched-counts.ts';

export const metrics = new Metrics({ namespace: 'Tocsin', serviceName: 'tocsin', defaultDimensions: { stage: readStage() } });

/** Zeros are not written: the alarms take what is missing for none. */
export function count(name: WatchedCount, value = 1): void {
  if (value > 0) metrics.addMetric(name, 'Count', value);
}

/** Of all that a use case counted, what alarms watch. */
export function countWatched(counts: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(watchedIn(counts))) count(name as WatchedCount, value);
}
