import type { FunctionName } from '../environment.ts';
import { logger } from './log.ts';
import { countWatched } from './metrics.ts';
import { wrap } from './wrap.ts';

/** A function that a clock starts. What it answers with, counts by name, becomes one log line, and metrics where alarms watch. */
export function scheduleHandler(options: { name: FunctionName; handle: (now: string) => Promise<Record<string, number>> }) {
  return wrap(options.name, async (_event: unknown) => {
    const counts = await options.handle(new Date().toISOString());
    countWatched(counts);
    logger.info('done', counts);
    return counts;
  });
}
