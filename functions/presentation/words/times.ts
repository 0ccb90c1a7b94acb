/** Times and dates as people read them. Always in a named zone, never in the machine's own. */
import type { Weekday } from '../../subscription/subscription.ts';

const weekdayNames: Record<Weekday, string> = {
  MON: 'Monday',
  TUE: 'Tuesday',
  WED: 'Wednesday',
  THU: 'Thursday',
  FRI: 'Friday',
  SAT: 'Saturday',
  SUN: 'Sunday',
};

export function weekdayName(weekday: Weekday): string {
  return weekdayNames[weekday];
}

/** `07:00` for 7. */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', options);

/** `Mon 23 Nov, 09:14`, in the zone. `at`: ISO 8601 UTC. */
export function dayAndTime(at: string, zone: string): string {
  const parts = partsOf(
    at,
    { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    zone,
  );
  return `${parts.weekday} ${parts.day} ${parts.month}, ${parts.hour}:${parts.minute}`;
}

/** `Monday, 23 November 2026` for the calendar date `2026-11-23`. */
export function longDate(on: string): string {
  const parts = partsOf(`${on}T12:00:00.000Z`, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  return `${parts.weekday}, ${parts.day} ${parts.month} ${parts.year}`;
}

/** `Mon 23 Nov` for the calendar date `2026-11-23`. */
export function shortDate(on: string): string {
  const parts = partsOf(`${on}T12:00:00.000Z`, { weekday: 'short', day: 'numeric', month: 'short' }, 'UTC');
  return `${parts.weekday} ${parts.day} ${parts.month}`;
}

function partsOf(at: string, options: Intl.DateTimeFormatOptions, zone: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  return Object.fromEntries(
    format({ ...options, timeZone: zone })
      .formatToParts(new Date(at))
      .map((part) => [part.type, part.value]),
  );
}
