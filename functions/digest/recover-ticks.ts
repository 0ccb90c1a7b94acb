import { later } from '../delivery/transitions.ts';
import { type StartDigests, startDigests } from './start-digests.ts';

const minuteMs = 60_000;
/** Ticks come every 15 minutes; two that did not come are a fault. */
const latestTickMs = 35 * minuteMs;
/** By then a message has been worked on, or has been received too often and lies among the dead letters. */
const lateLookMs = 120 * minuteMs;

/** Queues whose slot came while no tick did: `start-digests` is not running, or never gets to its end. */
export async function recoverTicks(deps: StartDigests, now: string): Promise<{ missedSlotsQueued: number }> {
  const lastTick = await deps.readLastTick();
  if (lastTick === null || lastTick > later(now, -latestTickMs)) return { missedSlotsQueued: 0 };
  const { queued } = await startDigests(deps, now);
  return { missedSlotsQueued: queued };
}

/**
 * Queues everybody once more two hours after their daily or weekly slot: whoever had their mail is left alone by the
 * ledger, and whose message was lost has it now instead of a day later. Hourly and instant slots come again within the
 * hour by themselves. `deps` has a checkpoint of its own.
 */
export async function lookAgain(deps: StartDigests, now: string): Promise<{ slotsLookedAtAgain: number }> {
  const { queued } = await startDigests(deps, later(now, -lateLookMs), {
    at: ({ schedule }) => schedule.startsWith('daily#') || schedule.startsWith('weekly#'),
    until: ({ dueAt }) => dueAt,
  });
  return { slotsLookedAtAgain: queued };
}
