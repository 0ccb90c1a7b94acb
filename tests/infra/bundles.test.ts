import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFunctions } from '../../infra/bundle.ts';
import { functions } from '../../infra/wiring.ts';

const folder = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const megabyte = 1_000_000;
/**
 * `ingest-feed` reads pages and detects languages: parsers, encodings and language models are most of it. What matches carries the
 * tables of words: text that is read when it is first asked for.
 */
const MATCHING = 1.6 * megabyte;
const budgets: Record<string, number> = {
  'ingest-feed': 4 * megabyte,
  'match-articles': MATCHING,
  'compile-topics': MATCHING,
  'catch-up-topic': MATCHING,
  'recover-lost-work': MATCHING,
  web: MATCHING,
  // It tries feeds, and shows what a query would bring.
  api: MATCHING + 2 * megabyte,
  console: MATCHING + 2 * megabyte,
};

const { outputs } = await bundleFunctions(Object.keys(functions), folder);
const bytesOf = (name: string) => Object.entries(outputs).find(([path]) => path.endsWith(`/${name}.mjs`))?.[1].bytes;

describe('the bundle, because cold starts follow its size,', () => {
  it.each(Object.keys(functions))('of %s stays within its budget', (name) => {
    expect(bytesOf(name)).toBeGreaterThan(0);
    expect(bytesOf(name)).toBeLessThan(budgets[name] ?? megabyte);
  });
});
