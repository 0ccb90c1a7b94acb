/**
 * What is read of captured feeds: files, items, items with title and link, with a date, replacement characters, time.
 * Prints figures and every file that is refused, asserts nothing.
 *
 * Run: `TEST_DATA=… node tests/bench/read-feeds.ts [news-feeds encoding-feeds other-feeds sitemaps]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FeedRefused } from '../../functions/reading/feed-refused.ts';
import { parseFeed } from '../../functions/reading/formats/parse-feed.ts';

const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder');
const asked = process.argv.slice(2);
const buckets = asked.length > 0 ? asked : ['news-feeds', 'encoding-feeds', 'other-feeds', 'sitemaps'];

for (const bucket of buckets) {
  const folder = join(testData, 'feeds', bucket);
  const counts = { files: 0, read: 0, items: 0, titleAndLink: 0, titleLinkAndDate: 0, replaced: 0, slowestMs: 0 };
  for (const file of readdirSync(folder)) {
    counts.files += 1;
    const startedMs = performance.now();
    try {
      const { items } = parseFeed(readFileSync(join(folder, file)), { documentUrl: null });
      counts.read += 1;
      counts.items += items.length;
      const complete = items.filter((item) => item.title !== null && item.url !== null);
      counts.titleAndLink += complete.length;
      counts.titleLinkAndDate += complete.filter((item) => item.publishedAt !== null).length;
      const replaced = JSON.stringify(items).split('\uFFFD').length - 1;
      counts.replaced += replaced;
      if (replaced > 0) console.log(`  ${file}: ${replaced} replacement characters`);
    } catch (error) {
      if (!(error instanceof FeedRefused)) throw error;
      console.log(`  ${file}: ${error.code}: ${error.message}`);
    }
    counts.slowestMs = Math.max(counts.slowestMs, Math.round(performance.now() - startedMs));
  }
  console.log(bucket, counts);
}
