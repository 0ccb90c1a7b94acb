/** Where the DynamoDB engine is: a package of this platform's, or `dynoxide` on the PATH. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CannotStart } from './cannot-start.ts';

const version = '1.2.1';

export interface Machine {
  platform: string;
  arch: string;
  /** `PATH`. */
  path: string;
}

const thisMachine = (): Machine => ({ platform: process.platform, arch: process.arch, path: process.env['PATH'] ?? '' });
const packageOf = ({ platform, arch }: Machine) => `@dynoxide/${platform}-${arch}`;
const fileOf = ({ platform }: Machine) => (platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');

/** Path of the engine's binary; null if there is none. */
export function findDynoxide(machine: Machine = thisMachine()): string | null {
  const file = fileOf(machine);
  try {
    return createRequire(import.meta.url).resolve(`${packageOf(machine)}/${file}`);
  } catch {
    return (
      machine.path
        .split(delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => join(folder, file))
        .find(isExecutable) ?? null
    );
  }
}

/** Throws `CannotStart` with the ways to an engine if there is none. */
export function dynoxideBinary(machine: Machine = thisMachine()): string {
  const binary = findDynoxide(machine);
  if (binary !== null) return binary;
  throw new CannotStart(
    `The DynamoDB engine for this platform is missing: run  npm install --no-save ${packageOf(machine)}@${version}  (or start with --yes), ` +
      'put dynoxide on the PATH, or set AWS_ENDPOINT_URL_DYNAMODB to any DynamoDB-compatible endpoint.',
  );
}

/**
 * If no engine is there: asks at a terminal whether to install it, and does so; without asking if `yes`. What it cannot
 * get is said by `dynoxideBinary`.
 */
export async function offerDynoxide(yes: boolean): Promise<void> {
  if (findDynoxide() !== null) return;
  const wanted = `${packageOf(thisMachine())}@${version}`;
  if (!yes && !(process.stdin.isTTY && (await agreesTo(`The DynamoDB engine for this platform is missing. Install ${wanted}? [Y/n] `))))
    return;
  const root = new URL('../../..', import.meta.url).pathname;
  // Output on stderr: stdout is for `--quiet`'s one line.
  spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', wanted], { cwd: root, stdio: ['ignore', 2, 2] });
}

async function agreesTo(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return /^\s*(y|yes)?\s*$/i.test(answer);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
