import { describe, expect, test } from 'vitest';
import { type Feed, isFailing, isLate, isSilent, newHealth, unread } from '../../../functions/feed/feed.ts';
import {
  backOffMinutes,
  dueAfter,
  intervalMinutes,
  itemsADayAfter,
  itemsADayOf,
  maxAgeMinutes,
  retryAt,
} from '../../../functions/feed/feed-rhythm.ts';

const now = '2026-11-23T12:00:00.000Z';
const noWishes = { ttlMinutes: null, maxAgeMinutes: null, skipHours: [] };

describe('a feed is polled as often as it publishes', () => {
  test('every five minutes when it never stops', () => expect(intervalMinutes(500, noWishes)).toBe(5));
  test('three times between two items otherwise', () => expect(intervalMinutes(8, noWishes)).toBe(60));
  test('every six hours when it is asleep', () => expect(intervalMinutes(0.01, noWishes)).toBe(360));
  test('every quarter of an hour while nothing is known', () => expect(intervalMinutes(null, noWishes)).toBe(15));
  test("not more often than the publisher's ttl", () => expect(intervalMinutes(500, { ...noWishes, ttlMinutes: 60 })).toBe(60));
  test('nor than its Cache-Control', () => expect(intervalMinutes(500, { ...noWishes, maxAgeMinutes: 30 })).toBe(30));
  test('a ttl of a week counts as four hours', () => expect(intervalMinutes(500, { ...noWishes, ttlMinutes: 10_080 })).toBe(240));
  test('not in the hours it wants to be left alone', () => expect(dueAfter(now, 30, [12, 13, 14])).toBe('2026-11-23T15:00:00.000Z'));
  test('a feed that skips all hours is polled all the same', () =>
    expect(
      Date.parse(
        dueAfter(
          now,
          30,
          Array.from({ length: 24 }, (_, hour) => hour),
        ),
      ),
    ).toBeGreaterThan(Date.parse(now)));
});

describe('a feed that fails', () => {
  test('is asked half as often each time, at least once a day', () =>
    expect([1, 2, 3, 20].map((failures) => backOffMinutes(15, failures))).toEqual([30, 60, 120, 1440]));
  test('says when to come back, in seconds or as a date', () => {
    expect(retryAt('600', now)).toBe('2026-11-23T12:10:00.000Z');
    expect(retryAt('Mon, 23 Nov 2026 13:00:00 GMT', now)).toBe('2026-11-23T13:00:00.000Z');
  });
  test('is not believed beyond a day, nor in the past, nor in riddles', () => {
    expect(retryAt('99999999', now)).toBe('2026-11-24T12:00:00.000Z');
    expect(retryAt('Mon, 23 Nov 2020 13:00:00 GMT', now)).toBe(now);
    expect(retryAt('soon', now)).toBeNull();
  });
  test('max-age counts only where an answer may be kept', () => {
    expect(maxAgeMinutes('public, max-age=600')).toBe(10);
    expect(maxAgeMinutes('no-cache, max-age=600')).toBeNull();
    expect(maxAgeMinutes(null)).toBeNull();
  });
});

describe('items a day', () => {
  test('are first guessed from the dates in the feed', () =>
    expect(itemsADayOf(['2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z', null, '2026-11-22T00:00:00Z'])).toBe(1));
  test('then follow what really came', () => {
    const health = { ...newHealth, lastSuccessAt: '2026-11-22T12:00:00.000Z', itemsADay: 10 };
    const after = itemsADayAfter(health, 0, now) as number;
    expect(after).toBeGreaterThan(6);
    expect(after).toBeLessThan(10);
  });
});

describe('health', () => {
  const feed: Feed = {
    ...{ feedId: 'feed_1', url: 'https://example.org/feed', title: null, publisher: null, language: null, siteUrl: null, state: 'active' },
    ...{ addedAt: now, dueAt: now, intervalMinutes: 15, ...unread, firstReadAt: now, health: newHealth },
  };
  test('a feed fails after three failures in a row', () => {
    expect(isFailing({ ...feed, health: { ...newHealth, failuresInARow: 2 } })).toBe(false);
    expect(isFailing({ ...feed, health: { ...newHealth, failuresInARow: 3 } })).toBe(true);
    expect(isFailing({ ...feed, state: 'gone', dueAt: null })).toBe(true);
  });
  test('a feed is late when its turn came two hours ago', () => {
    expect(isLate({ ...feed, dueAt: '2026-11-23T09:59:00.000Z' }, now)).toBe(true);
    expect(isLate({ ...feed, dueAt: '2026-11-23T10:01:00.000Z' }, now)).toBe(false);
    expect(isLate({ ...feed, state: 'paused', dueAt: null }, now)).toBe(false);
  });
  test('a busy feed that went quiet is noticed, a quarterly one is not', () => {
    const quietSince = '2026-11-10T12:00:00.000Z';
    expect(isSilent({ ...feed, health: { ...newHealth, lastNewItemAt: quietSince, itemsADay: 20 } }, now)).toBe(true);
    expect(isSilent({ ...feed, health: { ...newHealth, lastNewItemAt: quietSince, itemsADay: 0.02 } }, now)).toBe(false);
  });
});
