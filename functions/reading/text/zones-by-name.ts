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
// American abbreviations that leave open whether summer time holds.
const shortNames = new Map([
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
]);
const place =
  /[[(]?\b((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z_]+(?:[/+-][A-Za-z_\d]+)?)(?!\p{L})[\])]?/u;
const words = /[[(]?\b((?:[A-Z][a-z]+ )?[A-Z][a-z]+) (?:Standard |Daylight |Summer )?Time\b[\])]?/;
const abbreviation = /(?<=\d |\d|[ap]\.?m\.? )\(?\b([ECMP]T)\b\)?/i;

/**
 * A date's zone, if it is named as a place (`Europe/Berlin`), in words (`Eastern Time`) or as `ET`, and nothing else says the
 * offset, and the date without that name.
 */
export function namedZone(text: string): { rest: string; zone: string | null } {
  for (const [shape, zoneOf] of shapes) {
    const found = shape.exec(text);
    if (found === null) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim();
    const hasOffset = /\d\s?(?:Z|[+\u2212-]\d{2}:?\d{2})\s*$|(?:GMT|UTC)\s?(?:[+-]\d+)?/.test(rest);
    return { rest, zone: hasOffset ? null : zoneOf(found[1] ?? '') };
  }
  return { rest: text, zone: null };
}

const shapes: readonly [RegExp, (name: string) => string | null][] = [
  [place, (name) => name],
  [words, (name) => longNames.get(name.toLowerCase().replace(/ (?:standard|daylight|summer)$/, '')) ?? null],
  [abbreviation, (name) => shortNames.get(name.toUpperCase()) ?? null],
];

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
