import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = new URL('../../infra/commands/match.ts', import.meta.url).pathname;

/** What the command prints for topics and articles, one object a line. */
function match(topics: readonly object[], articles: readonly object[]) {
  const folder = mkdtempSync(join(tmpdir(), 'match-'));
  const write = (name: string, lines: readonly object[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const files = ['--topics', write('topics', topics), '--articles', write('articles', articles)];
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...files], { encoding: 'utf8' });
  const lines = (text: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { found: lines(stdout).map(({ topic, article }) => `${topic} ${article}`), problems: lines(stderr), status };
}

const articles = [
  { id: 'uk', title: 'США виводять війська з Нігеру', language: 'uk' },
  { id: 'fr', title: 'Les soldats américains quittent le Niger', language: 'fr' },
];

test('match carries a query into the languages that are read, and brings nothing in another', () => {
  const reads = (...languages: string[]) => ({ query: 'US troops Niger', language: 'en', reads: languages });
  const { found, status } = match(
    [
      { id: 'both', ...reads('en', 'uk', 'fr') },
      { id: 'one', ...reads('en', 'fr-FR') },
      { id: 'none', ...reads('en') },
    ],
    articles,
  );
  expect(found).toEqual(['both uk', 'both fr', 'one fr']);
  expect(status).toBe(0);
});

test('match tells the language of a query that does not say it, and refuses reads that are no list', () => {
  const { found, problems, status } = match(
    [
      { id: 'told', query: 'troupes américaines Niger' },
      { id: 'wrong', query: 'Niger', reads: 'en' },
    ],
    articles,
  );
  expect(found).toEqual(['told fr']);
  expect(problems).toEqual([{ topic: 'wrong', error: expect.stringContaining('reads is a list') }]);
  expect(status).toBe(1);
});
