/**
 * How fast and how large: `npm run bench [-- 10000 100000 1000000]`. Makes topics and articles, runs the `match` command on them
 * as anyone would (one process to compile, one with the saved index), and prints its figures as a table.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../functions/search/analysis/tokens.ts';
import { makeTopics } from './made-topics.ts';
import { englishNews } from './texts.ts';

/** Words that stand in more of the texts than this are not used: at this share a query brings about 0.05 % of articles. */
const COMMONEST = 0.0045;
const ARTICLE_WORDS = 310;

interface Figures {
  topics: number;
  articles: number;
  matches: number;
  compileMs: number;
  loadMs: number;
  indexBytes: number;
  tokeniseMs: number;
  matchMs: number;
  articlesPerSecond: number;
  rssBytes: number;
}

const command = join(import.meta.dirname, '../../infra/commands/match.ts');
const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];

try {
  const { articles, origin } = await englishNews();
  const held = articles.filter((_, number) => number % 2 === 0).map(({ title, body }) => `${title}\n${body}`);
  const unseen = articles.filter((_, number) => number % 2 === 1);
  const words = unseen.reduce((sum, { title, body }) => sum + wordsOf(`${title} ${body}`).length, 0) / unseen.length;
  const articleFile = write('articles.ndjson', unseen);
  console.log(
    `${cpus()[0]?.model.trim()}, ${availableParallelism()} CPUs, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}; one thread`,
  );
  console.log(`${unseen.length} articles, ${Math.round(words)} words on average: ${origin}. Times are for ${ARTICLE_WORDS} words.\n`);
  const rows = sizes.map((size) => rowOf(size, held, articleFile, words));
  printTable(rows);
} finally {
  rmSync(folder, { recursive: true });
}

function rowOf(size: number, texts: readonly string[], articleFile: string, words: number): Record<string, string> {
  const topicFile = write(`topics-${size}.ndjson`, makeTopics(texts, size, COMMONEST));
  const indexFile = join(folder, `${size}.index`);
  const one = write('one.ndjson', [{ id: 'x', title: 'x' }]);
  const compiled = run(['--topics', topicFile, '--articles', one, '--breadth', 'everything', '--save-index', indexFile]);
  const matched = run(['--index', indexFile, '--articles', articleFile]);
  const perArticle = (milliseconds: number) => ((milliseconds * 1000) / matched.articles) * (ARTICLE_WORDS / words);
  return {
    topics: size.toLocaleString('en'),
    'tokenise µs': perArticle(matched.tokeniseMs).toFixed(0),
    'match µs': perArticle(matched.matchMs).toFixed(0),
    'articles/s': ((1000 * 1000) / (perArticle(matched.tokeniseMs + matched.matchMs) || 1)).toFixed(0),
    'matches/article': (matched.matches / matched.articles).toFixed(1),
    '% of articles': ((100 * matched.matches) / matched.articles / matched.topics).toFixed(3),
    'B/topic': (compiled.indexBytes / matched.topics).toFixed(1),
    'snapshot MB': (statSync(indexFile).size / 1e6).toFixed(1),
    'load ms': matched.loadMs.toFixed(0),
    'RSS MB': (matched.rssBytes / 1e6).toFixed(0),
    'compile s': (compiled.compileMs / 1000).toFixed(1),
    'compile RSS MB': (compiled.rssBytes / 1e6).toFixed(0),
  };
}

function run(args: string[]): Figures {
  const { status, stderr, error } = spawnSync(process.execPath, [command, ...args, '--stats'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error) throw error;
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  if (status === null || !last.startsWith('{"topics"')) throw new Error(`match ${args.join(' ')} ended with ${status}: ${last}`);
  return JSON.parse(last) as Figures;
}

function write(name: string, values: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${values.map((value) => JSON.stringify(value)).join('\n')}\n`);
  return file;
}

function printTable(rows: readonly Record<string, string>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  console.log(`| ${columns.join(' | ')} |`);
  console.log(`|${columns.map(() => '--:').join('|')}|`);
  for (const row of rows) console.log(`| ${columns.map((column) => row[column]).join(' | ')} |`);
}
