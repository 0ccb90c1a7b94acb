import { type StartDigests, startDigests } from './start-digests.ts';

/** Ticks come every 15 minutes; two that did not come are a fault. */
const latestMs = 35 * 60_000;

/** Queues whose slot came while no tick did: `start-digests` is not running, or never gets to its end. */
export async function recoverTicks(deps: StartDigests, now: string): Promise<{ missedSlotsQueued: number }> {
  const lastTick = await deps.readLastTick();
  if (lastTick === null || Date.parse(now) - Date.parse(lastTick) < latestMs) return { missedSlotsQueued: 0 };
  const { queued } = await startDigests(deps, now);
  return { missedSlotsQueued: queued };
}
