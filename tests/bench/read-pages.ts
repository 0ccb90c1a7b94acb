/**
 * How well article pages are read, beside other libraries in the same run, against what people (scrapinghub, trafilatura,
 * htmldate) and software (fundus, newspaper4k) took from them. Prints figures, asserts nothing.
 *
 * Run: `TEST_DATA=… npm run bench:pages [-- --worst 10] [scrapinghub trafilatura htmldate fundus newspaper4k]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type PageReader, pageReaders, type ReadPage } from './page-readers.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'string', default: '0' } } });
const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder');
const articles = join(testData, 'feeds', 'articles');

/** A page and what is right: its score for what a reader made of it. */
interface Case {
  name: string;
  file: string;
  url: string | null;
  score: (read: ReadPage) => number;
  /** What is counted beside the score: how many were asked for, how many came. */
  counts?: (read: ReadPage) => Record<string, [got: number, of: number]>;
}

const bytesOf = (...path: string[]) => {
  const bytes = readFileSync(join(articles, ...path));
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
};
// Python writes NaN where a value is missing.
const labels = <T>(shape: z.ZodType<T>, ...path: string[]): T =>
  shape.parse(
    JSON.parse(
      bytesOf(...path)
        .toString('utf8')
        .replace(/: NaN/g, ': null'),
    ),
  );

const wordsOf = (text: string | null) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const charactersOf = (text: string | null) => [...(text ?? '').replace(/\s/g, '')];
const foldSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** F1 of two bags. */
function f1(got: string[], wanted: string[]): number {
  const left = new Map<string, number>();
  for (const token of wanted) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of got) {
    const count = left.get(token) ?? 0;
    if (count > 0) common += 1;
    left.set(token, count - 1);
  }
  return common === 0 ? Number(got.length + wanted.length === 0) : (2 * common) / (got.length + wanted.length);
}

function scrapinghub(): Case[] {
  const truth = labels(z.record(z.string(), z.object({ articleBody: z.string(), url: z.string() })), 'scrapinghub', 'ground-truth.json');
  return Object.entries(truth).map(([key, { articleBody, url }]) => {
    const name = key.slice(0, 16);
    return { name, file: `${name}.html.gz`, url, score: ({ text }) => f1(wordsOf(text), wordsOf(articleBody)) };
  });
}

const segments = z.object({ file: z.string(), date: z.string().nullish(), with: z.array(z.string()), without: z.array(z.string()) });

function trafilatura(): Case[] {
  return Object.entries(labels(z.record(z.string(), segments), 'trafilatura', '_evaldata.json')).map(([url, label]) => {
    const found = (read: ReadPage, wanted: string[]) =>
      wanted.filter((segment) => foldSpace(read.text ?? '').includes(foldSpace(segment))).length;
    const present = (read: ReadPage) => found(read, label.with);
    const absent = (read: ReadPage) => label.without.length - found(read, label.without);
    return {
      ...{ name: label.file, file: label.file, url },
      score: (read) => (present(read) + absent(read)) / (label.with.length + label.without.length),
      counts: (read) => ({
        'with present': [present(read), label.with.length],
        'without absent': [absent(read), label.without.length],
        dates: [Number(Boolean(label.date) && read.publishedAt?.slice(0, 10) === label.date), Number(Boolean(label.date))],
      }),
    };
  });
}

function htmldate(): Case[] {
  const dates = labels(z.record(z.string(), z.object({ file: z.string(), date: z.string() })), 'htmldate', '_dates.json');
  return Object.entries(dates).map(([url, { file, date }]) => ({
    ...{ name: `${file} wanted ${date}`, file, url },
    score: ({ publishedAt }) => Number((publishedAt?.slice(0, 10) ?? null) === date),
  }));
}

