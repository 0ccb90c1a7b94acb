/**
 * Nothing lost, nothing twice, nothing after a no, in every order of the effects of what happens at the same moment: `npm test`
 * goes as deep as a minute allows, `npm run explore` (EXPLORE=deep) through all of it, with two faults if two are at work.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { type Scenario, scenarios, usual } from './scenarios.ts';
import { type Bounds, type Found, search } from './search.ts';
import { trialsOf } from './trials.ts';

const deep = process.env['EXPLORE'] === 'deep';
// For faults that are planted by the hundred: what a few seconds allow.
const quick = process.env['EXPLORE'] === 'quick';
const everything = Number.POSITIVE_INFINITY;
const total = { interleavings: 0, runs: 0, states: 0, broken: 0 };

const few = [
  { switches: 1, faults: 0 },
  { switches: 0, faults: 1 },
];

/** Three at a time, and ticks, have too many orders for a minute: those with few switches are looked at then. */
function boundsOf({ meanwhile, long }: Scenario): Pick<Bounds, 'switches' | 'faults'>[] {
  const isLong = long ?? meanwhile.length > 2;
  if (deep) return [{ switches: everything, faults: isLong ? 1 : 2 }];
  if (quick || long) return few;
  if (!isLong) return [{ switches: everything, faults: 1 }];
  return [
    { switches: 2, faults: 0 },
    { switches: 1, faults: 1 },
  ];
}

function count(found: Found): void {
  total.interleavings += found.interleavings;
  total.runs += found.runs;
  total.states += found.states;
  total.broken += found.broken.length;
}

describe('the promises hold in every order of effects, with a crash or a lost answer at each', () => {
  test.each(scenarios)('$name', { timeout: 3_600_000 }, async (scenario) => {
    const begin = await trialsOf(scenario);
    for (const bounds of boundsOf(scenario)) {
      const found = await search(begin, { ...bounds, kinds: scenario.kinds ?? usual });
      count(found);
      expect(found.broken).toEqual([]);
    }
  });
});

test.skipIf(quick)('what was explored is much', () => {
  expect(total.interleavings).toBeGreaterThan(1_000_000);
  expect(total.runs).toBeGreaterThan(20_000);
});

afterAll(() => console.log(`explored: ${JSON.stringify(total)}`));
