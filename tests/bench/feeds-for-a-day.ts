/**
 * A thousand feeds of mixed behaviour for a simulated day: servers on this machine, each feed a host of its own, the real use
 * case, every poll at its due time by a clock that is moved. Prints polls and bytes a feed, and by behaviour what was
 * published, stored, alerted twice and lost; exit 1 if anything was alerted twice or lost.
 *
 * Run: `npm run bench:day -- [feeds]`
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import type { Feed } from '../../functions/feed/feed.ts';
import { ingestFeed } from '../../functions/feed/ingest-feed.ts';
import { emptyState, feedIn, pollOver } from '../../infra/commands/poll-state.ts';

const count = Number(process.argv[2] ?? 1000);
const minuteMs = 60_000;
const startMs = Date.UTC(2026, 10, 23);
const endMs = startMs + 24 * 60 * minuteMs;
// What was published so short before the end need not be read yet: the longest interval is six hours.
const graceMs = 6 * 60 * minuteMs;
const shown = 30;
const sideBySide = 50;
const text = 'The harbour master said on Monday that the crane would be repaired before the ferries return from the north. '.repeat(5);

let nowMs = startMs;
let bytesSent = 0;

interface Publisher {
  number: number;
  behaviour: string;
  /** Minutes between two items. */
  everyMinutes: number;
  url: string;
  asked: number;
}

const publishedAt = ({ everyMinutes }: Publisher, item: number) => startMs - 12 * 60 * minuteMs + item * everyMinutes * minuteMs;
const newest = (from: Publisher) => Math.floor((nowMs - publishedAt(from, 0)) / (from.everyMinutes * minuteMs));
const noon = startMs + 12 * 60 * minuteMs;
const inOutage = () => nowMs > noon && nowMs < noon + 90 * minuteMs;

/** Whether `item` of a feed that lives until noon could still be had. */
const isHad = (from: Publisher, item: number) => from.behaviour !== 'gone at noon' || publishedAt(from, item) < noon - graceMs;

function itemText(from: Publisher, item: number): string {
  const { behaviour, number } = from;
  const scheme = behaviour === 'links change their scheme' && from.asked % 2 === 0 ? 'http' : 'https';
  const slug = behaviour === 'corrects its headlines' && nowMs - publishedAt(from, item) > 2 * 60 * minuteMs ? 'corrected' : 'first';
  const guid = behaviour === 'another guid at each poll' ? `${number}-${item}-${from.asked}` : `${number}-${item}`;
  const date =
    behaviour === 'undated' || behaviour === 'undated, oldest first'
      ? ''
      : `<pubDate>${new Date(publishedAt(from, item)).toUTCString()}</pubDate>`;
  const comments = behaviour === 'counts comments' ? ` (${from.asked} comments)` : '';
  const link = `${scheme}://paper${number}.example/${item}${behaviour === 'corrects its headlines' ? `-${slug}` : ''}`;
  const title = `Crane ${number}-${item} repaired${slug === 'corrected' ? ', ferries back' : ''}${comments}`;
  return `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>${link}</link>${date}<description>${text}</description></item>`;
}

function document(from: Publisher): string {
  const last = newest(from);
  const numbers = Array.from({ length: Math.min(shown, last + 1) }, (_, index) => last - index);
  if (from.behaviour.endsWith('oldest first')) numbers.reverse();
  const items = from.behaviour === 'empty now and then' && from.asked % 5 === 0 ? [] : numbers.map((item) => itemText(from, item));
  return `<rss version="2.0"><channel><title>Paper ${from.number}</title><language>en</language>${items.join('')}</channel></rss>`;
}

type Answer = (from: Publisher, request: IncomingMessage, response: ServerResponse) => void;

function plain(from: Publisher, response: ServerResponse, pack: (bytes: Buffer) => Buffer = (bytes) => bytes): void {
  const body = pack(Buffer.from(document(from)));
  bytesSent += body.length;
  response.end(body);
}

