/**
 * What is read of captured feeds, beside other libraries in the same run: files, items, items with title and link, with a
 * date, replacement characters, speed. Prints figures and every file that Tocsin refuses, asserts nothing.
 *
 * Run: `TEST_DATA=… npm run bench:feeds [-- news-feeds encoding-feeds other-feeds sitemaps]`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FeedReader, feedReaders, labelled, type ReadItem } from './feed-readers.ts';

const testData = process.env['TEST_DATA'];
if (!testData) throw new Error('TEST_DATA names no folder');
const asked = process.argv.slice(2);
const buckets = asked.length > 0 ? asked : ['news-feeds', 'encoding-feeds', 'other-feeds', 'sitemaps'];
// The first look at a bucket warms the code up.
const rounds = 2;

interface Counts {
  read: number;
  failed: number;
  items: number;
  titleAndLink: number;
  titleLinkAndDate: number;
  replaced: number;
  itemsPerSecond: number;
}

async function measured(
  name: string,
  reader: FeedReader,
  files: readonly { file: string; bytes: Buffer; text: string }[],
): Promise<Counts> {
  const counts: Counts = { read: 0, failed: 0, items: 0, titleAndLink: 0, titleLinkAndDate: 0, replaced: 0, itemsPerSecond: 0 };
  for (const { file, bytes, text } of files) {
    try {
      add(counts, await reader(bytes, text));
    } catch (error) {
      counts.failed += 1;
      if (name === 'tocsin') console.log(`  ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const { bytes, text } of files) await read(reader, bytes, text);
  const { user, system } = process.cpuUsage(before);
  counts.itemsPerSecond = Math.round((counts.items * rounds) / ((user + system) / 1e6));
  return counts;
}

async function read(reader: FeedReader, bytes: Buffer, text: string): Promise<void> {
  try {
    await reader(bytes, text);
  } catch {
    // Counted as failed in the round before; here only the time counts.
  }
}

function add(counts: Counts, items: readonly ReadItem[]): void {
  const complete = items.filter(({ title, link }) => Boolean(title) && Boolean(link));
  counts.read += 1;
  counts.items += items.length;
  counts.titleAndLink += complete.length;
  counts.titleLinkAndDate += complete.filter(({ dated }) => dated).length;
  counts.replaced += JSON.stringify(items).split('\uFFFD').length - 1;
}

const readers = feedReaders();
for (const bucket of buckets) {
  const folder = join(testData, 'feeds', bucket);
  const files = readdirSync(folder).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const decoded = files.map(({ file, bytes }) => ({ file, bytes, text: labelled(bytes) }));
  console.log(`${bucket}: ${files.length} files; items a second of CPU`);
  const rows: Record<string, Counts> = {};
  for (const [name, reader] of readers) rows[name] = await measured(name, reader, decoded);
  console.table(rows);
}
