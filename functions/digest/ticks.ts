/** Which slots have come between two ticks. */
import { schedulePrefix, type When } from '../subscription/schedule.ts';
import { type Frequency, weekdays } from '../subscription/subscription.ts';
import { DAY_MS, HOUR_MS, later, MINUTE_MS } from '../subscription/times.ts';
import type { DueDigest, Slot } from './digest.ts';
import { CUTOFF_MS, dailySlot, hourlySlot, instantSlot, WINDOW_MS, weeklySlot, windowOf } from './slots.ts';
import { wallClock } from './wall-clock.ts';

export interface DueSlot {
  /** The schedule key without its shard: `daily#Europe/Kyiv#07`, `weekly#MON#Europe/Kyiv#07`, `hourly`. */
  schedule: string;
  slot: Slot;
  dueAt: string;
}

// Every zone's offset, and every clock change, has been a multiple of a quarter of an hour since 1972.
const STEP_MS = 15 * MINUTE_MS;
// Only the newest slot of a schedule counts, and the longest rhythm is a week.
const LOOK_BACK_MS = 8 * DAY_MS;

/**
 * The newest slot of each schedule that came in (after, upTo], by the time it came: every local hour boundary, an hour
 * that the clocks skip at the moment they skip it, an hour that comes twice the first time.
 */
export function dueSlots(after: string, upTo: string, zones: readonly string[]): DueSlot[] {
  const newest = new Map<string, DueSlot>();
  const startMs = Math.max(Date.parse(after), Date.parse(upTo) - LOOK_BACK_MS);
  const firstMs = Math.floor(startMs / STEP_MS) * STEP_MS;
  const lastMs = Math.max(firstMs, Math.floor(Date.parse(upTo) / STEP_MS) * STEP_MS);
  const walls = zones.map((zone) => {
    const wallAt = wallClock(zone, firstMs, lastMs);
    return { zone, wallAt, last: wallAt(firstMs) };
  });
  const add = (due: DueSlot) => {
    newest.delete(due.schedule);
    newest.set(due.schedule, due);
  };
  for (let atMs = firstMs + STEP_MS; atMs <= lastMs; atMs += STEP_MS) {
    const dueAt = new Date(atMs).toISOString();
    if (atMs % HOUR_MS === 0) {
      add({ schedule: 'hourly', slot: hourlySlot(atMs), dueAt });
    }
    for (const clock of walls) {
      const wall = clock.wallAt(atMs);
      // Just before this step, were there no clock change at it, the wall shows a quarter of an hour after the last one.
      for (const boundary of hoursBetween(clock.last + STEP_MS - 1, wall)) {
        for (const due of slotsAt(boundary, clock.zone)) add({ ...due, dueAt });
      }
      clock.last = wall;
    }
  }
  return [...newest.values()];
}

/**
 * The slot of a frequency that is due by now at its subscriber's hour: what was held up comes with it. Of alerts the newest
 * window of which all matches can be read, and all that matched until then.
 */
export function slotByNow(subscriber: When & { subscriberId: string }, frequency: Frequency, now: string): DueDigest | null {
  const { subscriberId, zone } = subscriber;
  if (frequency === 'instant') return { subscriberId, slot: instantSlot(windowOf(later(now, -(WINDOW_MS + CUTOFF_MS)))) };
  const schedule = schedulePrefix(frequency, subscriber);
  const due = dueSlots(later(now, -LOOK_BACK_MS), now, [zone]).find((each) => each.schedule === schedule);
  return due ? { subscriberId, slot: due.slot, until: due.dueAt } : null;
}

/** Full hours of a wall clock in (from, to]; none where the clock went back. */
function hoursBetween(from: number, to: number): number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(from / HOUR_MS) * HOUR_MS + HOUR_MS; hour <= to; hour += HOUR_MS) hours.push(hour);
  return hours;
}

function slotsAt(wall: number, zone: string): Omit<DueSlot, 'dueAt'>[] {
  const date = new Date(wall).toISOString().slice(0, 10);
  const hour = String(new Date(wall).getUTCHours()).padStart(2, '0');
  const weekday = weekdays[(new Date(wall).getUTCDay() + 6) % 7];
  return [
    { schedule: `daily#${zone}#${hour}`, slot: dailySlot(date) },
    { schedule: `weekly#${weekday}#${zone}#${hour}`, slot: weeklySlot(date) },
  ];
}
