/** What a kind engine hides and AWS does not promise, shown on request. Every chance is drawn from a seed, so that a failure can be run again. */
import type { TableFaultOptions } from './table-faults.ts';

export interface FaultOptions {
  /** Seed of all chances; 1 unless said. */
  seed?: number;
  /** Share of successful deliveries that come once more, 0 to 1: of queue messages and of stream batches. */
  duplicates?: number;
  /** Batches of random size and in random order. */
  shuffle?: boolean;
  /** A table's stream as so many shards, by partition key: order holds within one of them only. */
  shards?: number;
  /** Share of calls to DynamoDB that are throttled, and of batch reads answered in part, 0 to 1. */
  throttled?: number;
  /** How long indexes lag behind their tables, in milliseconds of the moved clock. */
  lateIndexMs?: number;
}

export interface Faults {
  deliverAgain(): boolean;
  batchSize(most: number): number;
  order<T>(batch: T[]): T[];
  shards: number;
  /** Null where DynamoDB is to be as kind as the engine is. */
  tables: TableFaultOptions | null;
  chance(): number;
}

export function faultsFrom({
  seed = 1,
  duplicates = 0,
  shuffle = false,
  shards = 1,
  throttled = 0,
  lateIndexMs = 0,
}: FaultOptions = {}): Faults {
  const chance = seededChance(seed);
  return {
    shards,
    chance,
    tables: throttled > 0 || lateIndexMs > 0 ? { throttled, lateIndexMs } : null,
    deliverAgain: () => duplicates > 0 && chance() < duplicates,
    batchSize: (most) => (shuffle ? 1 + Math.floor(chance() * most) : most),
    order: (batch) =>
      shuffle
        ? batch
            .map((one) => ({ one, at: chance() }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one)
        : batch,
  };
}

/** mulberry32: numbers in [0, 1), the same ones for the same seed. */
function seededChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
