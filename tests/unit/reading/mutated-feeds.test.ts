import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedRefused } from '../../../functions/reading/feed-refused.ts';
import { parseFeed } from '../../../functions/reading/formats/parse-feed.ts';
import { readPage } from '../../../functions/reading/pages/read-page.ts';
import { mutated } from '../../support/mutated.ts';
import { testData } from '../../support/test-data.ts';

/** Reads or refuses, and nothing else, in bounded time. */
function survives(bytes: Uint8Array): void {
  const startedMs = performance.now();
  try {
    parseFeed(bytes, { documentUrl: 'https://example.org/feed' });
  } catch (error) {
    if (!(error instanceof FeedRefused)) throw error;
  }
  expect(performance.now() - startedMs).toBeLessThan(5_000);
}

const captured = join(testData ?? '', 'feeds', 'conformance', 'gofeed');
const inputs = testData ? readdirSync(captured).filter((file) => file.endsWith('.xml')) : [];
const inner =
  '<title>Bread &amp; <![CDATA[<b>salt</b>]]></title><link>https://news.example/1?a=1&amp;b=2</link><description>&lt;p&gt;One.&lt;/p&gt;</description>';
const own: Record<string, string> = {
  rss: `<?xml version="1.0"?><rss version="2.0"><channel><title>N</title>${`<item>${inner}</item>`.repeat(5)}</channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://news.example/"><title>N</title>${'<entry><id>1</id><title type="xhtml"><div>A <i>b</i></div></title><link href="1"/></entry>'.repeat(5)}</feed>`,
  json: JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    title: 'N',
    items: [{ id: 1, url: '/1', content_html: '<p>One.</p>' }],
  }),
};

describe('a damaged feed is read or refused', () => {
  test.each(Object.keys(own))('one of our own in %s, a hundred ways', (name) => {
    const bytes = new TextEncoder().encode(own[name]);
    for (let seed = 0; seed < 100; seed += 1) survives(mutated(bytes, seed));
  });

  test.skipIf(!testData).each(inputs)('%s, ten ways (needs TEST_DATA)', (file) => {
    const bytes = readFileSync(join(captured, file));
    for (let seed = 0; seed < 10; seed += 1) survives(mutated(bytes, seed));
  });

  const noise = fc.array(
    fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '<!DOCTYPE x [',
      ']>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '<constructor>',
      '<__proto__>',
      'xml:base="//["',
      '"',
      "'",
      '<',
      '>',
      '\u0000',
      '\uFFFD',
      'x',
    ),
    { maxLength: 60 },
  );
  test('so is any order of what feeds are made of', () => {
    fc.assert(
      fc.property(noise, (parts) => {
        survives(Buffer.from(`<rss version="2.0"><channel>${parts.join('')}`));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a damaged page is read', () => {
  const paragraph = '<p>The ministry said on Monday that the talks in Geneva would go on for <b>another</b> week &amp; more.</p>';
  const page = Buffer.from(
    `<html lang="en"><head><title>Talks</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Talks</h1><time datetime="2026-11-22">22.11.</time>${paragraph.repeat(6)}</article><script>window.state = {"a":[1,"x"]}</script></body></html>`,
  );
  test.each(Array.from({ length: 3 }, (_, batch) => batch))('ten ways, batch %i', (batch) => {
    for (let seed = batch * 10; seed < batch * 10 + 10; seed += 1)
      expect(() => readPage(mutated(page, seed), { url: 'https://example.org/a' })).not.toThrow();
  });
});

describe.skipIf(!testData)('two hundred captured feeds, damaged (needs TEST_DATA)', () => {
  const folder = join(testData ?? '', 'feeds');
  const files = testData
    ? ['news-feeds', 'encoding-feeds']
        .flatMap((bucket) => readdirSync(join(folder, bucket)).map((file) => join(bucket, file)))
        .filter((_file, index) => index % 4 !== 3)
    : [];
  test(`${files.slice(0, 200).length} feeds, three ways each`, { timeout: 300_000 }, () => {
    for (const file of files.slice(0, 200)) {
      const bytes = readFileSync(join(folder, file));
      for (let seed = 0; seed < 3; seed += 1) survives(mutated(bytes, seed));
    }
  });
});
