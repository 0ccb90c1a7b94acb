/** Promises 1 to 3 over random schedules: `npm test` runs a few hundred, `npm run model` thousands (MODEL_RUNS, MODEL_SEED). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runSchedule, type Schedule, schedule } from '../../support/model/schedules.ts';
import type { Fault } from '../../support/model/world.ts';

const runs = Number(process.env['MODEL_RUNS'] ?? 200);
const seed = process.env['MODEL_SEED'] === undefined ? {} : { seed: Number(process.env['MODEL_SEED']) };

/** What the model found once, and must not find again. */
const found: Schedule[] = [
  {
    // A slot claimed a day late had folded a story into a mail that then dropped it, and was not looked at.
    seed: -2008940484,
    start: '2026-03-27T20:00:00.000Z',
    actions: [
      { do: 'turn', minutes: 15 },
      { do: 'frequency', who: 0, meanwhile: false, topic: 'tides', frequency: 'instant' },
      { do: 'weather', kind: 'all' },
      { do: 'article', topics: ['tides', 'trains', 'trade'], text: 0, lag: 0, again: true },
      { do: 'pass', minutes: 1991 },
      { do: 'tick' },
      { do: 'pass', minutes: 208 },
      { do: 'follow', who: 0, topic: 'trade', frequency: 'hourly' },
      { do: 'turn', minutes: 4 },
      { do: 'pause', meanwhile: false, who: 0 },
      { do: 'tick' },
      { do: 'article', topics: ['troops'], text: 0, lag: 0, again: false },
      { do: 'end', who: 0, meanwhile: false, topic: 'trains' },
      { do: 'end', who: 0, meanwhile: false, topic: 'troops' },
    ],
  },
  // A claimed delivery that nobody looked at for more than eight days must still be closed.
  {
    seed: 0,
    start: '2026-03-27T20:00:00.000Z',
    actions: [
      { do: 'weather', kind: 'all' },
      { do: 'tick' },
      { do: 'turn', minutes: 0 },
      { do: 'turn', minutes: 1 },
      { do: 'turn', minutes: 635 },
      { do: 'article', topics: ['tides', 'trade', 'troops'], text: 0, lag: 0, again: true },
      { do: 'pass', minutes: 1341 },
      { do: 'turn', minutes: 1 },
      { do: 'pass', minutes: 16 },
      { do: 'turn', minutes: 664 },
      { do: 'pass', minutes: 2391 },
      { do: 'article', topics: ['troops'], text: 0, lag: 0, again: false },
      { do: 'article', topics: ['tides', 'trade', 'troops'], text: 0, lag: 0, again: true },
      { do: 'drain' },
      { do: 'turn', minutes: 10 },
      { do: 'end all', meanwhile: false, who: 1 },
      { do: 'weather', kind: 'crashes' },
      { do: 'article', topics: ['trade', 'troops'], text: 0, lag: 0, again: true },
      { do: 'pass', minutes: 68 },
      { do: 'pass', minutes: 7 },
      { do: 'pass', minutes: 2369 },
      { do: 'turn', minutes: 156 },
      { do: 'article', topics: ['trains'], text: 0, lag: 0, again: false },
      { do: 'article', topics: ['tides', 'trains', 'troops'], text: 0, lag: 0, again: false },
      { do: 'pass', minutes: 3 },
      { do: 'turn', minutes: 1229 },
      { do: 'turn', minutes: 288 },
      { do: 'pass', minutes: 2577 },
      { do: 'article', topics: ['trains'], text: 0, lag: 0, again: true },
      { do: 'end all', meanwhile: false, who: 0 },
      { do: 'end all', meanwhile: false, who: 0 },
      { do: 'turn', minutes: 696 },
      { do: 'article', topics: ['troops'], text: 0, lag: 0, again: false },
    ],
  },
  // All that was chosen was dropped, and what was held back of another topic with it.
  {
    seed: 0,
    start: '2026-03-27T20:00:00.000Z',
    actions: [
      { do: 'pass', minutes: 1 },
      { do: 'edit', who: 1, meanwhile: false, topic: 'trade', to: 'tides' },
      { do: 'article', topics: ['trains', 'trade'], text: 0, lag: 0, again: false },
      { do: 'weather', kind: 'throttling' },
      { do: 'article', topics: ['trains', 'trade'], text: 0, lag: 0, again: false },
      { do: 'article', topics: ['tides', 'trains', 'troops'], text: 0, lag: 0, again: false },
      { do: 'frequency', who: 0, meanwhile: false, topic: 'tides', frequency: 'instant' },
      { do: 'turn', minutes: 2 },
      { do: 'end', who: 1, meanwhile: false, topic: 'trains' },
      { do: 'turn', minutes: 0 },
      { do: 'follow', who: 0, topic: 'tides', frequency: 'instant' },
      { do: 'article', topics: ['troops'], text: 0, lag: 0, again: false },
      { do: 'article', topics: ['troops'], text: 0, lag: 0, again: false },
      { do: 'pass', minutes: 0 },
    ],
  },
];

test(`nothing is lost, nothing comes twice, and nothing after a no, in ${runs} random schedules`, { timeout: 3_600_000 }, async () => {
  const total: Record<string, number> = {};
  const property = fc.asyncProperty(schedule, async (each) => {
    const { broken, counts } = await runSchedule(each);
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
    expect(broken).toEqual([]);
  });
  // On failure fast-check's report has the seed, the path and the smallest schedule it found.
  await fc.assert(property, { numRuns: runs, ...seed, examples: found.map((each) => [each]) });
  // Schedules that reach none of these places would prove nothing; the rarest need many.
  const common = ['mails', 'tried again', 'folded stories', 'held back', 'failed: folded', 'failed: suppressed'];
  const rare = ['failed: ended', 'sent with stories dropped'];
  for (const reached of runs < 1000 ? common : [...common, ...rare]) expect(total[reached] ?? 0, reached).toBeGreaterThan(0);
  if (process.env['MODEL_RUNS'] !== undefined) console.log(JSON.stringify({ schedules: runs, ...total }));
});

test.each<Fault>(['cursor moved after sending', 'no check after claim', 'match key by time'])(
  'a planted fault is noticed: %s',
  { timeout: 120_000 },
  async (fault) => {
    const property = fc.asyncProperty(schedule, async (each) => (await runSchedule(each, fault)).broken.length === 0);
    const { failed } = await fc.check(property, { numRuns: 500, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
  },
);
