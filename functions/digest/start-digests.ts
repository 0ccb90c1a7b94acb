import type { DueDigest, Slot } from './digest.ts';
import { type DueSlot, dueSlots } from './ticks.ts';

export interface StartDigests {
  /** When the last tick ended; null before the first. */
  readLastTick(): Promise<string | null>;
  /** Moves the checkpoint if it is still `from`. */
  moveLastTick(from: string | null, to: string): Promise<boolean>;
  /** The zones that any subscriber's schedule may name. */
  listZones(): Promise<readonly string[]>;
  /** The keys that a schedule is spread over: `daily#Europe/Kyiv#07#0`, one per shard. */
  shardsOf(schedule: string): readonly string[];
  listDue(scheduleKey: string, page?: string): Promise<{ subscriberIds: string[]; next: string | null }>;
  /** All or an error. */
  queue(messages: DueDigest[]): Promise<void>;
}

const quarterMs = 15 * 60_000;
/** Index queries side by side: several hundred schedules come due in the same hour. */
const parallel = 16;

/**
 * One tick: queues everybody whose slot came since the last one. The checkpoint moves over each moment once all of its
 * pages are queued, so a tick that dies is taken up where it was, and queues at worst a page twice.
 */
export async function startDigests(
  deps: StartDigests,
  now: string,
  /** For a late look: leaves out schedules, and says until when a slot's matches count. */
  look: { at?: (due: DueSlot) => boolean; until?: (due: DueSlot) => string } = {},
): Promise<{ queued: number; slots: number }> {
  const after = await readCheckpoint(deps, now);
  if (after === null) return { queued: 0, slots: 0 };
  const due = dueSlots(after, now, await deps.listZones()).filter(look.at ?? (() => true));
  let checkpoint = after;
  let queued = 0;
  for (const [dueAt, slots] of Map.groupBy(due, (each) => each.dueAt)) {
    const keys = slots.flatMap((each) =>
      deps.shardsOf(each.schedule).map((scheduleKey) => ({ scheduleKey, slot: each.slot, ...(look.until && { until: look.until(each) }) })),
    );
    for (let start = 0; start < keys.length; start += parallel) {
      const counts = await Promise.all(keys.slice(start, start + parallel).map((key) => queueDue(deps, key)));
      queued += counts.reduce((sum, count) => sum + count, 0);
    }
    if (!(await deps.moveLastTick(checkpoint, dueAt))) return { queued, slots: due.length };
    checkpoint = dueAt;
  }
  if (checkpoint < now) await deps.moveLastTick(checkpoint, now);
  return { queued, slots: due.length };
}

/** The very first time sets it before anything is done: also a first tick that dies must be taken up. Null where another was faster. */
async function readCheckpoint(deps: StartDigests, now: string): Promise<string | null> {
  const lastTick = await deps.readLastTick();
  if (lastTick !== null) return lastTick;
  const first = new Date(Date.parse(now) - quarterMs).toISOString();
  return (await deps.moveLastTick(null, first)) ? first : null;
}

/** How many subscribers it queued. */
async function queueDue(deps: StartDigests, { scheduleKey, ...due }: { scheduleKey: string; slot: Slot; until?: string }): Promise<number> {
  let queued = 0;
  let page: string | undefined;
  do {
    const { subscriberIds, next } = await deps.listDue(scheduleKey, page);
    if (subscriberIds.length > 0) await deps.queue(subscriberIds.map((subscriberId) => ({ subscriberId, ...due })));
    queued += subscriberIds.length;
    page = next ?? undefined;
  } while (page !== undefined);
  return queued;
}