const answers: Record<string, Answer> = {
  'entity tags': (from, request, response) => {
    const tag = `W/"${newest(from)}"`;
    response.setHeader('etag', tag);
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else plain(from, response);
  },
  'dates of change': (from, request, response) => {
    const date = new Date(publishedAt(from, newest(from))).toUTCString();
    response.setHeader('last-modified', date);
    if (request.headers['if-modified-since'] === date) response.writeHead(304).end();
    else plain(from, response);
  },
  'no validators': (from, _request, response) => plain(from, response),
  undated: (from, _request, response) => plain(from, response),
  'undated, oldest first': (from, _request, response) => plain(from, response),
  'another guid at each poll': (from, _request, response) => plain(from, response),
  'links change their scheme': (from, _request, response) => plain(from, response),
  'corrects its headlines': (from, _request, response) => plain(from, response),
  'counts comments': (from, _request, response) => plain(from, response),
  'empty now and then': (from, _request, response) => plain(from, response),
  '503 with Retry-After': (from, _request, response) =>
    inOutage() ? response.writeHead(503, { 'retry-after': '1800' }).end() : plain(from, response),
  'asks for less': (from, _request, response) =>
    from.asked % 10 === 0 ? response.writeHead(429, { 'retry-after': '3600' }).end() : plain(from, response),
  'breaks off': (from, _request, response) => (inOutage() ? response.destroy() : plain(from, response)),
  'moves at noon': (from, request, response) =>
    nowMs > noon && request.url === '/feed' ? response.writeHead(301, { location: '/new' }).end() : plain(from, response),
  'gone at noon': (from, _request, response) => (nowMs > noon ? response.writeHead(410).end() : plain(from, response)),
  'packed without saying so': (from, _request, response) => plain(from, response, zlib.gzipSync),
  'raw deflate': (from, _request, response) => plain(from, response.setHeader('content-encoding', 'deflate'), zlib.deflateRawSync),
  'wants its cookie back': (from, request, response) =>
    request.headers.cookie ? plain(from, response) : response.writeHead(302, { location: '/feed', 'set-cookie': 'a=1; Path=/' }).end(),
};

const behaviours = Object.keys(answers);
const publishers = new Map<string, Publisher>();
const server = createServer((request, response) => {
  const from = publishers.get((request.headers.host ?? '').split(':')[0] ?? '');
  if (from === undefined) response.writeHead(404).end();
  else {
    from.asked += 1;
    answers[from.behaviour]?.(from, request, response);
  }
});
await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
const { port } = server.address() as AddressInfo;

const state = emptyState();
const fetch = webFetch({ userAgent: 'Tocsin/1.0 (bench)', allowLoopback: true });
const feeds = new Map<string, Publisher>();
for (let number = 0; number < count; number += 1) {
  // All of 127.0.0.0/8 is this machine.
  const host = `127.0.${1 + Math.floor(number / 250)}.${1 + (number % 250)}`;
  const url = `http://${host}:${port}/feed`;
  const from = {
    number,
    behaviour: behaviours[number % behaviours.length] ?? '',
    everyMinutes: [20, 45, 90, 240][number % 4] ?? 60,
    url,
    asked: 0,
  };
  publishers.set(host, from);
  feeds.set(feedIn(state, url, new Date(startMs).toISOString()).feedId, from);
}

const alerted = new Map<string, number>();
const outcomes = new Map<string, number>();
let polls = 0;
const dueMs = (feed: Feed | undefined) => (feed?.dueAt ? Date.parse(feed.dueAt) : Number.POSITIVE_INFINITY);
for (nowMs = startMs; nowMs < endMs; nowMs += minuteMs) {
  const due = [...feeds.keys()].filter((feedId) => dueMs(state.feeds[feedId]) <= nowMs);
  for (let at = 0; at < due.length; at += sideBySide) await Promise.all(due.slice(at, at + sideBySide).map(polled));
}

async function polled(feedId: string): Promise<void> {
  const now = new Date(nowMs).toISOString();
  const { deps, newArticles } = pollOver(state, { fetch, agent: 'Tocsin', now, readsPages: false });
  const { outcome } = await ingestFeed(deps, feedId, now);
  polls += 1;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  for (const { title } of newArticles) {
    const key = /\d+-\d+/.exec(title)?.[0] ?? title;
    alerted.set(key, (alerted.get(key) ?? 0) + 1);
  }
}

server.closeAllConnections();
server.close();

const rows: Record<string, { feeds: number; published: number; stored: number; twice: number; lost: number }> = {};
for (const from of feeds.values()) {
  rows[from.behaviour] ??= { feeds: 0, published: 0, stored: 0, twice: 0, lost: 0 };
  const row = rows[from.behaviour];
  if (row === undefined) continue;
  row.feeds += 1;
  const first = Math.max(0, Math.ceil((startMs - publishedAt(from, 0)) / (from.everyMinutes * minuteMs)));
  for (let item = first; publishedAt(from, item) < endMs; item += 1) {
    const times = alerted.get(`${from.number}-${item}`) ?? 0;
    row.published += 1;
    row.stored += Math.min(1, times);
    row.twice += Math.max(0, times - 1);
    if (times === 0 && publishedAt(from, item) < endMs - graceMs && isHad(from, item)) row.lost += 1;
  }
}
console.table(rows);
const sum = (of: 'twice' | 'lost') => Object.values(rows).reduce((total, row) => total + row[of], 0);
console.log({
  feeds: count,
  polls,
  pollsAFeed: Number((polls / count).toFixed(1)),
  kilobytesAFeed: Math.round(bytesSent / 1024 / count),
  outcomes: Object.fromEntries(outcomes),
  alertedTwice: sum('twice'),
  lost: sum('lost'),
});
if (sum('twice') + sum('lost') > 0) process.exitCode = 1;
