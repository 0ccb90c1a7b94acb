import type { FunctionName } from '../environment.ts';
import { logger, metrics } from './log.ts';
import { wrap } from './wrap.ts';

/** A function that a clock starts. What it answers with, counts by name, becomes one log line and one metric each. */
export function scheduleHandler(options: { name: FunctionName; handle: (now: string) => Promise<Record<string, number>> }) {
  return wrap(options.name, async (_event: unknown) => {
    const counts = await options.handle(new Date().toISOString());
    for (const [name, count] of Object.entries(counts)) metrics.addMetric(name, 'Count', count);
    logger.info('done', counts);
    return counts;
  });
}
