/** The functions as they run while a new version is deployed: this commit's bundles, and beside them those of a next one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { FunctionName } from '../../functions/environment.ts';
import { bundleFunctions } from '../../infra/bundle.ts';
import { functions } from '../../infra/wiring.ts';

export const ADDED_LATER = 'addedLater';

/** By file: what stands there now, and what the next version has in its place. */
const changes: Record<string, [now: string, next: string]> = {
  'functions/adapters/aws/queue.ts': [
    'MessageBody: JSON.stringify(message),',
    `MessageBody: JSON.stringify({ ...(message as object), ${ADDED_LATER}: { of: 'the next version' } }),`,
  ],
  'functions/adapters/aws/codec.ts': [
    'toItem: (value) => Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name))),',
    `toItem: (value) => ({ ...Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name))), ${ADDED_LATER}: 'the next version' }),`,
  ],
};

/** One more field in every message and in every item. Throws if a file no longer says what the change stands in for. */
const oneMoreField: Plugin = {
  name: 'one-more-field',
  setup(build) {
    build.onLoad({ filter: /functions[/\\]adapters[/\\]aws[/\\](queue|codec)\.ts$/ }, ({ path }) => {
      const [, [now, next] = ['', '']] = Object.entries(changes).find(([file]) => path.endsWith(file)) ?? [];
      const source = readFileSync(path, 'utf8');
      if (now === '' || !source.includes(now)) throw new Error(`${path} no longer says: ${now}`);
      return { contents: source.replace(now, next), loader: 'ts' };
    });
  },
};

/** Modules for `startHost({ functions })`: each function answers by one version and by the other in turn. */
export async function bothVersions(directory: string): Promise<Partial<Record<FunctionName, string>>> {
  const names = Object.keys(functions) as FunctionName[];
  const [now, next] = [join(directory, 'now'), join(directory, 'next')];
  await bundleFunctions(names, now);
  await bundleFunctions(names, next, [oneMoreField]);
  const urls = names.map((name) => {
    const path = join(directory, `${name}.mjs`);
    writeFileSync(
      path,
      `import { handler as now } from ${JSON.stringify(pathToFileURL(join(now, `${name}.mjs`)).href)};
import { handler as next } from ${JSON.stringify(pathToFileURL(join(next, `${name}.mjs`)).href)};
let turn = 0;
export const handler = (event, context) => (turn++ % 2 === 0 ? next : now)(event, context);
`,
    );
    return [name, pathToFileURL(path).href] as const;
  });
  return Object.fromEntries(urls);
}
