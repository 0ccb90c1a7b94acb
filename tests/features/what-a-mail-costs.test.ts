import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { countDay } from '../../infra/cost/count-day.ts';
import { type CountedDay, countedDay } from '../../infra/cost/counted.ts';

/** What the design allows a daily mail of 5.5 stories and four topics, with 14 days of history. */
const MOST = { writeUnits: 6, readUnits: 14 };
/** Requests and invocations depend on how many events come together; time on a core on the machine. */
const COUNTED = ['writeUnits', 'readUnits'] as const;
const kept = countedDay.parse(JSON.parse(readFileSync(new URL('../../infra/cost/counted.json', import.meta.url), 'utf8')));

describe('what Tocsin costs', () => {
  let day: CountedDay;
  beforeAll(async () => {
    const { subscribers, historyDays, topicsEach } = kept.size;
    day = await countDay({ storiesPerMail: 5.5, topicsEach, subscribers, historyDays, feeds: kept.size.polls, say: () => {} });
  });

  it.each(['perMail', 'perWake', 'perPoll', 'perArticle', 'perMatch', 'perSignUp'] as const)(
    'is what the bill is made of, within five hundredths: %s (else: npm run cost -- --count --keep)',
    (part) => {
      for (const name of COUNTED) expect({ name, off: isOff(day[part][name], kept[part][name]) }).toEqual({ name, off: false });
    },
  );

  it('stays within the units that a daily mail may use', () => {
    expect(day.size.stories / day.size.mails).toBeCloseTo(5.5, 1);
    expect(day.perMail.writeUnits).toBeLessThanOrEqual(MOST.writeUnits);
    expect(day.perMail.readUnits).toBeLessThanOrEqual(MOST.readUnits);
  });
});

/** A twentieth, or what one invocation more among all of a day's makes. */
const isOff = (now: number, before: number): boolean => Math.abs(now - before) > Math.max(before * 0.05, 0.06, before > 100 ? 10 : 0);
