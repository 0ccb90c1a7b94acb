import { expect, test } from 'vitest';
import { expectedFrom, expectedMails } from '../../../functions/subscription/expected-mails.ts';

const now = '2026-11-23T12:00:00.000Z';
const weekAgo = '2026-11-16T12:00:00.000Z';
const looked = { articles: 3_000, sinceAt: weekAgo };

test('a burst is one mail, and several days with news are several mails', () => {
  const cameAt = ['2026-11-20T09:00:10.000Z', '2026-11-20T09:03:00.000Z', '2026-11-20T09:40:00.000Z', '2026-11-22T18:00:00.000Z'];
  expect(expectedMails(cameAt, looked, now)).toEqual({ instant: 3, hourly: 2, daily: 2, weekly: 1 });
});

test('from half a week the double is expected, and never more mails than there are days', () => {
  const sinceAt = '2026-11-20T00:00:00.000Z';
  const cameAt = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z', '2026-11-23T09:00:00.000Z'];
  const expected = expectedMails(cameAt, { ...looked, sinceAt }, now);
  expect(expected?.daily).toBe(7);
  expect(expected?.weekly).toBe(1);
  expect(expected?.hourly).toBeCloseTo(8);
});

test('no news is no mail', () => {
  expect(expectedMails([], looked, now)).toEqual({ instant: 0, hourly: 0, daily: 0, weekly: 0 });
});

test('a few hours or a few articles say nothing about a week', () => {
  expect(expectedMails([now], { ...looked, sinceAt: '2026-11-23T06:00:00.000Z' }, now)).toBeNull();
  expect(expectedMails([now], { ...looked, articles: 5 }, now)).toBeNull();
});

test('from the first minute on, by the dates of publishers', () => {
  const found = ['2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z', '2026-11-01T09:00:00.000Z', null].map((publishedAt) => ({
    publishedAt,
    ingestedAt: now,
  }));
  const firstMinute = { articles: 400, sinceAt: now, publishedSinceAt: '2026-11-20T00:00:00.000Z' };
  expect(expectedFrom(found, firstMinute, now)?.daily).toBeCloseTo(4);
  expect(expectedFrom(found, { ...firstMinute, publishedSinceAt: null }, now)).toBeNull();
  expect(expectedFrom(found, { ...firstMinute, sinceAt: weekAgo }, now)?.daily).toBe(1);
});
