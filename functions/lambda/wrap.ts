import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import type { FunctionName } from '../environment.ts';
import { reportCorruptItems } from './corrupt-items.ts';
import { logger } from './log.ts';
import { metrics } from './metrics.ts';

/** What every function gets: its name and request id in the log, and its metrics flushed also when it throws. */
export function wrap<Event, Result>(name: FunctionName, handle: (event: Event, context: Context) => Promise<Result>) {
  reportCorruptItems();
  logger.appendPersistentKeys({ function: name });
  return middy<Event, Result>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use({ after: publishMetrics, onError: publishMetrics })
    .handler(async (event: Event, context: Context) => handle(event, context));
}

/** Powertools' own middleware warns of every request that counted nothing: a third of all log lines. */
function publishMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
