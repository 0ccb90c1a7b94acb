/** Which slots have come between two ticks. */
import { weekdays } from '../subscription/subscription.ts';
import type { Slot } from './digest.ts';
import { dailySlot, hourlySlot, instantSlot, weeklySlot, windowMs, windowOf } from './slots.ts';
import { wallClock } from './wall-clock.ts';

export interface DueSlot {
  /** The schedule key without its shard: `daily#Europe/Kyiv#07`, `weekly#MON#Europe/Kyiv#07`, `hourly`, `instant`. */
  schedule: string;
  slot: Slot;
  dueAt: string;
}

const hourMs = 3_600_000;
// Every zone's offset, and every clock change, has been a multiple of a quarter of an hour since 1972.
const stepMs = 15 * 60_000;
// Only the newest slot of a schedule counts, and the longest rhythm is a week.
const longestLookBackMs = 8 * 24 * hourMs;

/**
 * The newest slot of each schedule that came in (after, upTo], by the time it came: every local hour boundary, an hour
 * that the clocks skip at the moment they skip it, an hour that comes twice the first time.
 */
export function dueSlots(after: string, upTo: string, zones: readonly string[]): DueSlot[] {
  const newest = new Map<string, DueSlot>();
  const startMs = Math.max(Date.parse(after), Date.parse(upTo) - longestLookBackMs);
  const firstStepMs = Math.floor(startMs / stepMs) * stepMs;
  const lastStepMs = Math.max(firstStepMs, Math.floor(Date.parse(upTo) / stepMs) * stepMs);
  const walls = zones.map((zone) => {
    const wallAt = wallClock(zone, firstStepMs, lastStepMs);
    return { zone, wallAt, last: wallAt(firstStepMs) };
  });
  const add = (due: DueSlot) => {
    newest.delete(due.schedule);
    newest.set(due.schedule, due);
  };
  for (let atMs = firstStepMs + stepMs; atMs <= lastStepMs; atMs += stepMs) {
    const dueAt = new Date(atMs).toISOString();
    if (atMs % hourMs === 0) {
      add({ schedule: 'hourly', slot: hourlySlot(atMs), dueAt });
      // A look for what no match will start any more, in a window that is over: see ScheduledFrequency.
      add({ schedule: 'instant', slot: instantSlot(windowOf(new Date(atMs - 2 * windowMs).toISOString())), dueAt });
    }
    for (const clock of walls) {
      const wall = clock.wallAt(atMs);
      // Just before this step, were there no clock change at it, the wall shows a quarter of an hour after the last one.
      for (const boundary of hoursBetween(clock.last + stepMs - 1, wall)) {
        for (const due of slotsAt(boundary, clock.zone)) add({ ...due, dueAt });
      }
      clock.last = wall;
    }
  }
  return [...newest.values()];
}

/** Full hours of a wall clock in (from, to]; none where the clock went back. */
function hoursBetween(from: number, to: number): number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(from / hourMs) * hourMs + hourMs; hour <= to; hour += hourMs) hours.push(hour);
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
