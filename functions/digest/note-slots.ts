/** Notes which slots have come: each schedule's newest, for the pager to work on. */

import { later, MINUTE_MS } from '../subscription/times.ts';
import type { Checkpoint } from './checkpoints.ts';
import { nextSlot } from './checkpoints.ts';
import { type DueSlot, dueSlots } from './ticks.ts';

export interface NoteSlots {
  /** Up to when slots have been noted; null before the first time. */
  readLastTick(): Promise<string | null>;
  /** Moves it if it is still `from`. */
  moveLastTick(from: string | null, to: string): Promise<boolean>;
  /** The zones that any subscriber's schedule may name. */
  listZones(): Promise<readonly string[]>;
  /** The keys of a schedule that anybody has: one per shard at most. */
  keysInUse(schedule: string): Promise<readonly string[]>;
  readCheckpoint(checkpointId: string): Promise<Checkpoint | null>;
  /** False if it is not any more as `turn` - 1 says. */
  moveCheckpoint(checkpoint: Checkpoint): Promise<boolean>;
}

const FIRST_LOOK_BACK_MS = 15 * MINUTE_MS;

/** The last tick moves on when all slots are noted: one that dies is taken up where it was. */
export async function noteSlots(deps: NoteSlots, now: string): Promise<{ slots: number }> {
  const after = await firstOrLast(deps, now);
  if (after === null || after >= now) return { slots: 0 };
  const due = dueSlots(after, now, await deps.listZones());
  let slots = 0;
  for (const each of due) {
    for (const key of await deps.keysInUse(each.schedule)) {
      await noteSlot(deps, key, each);
      slots += 1;
    }
  }
  await deps.moveLastTick(after, now);
  return { slots };
}

/** The very first time sets it before anything is done: also a first tick that dies must be taken up. Null if another was faster. */
async function firstOrLast(deps: NoteSlots, now: string): Promise<string | null> {
  const lastTick = await deps.readLastTick();
  if (lastTick !== null) return lastTick;
  const first = later(now, -FIRST_LOOK_BACK_MS);
  return (await deps.moveLastTick(null, first)) ? first : null;
}

async function noteSlot(deps: NoteSlots, key: string, { slot, dueAt }: DueSlot): Promise<void> {
  const list = `schedule ${key}`;
  for (;;) {
    const known = await deps.readCheckpoint(list);
    if (known !== null && known.slot >= slot) return;
    const noted = nextSlot(known, { kind: 'digests', checkpointId: list, list, slot, dueAt, until: dueAt });
    if (await deps.moveCheckpoint(noted)) return;
  }
}