const body = z.object({
  summary: z.array(z.string()).nullish(),
  sections: z.array(z.object({ headline: z.array(z.string()).nullish(), paragraphs: z.array(z.string()).nullish() })).nullish(),
});
const fundusText = ({ summary, sections }: z.infer<typeof body>): string =>
  [...(summary ?? []), ...(sections ?? []).flatMap(({ headline, paragraphs }) => [...(headline ?? []), ...(paragraphs ?? [])])].join('\n');

/** A page belongs to one of its publisher's parser versions; which one is not said, so the nearest counts. */
function fundus(): Case[] {
  const index = labels(
    z.record(z.string(), z.object({ html: z.string(), expected: z.string(), url: z.string() })),
    'fundus',
    '_index.json',
  );
  return Object.values(index).map(({ html, expected, url }) => {
    const versions = Object.values(labels(z.record(z.string(), z.object({ body: body.nullish() }).nullable()), 'fundus', expected));
    const texts = versions.flatMap((version) => (version?.body ? [wordsOf(fundusText(version.body))] : []));
    return { name: html, file: html, url, score: ({ text }) => Math.max(0, ...texts.map((wanted) => f1(wordsOf(text), wanted))) };
  });
}

function newspaper4k(): Case[] {
  return readdirSync(join(articles, 'newspaper4k'))
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => {
      const wanted = charactersOf(bytesOf('newspaper4k', file.replace('.html.gz', '.txt')).toString('utf8'));
      return { name: file, file, url: null, score: ({ text }) => f1(charactersOf(text), wanted) };
    });
}

/** Scores of one reader over a set; a page that it failed at counts as one without text. */
async function measured(set: string, cases: readonly Case[], reader: PageReader) {
  const scored: { name: string; score: number; read: ReadPage }[] = [];
  const sums = new Map<string, [number, number]>();
  let failed = 0;
  const before = process.cpuUsage();
  for (const each of cases) {
    const read = await Promise.resolve()
      .then(() => reader(bytesOf(set, each.file), each.url))
      .catch(() => null);
    if (read === null) failed += 1;
    const found = read ?? { text: null, publishedAt: null, language: null };
    scored.push({ name: each.name, score: each.score(found), read: found });
    for (const [name, [got, of]] of Object.entries(each.counts?.(found) ?? {}))
      sums.set(name, [(sums.get(name)?.[0] ?? 0) + got, (sums.get(name)?.[1] ?? 0) + of]);
  }
  const { user, system } = process.cpuUsage(before);
  return { scored, sums, failed, cpuMs: Math.round((user + system) / 1000 / cases.length) };
}

const mean = (scores: readonly number[]) => (scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)).toFixed(3);
const readers = pageReaders();
const sets = { scrapinghub, trafilatura, htmldate, fundus, newspaper4k };
for (const [set, casesOf] of Object.entries(sets)) {
  if (positionals.length > 0 && !positionals.includes(set)) continue;
  const cases = casesOf();
  const rows: Record<string, Record<string, string | number>> = {};
  for (const [name, reader] of readers) {
    const { scored, sums, failed, cpuMs } = await measured(set, cases, reader);
    const read = scored.filter((each) => (set === 'htmldate' ? each.read.publishedAt : each.read.text) !== null).length;
    rows[name] = { mean: mean(scored.map(({ score }) => score)), read, failed, cpuMs };
    for (const [what, [got, of]] of sums) rows[name][what] = `${(got / of).toFixed(3)} (${got} of ${of})`;
    if (name !== 'tocsin') continue;
    if (set === 'fundus')
      for (const [language, group] of Map.groupBy(scored, (each) => each.read.language ?? '?'))
        console.log(`  fundus ${language}: ${mean(group.map(({ score }) => score))} (${group.length})`);
    for (const { name: page, score, read: got } of scored.toSorted((a, b) => a.score - b.score).slice(0, Number(values.worst)))
      console.log(`  ${score.toFixed(3)} ${page} ${set === 'htmldate' ? got.publishedAt : ''}`);
  }
  console.log(`${set}: ${cases.length} pages; CPU milliseconds a page`);
  console.table(rows);
}
