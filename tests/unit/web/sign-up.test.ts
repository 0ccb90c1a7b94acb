import { describe, expect, test } from 'vitest';
import type { RecentArticle } from '../../../functions/match/preview-query.ts';
import { morning, topicOf } from '../../support/subscribers.ts';
import { openPages } from '../../support/web.ts';

const form = {
  q: 'US troops Niger',
  breadth: 'balanced',
  frequency: 'daily',
  hour: '7',
  weekday: 'MON',
  zone: 'Europe/Kyiv',
  email: 'ada@example.org',
  website: '',
};
const articleOf = (articleId: string, title: string, hoursAgo: number): RecentArticle => ({
  articleId,
  title,
  summary: null,
  lead: null,
  url: `https://news.example/${articleId}`,
  publisher: 'The Example',
  language: 'en',
  publishedAt: null,
  ingestedAt: new Date(Date.parse(morning) - hoursAgo * 3_600_000).toISOString(),
});
const recent = [
  articleOf('a1', 'American troops prepare to leave Niger', 1),
  articleOf('a2', 'Nigeria and its neighbours trade again', 20),
  articleOf('a3', 'U.S. troops land in Niger', 30),
  ...Array.from({ length: 30 }, (_, index) => articleOf(`x${index}`, 'Rain in the west, sun in the east', 40 + index)),
];

