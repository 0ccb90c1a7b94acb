/** Promises 1 to 3 and the promise of time over random histories: `npm test` runs some, `npm run model` thousands (MODEL_RUNS, MODEL_SEED). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { history } from '../support/histories/actions.ts';
import { runHistory } from '../support/histories/history.ts';

const runs = Number(process.env['MODEL_RUNS'] ?? 60);
// `npm test` runs the same histories every time, so that it is never red by chance; the deep run draws its own.
const deep = process.env['MODEL_RUNS'] !== undefined;
const seed = process.env['MODEL_SEED'] ?? (deep ? undefined : '13');

test(`nothing is lost, late, twice, or after a no, in ${runs} random histories`, { timeout: 7_200_000 }, async () => {
  const total: Record<string, number> = {};
  const property = fc.asyncProperty(history, async (each) => {
    const { broken, counts } = await runHistory(each);
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
    expect(broken).toEqual([]);
  });
  await fc.assert(property, { numRuns: runs, ...(seed !== undefined && { seed: Number(seed) }) });
  console.log(`histories: ${JSON.stringify({ histories: runs, ...total })}`);
  expect(total['mails'] ?? 0).toBeGreaterThan(runs);
});
