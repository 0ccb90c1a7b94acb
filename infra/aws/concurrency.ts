/**
 * How much may run side by side, from one number: the concurrent executions that the account may have (new accounts about
 * 10, others 1,000). Work from queues gets six tenths of it at most, and never less than SQS allows; the rest is for pages,
 * streams and schedules. Without a bound, Lambda takes messages and is refused, and each refusal uses up a receive.
 */
import { functions, type Trigger } from '../wiring.ts';

/** SQS event sources know no smaller bound: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html */
const leastConcurrency = 2;
const shareOfQueues = 0.6;
/** AWS keeps 100 for functions that reserve nothing: reserving is for accounts that have them. */
const leastToReserve = 1_000;

type QueueTrigger = Extract<Trigger, { on: 'queue' }>;

const declared = Object.values(functions)
  .flatMap(({ triggers }) => triggers.flatMap((trigger) => (trigger.on === 'queue' ? [trigger.maxConcurrency] : [])))
  .reduce((sum, each) => sum + each, 0);

/** Batches of this queue at the same time, in an account with so many concurrent executions. */
export function queueConcurrency({ maxConcurrency }: Pick<QueueTrigger, 'maxConcurrency'>, accountConcurrency: number): number {
  const factor = Math.min(1, (accountConcurrency * shareOfQueues) / declared);
  return Math.max(leastConcurrency, Math.floor(maxConcurrency * factor));
}

/** Batches of one shard at the same time. */
export const streamConcurrency = (parallel: number | undefined, accountConcurrency: number): number =>
  accountConcurrency < 100 ? 1 : (parallel ?? 1);

/** What a function reserves; undefined where the account has nothing to reserve from. */
export const reservedConcurrency = (reserves: number | undefined, accountConcurrency: number): number | undefined =>
  reserves !== undefined && accountConcurrency >= leastToReserve ? reserves : undefined;
