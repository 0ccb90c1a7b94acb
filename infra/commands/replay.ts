/** replay: what would this subscriber have received? An archive driven through the functions and engines of the local host. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { deliveriesTable } from '../../functions/adapters/aws/deliveries-table.ts';
import { localDate } from '../../functions/digest/wall-clock.ts';
import { type Breadth, breadths } from '../../functions/search/breadth.ts';
import { QueryError } from '../../functions/search/query/query.ts';
import { queryLanguageOf } from '../../functions/search/query/query-language.ts';
import { frequencies, type Weekday, weekdays } from '../../functions/subscription/subscription.ts';
import { canonicalZone } from '../../functions/subscription/zones.ts';
import { personalTopic } from '../../functions/topic/personal-topic.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import { startHost } from '../local/host.ts';
import type { Host } from '../local/host-start.ts';
import { callersPath, complain, exit, isThere, isWebAddress, print, quietWhenPipeCloses } from './command-line.ts';
import { documentClientFor } from './local-clients.ts';
import { readLines } from './read-lines.ts';
import { type ArchivedArticle, archivedArticle } from './replay-article.ts';
import { dueBetween, signUp, tick, type When } from './replay-subscriber.ts';

const help = `replay --articles FILE --query Q [--query Q...] [--topics FILE] [--frequency daily] [--zone Europe/Kyiv] [--at 07]
       [--weekday MON] [--from DATE] [--to DATE] [--out DIR]

What would this subscriber have received? Drives an archive through the functions and engines of the local host, with the
clock moved along publishedAt and no network. Prints one line per mail:
{"slot","sentAt","subject","articles","eml","html"}; eml and html are files under --out, null without it.
"articles" names all that the mail brings: its stories, copies by other outlets folded into them, and what stands behind
"N more". A copy of what an earlier mail brought is in none, and is named on stderr.

  --articles FILE    one {"id","title","publishedAt","summary"?,"body"?,"language"?,"publisher"?,"url"?,"feed"?} a line, in
                     time order; may be gzip; - is standard input
  --query Q          followed by the subscriber; as often as wanted
  --topics FILE      more of them: one {"id","query","language"?,"breadth"?} a line
  --frequency F      instant, hourly, daily (the default) or weekly
  --zone Z, --at HH, --weekday DAY   when digests are due: Europe/Kyiv, 07, MON
  --from, --to DATE  only articles published from this to this local date, both included

Exit code 0: fine; 1: a query was refused or a line is malformed, each named on stderr; 2: wrong usage, or no such file.
`;

const minuteMs = 60_000;
const putsAtOnce = 32;
/** The clock moves from hour to hour of the archive. */
const chunkMs = 60 * minuteMs;

quietWhenPipeCloses();
let code: number = exit.fine;
const options = parseArguments();
const topics = await readTopics();
if (topics.length > 0) await replay(await readArchive());
process.exitCode = code;

function parseArguments() {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string' },
        query: { type: 'string', multiple: true, default: [] },
        topics: { type: 'string' },
        frequency: { type: 'string', default: 'daily' },
        zone: { type: 'string', default: 'Europe/Kyiv' },
        at: { type: 'string', default: '07' },
        weekday: { type: 'string', default: 'MON' },
        from: { type: 'string', default: '0000-00-00' },
        to: { type: 'string', default: '9999-99-99' },
        out: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(exit.fine);
    }
    const { articles, query, topics: file, zone, at, from, to } = values;
    if (articles === undefined) return usageError('Give --articles.');
    if (query.length === 0 && file === undefined) usageError('Give a --query, or --topics.');
    for (const name of [articles, file]) mustBeThere(name);
    const frequency = frequencies.find((each) => each === values.frequency) ?? usageError(`Not a frequency: ${values.frequency}`);
    const weekday = weekdays.find((each) => each === values.weekday.toUpperCase()) ?? usageError(`Not a weekday: ${values.weekday}`);
    if (!/^([01]?\d|2[0-3])$/.test(at)) usageError(`Not an hour from 00 to 23: ${at}`);
    for (const date of [from, to]) if (!/^\d{4}-\d\d-\d\d$/.test(date)) usageError(`Not a date such as 2026-11-23: ${date}`);
    const when: When = {
      frequency,
      weekday: weekday as Weekday,
      hour: Number(at),
      zone: canonicalZone(zone) ?? usageError(`Not a zone: ${zone}`),
    };
    return { articles, queries: query, topics: file, when, from, to, out: values.out };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

