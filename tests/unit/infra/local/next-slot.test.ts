import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueSlots } from '../../../../functions/digest/ticks.ts';
import { weekdays } from '../../../../functions/subscription/subscription.ts';
import { alertsDue, nextSlot, scheduleWords } from '../../../../infra/local/pages/next-slot.ts';

const zones = ['Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC', 'America/Argentina/Buenos_Aires'];

const scheduleKey = fc.oneof(
  fc.constant('hourly#0'),
  fc
    .tuple(fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }))
    .map(([zone, hour]) => `daily#${zone}#${String(hour).padStart(2, '0')}#0`),
  fc
    .tuple(fc.constantFrom(...weekdays), fc.constantFrom(...zones), fc.integer({ min: 0, max: 23 }))
    .map(([weekday, zone, hour]) => `weekly#${weekday}#${zone}#${String(hour).padStart(2, '0')}#0`),
);

const prefixOf = (key: string) => key.replace(/#\d+$/, '');

describe('the next slot of the console', () => {
  it('is one that the tick would start, and none comes before it', () => {
    const times = fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(scheduleKey, { minLength: 1, maxLength: 4 }), times, (keys, time) => {
        const now = time.toISOString();
        const next = nextSlot(keys, now);
        if (next === null) throw new Error('there is always a next slot');
        const prefixes = new Set(keys.map(prefixOf));
        const dueIn = (from: string, to: string) =>
          dueSlots(from, to, zones)
            .filter(({ schedule }) => prefixes.has(schedule))
            .map(({ schedule, dueAt }) => `${schedule} ${dueAt}`);
        const justBefore = new Date(Date.parse(next.at) - 1).toISOString();
        expect(dueIn(now, justBefore)).toEqual([]);
        expect(dueIn(justBefore, next.at)).toContain(`${next.schedule} ${next.at}`);
      }),
      { numRuns: 40 },
    );
  });

  it('comes at the moment the clocks skip the hour', () => {
    expect(nextSlot(['daily#Europe/Kyiv#03#0'], '2026-03-28T12:00:00.000Z')?.at).toBe('2026-03-29T01:00:00.000Z');
  });

  it('is never that of instant digests: they wait for a match', () => {
    expect(nextSlot(['instant#0'], '2026-03-28T12:00:00.000Z')).toBeNull();
  });

  it('lies behind the window of the alerts that are gathering, and its cutoff', () => {
    expect(alertsDue('2026-11-23T07:06:30.000Z').at).toBe('2026-11-23T07:11:01.000Z');
  });

  it('is nothing where nobody has a schedule', () => {
    expect(nextSlot([], '2026-03-28T12:00:00.000Z')).toBeNull();
  });

  it('is said in words', () => {
    expect(scheduleWords('weekly#MON#America/New_York#07')).toBe('weekly (Mon) at 07:00 in America/New York');
    expect(scheduleWords('hourly')).toBe('hourly');
  });
});
