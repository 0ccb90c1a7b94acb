/** When the next digest of anybody is due. */
import { alertsDueAt, windowOf } from '../../../functions/digest/slots.ts';
import { later } from '../../../functions/subscription/times.ts';

export interface NextSlot {
  at: string;
  /** `daily#Europe/Kyiv#07`, without its shard. */
  schedule: string;
}

interface Schedule {
  schedule: string;
  frequency: string;
  weekday: string | null;
  zone: string;
  /** Two digits; null for hourly ones. */
  hour: string | null;
}

// Zones differ by quarters of an hour, so a local hour begins at one of these.
const stepMs = 15 * 60_000;
// The longest rhythm is a week; a day more, since clock changes move the hour.
const steps = 8 * 24 * 4;

/** `scheduleKeys` as in the index, shard included: `daily#Europe/Kyiv#07#0`. Null where nobody has a schedule. */
export function nextSlot(scheduleKeys: readonly string[], now: string): NextSlot | null {
  // An instant digest waits for a match and not for an hour.
  const schedules = scheduleKeys.map(scheduleOf).filter(({ frequency }) => frequency !== 'instant');
  let atMs = Math.floor(Date.parse(now) / stepMs) * stepMs;
  for (let step = 0; step < steps && schedules.length > 0; step += 1) {
    atMs += stepMs;
    const due = schedules.find((schedule) => begins(schedule, atMs));
    if (due) return { at: new Date(atMs).toISOString(), schedule: due.schedule };
  }
  return null;
}

/** By when the alerts that are gathering now have gone out. */
export const alertsDue = (now: string): NextSlot => ({ at: later(alertsDueAt(windowOf(now)), 1000), schedule: 'instant' });

function scheduleOf(key: string): Schedule {
  const schedule = key.slice(0, key.lastIndexOf('#'));
  const [frequency = '', ...rest] = schedule.split('#');
  if (frequency === 'hourly' || frequency === 'instant') return { schedule, frequency, weekday: null, zone: 'UTC', hour: null };
  const [hour = '', zone = '', weekday = null] = rest.toReversed();
  return { schedule, frequency, weekday, zone, hour };
}

/** Whether the schedule's local hour begins just now, also one that the clocks skip: then it begins with the hour after it. */
function begins({ zone, hour, weekday }: Schedule, atMs: number): boolean {
  const now = wall(atMs, zone);
  if (hour === null) return now.minute === '00';
  const before = wall(atMs - stepMs, zone);
  if (weekday !== null && now.weekday !== weekday) return false;
  const skipped = Number(before.hour) < Number(hour) && Number(hour) < Number(now.hour);
  return before.hour !== now.hour && (now.hour === hour || skipped);
}

function wall(atMs: number, zone: string): Record<'weekday' | 'hour' | 'minute', string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  return { weekday: (parts['weekday'] ?? '').toUpperCase(), hour: parts['hour'] ?? '', minute: parts['minute'] ?? '' };
}

/** `daily#Europe/Kyiv#07` -> `daily at 07:00 in Europe/Kyiv`. */
export function scheduleWords(schedule: string): string {
  const { frequency, weekday, zone, hour } = scheduleOf(`${schedule}#0`);
  if (frequency === 'instant') return 'when the alerts that are gathering go out';
  if (hour === null) return 'hourly';
  const day = weekday ? ` (${weekday[0]}${weekday.slice(1).toLowerCase()})` : '';
  return `${frequency}${day} at ${hour}:00 in ${zone.replaceAll('_', ' ')}`;
}
