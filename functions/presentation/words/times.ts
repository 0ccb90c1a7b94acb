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

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** Formats parts of a date in a zone. A formatter costs a hundred times as much to make as to use: each is made once a process. */
function partsOf(options: Intl.DateTimeFormatOptions): (at: string, zone: string) => Parts {
  const byZone = new Map<string, Intl.DateTimeFormat>();
  return (at, zone) => {
    let formatter = byZone.get(zone);
    if (formatter === undefined) {
      formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
      byZone.set(zone, formatter);
    }
    const parts: Parts = {};
    for (const { type, value } of formatter.formatToParts(new Date(at))) parts[type] = value;
    return parts;
  };
}

const dayAndTimeParts = partsOf({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const longParts = partsOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortParts = partsOf({ weekday: 'short', day: 'numeric', month: 'short' });

/** `Mon 23 Nov, 09:14`, in the zone. `at`: ISO 8601 UTC. */
export function dayAndTime(at: string, zone: string): string {
  const { weekday, day, month, hour, minute } = dayAndTimeParts(at, zone);
  return `${weekday} ${day} ${month}, ${hour}:${minute}`;
}

/** `Monday, 23 November 2026` for the calendar date `2026-11-23`. */
export function longDate(on: string): string {
  const { weekday, day, month, year } = longParts(noonOf(on), 'UTC');
  return `${weekday}, ${day} ${month} ${year}`;
}

/** `Mon 23 Nov` for the calendar date `2026-11-23`. */
export function shortDate(on: string): string {
  const { weekday, day, month } = shortParts(noonOf(on), 'UTC');
  return `${weekday} ${day} ${month}`;
}

const noonOf = (on: string): string => `${on}T12:00:00.000Z`;
