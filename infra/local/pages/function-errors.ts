/** The latest errors in the functions' log of the local host. */
import { open } from 'node:fs/promises';

export interface FunctionError {
  at: string;
  functionName: string;
  message: string;
  /** How often the same was said in the part of the log that was read. */
  times: number;
}

// From the end of the log; enough for hundreds of lines.
const readBytes = 256 * 1024;

/** Newest first, the same error once. None where there is no log yet. */
export async function latestErrors(logPath: string, most: number): Promise<FunctionError[]> {
  const latest = new Map<string, FunctionError>();
  for (const line of (await tailOf(logPath)).split('\n')) {
    const error = errorIn(line);
    if (!error) continue;
    const key = `${error.functionName} ${error.message}`;
    const times = (latest.get(key)?.times ?? 0) + 1;
    latest.delete(key);
    latest.set(key, { ...error, times });
  }
  return [...latest.values()].slice(-most).reverse();
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
function errorIn(line: string): Omit<FunctionError, 'times'> | null {
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
