import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ArticlesTable, articlesTable } from '../../functions/adapters/aws/articles-table.ts';
import { type FeedsTable, feedsTable } from '../../functions/adapters/aws/feeds-table.ts';
import { hostsTable } from '../../functions/adapters/aws/hosts-table.ts';
import { hostTurns } from '../../functions/adapters/web/host-turns.ts';
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { addFeed, pauseFeed, removeFeed, resumeFeed } from '../../functions/feed/curate-feeds.ts';
import type { Feed } from '../../functions/feed/feed.ts';
import { type IngestDeps, ingestFeed } from '../../functions/feed/ingest-feed.ts';
import { pollFeeds } from '../../functions/feed/poll-feeds.ts';
import { startEngines, type TestEngines } from '../support/engines.ts';
import { type Publisher, startPublisher } from '../support/publisher.ts';

let engines: TestEngines;
let publisher: Publisher;
const hosts = () => hostsTable(engines.tableName('hosts'));
let feeds: FeedsTable;
let articles: ArticlesTable;
let deps: IngestDeps;
const fetch = webFetch({ userAgent: 'Tocsin/1.0 (test)', allowLoopback: true });

beforeAll(async () => {
  engines = await startEngines();
  feeds = feedsTable(engines.tableName('feeds'));
  articles = articlesTable(engines.tableName('articles'));
  deps = { ...feeds, ...articles, ...hosts(), ...hostTurns(hosts()), fetch, agent: 'Tocsin' };
});
afterAll(() => engines.stop());
beforeEach(async () => {
  publisher = await startPublisher();
  return () => publisher.stop();
});

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 8) + minutes * 60_000).toISOString();
const long = 'The ministry said on Monday that the talks would go on in Geneva for another week. '.repeat(8);

/** A feed that is followed already: what it shows from now on is news. */
async function followed(path: string, stories: { id: string; title: string; text?: string; publishedAt?: string }[] = []): Promise<string> {
  publisher.feeds.set(path, stories);
  const { feedId } = await addFeed({ fetch, putFeed: feeds.putFeed }, { url: publisher.url + path }, at(0));
  await ingestFeed(deps, feedId, at(0));
  return feedId;
}
const mustRead = async (feedId: string) => (await feeds.readFeed(feedId)) as Feed;
const unmatched = async () => (await articles.listUnmatched('9999', { limit: 1_000 })).articles.map(({ articleId }) => articleId);
const storedOf = async (feedId: string, day = '2026-11-23') =>
  (await articles.listIngestedOn(day, { limit: 1_000 })).articles.filter((article) => article.feedId === feedId);

