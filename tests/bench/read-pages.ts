/**
 * How well article pages are read, against what people (scrapinghub, trafilatura, htmldate) and software (fundus,
 * newspaper4k) took from them. Prints figures, asserts nothing.
 *
 * Run: `TEST_DATA=… node tests/bench/read-pages.ts [--worst 10] [scrapinghub trafilatura htmldate fundus newspaper4k]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Page, readPage } from '../../functions/reading/pages/read-page.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { worst: { type: 'string', default: '0' } } });
const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder');
const articles = join(testData, 'feeds', 'articles');

interface Scored {
  name: string;
  score: number;
  note?: string;
}

const bytesOf = (...path: string[]) => {
  const bytes = readFileSync(join(articles, ...path));
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
};
// Python writes NaN where a value is missing.
// biome-ignore lint/suspicious/noExplicitAny: labels of other projects, each in its own shape
const labels = (...path: string[]): Record<string, any> =>
  JSON.parse(
    bytesOf(...path)
      .toString('utf8')
      .replace(/: NaN/g, ': null'),
  );
const page = (set: string, file: string, url: string | null): Page => readPage(bytesOf(set, file), { url });

const wordsOf = (text: string | null) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const charactersOf = (text: string | null) => [...(text ?? '').replace(/\s/g, '')];

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

const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
const foldSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

function scrapinghub(): Scored[] {
  return Object.entries(labels('scrapinghub', 'ground-truth.json')).map(([key, { articleBody, url }]) => {
    const name = key.slice(0, 16);
    return { name, score: f1(wordsOf(page('scrapinghub', `${name}.html.gz`, url).text), wordsOf(articleBody)) };
  });
}

function trafilatura(): Scored[] {
  const counts = { wanted: 0, present: 0, unwanted: 0, absent: 0, dates: 0, rightDates: 0 };
  const scored = Object.entries(labels('trafilatura', '_evaldata.json')).map(([url, label]) => {
    const read = page('trafilatura', label.file, url);
    const text = foldSpace(read.text ?? '');
    const present = label.with.filter((segment: string) => text.includes(foldSpace(segment))).length;
    const absent = label.without.filter((segment: string) => !text.includes(foldSpace(segment))).length;
    counts.wanted += label.with.length;
    counts.present += present;
    counts.unwanted += label.without.length;
    counts.absent += absent;
    counts.dates += Number(Boolean(label.date));
    counts.rightDates += Number(Boolean(label.date) && read.publishedAt?.slice(0, 10) === label.date);
    return { name: label.file, score: (present + absent) / (label.with.length + label.without.length) };
  });
  console.log(
    `trafilatura: with present ${share(counts.present, counts.wanted)}, without absent ${share(counts.absent, counts.unwanted)}, dates ${counts.rightDates} of ${counts.dates}`,
  );
  return scored;
}

function htmldate(): Scored[] {
  return Object.entries(labels('htmldate', '_dates.json')).map(([url, { file, date }]) => {
    const got = page('htmldate', file, url).publishedAt;
    return { name: file, score: Number((got?.slice(0, 10) ?? null) === date), note: `wanted ${date}, got ${got}` };
  });
}

// biome-ignore lint/suspicious/noExplicitAny: as above
const fundusText = ({ summary = [], sections = [] }: any): string =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  [...summary, ...sections.flatMap((section: any) => [section.headline, section.paragraphs].flat())].filter(Boolean).join('\n');

/** A page belongs to one of its publisher's parser versions; which one is not said, so the nearest counts. */
function fundus(): Scored[] {
  const byLanguage = new Map<string, number[]>();
  const index = Object.values(labels('fundus', '_index.json'));
  const scored = index.map(({ html, expected, url }) => {
    const read = page('fundus', html, url);
    const versions = Object.values(labels('fundus', expected)).filter((version) => version?.body);
    const score = Math.max(...versions.map((version) => f1(wordsOf(read.text), wordsOf(fundusText(version.body)))));
    const language = read.language ?? '?';
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), score]);
    return { name: html, score };
  });
  for (const [language, scores] of [...byLanguage].sort()) console.log(`fundus ${language}: ${mean(scores)} (${scores.length})`);
  return scored;
}

function newspaper4k(): Scored[] {
  return readdirSync(join(articles, 'newspaper4k'))
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => ({
      name: file,
      score: f1(
        charactersOf(page('newspaper4k', file, null).text),
        charactersOf(bytesOf('newspaper4k', file.replace('.html.gz', '.txt')).toString('utf8')),
      ),
    }));
}

const mean = (scores: number[]) =>
  share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );

const sets = { scrapinghub, trafilatura, htmldate, fundus, newspaper4k };
for (const [name, measure] of Object.entries(sets)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const startedMs = performance.now();
  const scored = measure().sort((a, b) => a.score - b.score);
  const perPageMs = (performance.now() - startedMs) / scored.length;
  console.log(`${name}: mean ${mean(scored.map((each) => each.score))} over ${scored.length} pages, ${perPageMs.toFixed(0)} ms a page`);
  for (const { name: file, score, note } of scored.slice(0, Number(values.worst)))
    console.log(`  ${score.toFixed(3)} ${file} ${note ?? ''}`);
}
