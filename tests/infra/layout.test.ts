import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { environments } from '../../functions/environment.ts';
import { environmentFor, functions } from '../../infra/wiring.ts';

const root = new URL('../..', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(join(root, path)));
const sources = tracked.filter((path) => /\.tsx?$/.test(path));
const handlers = Object.keys(functions);

describe('the layout', () => {
  it('holds nothing at the top level but what the README names', () => {
    const allowed = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'cdk.json',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'infra',
      'functions',
      'tests',
    ];
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((entry) => !entry.startsWith('.') && !allowed.includes(entry))).toEqual([]);
  });

  it('has one handler file per function, and no wiring without one', () => {
    const files = handlers.map((name) => [`functions/${name}.ts`, `functions/${name}.tsx`].some((path) => tracked.includes(path)));
    expect(Object.fromEntries(handlers.map((name, index) => [name, files[index]]))).toEqual(
      Object.fromEntries(handlers.map((name) => [name, true])),
    );
  });

  it('lets nothing import a handler', () => {
    const handlerFiles = new Set(handlers.map((name) => `functions/${name}.ts`));
    const importsOf = (path: string) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, target = '']) =>
        join(dirname(path), target),
      );
    expect(sources.filter((path) => importsOf(path).some((target) => handlerFiles.has(target)))).toEqual([]);
  });

  it('gives each function the variables that its schema asks for, and no others', () => {
    const resources = {
      tableName: (table: string) => table,
      queueUrl: (queue: string) => `https://queues.example/${queue}`,
      bucketName: (bucket: string) => bucket,
      secretName: (secret: string) => secret,
      settings: new Proxy({} as never, { get: () => 'x' }),
    };
    for (const name of handlers as (keyof typeof environments)[]) {
      const given = Object.keys(environmentFor(name, resources)).sort();
      const asked = Object.keys(environments[name].shape).sort();
      expect({ name, given }).toEqual({ name, given: asked });
    }
  });

  it('says nothing of the machine it was written on', () => {
    const leak = /(?<![\w.-])\/(home|Users)\/\w/;
    const offenders = tracked.filter(
      (path) =>
        !path.endsWith('package-lock.json') &&
        !/\.(png|gz)$/.test(path) &&
        path !== 'tests/infra/layout.test.ts' &&
        leak.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