describe('following a feed', () => {
  test('its first poll is stored and alerts nobody', async () => {
    const feedId = await followed('/first', [{ id: 'a', title: 'Old news', text: long }]);
    const [article] = await storedOf(feedId);
    expect(article).toMatchObject({ title: 'Old news', alerts: false, language: 'en' });
    expect(await unmatched()).not.toContain(article?.articleId);
  });

  test('what is new afterwards waits to be matched', async () => {
    const feedId = await followed('/new', [{ id: 'n1', title: 'Old news', text: long }]);
    publisher.feeds.get('/new')?.unshift({ id: 'n2', title: 'Fresh news', text: long, publishedAt: at(10) });
    expect(await ingestFeed(deps, feedId, at(15))).toMatchObject({ outcome: 'read', newArticles: 1 });
    const fresh = (await storedOf(feedId)).find((article) => article.title === 'Fresh news');
    expect(fresh?.alerts).toBe(true);
    expect(await unmatched()).toContain(fresh?.articleId);
    expect((await mustRead(feedId)).health).toMatchObject({ lastNewItemAt: at(15), failuresInARow: 0, lastError: null });
  });

  test('what is older than 48 hours when first seen is stored and alerts nobody', async () => {
    const feedId = await followed('/archive', [{ id: 'x1', title: 'One', text: long }]);
    publisher.feeds.get('/archive')?.unshift({ id: 'x2', title: 'From the archive', text: long, publishedAt: '2026-11-20T00:00:00Z' });
    await ingestFeed(deps, feedId, at(15));
    expect((await storedOf(feedId)).find((article) => article.title === 'From the archive')?.alerts).toBe(false);
  });

  test('the same story in two feeds is one article', async () => {
    const first = await followed('/world', []);
    const second = await followed('/top', []);
    publisher.feeds.set('/world', [{ id: 'both', title: 'One story', text: long, publishedAt: at(5) }]);
    publisher.feeds.set('/top', [{ id: 'both', title: 'One story, summed up otherwise', text: `${long} And more.`, publishedAt: at(5) }]);
    expect((await ingestFeed(deps, first, at(15))).newArticles).toBe(1);
    expect(await ingestFeed(deps, second, at(16))).toMatchObject({ newArticles: 0, changedArticles: 0 });
    expect(await ingestFeed(deps, first, at(31))).toMatchObject({ outcome: 'unchanged' });
  });

  test('an edited story is changed and matched again, a moved comma is not', async () => {
    const feedId = await followed('/edited', []);
    const story = { id: 'e1', title: 'Talks begin', text: long, publishedAt: at(5) };
    publisher.feeds.set('/edited', [story]);
    await ingestFeed(deps, feedId, at(15));
    const { articleId } = (await storedOf(feedId))[0] as { articleId: string };
    const before = await articles.readArticle(articleId);
    expect(await articles.markMatched(articleId, before?.contentRevision ?? '')).toBe(true);

    publisher.feeds.set('/edited', [{ ...story, text: `${long.replace('Monday', 'Monday,')} (3)` }]);
    expect(await ingestFeed(deps, feedId, at(30))).toMatchObject({ outcome: 'read', changedArticles: 0 });
    expect(await unmatched()).not.toContain(articleId);

    publisher.feeds.set('/edited', [{ ...story, text: `${long} Niger joined them.` }]);
    expect(await ingestFeed(deps, feedId, at(45))).toMatchObject({ newArticles: 0, changedArticles: 1 });
    const after = await articles.readArticle(articleId);
    expect(after?.contentRevision).not.toBe(before?.contentRevision);
    expect(after?.ingestedAt).toBe(before?.ingestedAt);
    expect(await unmatched()).toContain(articleId);
  });

  test('items that all point to the front page are told apart by their ids', async () => {
    const feedId = await followed('/frontpage', []);
    const link = `${publisher.url}/`;
    publisher.feeds.set(
      '/frontpage',
      ['f1', 'f2', 'f3'].map((id) => ({ id, title: `Story ${id}`, text: long, link })),
    );
    expect((await ingestFeed(deps, feedId, at(15))).newArticles).toBe(3);
  });

  test('a crash while storing loses nothing: the next poll sees everything again', async () => {
    const feedId = await followed('/crash', []);
    publisher.feeds.set(
      '/crash',
      ['c1', 'c2', 'c3'].map((id) => ({ id, title: `Story ${id}`, text: long, publishedAt: at(5) })),
    );
    let puts = 0;
    const failing: IngestDeps = {
      ...deps,
      putArticle: (...put) => {
        puts += 1;
        return puts === 2 ? Promise.reject(new Error('the table is away')) : deps.putArticle(...put);
      },
    };
    await expect(ingestFeed(failing, feedId, at(15))).rejects.toThrow('the table is away');
    expect(await ingestFeed(deps, feedId, at(16))).toMatchObject({ outcome: 'read', newArticles: 2 });
  });
});

