/** The functions' bundles, made anew only when something that went into them changed. A directory of bundles never changes, so a host that runs keeps its own. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionName } from '../../functions/environment.ts';
import { bundleFunctions, bundleOptions } from '../bundle.ts';

const root = new URL('../..', import.meta.url).pathname;
const cache = join(root, 'node_modules', '.cache', 'tocsin-bundles');
/** What went into the last bundles of these functions. */
const inputsPath = (names: readonly FunctionName[]) =>
  join(cache, `inputs-${createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 16)}.json`);
const keptMs = 7 * 24 * 3_600_000;

/** Directory that holds `<name>.mjs` for each name. */
export async function bundlesOf(names: readonly FunctionName[]): Promise<string> {
  const path = inputsPath(names);
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
  const current = directoryOf(names, known);
  if (known.length > 0 && existsSync(current)) return current;

  const unfinished = join(cache, `unfinished-${randomUUID()}`);
  const startedMs = Date.now();
  const inputs = Object.keys((await bundleFunctions(names, unfinished)).inputs);
  removeOld();
  // Somebody was writing meanwhile: these bundles may be of before or after, and are not for others.
  if (inputs.some((input) => (statOf(input)?.mtimeMs ?? 0) >= startedMs)) return unfinished;
  const made = directoryOf(names, inputs);
  moveUnlessThere(unfinished, made);
  const part = join(cache, `unfinished-${randomUUID()}`);
  writeFileSync(part, JSON.stringify(inputs));
  renameSync(part, path);
  return made;
}

const statOf = (input: string) => statSync(join(root, input), { throwIfNoEntry: false });

/** Another process may have made the same bundles at the same time. */
function moveUnlessThere(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    rmSync(from, { recursive: true });
  }
}

/** Named by what went in: names, options, and each file's path, size and time. */
function directoryOf(names: readonly FunctionName[], inputs: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([names, bundleOptions]));
  for (const path of inputs.toSorted()) {
    const file = statOf(path);
    hash.update(`${path} ${file?.size} ${file?.mtimeMs}\n`);
  }
  return join(cache, hash.digest('hex').slice(0, 24));
}

function removeOld() {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const madeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - madeMs > keptMs) rmSync(path, { recursive: true, force: true });
  }
}
