/** Items that an adapter could not read, named in the log and counted: one alarm for all tables. */
import { subscribe } from 'node:diagnostics_channel';
import * as z from 'zod';
import { logger } from './log.ts';
import { count } from './metrics.ts';

/** As `adapters/aws/codec.ts` tells of them: a channel, since neither side may know the other. */
const corruptItem = z.object({ kind: z.string(), key: z.string(), problems: z.array(z.string()) });

/** From now on; once per process. */
export function reportCorruptItems(): void {
  subscribe('tocsin:corrupt-item', report);
}

function report(message: unknown): void {
  const { kind, key, problems } = corruptItem.parse(message);
  logger.error('corrupt item left out', { kind, key, problems });
  count('corruptItems');
}
