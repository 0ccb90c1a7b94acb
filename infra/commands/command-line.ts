import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Exit codes of all commands: fine, something was refused or unreadable, wrong usage or a file that is not there. */
export const exit = { fine: 0, refused: 1, usage: 2 } as const;

// A file of a person's own disk is trusted more than the web; a gzip bomb is not.
const maxFileBytes = 256 * 1024 * 1024;

/** A path as the caller meant it: npm runs scripts in the package's folder and tells where it was called. */
export const callersPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export const isWebAddress = (argument: string): boolean => /^https?:\/\//i.test(argument);

/** True where the argument can be read: standard input, an address, or a file that is there. */
export const isThere = (argument: string): boolean =>
  argument === '-' || isWebAddress(argument) || statSync(callersPath(argument), { throwIfNoEntry: false })?.isFile() === true;

/** The bytes of a file or of standard input (`-`), unpacked where they begin as gzip does. */
export function readBytes(argument: string): Uint8Array {
  const bytes = readFileSync(argument === '-' ? 0 : callersPath(argument));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: maxFileBytes }) : bytes;
}

/** One object a line on stdout. */
export const print = (result: object): boolean => process.stdout.write(`${JSON.stringify(result)}\n`);

/** One object a line on stderr. */
export const complain = (problem: object): boolean => process.stderr.write(`${JSON.stringify(problem)}\n`);

/** A reader that has seen enough (`| head`) is no error. */
export function quietWhenPipeCloses(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exit.fine);
  });
}