function mustBeThere(file: string | undefined): void {
  if (file !== undefined && (isWebAddress(file) || !isThere(file))) usageError(`There is no such file: ${file}`);
}

function usageError(message: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(exit.usage);
}

function refuse(problem: object): void {
  complain(problem);
  code = exit.refused;
}

async function readTopics(): Promise<Topic[]> {
  const asked: Record<string, unknown>[] = options.queries.map((query) => ({ id: query, query }));
  if (options.topics !== undefined) {
    for await (const line of readLines(options.topics)) {
      if ('error' in line) refuse({ file: options.topics, line: line.number, error: line.error });
      else asked.push(line.value);
    }
  }
  const read = new Map<string, Topic>();
  for (const topic of asked.flatMap((each) => topicFrom(each))) read.set(topic.topicId, topic);
  return [...read.values()];
}

function topicFrom({ id, query, language, breadth }: Record<string, unknown>): Topic[] {
  if (typeof query !== 'string') return refusedTopic(id, 'a topic needs a query, a text');
  const wanted = (breadth ?? 'balanced') as Breadth;
  if (!breadths.includes(wanted)) return refusedTopic(id, `breadth is one of ${breadths.join(', ')}`);
  const written = typeof language === 'string' ? (language.split(/[-_]/u)[0] as string).toLowerCase() : queryLanguageOf(query);
  try {
    return [personalTopic({ query, language: written, breadth: wanted }, '1970-01-01T00:00:00.000Z')];
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { message, position, suggestion } = error;
    refuse({ topic: id, error: message, ...(position !== null && { position }), ...(suggestion !== null && { suggestion }) });
    return [];
  }
}

function refusedTopic(id: unknown, error: string): Topic[] {
  refuse({ topic: id ?? null, error });
  return [];
}

/** The articles of the dates asked for, each canonical URL once, in time order. */
async function readArchive(): Promise<ArchivedArticle[]> {
  const articles = new Map<string, ArchivedArticle>();
  for await (const line of readLines(options.articles)) {
    const article = 'error' in line ? line.error : archivedArticle(line.value);
    if (typeof article === 'string') {
      refuse({ file: options.articles, line: line.number, error: article });
      continue;
    }
    const date = localDate(article.publishedAt, options.when.zone);
    if (date < options.from || date > options.to || articles.has(article.articleId)) continue;
    articles.set(article.articleId, article);
  }
  return [...articles.values()].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}

