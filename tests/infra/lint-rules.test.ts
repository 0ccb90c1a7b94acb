import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const checkout = mkdtempSync(join(tmpdir(), 'tocsin-lint-'));
cpSync(join(root, '.biome.json'), join(checkout, '.biome.json'));
cpSync(join(root, '.biome'), join(checkout, '.biome'), { recursive: true });
cpSync(join(root, 'tsconfig.json'), join(checkout, 'tsconfig.json'));
afterAll(() => rmSync(checkout, { recursive: true }));

interface Finding {
  category: string;
  location: { start?: { line: number } };
}

/** Runs the linter and answers with what it found. It exits with 1 where it found something. */
function found(cwd: string, ...arguments_: string[]): { rule: string; line: number }[] {
  const options = ['lint', '--reporter=json', '--max-diagnostics=100', ...arguments_];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), options, { cwd, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
  return diagnostics.map(({ category, location }) => ({ rule: category.split('/').at(-1) ?? category, line: location.start?.line ?? 0 }));
}

/** Lints one file as if it stood at `path` in the repository. */
function lint(path: string, content: string) {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), content);
  return found(checkout, '--vcs-enabled=false', path);
}

const rulesFor = (path: string, content: string) => lint(path, content).map(({ rule }) => rule);

describe('the linter', () => {
  it('finds each of seventeen lost promises, and no kept one', () => {
    const path = 'tests/fixtures/lint/floating-promises.ts';
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const lost = lines.flatMap((line, index) => (line.includes('// lost') ? [index + 1] : []));
    expect(lost).toHaveLength(17);
    // In the repository itself: the rule reads the types of the SDK from node_modules.
    expect(found(root, '--only=nursery/noFloatingPromises', path).map(({ line }) => line)).toEqual(lost);
  });

  it.each([
    [
      'a noun that connects',
      'functions/digest/a.ts',
      "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nexport const a = DynamoDBClient;\n",
    ],
    ['a noun that imports an adapter', 'functions/digest/b.ts', "import { queue } from '../adapters/queue.ts';\nexport const b = queue;\n"],
    [
      'a noun that imports a later noun',
      'functions/article/c.ts',
      "import { breadths } from '../topic/topic.ts';\nexport const c = breadths;\n",
    ],
    ['a handler that imports the SDK', 'functions/d.ts', "import { SQSClient } from '@aws-sdk/client-sqs';\nexport const d = SQSClient;\n"],
    ['an adapter that imports the framework', 'functions/adapters/e.ts', "import middy from '@middy/core';\nexport const e = middy;\n"],
    [
      'a page that imports an adapter',
      'functions/presentation/pages/f.ts',
      "import { queue } from '../../adapters/aws/queue.ts';\nexport const f = queue;\n",
    ],
    [
      'a host that imports a use case',
      'infra/aws/g.ts',
      "import { send } from '../../functions/digest/send.ts';\nexport const g = send;\n",
    ],
  ])('refuses %s', (_what, path, content) => {
    expect(rulesFor(path, content)).toContain('noRestrictedImports');
  });

  it('lets the hosts import the environment and a later noun import an earlier one', () => {
    expect(
      rulesFor('infra/aws/h.ts', "import type { FunctionName } from '../../functions/environment.ts';\nexport type H = FunctionName;\n"),
    ).toEqual([]);
    expect(rulesFor('functions/match/i.ts', "import { breadths } from '../topic/topic.ts';\nexport const i = breadths;\n")).toEqual([]);
  });

  it.each(['new Date()', 'Date.now()', 'Math.random()'])('refuses %s in a noun', (call) => {
    expect(rulesFor('functions/digest/clock.ts', `export const reading = () => ${call};\n`)).toContain('plugin');
  });

  it('lets a noun work with an instant it was given, and an adapter read the clock', () => {
    expect(rulesFor('functions/digest/given.ts', 'export const year = (iso: string) => new Date(iso).getUTCFullYear();\n')).toEqual([]);
    expect(rulesFor('functions/adapters/clock.ts', 'export const reading = () => Date.now();\n')).toEqual([]);
  });
});
