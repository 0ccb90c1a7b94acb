/** Items that an adapter could not read, named in the log and counted: one alarm for all tables. */
import { subscribe } from 'node:diagnostics_channel';
import { Metrics } from '@aws-lambda-powertools/metrics';
import * as z from 'zod';
import { logger } from './log.ts';

/** As `adapters/aws/codec.ts` tells of them: a channel, since neither side may know the other. */
const corruptItem = z.object({ kind: z.string(), key: z.string(), problems: z.array(z.string()) });

/** Without the function as a dimension, so that one alarm can watch all; written at once. */
const counts = new Metrics({ namespace: 'Tocsin', serviceName: 'tocsin', singleMetric: true });

/** From now on; once per process. */
export function reportCorruptItems(): void {
  subscribe('tocsin:corrupt-item', report);
}

function report(message: unknown): void {
  const { kind, key, problems } = corruptItem.parse(message);
  logger.error('corrupt item left out', { kind, key, problems });
  counts.addMetric('corruptItems', 'Count', 1);
}
