import { describe, expect, test } from 'vitest';
import { isoWeek, windowEnd, windowOf } from '../../../functions/digest/slots.ts';
import { type DueSlot, dueSlots } from '../../../functions/digest/ticks.ts';
import { zoneNames } from '../../../functions/subscription/zones.ts';

/** Every quarter of an hour from one moment to another, as the schedule runs it: what came due, when. */
function ticksBetween(from: string, to: string, zone: string): DueSlot[] {
  const due: DueSlot[] = [];
  for (let at = from; at < to; ) {
    const next = new Date(Date.parse(at) + 15 * 60_000).toISOString();
    due.push(...dueSlots(at, next, [zone]));
    at = next;
  }
  return due;
}

const daily = (due: DueSlot[], zone: string, hour: string) =>
  due.filter((each) => each.schedule === `daily#${zone}#${hour}`).map(({ slot, dueAt }) => `${slot} at ${dueAt.slice(0, 16)}`);

describe('the daily digest comes once a day at the local hour, whatever the clocks do', () => {
  test('Kyiv: the hour 03 that the clocks skip on 29 March 2026 comes at the moment they skip it', () => {
    const due = ticksBetween('2026-03-27T12:00:00.000Z', '2026-03-31T12:00:00.000Z', 'Europe/Kyiv');
    expect(daily(due, 'Europe/Kyiv', '03')).toEqual([
      'daily#2026-03-28 at 2026-03-28T01:00',
      'daily#2026-03-29 at 2026-03-29T01:00',
      'daily#2026-03-30 at 2026-03-30T00:00',
      'daily#2026-03-31 at 2026-03-31T00:00',
    ]);
    expect(daily(due, 'Europe/Kyiv', '07').slice(0, 3)).toEqual([
      'daily#2026-03-28 at 2026-03-28T05:00',
      'daily#2026-03-29 at 2026-03-29T04:00',
      'daily#2026-03-30 at 2026-03-30T04:00',
    ]);
  });

  test('Kyiv: the hour 03 that comes twice on 25 October 2026 brings one digest, the first time', () => {
    const due = ticksBetween('2026-10-24T12:00:00.000Z', '2026-10-26T12:00:00.000Z', 'Europe/Kyiv');
    expect(daily(due, 'Europe/Kyiv', '03')).toEqual(['daily#2026-10-25 at 2026-10-25T00:00', 'daily#2026-10-26 at 2026-10-26T01:00']);
    expect(daily(due, 'Europe/Kyiv', '07')).toEqual(['daily#2026-10-25 at 2026-10-25T05:00', 'daily#2026-10-26 at 2026-10-26T05:00']);
  });

  test('New York: 02 is skipped on 8 March 2026, 01 comes twice on 1 November', () => {
    const spring = ticksBetween('2026-03-07T12:00:00.000Z', '2026-03-09T12:00:00.000Z', 'America/New_York');
    expect(daily(spring, 'America/New_York', '02')).toEqual([
      'daily#2026-03-08 at 2026-03-08T07:00',
      'daily#2026-03-09 at 2026-03-09T06:00',
    ]);
    const autumn = ticksBetween('2026-10-31T12:00:00.000Z', '2026-11-02T12:00:00.000Z', 'America/New_York');
    expect(daily(autumn, 'America/New_York', '01')).toEqual([
      'daily#2026-11-01 at 2026-11-01T05:00',
      'daily#2026-11-02 at 2026-11-02T06:00',
    ]);
  });

  test('Kolkata: a zone half an hour off, without clock changes', () => {
    const due = ticksBetween('2026-03-28T00:00:00.000Z', '2026-03-30T00:00:00.000Z', 'Asia/Kolkata');
    expect(daily(due, 'Asia/Kolkata', '07')).toEqual(['daily#2026-03-28 at 2026-03-28T01:30', 'daily#2026-03-29 at 2026-03-29T01:30']);
  });

  test('Lord Howe: clocks change by half an hour, on 5 April and 4 October 2026', () => {
    const autumn = ticksBetween('2026-04-03T12:00:00.000Z', '2026-04-06T12:00:00.000Z', 'Australia/Lord_Howe');
    // From 02:00 back to 01:30: 02 comes once, half an hour later than the day before.
    expect(daily(autumn, 'Australia/Lord_Howe', '02')).toEqual([
      'daily#2026-04-04 at 2026-04-03T15:00',
      'daily#2026-04-05 at 2026-04-04T15:30',
      'daily#2026-04-06 at 2026-04-05T15:30',
    ]);
    const spring = ticksBetween('2026-10-02T12:00:00.000Z', '2026-10-05T12:00:00.000Z', 'Australia/Lord_Howe');
    // From 02:00 on to 02:30: 02 is skipped.
    expect(daily(spring, 'Australia/Lord_Howe', '02')).toEqual([
      'daily#2026-10-03 at 2026-10-02T15:30',
      'daily#2026-10-04 at 2026-10-03T15:30',
      'daily#2026-10-05 at 2026-10-04T15:00',
    ]);
  });

  test('Apia: ahead of everybody since it crossed the date line, with clock changes until 2021', () => {
    const autumn = ticksBetween('2021-04-02T12:00:00.000Z', '2021-04-05T12:00:00.000Z', 'Pacific/Apia');
    expect(daily(autumn, 'Pacific/Apia', '07')).toEqual([
      'daily#2021-04-03 at 2021-04-02T17:00',
      'daily#2021-04-04 at 2021-04-03T18:00',
      'daily#2021-04-05 at 2021-04-04T18:00',
    ]);
    const spring = ticksBetween('2020-09-25T12:00:00.000Z', '2020-09-28T12:00:00.000Z', 'Pacific/Apia');
    // 03 is skipped on the 27th.
    expect(daily(spring, 'Pacific/Apia', '03')).toEqual([
      'daily#2020-09-26 at 2020-09-25T14:00',
      'daily#2020-09-27 at 2020-09-26T14:00',
      'daily#2020-09-28 at 2020-09-27T13:00',
    ]);
  });

  test('Apia: whoever reads weekly on Fridays is not forgotten in the week whose Friday did not exist', () => {
    const due = ticksBetween('2011-12-29T00:00:00.000Z', '2012-01-01T00:00:00.000Z', 'Pacific/Apia');
    expect(due.filter((each) => each.schedule === 'weekly#FRI#Pacific/Apia#07')).toEqual([
      { schedule: 'weekly#FRI#Pacific/Apia#07', slot: 'weekly#2011-W52', dueAt: '2011-12-30T10:00:00.000Z' },
    ]);
  });
});

