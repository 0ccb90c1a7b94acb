/**
 * How long `match-articles` takes from nothing to its first article, with a million topics, on the engines of the local host:
 * `npm run bench:cold-start [-- INDEX]`, INDEX being one that `match --save-index` wrote. Each step is run in a new process.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { topicIndex } from '../../functions/adapters/aws/topic-index.ts';
import { indexBuilder } from '../../functions/search/index/compile-index.ts';
import { readSnapshot } from '../../functions/search/index/snapshot.ts';
import type { TopicIndex } from '../../functions/search/index/topic-index.ts';
import { compileQuery } from '../../functions/search/query/read-query.ts';
import { bundleFunctions, bundleOptions } from '../../infra/bundle.ts';
import { startEngines } from '../support/engines.ts';
import { makeTopics } from './made-topics.ts';
import { englishNews } from './texts.ts';

const RUNS = 5;
const folder = mkdtempSync(join(tmpdir(), 'tocsin-cold-start-'));
const engines = await startEngines();
try {
  const index = await theIndex(process.argv[2]);
  const places = { pointersTable: engines.tableName('pointers'), bucket: engines.bucketName('topicIndex') };
  const store = topicIndex(places);
  const baseKey = await store.keepIndex(index, 'base');
  await store.movePointer(
    { revision: 1, baseKey, baseTopics: index.topics, deltaKey: null, publishedAt: '2026-11-23T07:00:00.000Z' },
    null,
  );
  await bundleFunctions(['match-articles'], folder);
  await build({ ...bundleOptions, entryPoints: [join(import.meta.dirname, 'cold-start-steps.ts')], outfile: join(folder, 'steps.mjs') });
  console.log(`${cpus()[0]?.model.trim()}, ${availableParallelism()} CPUs, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`${index.topics.toLocaleString('en')} topics; milliseconds, median of ${RUNS} new processes\n`);
  const runs = Array.from({ length: RUNS }, () => stepsOf(places));
  console.log('| step | ms |\n|---|--:|');
  for (const step of Object.keys(runs[0] ?? {})) console.log(`| ${step} | ${median(runs.map((run) => run[step] ?? 0)).toFixed(0)} |`);
} finally {
  await engines.stop();
  rmSync(folder, { recursive: true });
}

async function theIndex(file: string | undefined): Promise<TopicIndex> {
  if (file !== undefined) return readSnapshot(readFileSync(file));
  const { articles } = await englishNews();
  const builder = indexBuilder();
  for (const { id, query } of makeTopics(
    articles.map(({ title, body }) => `${title}\n${body}`),
    1_000_000,
    0.007,
  )) {
    builder.add({ topicId: id, meaning: compileQuery(query, 'en').meaning, breadth: 'balanced', revision: 1 });
  }
  return builder.build();
}

function stepsOf({ pointersTable, bucket }: { pointersTable: string; bucket: string }): Record<string, number> {
  const environment = {
    ...process.env,
    POINTERS_TABLE: pointersTable,
    TOPIC_INDEX_BUCKET: bucket,
    ARTICLES_TABLE: engines.tableName('articles'),
    TOPICS_TABLE: engines.tableName('topics'),
    MATCHES_TABLE: engines.tableName('matches'),
    CHECKPOINTS_TABLE: engines.tableName('checkpoints'),
    NEW_TOPICS_QUEUE_URL: engines.queueUrl('newTopics'),
  };
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'steps.mjs'), join(folder, 'match-articles.mjs')], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Record<string, number>;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}
