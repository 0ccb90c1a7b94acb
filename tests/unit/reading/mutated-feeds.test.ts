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

const fixtures = new URL('../../fixtures/conformance/gofeed/', import.meta.url).pathname;
const inputs = readdirSync(fixtures).filter((file) => file.endsWith('.xml'));

describe('a damaged feed is read or refused', () => {
  test.each(inputs)('%s, ten ways', (file) => {
    const bytes = readFileSync(join(fixtures, file));
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
