/** The latest errors in the functions' log of the local host. */
import { open } from 'node:fs/promises';

export interface FunctionError {
  at: string;
  functionName: string;
  message: string;
}

// From the end of the log; enough for hundreds of lines.
const readBytes = 256 * 1024;

/** Newest first. None where there is no log yet. */
export async function latestErrors(logPath: string, most: number): Promise<FunctionError[]> {
  const lines = (await tailOf(logPath)).split('\n');
  return lines
    .flatMap((line) => errorIn(line) ?? [])
    .slice(-most)
    .reverse();
}

async function tailOf(path: string): Promise<string> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!file) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - readBytes);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A line is time, function, and what it printed: a JSON object of the logger's, or anything. */
function errorIn(line: string): FunctionError | null {
  const [, at, functionName, printed] = /^(\S+Z) (\S+) (.*)$/.exec(line) ?? [];
  if (!at || !functionName || !printed) return null;
  if (!printed.startsWith('{')) return /^thread died|^timed out|\berror\b/i.test(printed) ? { at, functionName, message: printed } : null;
  try {
    const { level, message, error } = JSON.parse(printed) as {
      level?: string;
      message?: string;
      error?: { name?: string; message?: string };
    };
    if (level !== 'ERROR' && level !== 'CRITICAL') return null;
    return { at, functionName, message: [message, error && `${error.name}: ${error.message}`].filter(Boolean).join(': ') };
  } catch (error) {
    // The first line of a tail may be cut.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