describe('the first page', () => {
  test('shows what a query would have brought, from how many articles, and what it is read as', async () => {
    const { words, status } = await openPages({ recent }).open('/?q=US+troops+Niger');
    expect(status).toBe(200);
    expect(words).toContain('American troops prepare to leave Niger');
    expect(words).toContain('U.S. troops land in Niger');
    expect(words).not.toContain('Nigeria and its neighbours');
    expect(words).toContain('2 articles among the 33 that we read');
    expect(words).toContain('Read as articles with “US” (also United States');
  });

  test('offers the topics that the editors keep, and shows what each brings', async () => {
    const niger = topicOf('US troops Niger', { topicId: 'c1', kind: 'curated', title: 'American soldiers in Niger' });
    const retired = topicOf('Chad', { topicId: 'c2', kind: 'curated', title: 'Gone by now', state: 'retired' });
    const pages = openPages({ recent, topics: [niger, retired] });
    const home = await pages.open('/');
    expect(home.text).toContain('American soldiers in Niger');
    expect(home.text).not.toContain('Gone by now');
    expect((await pages.open('/?topic=c1')).words).toContain('prepare to leave');
  });

  test.each([
    ['"US troops', 'unbalanced quotes'],
    ['-football', 'nothing to look for'],
    ['the of and', 'common words alone'],
    ['Niger -Niger', 'a contradiction'],
  ])('refuses %s before anybody subscribes to it: %s', async (q) => {
    const { text, status } = await openPages({ recent }).open(`/?${new URLSearchParams({ q })}`);
    expect(status).toBe(200);
    expect(text).toContain('notice refused');
    expect(text).not.toContain('name="email"');
  });

  test('warns of a query that brings far too much', async () => {
    const { text } = await openPages({ recent }).open('/?q=said');
    expect(text).toContain('notice doubtful');
    expect(text).toContain('name="email"');
  });

  test('shows a hostile query as the text it is', async () => {
    for (const q of ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'a\u0000b\u202ec', '%3Cscript%3E', '\ud800']) {
      const { text, status } = await openPages({ recent }).open(`/?${new URLSearchParams({ q })}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script>alert|<img src=x/);
      expect(text).not.toContain('\u0000');
    }
  });

  test('refuses a query of ten thousand characters, in words', async () => {
    const pages = openPages({ recent });
    const asked = await pages.press('/subscribe', { ...form, q: 'word '.repeat(2_000) });
    expect(asked.status).toBe(422);
    expect(asked.words).toContain('at most 500 characters');
    expect(pages.queued).toEqual([]);
    expect((await pages.open(`/?q=${'a'.repeat(10_000)}`)).status).toBe(414);
  });
});

describe('subscribing', () => {
  test('asks to look into the mail, and one confirmation is on its way', async () => {
    const pages = openPages();
    const { status, text } = await pages.press('/subscribe', form);
    expect(status).toBe(200);
    expect(text).toContain('ada@example.org');
    expect(pages.queued).toMatchObject([{ kind: 'ask', email: 'ada@example.org', zone: 'Europe/Kyiv', hour: 7, again: false }]);
  });

  test('makes no topic: that takes a confirmation', async () => {
    const pages = openPages();
    await pages.press('/subscribe', form);
    expect(pages.topics.size).toBe(0);
  });

  test('to a curated topic takes the topic as the editors made it, whatever else the form says', async () => {
    const niger = topicOf('US troops Niger', { topicId: 'c1', kind: 'curated', title: 'American soldiers in Niger' });
    const pages = openPages({ topics: [niger] });
    await pages.press('/subscribe', { ...form, topic: 'c1', q: 'something else' });
    expect(pages.queued).toMatchObject([{ topic: niger }]);
  });

  test('cannot follow another person’s personal topic by its id', async () => {
    const personal = topicOf('secret plans');
    const pages = openPages({ topics: [personal] });
    const { q: _, ...withoutQuery } = form;
    expect((await pages.press('/subscribe', { ...withoutQuery, topic: personal.topicId })).status).toBe(422);
    expect(pages.queued).toEqual([]);
  });

  test.each([
    [{ email: 'ada' }, 'An email address looks like'],
    [{ email: 'ada@example.org\r\nBcc: all@example.org' }, 'There is a sign'],
    [{ email: 'адa@example.org' }, 'plain letters'],
    [{ zone: 'Mars/Base' }, 'time zone'],
    [{ frequency: 'hourly-ish' }, 'how often'],
    [{ hour: '25' }, 'hour'],
    [{ hour: '' }, 'hour'],
    [{ weekday: 'SOMEDAY' }, 'day of the week'],
  ])('says what is wrong with %o, and keeps what was typed', async (wrong, message) => {
    const pages = openPages();
    const { status, words } = await pages.press('/subscribe', { ...form, ...wrong });
    expect(status).toBe(422);
    expect(words).toContain(message);
    expect(words).toContain('Send me US troops Niger');
    expect(pages.queued).toEqual([]);
  });

  test('with the field that people do not see filled looks the same and does nothing', async () => {
    const pages = openPages();
    const { status, text } = await pages.press('/subscribe', { ...form, website: 'https://spam.example' });
    expect(status).toBe(200);
    expect(text).toContain('ada@example.org');
    expect(pages.queued).toEqual([]);
  });

  test('from one network too often is answered with when to come back', async () => {
    const pages = openPages();
    let answer = await pages.press('/subscribe', form);
    for (let index = 0; answer.headers.get('retry-after') === null && index < 100; index += 1) {
      const fields = { ...form, email: `p${index}@example.org` };
      answer = await pages.press('/subscribe', fields);
      const challenge = /name="challenge" value="([^"]+)"/.exec(answer.text)?.[1];
      if (challenge === undefined) continue;
      expect(answer.text).toContain(`name="email" value="p${index}@example.org"`);
      pages.clock.now = new Date(Date.parse(pages.clock.now) + 60_000).toISOString();
      answer = await pages.press('/subscribe', { ...fields, challenge, solution: '' });
    }
    expect(answer.status).toBe(429);
    expect(answer.text).toMatch(/in \d\d minutes/);
    expect(pages.queued).toHaveLength(50);
  });

  test('with a mistyped domain is asked about once, and sent again if the mail did not come', async () => {
    const pages = openPages();
    const asked = await pages.press('/subscribe', { ...form, email: 'ada@gmial.com' });
    expect(asked.status).toBe(422);
    expect(asked.words).toContain('Did you mean ada@gmail.com?');
    const sure = /name="sure" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
    const taken = await pages.press('/subscribe', { ...form, email: 'ada@gmial.com', sure });
    expect(taken.status).toBe(200);
    const again = Object.fromEntries(
      [...taken.text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map((found) => [found[1], found[2]]),
    );
    expect((await pages.press('/subscribe', again as Record<string, string>)).words).toContain('It is the last one today');
    expect(pages.queued).toMatchObject([{ again: false }, { again: true, email: 'ada@gmial.com' }]);
  });

  test('is taken from our own pages alone', async () => {
    const pages = openPages();
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await pages.press('/subscribe', form, foreign)).status).toBe(403);
    expect((await pages.press('/subscribe', form, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await pages.press('/subscribe', form, { 'sec-fetch-site': 'same-site', origin: 'https://other.example.org' })).status).toBe(
      403,
    );
    expect(pages.queued).toEqual([]);
    expect((await pages.press('/subscribe', form, { origin: 'https://alerts.example.org' })).status).toBe(200);
  });

  test('with a body that no form of ours sends is refused', async () => {
    const pages = openPages();
    expect((await pages.press('/subscribe', { ...form, q: 'x'.repeat(100_000) })).status).toBe(413);
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(form) };
    expect((await pages.send('/subscribe', json)).status).toBe(422);
    expect(pages.queued).toEqual([]);
  });
});

describe('asking for the link to one’s topics', () => {
  test('answers strangers and subscribers alike', async () => {
    const pages = openPages();
    const { status, text } = await pages.press('/manage-link', { email: 'nobody@example.org' });
    expect(status).toBe(200);
    expect(text).toContain('If we know this address');
    expect((await pages.press('/manage-link', { email: 'no address' })).status).toBe(422);
  });
});

describe('every answer', () => {
  test('loads nothing from elsewhere, tells no one where it was, and is kept nowhere', async () => {
    const pages = openPages();
    for (const path of ['/', '/?q=Niger', '/why', '/nowhere', '/c/x', '/m/x', '/u/x', '/d/x', '/manage-link']) {
      const { headers } = await pages.open(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('is logged by its route alone', async () => {
    const pages = openPages();
    await pages.press('/subscribe', form);
    await pages.open('/c/1.1.c.s1.0.t.zzzzzz.abcdefghijklmnopqrstuvwxyza?x=ada@example.org');
    await pages.open('/ada@example.org');
    expect(JSON.stringify(pages.logged)).not.toMatch(/ada|zzzzzz/);
    expect(pages.logged).toContainEqual({ method: 'GET', route: '/c/:token', status: 404 });
    expect(pages.logged).toContainEqual({ method: 'POST', route: '/subscribe', status: 200 });
  });

  test('that breaks says so, and tells the log which route, not who', async () => {
    const pages = openPages({
      changes: {
        listCurated: async () => {
          throw new Error('the table is gone');
        },
      },
    });
    const { status, text, headers } = await pages.open('/?q=ada@example.org');
    expect(status).toBe(500);
    expect(text).toContain('it was not you');
    expect(text).not.toContain('the table is gone');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(pages.logged).toContainEqual({ error: 'the table is gone', method: 'GET', route: '/' });
  });

  test('style, script and robots.txt are there, and other methods are not', async () => {
    const pages = openPages();
    expect((await pages.open('/style.css')).headers.get('content-type')).toContain('text/css');
    expect((await pages.open('/script.js')).headers.get('content-type')).toContain('text/javascript');
    expect((await pages.open('/robots.txt')).text).toContain('Disallow: /u/');
    expect((await pages.send('/subscribe', { method: 'DELETE' })).status).toBe(404);
    expect((await pages.open('/subscribe')).status).toBe(404);
  });
});
