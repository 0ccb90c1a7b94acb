/** Times and dates as people read them. Always in a named zone, never in the machine's own; the order of the parts is the language's. */
import type { Words } from './words.ts';

/** Parts of a date as Intl names them in the language. */
export type DateParts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

/** `07:00` for 7. */
export function hourName(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** Formats parts of a date in a zone. A formatter costs a hundred times as much to make as to use: each is made once a process. */
function partsOf(options: Intl.DateTimeFormatOptions): (at: string, zone: string, locale: string) => DateParts {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (at, zone, locale) => {
    const key = `${locale} ${zone}`;
    const formatter = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
    made.set(key, formatter);
    const parts: DateParts = {};
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
export function dayAndTime({ general, locale }: Words, at: string, zone: string): string {
  return general.dayAndTime(dayAndTimeParts(at, zone, locale));
}

/** `Mon 09:14` in the six days up to a calendar date, when weekdays tell days apart; else with its date. */
export function timeNear(words: Words, at: string, zone: string, localDate: string): string {
  const daysBefore = (Date.parse(`${localDate}T23:59:59.999Z`) - Date.parse(at)) / 86_400_000;
  if (daysBefore < -1 || daysBefore > 6) return dayAndTime(words, at, zone);
  return words.general.weekdayAndTime(dayAndTimeParts(at, zone, words.locale));
}

/** `Monday, 23 November 2026` for the calendar date `2026-11-23`. */
export function longDate({ general, locale }: Words, on: string): string {
  return general.longDate(longParts(noonOf(on), 'UTC', locale));
}

/** `Mon 23 Nov` for the calendar date `2026-11-23`. */
export function shortDate({ general, locale }: Words, on: string): string {
  return general.shortDate(shortParts(noonOf(on), 'UTC', locale));
}

const noonOf = (on: string): string => `${on}T12:00:00.000Z`;
