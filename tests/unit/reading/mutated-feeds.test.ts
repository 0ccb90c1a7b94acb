import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FeedRefused } from '../../../functions/reading/feed-refused.ts';
import { parseFeed } from '../../../functions/reading/formats/parse-feed.ts';
import { testData } from '../../support/test-data.ts';

/** Bytes flipped, pieces cut out, the end cut off: always the same for one seed. */
function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const result = Uint8Array.from(bytes);
  let state = seed + 1;
  // A linear congruential generator (Numerical Recipes), so that a failure can be repeated.
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % Math.max(1, below);
  };
  for (let flips = 0; flips < 20; flips += 1) result[next(result.length)] = next(256);
  const cut = next(result.length);
  const length = next(200);
  const without = Buffer.concat([result.subarray(0, cut), result.subarray(cut + length)]);
  return next(3) === 0 ? without.subarray(0, next(without.length)) : without;
}

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
