/** match: standing queries against articles, one JSON object for each pair that matches. */
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Breadth, breadths } from '../../functions/search/breadth.ts';
import type { MatchableArticle } from '../../functions/search/index/article-words.ts';
import { indexBuilder } from '../../functions/search/index/compile-index.ts';
import { engineFor } from '../../functions/search/index/engine.ts';
import { readSnapshot, UnreadableIndexError, writeSnapshot } from '../../functions/search/index/snapshot.ts';
import { bytesOf, type TopicIndex } from '../../functions/search/index/topic-index.ts';
import { vocabulary } from '../../functions/search/index/vocabulary.ts';
import { QueryError } from '../../functions/search/query/query.ts';
import { queryLanguageOf } from '../../functions/search/query/query-language.ts';
import { compileQuery, warningsOf } from '../../functions/search/query/read-query.ts';
import { callersPath, complain, exit, isWebAddress, quietWhenPipeCloses } from './command-line.ts';
import { guessLanguage } from './guess-language.ts';
import { type Line, readLines } from './read-lines.ts';

const help = `match --topics FILE --articles FILE|- [--breadth B] [--save-index FILE] [--stats]
match --index FILE --articles FILE|- [--stats]

Runs standing queries against articles and prints {"topic","article","score","terms"} for each match.

  --topics FILE      one {"id","query","language"?,"breadth"?,"reads"?} a line
  --articles FILE    one {"id","title","summary"?,"body"?,"language"?,"publisher"?,"url"?,"publishedAt"?} a line
  --breadth B        focused, balanced or everything, for all topics; balanced where a topic does not say
  --save-index FILE  keeps the compiled topics
  --index FILE       uses them: nothing is compiled
  --stats            figures on the last line of stderr
  -                  standard input; files may be gzip

Exit code 0: fine; 1: a topic was refused or a line is malformed, each named on stderr; 2: wrong usage, or no such file.
`;

quietWhenPipeCloses();
const options = parseArguments();
let code: number = exit.fine;
const figures = { topics: 0, articles: 0, matches: 0, compileMs: 0, loadMs: 0, indexBytes: 0, tokeniseMs: 0, matchMs: 0 };

const index = options.index === undefined ? await compileTopics(options.topics as string) : loadIndex(options.index);
figures.topics = index.topics;
figures.indexBytes = bytesOf(index);
if (options['save-index'] !== undefined) writeFileSync(callersPath(options['save-index']), writeSnapshot(index));
await matchArticles(index, options.articles as string);
if (options.stats) printFigures();
process.exitCode = code;

