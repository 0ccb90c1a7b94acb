import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

// Two files of this size at most.
const mostBytes = 5 * 1024 * 1024;

/** What the functions print, in `functions.log`; when that is full it becomes `functions.log.1`. */
export function functionLog(directory: string, now: () => string) {
  const path = join(directory, 'functions.log');
  let bytes = existsSync(path) ? statSync(path).size : 0;
  return (name: string, line: string) => {
    if (line === '') return;
    const entry = `${now()} ${name} ${line}\n`;
    if (bytes > mostBytes) {
      renameSync(path, `${path}.1`);
      bytes = 0;
    }
    appendFileSync(path, entry);
    bytes += Buffer.byteLength(entry);
  };
}