async function replay(archive: readonly ArchivedArticle[]): Promise<void> {
  const [first] = archive;
  const last = archive.at(-1);
  if (!first || !last) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'tocsin-replay-'));
  const start = later(first.publishedAt, -10 * minuteMs);
  const host = await startHost({ dataDir, now: start, schedules: false });
  try {
    await signUp(
      host,
      topics.map((topic) => ({ ...topic, createdAt: start, changedAt: start })),
      options.when,
      start,
    );
    await host.whenIdle();
    // The catch-up of new topics comes a minute after they went live.
    await host.clock.set(later(start, 2 * minuteMs));
    await host.whenIdle();
    await run(
      host,
      archive,
      dueBetween(
        start,
        later(last.publishedAt, 8 * 24 * 60 * minuteMs),
        options.when,
        archive.map((each) => each.publishedAt),
      ),
    );
  } finally {
    await host.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Moves the clock along the archive, and from one due moment to the next; stops at the first one after the last article. */
async function run(host: Host, archive: readonly ArchivedArticle[], dueMoments: readonly string[]): Promise<void> {
  const idOf = new Map(archive.map(({ articleId, id }) => [articleId, id]));
  const told = new Set<string>();
  let done = 0;
  for (const dueAt of dueMoments) {
    while (done < archive.length && (archive[done] as ArchivedArticle).publishedAt <= dueAt) {
      done = await storeChunk(host, archive, done, dueAt);
      progress(done, archive.length);
    }
    // All that was published by now is matched before the moment comes; the tick finds it beyond the cutoff.
    await host.whenIdle();
    await moveTo(host, later(latest(dueAt, host.clock.now()), 2 * minuteMs + 1000));
    await tick(host, dueAt);
    await host.whenIdle();
    await tellNewMails(host, idOf, told);
    if (done === archive.length && options.when.frequency !== 'instant') break;
  }
}

/** Stores the articles of one hour, or those up to a due moment; they are matched meanwhile. How many are done. */
async function storeChunk(host: Host, archive: readonly ArchivedArticle[], from: number, dueAt: string): Promise<number> {
  const start = (archive[from] as ArchivedArticle).publishedAt;
  const end = later(new Date(Math.floor(Date.parse(start) / chunkMs) * chunkMs).toISOString(), chunkMs);
  let to = from;
  while (to < archive.length && (archive[to] as ArchivedArticle).publishedAt < end && (archive[to] as ArchivedArticle).publishedAt <= dueAt)
    to += 1;
  const client = documentClientFor(host.environment);
  const { putArticle } = articlesTable(host.resources.tableName('articles'), client);
  await moveTo(host, (archive[to - 1] as ArchivedArticle).publishedAt);
  for (let at = from; at < to; at += putsAtOnce) {
    const now = host.clock.now();
    await Promise.all(archive.slice(at, Math.min(to, at + putsAtOnce)).map((each) => putArticle(each.at(now), now)));
  }
  client.destroy();
  return to;
}

/** Never back. */
async function moveTo(host: Host, at: string): Promise<void> {
  if (at > host.clock.now()) await host.clock.set(at);
}

async function tellNewMails(host: Host, idOf: ReadonlyMap<string, string>, told: Set<string>): Promise<void> {
  const client = documentClientFor(host.environment);
  const deliveries = deliveriesTable(host.resources.tableName('deliveries'), client);
  for (const mail of await host.inbox()) {
    const { subscriberId, deliveryId } = mail.tags;
    const delivery = subscriberId && deliveryId ? await deliveries.read({ subscriberId, deliveryId }) : null;
    if (!delivery || told.has(mail.messageId)) continue;
    told.add(mail.messageId);
    const stories = [...Object.values(delivery.chosen).flat(), ...Object.values(delivery.heldBack).flat()];
    const folded = Object.values(delivery.folded).flatMap((into) => Object.entries(into));
    const copies = folded.filter(([, into]) => stories.includes(into)).map(([articleId]) => articleId);
    const earlier = folded.filter(([, into]) => !stories.includes(into)).map(([articleId]) => articleId);
    const ids = (articleIds: string[]) => [...new Set(articleIds)].map((articleId) => idOf.get(articleId) ?? articleId);
    if (earlier.length > 0) complain({ slot: delivery.slot, copiesOfEarlierMails: ids(earlier) });
    print({
      slot: delivery.slot,
      sentAt: mail.sentAt,
      subject: mail.subject,
      articles: ids([...stories, ...copies]),
      ...keepFiles(delivery.slot, mail),
    });
  }
  client.destroy();
}

function keepFiles(slot: string, { source, html }: { source: string; html: string | null }): { eml: string | null; html: string | null } {
  if (options.out === undefined) return { eml: null, html: null };
  const directory = callersPath(options.out);
  mkdirSync(directory, { recursive: true });
  const name = join(directory, slot.replaceAll(/[^A-Za-z0-9-]+/g, '-'));
  writeFileSync(`${name}.eml`, source);
  if (html !== null) writeFileSync(`${name}.html`, html);
  return { eml: `${name}.eml`, html: html === null ? null : `${name}.html` };
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} articles`);
}

function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
