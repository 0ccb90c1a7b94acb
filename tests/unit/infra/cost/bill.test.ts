import { describe, expect, test } from 'vitest';
import { billOf, totalOf } from '../../../../infra/cost/bill.ts';
import { type CountedDay, NOTHING } from '../../../../infra/cost/counted.ts';
import { sizeFor, volumesOf } from '../../../../infra/cost/volumes.ts';

const day: CountedDay = {
  countedAt: '2026-11-25',
  size: { subscribers: 1, topicsEach: 4, historyDays: 14, mails: 1, stories: 5, polls: 1, articles: 1, matches: 1, signUps: 1, wakes: 1 },
  perMail: { ...NOTHING, writeUnits: 6, readUnits: 14, sqsRequests: 1, invocations: 1, gbSeconds: 0.1, logBytes: 1000 },
  perWake: { ...NOTHING, readUnits: 8 },
  perPoll: { ...NOTHING, writeUnits: 2 },
  perArticle: { ...NOTHING, writeUnits: 6 },
  perMatch: { ...NOTHING, writeUnits: 2 },
  perSignUp: { ...NOTHING, writeUnits: 30 },
  perIdleMinute: { ...NOTHING, writeUnits: 1 },
  stored: { article: 2000, match: 1000, delivery: 1000, subscriber: 3000, topic: 300 },
};
const nothing = { mails: 0, wakes: 0, polls: 0, articles: 0, matches: 0, signUps: 0 };
const noFixtures = { alarmMetrics: 0, customMetrics: 0, secrets: 0, queueReceives: 0 };
const nobody = { subscribers: 0, topics: 0 };

describe('a bill', () => {
  test('is volumes times operations times prices', () => {
    const { ses, beside, lines } = billOf({ ...nothing, mails: 1e6 }, { ...day, perIdleMinute: NOTHING }, noFixtures, nobody);
    expect(ses).toBeCloseTo(100);
    expect(lines.mails.tables).toBeCloseTo(6 * 0.625 + 14 * 0.125);
    expect(lines.mails.queues).toBeCloseTo(0.4);
    expect(lines.mails.functions).toBeCloseTo(0.2 + 1.33334);
    expect(lines.mails.storage).toBeCloseTo(3 * 0.25);
    expect(lines.mails.logs).toBeCloseTo(0.53);
    expect(beside).toBeCloseTo(totalOf(lines.mails));
  });

  test('counts what every account gets for nothing in idle alone, and charges only what is beyond', () => {
    const idle = billOf(nothing, day, { alarmMetrics: 12, customMetrics: 10, secrets: 3, queueReceives: 3e6 }, nobody).lines.idle;
    expect(idle['alarms and keys']).toBeCloseTo(0.2 + 1.2);
    expect(idle.queues).toBeCloseTo(0.8);
    expect(idle.tables).toBeCloseTo((43_200 * 0.625) / 1e6);
    expect(idle.functions).toBe(0);
  });

  test('of nobody has no share', () => expect(billOf(nothing, day, noFixtures, nobody).share).toBe(0));
});

test('a service of a size in between has the feeds and topics of the nearest', () => {
  expect(sizeFor(120_000)).toMatchObject({ feeds: 2_000, topics: 20_000 });
  expect(sizeFor(5)).toMatchObject({ feeds: 50 });
  expect(
    volumesOf({
      subscribers: 1000,
      feeds: 50,
      topics: 500,
      mailsPerSubscriber: 38.66,
      storiesPerMail: 5.5,
      pollsPerDay: 60,
      articlesPerDay: 5,
      matchesPerArticle: null,
    }),
  ).toMatchObject({
    mails: 38_660,
    polls: 90_000,
    articles: 7_500,
    matches: 30_000,
  });
});
