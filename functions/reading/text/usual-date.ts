import { fromOtherCalendar, withoutEra, withoutWeeks } from './other-calendars.ts';

/** Shapes of dates that can be rewritten as one of the usual shapes. The first that fits is taken. */
const rewritten: readonly [RegExp, string][] = [
  // .NET's JSON: milliseconds, with an offset that only says how to show it.
  [/^\\?\/Date\((\d{10,13})(?:[+-]\d{4})?\)\\?\/$/, '$1'],
  // Epoch seconds with a fraction.
  [/^(\d{10})\.\d{1,9}$/, '$1'],
  // All digits in a row: date and time.
  [/^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?$/, '$1-$2-$3 $4:$5:$6'],
  // Hungarian and Korean: `2026. 11. 22. 10:12`.
  [/(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?(?=$|[\s,(T])/, '$1-$2-$3'],
  // Korean, Japanese and Chinese months in a Western order: `22 11월 2026`, `11月 22, 2026`, `2026 11月 22`.
  [/(?<!\d)(\d{1,2})[\s.,]*?\s(\d{1,2})\s?[월月][\s.,]+(\d{4})(?!\d)/u, '$3-$2-$1'],
  [/(?<!\d)(\d{1,2})\s?[월月]\s+(\d{1,2})[\s.,]+(\d{4})(?!\d)/u, '$3-$1-$2'],
  [/(?<!\d)(\d{4})[\s.,]+(\d{1,2})\s?[월月]\s+(\d{1,2})(?!\d)/u, '$1-$2-$3'],
];

/** The same date in a shape that parse-date.ts knows; as it was if it has one already. */
export function usualDate(text: string): string {
  const western = fromOtherCalendar(withoutWeeks(withoutEra(text)));
  for (const [shape, usual] of rewritten) if (shape.test(western)) return western.replace(shape, usual).replace(/:$/, ':00');
  return western;
}

const longNames = new Map([
  ['eastern', 'America/New_York'],
  ['central', 'America/Chicago'],
  ['mountain', 'America/Denver'],
  ['pacific', 'America/Los_Angeles'],
  ['central european', 'Europe/Berlin'],
  ['eastern european', 'Europe/Athens'],
  ['western european', 'Europe/Lisbon'],
  ['british', 'Europe/London'],
  ['india', 'Asia/Kolkata'],
  ['indian', 'Asia/Kolkata'],
  ['japan', 'Asia/Tokyo'],
  ['korea', 'Asia/Seoul'],
  ['korean', 'Asia/Seoul'],
  ['china', 'Asia/Shanghai'],
  ['moscow', 'Europe/Moscow'],
  ['israel', 'Asia/Jerusalem'],
  ['australian eastern', 'Australia/Sydney'],
]);

/**
 * A date's zone, if it is named as a place (`Europe/Berlin`) or in words (`Eastern Time`) and nothing else says the offset,
 * and the date without that name.
 */
export function namedZone(text: string): { rest: string; zone: string | null } {
  const place =
    /[[(]?\b((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)\b[\])]?/.exec(text);
  const words = /[[(]?\b((?:[A-Z][a-z]+ )?[A-Z][a-z]+) (?:Standard |Daylight |Summer )?Time\b[\])]?/.exec(text);
  const found = place ?? words;
  const zone = place?.[1] ?? longNames.get(words?.[1]?.toLowerCase().replace(/ (?:standard|daylight|summer)$/, '') ?? '') ?? null;
  if (found === null) return { rest: text, zone: null };
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim();
  const hasOffset = /\d\s?(?:Z|[+\u2212-]\d{2}:?\d{2})\s*$|(?:GMT|UTC)\s?(?:[+-]\d+)?/.test(rest);
  return { rest, zone: hasOffset ? null : zone };
}

/** The instant of a local time, given as if it were UTC. As it is if nobody knows the zone. */
export function inZone(iso: string, zone: string): string {
  const localMs = Date.parse(iso);
  // Twice: the first guess may lie on the other side of a change of clocks.
  const first = localMs - offsetMs(localMs, zone);
  return new Date(localMs - offsetMs(first, zone)).toISOString();
}

function offsetMs(atMs: number, zone: string): number {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(atMs);
    const offset = /GMT([+-])(\d{2}):(\d{2})/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
    return offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) * 60_000 : 0;
  } catch {
    // Intl's way to say that there is no such zone.
    return 0;
  }
}
