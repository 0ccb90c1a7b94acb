/** What of the wiring costs by standing there. */
import { watchedCounts } from '../../functions/environment.ts';
import { functions, secrets } from '../wiring.ts';
import type { Fixtures } from './bill.ts';
import { MONTH_DAYS, QUEUE_CONNECTIONS, QUEUE_WAIT_SECONDS } from './prices.ts';

const MONTH_SECONDS = MONTH_DAYS * 86_400;

/** Metrics that the alarms look at, each paid for: a test holds it to the template. */
export const ALARM_METRICS = 40;

export function fixturesOf(): Fixtures {
  const mappings = Object.values(functions).flatMap(({ triggers }) => triggers.filter(({ on }) => on === 'queue'));
  return {
    alarmMetrics: ALARM_METRICS,
    customMetrics: watchedCounts.length,
    secrets: Object.keys(secrets).length,
    queueReceives: mappings.length * QUEUE_CONNECTIONS * (MONTH_SECONDS / QUEUE_WAIT_SECONDS),
  };
}
