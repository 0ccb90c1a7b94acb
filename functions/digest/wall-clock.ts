/** What clocks on the wall show. Zones are IANA names; offsets come from the runtime's own tables. */

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}

/** The wall's date and time in a zone, as the milliseconds at which a clock in UTC shows the same. Whole seconds. */
export function wallTime(atMs: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(atMs)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const dayMs = 86_400_000;

/**
 * The same for many moments in rising order up to `endMs`: asks the runtime once a day of them, and at each moment only on
 * days on which the offset changes. No zone has changed its clocks there and back within a day.
 */
export function wallClock(zone: string, startMs: number, endMs: number): (atMs: number) => number {
  const offsetAt = (atMs: number) => wallTime(atMs, zone) - atMs;
  let knownUntilMs = startMs;
  let offset: number | null = offsetAt(startMs);
  return (atMs) => {
    if (atMs > knownUntilMs) {
      const before = offset ?? offsetAt(knownUntilMs);
      knownUntilMs = Math.min(endMs, Math.max(atMs, knownUntilMs + dayMs));
      offset = offsetAt(knownUntilMs) === before ? before : null;
    }
    return offset === null ? wallTime(atMs, zone) : atMs + offset;
  };
}

/** The calendar date in a zone, such as `2026-11-23`. */
export const localDate = (at: string, zone: string): string => new Date(wallTime(Date.parse(at), zone)).toISOString().slice(0, 10);
