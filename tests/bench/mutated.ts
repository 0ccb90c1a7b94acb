/**
 * Feeds and pages that were damaged on purpose: none may crash its reader, or take two seconds (of CPU) or 400 MB. Read in
 * child processes, so that memory can be told. Prints figures and what went over; exit 1 if anything did.
 *
 * Run: `TEST_DATA=… npm run bench:mutated -- [--seed 1] [--count 200]`
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { FeedRefused } from '../../functions/reading/feed-refused.ts';
import { parseFeed } from '../../functions/reading/formats/parse-feed.ts';
import { readPage } from '../../functions/reading/pages/read-page.ts';
import { mutated } from '../support/mutated.ts';

const longestMs = 2_000;
const mostMb = 400;
// Inputs that one child reads: its memory is the most that any of them took.
const aChild = 10;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '200' }, child: { type: 'string' } },
});
const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder');

const inputs = z.array(z.object({ kind: z.enum(['feed', 'page']), file: z.string(), seed: z.number() }));
type Input = z.infer<typeof inputs>[number];
const result = z.object({ outcomes: z.array(z.object({ file: z.string(), outcome: z.string(), ms: z.number() })), rssMb: z.number() });

if (values.child) process.stdout.write(JSON.stringify(readAll(inputs.parse(JSON.parse(values.child)))));
else for (const kind of ['feed', 'page'] as const) report(kind, measured(kind));

function filesOf(kind: Input['kind']): string[] {
  const folders =
    kind === 'feed' ? ['news-feeds', 'encoding-feeds', 'other-feeds', 'sitemaps'] : ['fundus', 'htmldate', 'scrapinghub', 'trafilatura'];
  return folders
    .map((folder) => join(testData ?? '', 'feeds', ...(kind === 'feed' ? [folder] : ['articles', folder])))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => kind === 'feed' || file.endsWith('.html.gz'));
}

function measured(kind: Input['kind']) {
  const files = filesOf(kind);
  const seed = Number(values.seed);
  const all = Array.from({ length: Number(values.count) }, (_, index): Input => {
    return { kind, file: files[(seed * 31 + index * 7) % files.length] ?? '', seed: seed * 1_000 + index };
  });
  const batches = Array.from({ length: Math.ceil(all.length / aChild) }, (_, index) => all.slice(index * aChild, (index + 1) * aChild));
  return batches.map((batch) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--child', JSON.stringify(batch)], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`A child ended with ${status}: ${stderr.slice(-2_000)}`);
    return result.parse(JSON.parse(stdout));
  });
}

function readAll(batch: readonly Input[]): z.infer<typeof result> {
  const outcomes = batch.map(({ kind, file, seed }) => {
    const packed = readFileSync(file);
    const bytes = mutated(packed[0] === 0x1f && packed[1] === 0x8b ? gunzipSync(packed) : packed, seed, { deepest: 20_000 });
    const before = process.cpuUsage();
    const outcome = outcomeOf(kind, bytes);
    const { user, system } = process.cpuUsage(before);
    return { file: `${file} seed ${seed}`, outcome, ms: Math.round((user + system) / 1000) };
  });
  return { outcomes, rssMb: Math.round(process.resourceUsage().maxRSS / 1024) };
}

function outcomeOf(kind: Input['kind'], bytes: Uint8Array): string {
  try {
    if (kind === 'page') readPage(bytes, { url: 'https://example.org/a' });
    else parseFeed(bytes, { documentUrl: 'https://example.org/feed' });
    return 'read';
  } catch (error) {
    if (error instanceof FeedRefused && kind === 'feed') return 'refused';
    return `crashed: ${error instanceof Error ? error.stack : String(error)}`;
  }
}

function report(kind: string, batches: readonly z.infer<typeof result>[]): void {
  const outcomes = batches.flatMap((batch) => batch.outcomes);
  const count = (outcome: string) => outcomes.filter((each) => each.outcome === outcome).length;
  const over = outcomes.filter(({ outcome, ms }) => outcome.startsWith('crashed') || ms > longestMs);
  const most = Math.max(...batches.map(({ rssMb }) => rssMb));
  for (const each of over) console.log(each);
  console.log(
    `${outcomes.length} ${kind}s: ${count('read')} read, ${count('refused')} refused, ${outcomes.filter(({ outcome }) => outcome.startsWith('crashed')).length} crashed; slowest ${Math.max(...outcomes.map(({ ms }) => ms))} ms of CPU, at most ${most} MB`,
  );
  if (over.length > 0 || most > mostMb) process.exitCode = 1;
}
