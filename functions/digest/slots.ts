/** The names of slots. Those of one frequency sort by time as text. */
import type { Frequency } from '../subscription/subscription.ts';
import { DAY_MS, later, MINUTE_MS } from '../subscription/times.ts';
import type { Slot } from './digest.ts';

/** Matches are read up to a minute back: by then every match stamped before is written, or will be stamped anew. */
export const CUTOFF_MS = MINUTE_MS;
/** An instant slot gathers what matched within five minutes: a burst is one mail. */
export const WINDOW_MS = 5 * MINUTE_MS;

const minute = (atMs: number) => new Date(atMs).toISOString().slice(0, 16);

/** The five-minute window that an instant falls into, named by its start: `2026-11-23T07:05Z`. */
export const windowOf = (at: string): string => `${minute(Math.floor(Date.parse(at) / WINDOW_MS) * WINDOW_MS)}Z`;
export const windowEnd = (window: string): string => later(window, WINDOW_MS);

export const instantSlot = (window: string): Slot => `instant#${window}`;
/** `hourly#2026-11-23T07Z`: the UTC hour that has begun. */
export const hourlySlot = (atMs: number): Slot => `hourly#${new Date(atMs).toISOString().slice(0, 13)}Z`;
/** `date`: the subscriber's calendar date. */
export const dailySlot = (date: string): Slot => `daily#${date}`;
export const weeklySlot = (date: string): Slot => `weekly#${isoWeek(date)}`;

/** ISO 8601 week of a calendar date: `2026-W48`. The week, and its year, are those of its Thursday. */
export function isoWeek(date: string): string {
  const dayAt = Date.parse(`${date}T00:00:00Z`);
  const weekday = (new Date(dayAt).getUTCDay() + 6) % 7;
  const thursday = new Date(dayAt + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The frequency in a slot's name. Throws where there is none. */
export function frequencyOf(slot: Slot): Frequency {
  const [frequency] = slot.split('#');
  if (frequency === 'instant' || frequency === 'hourly' || frequency === 'daily' || frequency === 'weekly') return frequency;
  throw new Error(`no slot: ${slot}`);
}

/** When a window's alerts may be composed: it is over, and all that matched in it can be read. */
export const alertsDueAt = (window: string): string => later(windowEnd(window), CUTOFF_MS);

/** How late a slot may be claimed, in days: longer than its message can wait in a queue. What is later leaves its matches to newer slots. */
const LATEST_CLAIM_DAYS = 8;

/** The oldest slot of a frequency that may be claimed at `at`: every delivery claimed since has that slot or a later one. */
export function earliestSlot(frequency: Frequency, at: string): Slot {
  const date = new Date(Date.parse(at) - LATEST_CLAIM_DAYS * DAY_MS).toISOString().slice(0, 10);
  return frequency === 'weekly' ? weeklySlot(date) : `${frequency}#${date}`;
}