function parseArguments() {
  try {
    const { values } = parseArgs({
      options: {
        topics: { type: 'string' },
        articles: { type: 'string' },
        index: { type: 'string' },
        breadth: { type: 'string' },
        'save-index': { type: 'string' },
        stats: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(exit.fine);
    }
    if ((values.topics === undefined) === (values.index === undefined)) usageError('Give either --topics or --index.');
    if (values.articles === undefined) usageError('Give --articles.');
    if (values.breadth !== undefined && !isBreadth(values.breadth)) usageError(`Not a breadth: ${values.breadth}`);
    if (values.index !== undefined && (values.breadth !== undefined || values['save-index'] !== undefined)) {
      usageError('--breadth and --save-index go with --topics: an index is compiled already.');
    }
    for (const file of [values.topics, values.index, values.articles]) {
      if (file !== undefined && (isWebAddress(file) || !canBeRead(file))) usageError(`There is no such file: ${file}`);
    }
    return values;
  } catch (error) {
    return usageError((error as Error).message);
  }
}

/** A file, a pipe, or standard input. */
function canBeRead(file: string): boolean {
  return file === '-' || statSync(callersPath(file), { throwIfNoEntry: false })?.isDirectory() === false;
}

function usageError(message: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(exit.usage);
}

function isBreadth(value: unknown): value is Breadth {
  return breadths.includes(value as Breadth);
}

function refuse(problem: object): void {
  complain(problem);
  code = exit.refused;
}

/** The lines that can be read. A file that breaks off, as damaged gzip does, is named and counts as far as it goes. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  try {
    yield* readLines(file);
  } catch (error) {
    const { code: reason, message } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    refuse({ file, error: `the file cannot be read to its end: ${message}` });
  }
}

async function compileTopics(file: string): Promise<TopicIndex> {
  const builder = indexBuilder();
  const ids = new Set<string>();
  for await (const line of linesOf(file)) {
    if ('error' in line) {
      refuse({ file, line: line.number, error: line.error });
      continue;
    }
    const { id, query, language, breadth, reads } = line.value;
    const wrong = wrongInTopic(line.value) ?? (ids.has(id as string) ? 'this id was there before' : null);
    if (wrong !== null) {
      refuse(typeof id === 'string' ? { topic: id, error: wrong } : { file, line: line.number, error: wrong });
      continue;
    }
    ids.add(id as string);
    const from = performance.now();
    addTopic(builder, id as string, {
      query: query as string,
      language: language as string | undefined,
      breadth: (options.breadth ?? breadth ?? 'balanced') as Breadth,
      reads: (reads ?? undefined) as string[] | undefined,
    });
    figures.compileMs += performance.now() - from;
  }
  const from = performance.now();
  const compiled = builder.build();
  figures.compileMs += performance.now() - from;
  return compiled;
}

function wrongInTopic({ id, query, language, breadth, reads }: Record<string, unknown>): string | null {
  if (typeof id !== 'string' || id === '') return 'a topic needs an id, a text';
  if (typeof query !== 'string') return 'a topic needs a query, a text';
  if (language !== undefined && language !== null && typeof language !== 'string') return 'language is a code such as "en"';
  if (breadth !== undefined && breadth !== null && !isBreadth(breadth)) return `breadth is one of ${breadths.join(', ')}`;
  if (reads !== undefined && reads !== null && !isListOfCodes(reads)) return 'reads is a list of codes such as ["en","uk"]';
  return null;
}

function isListOfCodes(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string' && /^[a-z]{2,3}\b/iu.test(each));
}

function primary(code: string): string {
  return code.split(/[-_]/u)[0]?.toLowerCase() ?? code;
}

interface AskedTopic {
  query: string;
  language: string | undefined;
  breadth: Breadth;
  reads: readonly string[] | undefined;
}

function addTopic(builder: ReturnType<typeof indexBuilder>, topicId: string, { query, language, breadth, reads }: AskedTopic): void {
  try {
    const written = (language && primary(language)) ?? queryLanguageOf(query);
    const compiled = compileQuery(query, written);
    for (const { message } of warningsOf(query, written, compiled)) complain({ topic: topicId, warning: message });
    builder.add({
      topicId,
      meaning: compiled.meaning,
      breadth,
      revision: 1,
      reading: reads && { language: written, reads: reads.map(primary) },
    });
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { message, position, suggestion } = error;
    refuse({ topic: topicId, error: message, ...(position !== null && { position }), ...(suggestion !== null && { suggestion }) });
  }
}

function loadIndex(file: string): TopicIndex {
  const from = performance.now();
  try {
    const loaded = readSnapshot(readFileSync(callersPath(file)));
    figures.loadMs = performance.now() - from;
    return loaded;
  } catch (error) {
    if (!(error instanceof UnreadableIndexError)) throw error;
    complain({ file, error: error.message });
    process.exit(exit.refused);
  }
}

async function matchArticles(index: TopicIndex, file: string): Promise<void> {
  const known = vocabulary();
  const engine = engineFor(index, known);
  for await (const line of linesOf(file)) {
    if ('error' in line) {
      refuse({ file, line: line.number, error: line.error });
      continue;
    }
    const { id } = line.value;
    if (typeof id !== 'string' || typeof line.value['title'] !== 'string') {
      refuse({
        ...(typeof id === 'string' ? { article: id } : { file, line: line.number }),
        error: 'an article needs an id and a title, both texts',
      });
      continue;
    }
    const article = articleOf(line.value);
    const started = performance.now();
    known.read(article);
    engine.locate();
    const located = performance.now();
    const found = engine.match();
    const matched = performance.now();
    figures.tokeniseMs += located - started;
    figures.matchMs += matched - located;
    figures.articles += 1;
    figures.matches += found.length;
    await printLines(found.map(({ topic, score, terms }) => ({ topic: engine.topicId(topic), article: id, score, terms })));
  }
}

/** Waits where the reader of a pipe is slower than we are. */
async function printLines(results: readonly object[]): Promise<void> {
  if (results.length === 0) return;
  const text = results.map((result) => `${JSON.stringify(result)}\n`).join('');
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function articleOf({ title, summary, body, language, url }: Record<string, unknown>): MatchableArticle {
  const texts = { title: title as string, summary: textOf(summary), body: textOf(body) };
  const given = textOf(language)?.split(/[-_]/u)[0]?.toLowerCase();
  const text = [texts.title, texts.summary, texts.body].join('\n');
  return { ...texts, language: given || guessLanguage(text), url: textOf(url) };
}

function printFigures(): void {
  const round = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000;
  const { tokeniseMs, matchMs, compileMs, loadMs, ...counts } = figures;
  const seconds = (tokeniseMs + matchMs) / 1000;
  complain({
    topics: counts.topics,
    articles: counts.articles,
    matches: counts.matches,
    compileMs: round(compileMs),
    loadMs: round(loadMs),
    indexBytes: counts.indexBytes,
    tokeniseMs: round(tokeniseMs),
    matchMs: round(matchMs),
    articlesPerSecond: seconds > 0 ? Math.round(counts.articles / seconds) : null,
    rssBytes: process.memoryUsage.rss(),
  });
}
