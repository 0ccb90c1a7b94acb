import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { dynoxideBinary } from './find-dynoxide.ts';

export interface Dynoxide {
  url: string;
  pid: number;
  stop(): Promise<void>;
  kill(): void;
  /** Called if the engine ends although nobody stopped it. */
  onLost(tell: (reason: string) => void): void;
}

/** Starts DynamoDB on a free port of 127.0.0.1, its state in `directory`, or in memory where that is null. An engine that a killed run left on the same directory is ended first. */
export async function startDynoxide(directory: string | null): Promise<Dynoxide> {
  const binary = dynoxideBinary();
  const pidFile = directory === null ? null : join(directory, 'engine.json');
  if (directory !== null && pidFile !== null) {
    mkdirSync(directory, { recursive: true });
    await endOrphan(pidFile);
  }
  const port = await freePort();
  const log = directory === null ? 'ignore' : openSync(join(directory, 'engine.log'), 'w');
  const place = directory === null ? [] : ['--db-path', join(directory, 'tables.db')];
  // A process group of its own: Ctrl-C at the terminal is for the host alone, which then ends its engine last.
  const child = spawn(binary, ['--host', '127.0.0.1', '--port', String(port), ...place], { stdio: ['ignore', log, log], detached: true });
  let stopping = false;
  let reportLoss = (_reason: string) => {};
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(`exit code ${code ?? signal}`));
  });
  void ended.then((reason) => {
    if (!stopping) reportLoss(reason);
  });
  const killWithHost = () => child.kill('SIGKILL');
  process.once('exit', killWithHost);
  if (pidFile !== null && child.pid !== undefined) writeFileSync(pidFile, JSON.stringify({ pid: child.pid, port }));

  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    untilItAnswers(url),
    ended.then((reason) => {
      throw new CannotStart(`The DynamoDB engine did not start (${reason}): ${binary}`);
    }),
  ]);
  if (directory !== null) indexStreams(join(directory, 'tables.db'));

  return {
    url,
    pid: child.pid as number,
    async stop() {
      stopping = true;
      process.off('exit', killWithHost);
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await ended;
      clearTimeout(hard);
      if (pidFile !== null) rmSync(pidFile, { force: true });
    },
    kill() {
      stopping = true;
      process.off('exit', killWithHost);
      child.kill('SIGKILL');
    },
    onLost(tell) {
      reportLoss = tell;
    },
  };
}

/**
 * The engine looks for the last stream record of a table at every write, and has no index to do it by: with 20,000 records
 * a write takes 100 ms. This is the one it lacks; it holds for its reads of the stream too.
 */
function indexStreams(tablesFile: string) {
  const database = new DatabaseSync(tablesFile);
  database.exec('PRAGMA busy_timeout = 5000');
  database.exec('CREATE INDEX IF NOT EXISTS stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))');
  database.close();
}

/** A run that was killed leaves its engine behind, holding the tables. Its process is known by the pid and, since pids come again, by its command line. */
async function endOrphan(pidFile: string) {
  if (!existsSync(pidFile)) return;
  const { pid } = JSON.parse(readFileSync(pidFile, 'utf8')) as { pid: number };
  const tablesFile = join(dirname(pidFile), 'tables.db');
  if (commandOf(pid)?.includes(tablesFile)) {
    process.kill(pid, 'SIGKILL');
    while (commandOf(pid)?.includes(tablesFile)) await pause(5);
  }
  rmSync(pidFile, { force: true });
}

function commandOf(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null; // ps exits with 1 where there is no such process
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function untilItAnswers(url: string) {
  for (;;) {
    try {
      await (await fetch(url)).text();
      return;
    } catch {
      await pause(5); // nothing listens yet; the race with the process's end bounds this loop
    }
  }
}