describe('after an outage', () => {
  test('of three days, each schedule has one slot, the newest', () => {
    const due = dueSlots('2026-11-20T06:00:00.000Z', '2026-11-23T06:00:00.000Z', ['Europe/Kyiv']);
    expect(due.filter((each) => each.schedule === 'daily#Europe/Kyiv#07')).toEqual([
      { schedule: 'daily#Europe/Kyiv#07', slot: 'daily#2026-11-23', dueAt: '2026-11-23T05:00:00.000Z' },
    ]);
    expect(due.filter((each) => each.schedule === 'hourly')).toEqual([
      { schedule: 'hourly', slot: 'hourly#2026-11-23T06Z', dueAt: '2026-11-23T06:00:00.000Z' },
    ]);
    expect(due.map((each) => each.dueAt)).toEqual(due.map((each) => each.dueAt).sort());
  });

  test('of a month, every weekday and hour of every zone still has its newest slot', () => {
    const due = dueSlots('2026-10-20T06:00:00.000Z', '2026-11-23T06:00:00.000Z', ['Europe/Kyiv', 'Asia/Kathmandu']);
    expect(due).toHaveLength(1 + 2 * (24 + 7 * 24));
  });
});

test('whoever ticks late or in odd steps finds the same slots as whoever ticks each quarter of an hour', () => {
  const zones = ['Europe/Kyiv', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Chatham'];
  for (const zone of zones) {
    const steady = ticksBetween('2026-03-28T00:00:00.000Z', '2026-03-31T00:00:00.000Z', zone);
    const odd: DueSlot[] = [];
    let at = '2026-03-28T00:00:00.000Z';
    for (let step = 1; at < '2026-03-31T00:00:00.000Z'; step = (step % 13) + 1) {
      const next = new Date(Math.min(Date.parse(at) + step * 4 * 60_000 + 1, Date.parse('2026-03-31T00:00:00.000Z'))).toISOString();
      odd.push(...dueSlots(at, next, [zone]));
      at = next;
    }
    expect(odd).toEqual(steady);
  }
});

test('in every zone that sign-up offers, each hour of a day comes once', () => {
  const due = dueSlots('2026-06-10T00:00:00.000Z', '2026-06-11T00:00:00.000Z', zoneNames);
  const schedules = new Set(due.map((each) => each.schedule));
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  expect(zoneNames.flatMap((zone) => hours.map((hour) => `daily#${zone}#${hour}`)).filter((schedule) => !schedules.has(schedule))).toEqual(
    [],
  );
  expect(due).toHaveLength(1 + zoneNames.length * 48);
});

test('weeks are ISO weeks, those around New Year too', () => {
  expect(['2026-11-23', '2026-12-31', '2027-01-03', '2027-01-04', '2024-12-30', '2021-01-03'].map(isoWeek)).toEqual([
    '2026-W48',
    '2026-W53',
    '2026-W53',
    '2027-W01',
    '2025-W01',
    '2020-W53',
  ]);
});

test('an alert window is five minutes and named by its start', () => {
  expect(windowOf('2026-11-23T07:09:59.999Z')).toBe('2026-11-23T07:05Z');
  expect(windowEnd('2026-11-23T07:05Z')).toBe('2026-11-23T07:10:00.000Z');
});
