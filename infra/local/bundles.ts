/** The functions' bundles, made anew only when something that went into them changed. A directory of bundles never changes, so a host that runs keeps its own. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionName } from '../../functions/environment.ts';
import { bundleFunctions, bundleOptions } from '../bundle.ts';

const root = new URL('../..', import.meta.url).pathname;
const cache = join(root, 'node_modules', '.cache', 'tocsin-bundles');
const latest = join(cache, 'latest.json');
const keptMs = 24 * 3_600_000;

/** Directory that holds `<name>.mjs` for each name. */
export async function bundlesOf(names: readonly FunctionName[]): Promise<string> {
  const known = existsSync(latest) ? (JSON.parse(readFileSync(latest, 'utf8')) as { inputs: string[] }).inputs : [];
  const current = directoryOf(names, known);
  if (known.length > 0 && existsSync(current)) return current;

  const unfinished = join(cache, `unfinished-${randomUUID()}`);
  const { inputs } = await bundleFunctions(names, unfinished);
  const made = directoryOf(names, Object.keys(inputs));
  if (existsSync(made)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, made);
  writeFileSync(`${latest}.part`, JSON.stringify({ inputs: Object.keys(inputs) }));
  renameSync(`${latest}.part`, latest);
  removeOld(made);
  return made;
}

/** Named by what went in: names, options, and each file's path, size and time. */
function directoryOf(names: readonly FunctionName[], inputs: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([names, bundleOptions]));
  for (const path of inputs.toSorted()) {
    const file = statSync(join(root, path), { throwIfNoEntry: false });
    hash.update(`${path} ${file?.size} ${file?.mtimeMs}\n`);
  }
  return join(cache, hash.digest('hex').slice(0, 24));
}

function removeOld(but: string) {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (path !== but && path !== latest && age > keptMs) rmSync(path, { recursive: true, force: true });
  }
}
