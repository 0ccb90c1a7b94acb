import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueSlots } from '../../../functions/digest/ticks.ts';
import { schedulePrefix } from '../../../functions/subscription/schedule.ts';
import names from '../../../functions/subscription/zone-names.json' with { type: 'json' };
import { canonicalZone, offeredZoneNames, zoneNames } from '../../../functions/subscription/zones.ts';

const older: Readonly<Record<string, string>> = names.older;
const olderNames = Object.keys(older);

/** What a clock in the zone shows, to the minute. */
const wallTime = (zone: string, at: Date) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).format(at);

describe('a zone goes by the name it has today', () => {
  test.each([
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['Asia/Rangoon', 'Asia/Yangon'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['America/Godthab', 'America/Nuuk'],
    ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/Indianapolis', 'America/Indiana/Indianapolis'],
    ['Atlantic/Faeroe', 'Atlantic/Faroe'],
    ['Pacific/Enderbury', 'Pacific/Kanton'],
    ['GB', 'Europe/London'],
    ['EST5EDT', 'America/New_York'],
    ['Etc/UTC', 'UTC'],
    ['GMT', 'UTC'],
    ['Zulu', 'UTC'],
  ])('%s is %s', (typed, zone) => expect(canonicalZone(typed)).toBe(zone));

  test('a capital keeps its own name where its clock was merged into a neighbour’s', () => {
    for (const zone of ['Europe/Oslo', 'Europe/Amsterdam', 'Europe/Stockholm', 'Atlantic/Reykjavik', 'Africa/Kampala']) {
      expect(canonicalZone(zone)).toBe(zone);
    }
  });

  test('every name that this runtime reports has one', () => {
    const reported = [...Intl.supportedValuesOf('timeZone'), new Intl.DateTimeFormat().resolvedOptions().timeZone];
    expect(reported.filter((zone) => canonicalZone(zone) === null)).toEqual([]);
  });

  test('every name of the tz database has one, which is its own', () => {
    for (const name of [...names.current, ...olderNames]) {
      const zone = canonicalZone(name) as string;
      expect(zoneNames, name).toContain(zone);
      expect(canonicalZone(zone)).toBe(zone);
    }
  });

  test('an older name and its current one show the same time, in summer and in winter', () => {
    for (const at of [new Date('2026-01-15T12:00:00Z'), new Date('2026-07-15T12:00:00Z')]) {
      const apart = olderNames.filter((name) => wallTime(name, at) !== wallTime(older[name] as string, at));
      expect(apart).toEqual([]);
    }
  });

  test('capitals, small letters and blanks around it do not matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zoneNames, ...olderNames), fc.boolean(), (name, upper) => {
        expect(canonicalZone(` ${upper ? name.toUpperCase() : name.toLowerCase()}\t`)).toBe(canonicalZone(name));
      }),
    );
  });

  test('what is no zone is none, whatever it is', () => {
    for (const nonsense of [
      '',
      ' ',
      'Europe',
      'Mars/Base',
      '+05:30',
      'UTC+2',
      'Europe/Kyiv#07',
      '../../etc/passwd',
      '__proto__',
      'constructor',
      'Factory',
    ]) {
      expect(canonicalZone(nonsense), nonsense).toBeNull();
    }
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => canonicalZone(text) === null || zoneNames.includes(canonicalZone(text) as string),
      ),
    );
  });
});

test('this runtime knows every zone of the list, or its tick would throw', () => {
  expect(zoneNames).toEqual(names.current);
});

test('people are offered each zone once, and none whose name says the opposite of what it means', () => {
  expect(new Set(offeredZoneNames).size).toBe(offeredZoneNames.length);
  expect(offeredZoneNames.filter((zone) => zone.startsWith('Etc/'))).toEqual([]);
  expect(offeredZoneNames).toContain('UTC');
  expect(offeredZoneNames).toContain('Europe/Kyiv');
});

test('nobody lives where no tick comes: every zone and hour is due within a day', () => {
  // When America's clocks go back; what ticks do at every change is told by their own tests.
  const days = ['2026-11-01'];
  for (const day of days) {
    const due = new Set(
      dueSlots(`${day}T00:00:00.000Z`, new Date(Date.parse(day) + 25 * 3_600_000).toISOString(), zoneNames).map(({ schedule }) => schedule),
    );
    const missed = zoneNames.flatMap((zone) =>
      Array.from({ length: 24 }, (_, hour) => schedulePrefix('daily', { zone, hour, weekday: 'MON' })).filter(
        (schedule) => !due.has(schedule),
      ),
    );
    expect(missed, day).toEqual([]);
  }
});