describe('a thin item', () => {
  const page = (text: string, head = '') =>
    `<!doctype html><html lang="en"><head><title>Fire in the harbour</title>${head}</head><body><nav>Home</nav><article><h1>Fire in the harbour</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
  const html = (body: string) => (_request: unknown, response: { setHeader(name: string, value: string): { end(body: string): void } }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
  };

  test("gets its page's text, once", async () => {
    const feedId = await followed('/thin', []);
    publisher.answers.set('/story/t1', html(page(long)));
    publisher.feeds.set('/thin', [{ id: 't1', title: 'Fire in the harbour', publishedAt: at(5) }]);
    await ingestFeed(deps, feedId, at(15));
    const [article] = await storedOf(feedId);
    expect((await articles.readArticle(article?.articleId ?? ''))?.body).toContain('talks would go on in Geneva');
    publisher.feeds.get('/thin')?.push({ id: 't0', title: 'Another', text: long });
    await ingestFeed(deps, feedId, at(30));
    expect(publisher.requests.filter((path) => path === '/story/t1')).toHaveLength(1);
  });

  test('is left thin where robots.txt says so', async () => {
    const feedId = await followed('/robots', []);
    publisher.answers.set('/robots.txt', (_request, response) => response.end('User-agent: *\nDisallow: /story/\n'));
    publisher.answers.set('/story/r1', html(page(long)));
    publisher.feeds.set('/robots', [{ id: 'r1', title: 'Kept out', publishedAt: at(5) }]);
    await ingestFeed(deps, feedId, at(15));
    expect(publisher.requests).not.toContain('/story/r1');
    expect((await storedOf(feedId)).map(({ title }) => title)).toEqual(['Kept out']);
  });

  test('is known by the address its page names, and is not read again for it', async () => {
    const feedId = await followed('/renamed', []);
    publisher.answers.set('/story/m1', html(page(long, `<link rel="canonical" href="${publisher.url}/2026/11/harbour-fire">`)));
    publisher.feeds.set('/renamed', [{ id: 'm1', title: 'Fire in the harbour', publishedAt: at(5) }]);
    await ingestFeed(deps, feedId, at(15));
    expect((await storedOf(feedId))[0]?.canonicalUrl).toBe(`${publisher.url.replace('http:', 'https:')}/2026/11/harbour-fire`);
    publisher.feeds.get('/renamed')?.push({ id: 'm0', title: 'Another', text: long });
    expect(await ingestFeed(deps, feedId, at(30))).toMatchObject({ newArticles: 1, changedArticles: 0 });
    expect(publisher.requests.filter((path) => path === '/story/m1')).toHaveLength(1);
  });
});

describe('a feed that breaks is seen', () => {
  test('it is asked less and less often, and says why in words', async () => {
    const feedId = await followed('/breaks', [{ id: 'b', title: 'B', text: long }]);
    publisher.feeds.delete('/breaks');
    const waits: number[] = [];
    for (let failure = 1; failure <= 4; failure += 1) {
      expect((await ingestFeed(deps, feedId, at(failure * 100))).outcome).toBe('failed');
      const { dueAt } = await mustRead(feedId);
      waits.push((Date.parse(dueAt ?? '') - Date.parse(at(failure * 100))) / 60_000);
    }
    expect(waits).toEqual([120, 240, 480, 960]);
    expect((await mustRead(feedId)).health).toMatchObject({
      failuresInARow: 4,
      lastError: {
        code: 'not-found',
        message: 'There is nothing at this address (404).',
        whatToDo: expect.stringContaining('new address'),
      },
    });
  });
  test('410 ends the polling', async () => {
    const feedId = await followed('/gone', []);
    publisher.answers.set('/gone', (_request, response) => response.writeHead(410).end());
    await ingestFeed(deps, feedId, at(15));
    expect(await mustRead(feedId)).toMatchObject({ state: 'gone', dueAt: null });
  });
  test('Retry-After is kept to', async () => {
    const feedId = await followed('/busy', []);
    publisher.answers.set('/busy', (_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await ingestFeed(deps, feedId, at(15));
    expect((await mustRead(feedId)).dueAt).toBe(at(15 + 120));
  });
  test('a feed that moved for good is asked at its new address, once two polls have seen it move', async () => {
    const feedId = await followed('/old-address', []);
    publisher.feeds.set('/new-address', []);
    publisher.answers.set('/old-address', (_request, response) => response.writeHead(301, { location: '/new-address' }).end());
    await ingestFeed(deps, feedId, at(15));
    expect((await mustRead(feedId)).url).toBe(`${publisher.url}/old-address`);
    await ingestFeed(deps, feedId, at(75));
    expect((await mustRead(feedId)).url).toBe(`${publisher.url}/new-address`);
  });
});

describe('an admin', () => {
  test('adds a feed and sees what it brings', async () => {
    publisher.feeds.set('/added', [
      { id: '1', title: 'Newest', publishedAt: at(-1) },
      { id: '2', title: 'Older', publishedAt: at(-60) },
    ]);
    const preview = await addFeed({ fetch, putFeed: feeds.putFeed }, { url: `${publisher.url}/added` }, at(0));
    expect(preview).toMatchObject({ title: 'Feed /added', format: 'rss', newest: [{ title: 'Newest' }, { title: 'Older' }] });
  });
  test('cannot add what is no feed, and learns why', async () => {
    publisher.answers.set('/page', (_request, response) => response.end('<html><body>hello</body></html>'));
    await expect(addFeed({ fetch, putFeed: feeds.putFeed }, { url: `${publisher.url}/page` }, at(0))).rejects.toMatchObject({
      code: 'web-page',
    });
  });
  test('cannot add a feed twice', async () => {
    await followed('/twice');
    await expect(addFeed({ fetch, putFeed: feeds.putFeed }, { url: `${publisher.url}/twice` }, at(0))).rejects.toMatchObject({
      code: 'feed-known',
    });
  });
  test('pauses a feed: it is due no more, also when it was being polled', async () => {
    const feedId = await followed('/paused');
    const wasRead = await mustRead(feedId);
    await pauseFeed(feeds, feedId);
    expect(await feeds.saveFeed(wasRead)).toBe(false);
    expect(await mustRead(feedId)).toMatchObject({ state: 'paused', dueAt: null });
    expect((await ingestFeed(deps, feedId, at(15))).outcome).toBe('skipped');
    await resumeFeed(feeds, feedId, at(20));
    expect(await mustRead(feedId)).toMatchObject({ state: 'active', dueAt: at(20) });
  });
  test('removes a feed', async () => {
    const feedId = await followed('/removed');
    await removeFeed(feeds, feedId);
    expect(await feeds.readFeed(feedId)).toBeNull();
    await expect(pauseFeed(feeds, feedId)).rejects.toMatchObject({ code: 'feed-unknown' });
  });
});

describe('polling', () => {
  test('queues what is due, once, and a lost message is made up for', async () => {
    const feedId = await followed('/due');
    const queued: string[] = [];
    const pollDeps = { ...feeds, queueFeeds: async (feedIds: string[]) => void queued.push(...feedIds) };
    const due = (await mustRead(feedId)).dueAt ?? '';
    await pollFeeds(pollDeps, due);
    await pollFeeds(pollDeps, due);
    expect(queued.filter((id) => id === feedId)).toHaveLength(1);
    await pollFeeds(pollDeps, new Date(Date.parse(due) + 15 * 60_000).toISOString());
    expect(queued.filter((id) => id === feedId)).toHaveLength(2);
  });

  test('a host is asked one thing at a time, by whichever function', async () => {
    publisher.answers.set('/slow', (_request, response) => void setTimeout(() => response.end('x'), 30));
    const functionsRunning = [hostTurns(hosts()), hostTurns(hosts()), hostTurns(hosts())];
    await Promise.all(
      functionsRunning.flatMap(({ politely }) => [1, 2].map(() => politely(`${publisher.url}/slow`, () => fetch(`${publisher.url}/slow`)))),
    );
    expect(publisher.requests).toHaveLength(6);
    expect(publisher.mostAtOnce).toBe(1);
  });
});
