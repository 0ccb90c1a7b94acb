/**
 * `npm run mutate -- [--listed] [--generated N] [--seed N] [--only TEXT]`: plants faults one after the other, runs the tests
 * that concern each, and prints those that no test noticed. A line of JSON each; a summary at the end on stderr.
 */

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chanceFrom } from '../support/chance.ts';
import { mutantsOf } from './mutants/generated.ts';
import { type Fault, listed } from './mutants/listed.ts';
import { openWorkshop } from './mutants/workshop.ts';

const { values } = parseArgs({
  options: {
    listed: { type: 'boolean', default: false },
    generated: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

const places = [
  'functions/{digest,delivery,subscription}/*.ts',
  'functions/match/{match-articles,recover-matching,match-new-topic,publish-topics}.ts',
  'functions/feed/{ingest-feed,poll-feeds}.ts',
  'functions/adapters/aws/{articles,deliveries,matches,subscribers,suppressions,pointers,topics,feeds}-table.ts',
  'functions/adapters/aws/{subscriber-items,conditional-writes,queue,mail}.ts',
];

async function generated(count: number): Promise<Fault[]> {
  const chance = chanceFrom(Number(values.seed));
  const files = places
    .flatMap((place) => globSync(place))
    .filter((file) => !/zone-names/.test(file))
    .sort();
  const all = (await Promise.all(files.map(async (file) => mutantsOf(file, await readFile(file, 'utf8'))))).flat();
  const chosen: Fault[] = [];
  while (chosen.length < count && all.length > 0) chosen.push(...all.splice(Math.floor(chance() * all.length), 1));
  return chosen;
}

const count = Number(values.generated);
const faults = [...(values.listed || count === 0 ? listed : []), ...(await generated(count))].filter(({ file, why }) =>
  `${file} ${why}`.includes(values.only),
);
const workshop = await openWorkshop(process.cwd());
const totals: Record<string, number> = {};
try {
  await workshop.control();
  for (const fault of faults) {
    const { verdict, by } = await workshop.try(fault);
    totals[verdict] = (totals[verdict] ?? 0) + 1;
    console.log(JSON.stringify({ verdict, by, file: fault.file, why: fault.why, reason: fault.equivalent ?? null }));
  }
} finally {
  await workshop.close();
}
console.error(JSON.stringify({ faults: faults.length, ...totals }));
process.exitCode = totals['survived'] || totals['stale'] ? 1 : 0;
