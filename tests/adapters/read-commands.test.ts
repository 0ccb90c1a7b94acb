import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Publisher, startPublisher } from '../support/publisher.ts';

const commands = new URL('../../infra/commands/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'read-commands-'));
let publisher: Publisher;

interface Ended {
  code: number;
  lines: Record<string, unknown>[];
  problems: Record<string, unknown>[];
  text: string;
}

/** Runs a command as npm does: from the project's folder, with the caller's in INIT_CWD. */
async function run(command: 'read-feed' | 'read-page', args: string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [join(commands, `${command}.ts`), ...args], { env: { ...process.env, INIT_CWD: folder } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  const objects = (text: string) =>
    text
      .split('\n')
      .filter((line) => /^{"\w+":/.test(line))
      .map((line) => JSON.parse(line));
  return { code, lines: objects(out), problems: objects(err), text: out + err };
}

const feed = (...items: string[]) =>
  `<rss version="2.0"><channel><title>The Daily</title><language>en</language>${items.join('')}</channel></rss>`;

beforeAll(async () => {
  publisher = await startPublisher();
  writeFileSync(
    join(folder, 'feed.xml'),
    feed(
      '<item><title>A &amp;amp; B</title><link>/a?utm_source=x&amp;id=1</link><pubDate>Mon, 23 Nov 2020 10:00:00</pubDate></item>',
      '<item><title>No link</title></item>',
    ),
  );
  writeFileSync(join(folder, 'feed.xml.gz'), gzipSync(feed('<item><title>Packed</title></item>')));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html><body>hello</body></html>');
});
afterAll(() => {
  publisher.stop();
  rmSync(folder, { recursive: true });
});

describe('read-feed', () => {
  test('prints one line per item, with every key', async () => {
    const { code, lines, problems } = await run('read-feed', ['--base', 'https://daily.example/feed', 'feed.xml']);
    expect(code).toBe(0);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        ...{
          feed: 'feed.xml',
          format: 'rss',
          title: 'A & B',
          url: 'https://daily.example/a?utm_source=x&id=1',
          canonicalUrl: 'https://daily.example/a?id=1',
        },
        ...{
          id: 'https://daily.example/a?id=1',
          summary: null,
          body: null,
          publishedAt: '2020-11-23T10:00:00.000Z',
          updatedAt: null,
          language: 'en',
        },
        ...{ author: null, publisher: 'The Daily', image: null },
      },
      {
        ...{
          feed: 'feed.xml',
          format: 'rss',
          title: 'No link',
          url: null,
          canonicalUrl: null,
          id: null,
          summary: null,
          body: null,
          publishedAt: null,
        },
        ...{ updatedAt: null, language: 'en', author: null, publisher: 'The Daily', image: null },
      },
    ]);
  });
  test('unpacks gzip and reads standard input', async () => {
    expect((await run('read-feed', ['feed.xml.gz'])).lines).toMatchObject([{ title: 'Packed' }]);
    expect((await run('read-feed', ['-'], feed('<item><title>Piped</title></item>'))).lines).toMatchObject([{ feed: '-', title: 'Piped' }]);
  });
  test('names what it cannot read, does the rest, and ends with 1', async () => {
    const { code, lines, problems } = await run('read-feed', ['page.html', 'feed.xml']);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(problems).toEqual([{ feed: 'page.html', error: 'This is a web page, not a feed.' }]);
  });
  test('ends with 2 for a file that is not there and for wrong usage', async () => {
    expect((await run('read-feed', ['nowhere.xml'])).code).toBe(2);
    expect((await run('read-feed', [])).code).toBe(2);
    expect((await run('read-feed', ['--no-such-option', 'feed.xml'])).code).toBe(2);
  });
  test('reads this machine only when told to', async () => {
    publisher.feeds.set('/feed', [{ id: '1', title: 'Local' }]);
    const refused = await run('read-feed', [`${publisher.url}/feed`]);
    expect(refused).toMatchObject({ code: 1, lines: [] });
    expect((await run('read-feed', ['--allow-loopback', `${publisher.url}/feed`])).lines).toMatchObject([{ title: 'Local' }]);
  });
  test('explains itself on one screen', async () => {
    const { code, text } = await run('read-feed', ['--help']);
    expect(code).toBe(0);
    expect(text.split('\n').length).toBeLessThan(25);
  });
});

describe('read-page', () => {
  test('prints every key, null where there is no article', async () => {
    const { code, lines } = await run('read-page', ['page.html']);
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        page: 'page.html',
        url: null,
        title: null,
        author: null,
        publishedAt: null,
        language: null,
        siteName: null,
        image: null,
        text: null,
      },
    ]);
  });
  test('ends with 2 for a file that is not there', async () => expect((await run('read-page', ['nowhere.html'])).code).toBe(2));
});
