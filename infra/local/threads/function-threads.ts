import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FunctionName } from '../../../functions/environment.ts';
import { functions } from '../../wiring.ts';
import type { FunctionStart, Invocation, Outcome } from './function-thread.ts';

/** A function threw, took too long, its thread died, or it was not let run at all. */
export class FunctionFailed extends Error {
  override name = 'FunctionFailed';
  readonly reason: 'threw' | 'timed out' | 'died' | 'throttled';
  constructor(functionName: FunctionName, reason: FunctionFailed['reason'], message: string) {
    super(`${functionName} ${reason}: ${message}`);
    this.reason = reason;
  }
}

export interface FunctionThreads {
  /** The result after a round trip through JSON. Throws `FunctionFailed`. Invocations wait for a free thread of the function, in order. */
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

export interface FunctionThreadsStart {
  bundleUrl(name: FunctionName): string;
  environment(name: FunctionName): Record<string, string>;
  offsetMs: BigInt64Array;
  /** Threads of one function at the same time; one unless said. */
  instances?: Partial<Record<FunctionName, number>> | undefined;
  /** Of all functions together: beyond it, the thread that was idle longest ends before another starts. */
  mostThreads?: number | undefined;
  timeoutMs?: Partial<Record<FunctionName, number>> | undefined;
  log(name: FunctionName, line: string): void;
  /** Told of each invocation that ended by itself. */
  invoked?(name: FunctionName, cpuMs: number): void;
  /** A thread that had nothing to do for so long ends, and gives its memory back; the next invocation is a cold start, as on AWS. */
  idleMs?: number;
}

interface Thread {
  worker: Worker;
  busy: boolean;
  idleSince: number;
  idleTimer: NodeJS.Timeout | null;
  /** Settles the invocation that runs now. */
  settle: ((outcome: Outcome | { died: string }) => void) | null;
}

const defaultIdleMs = 45_000;

export function functionThreads(start: FunctionThreadsStart): FunctionThreads {
  const threads = new Map<FunctionName, Set<Thread>>();
  const waiting = new Map<FunctionName, ((thread: Thread) => void)[]>();
  let stopped = false;

  function makeRoom() {
    const alive = [...threads].flatMap(([name, set]) => [...set].map((thread) => ({ name, thread })));
    if (alive.length < (start.mostThreads ?? Number.POSITIVE_INFINITY)) return;
    const [oldest] = alive.filter(({ thread }) => !thread.busy).sort((a, b) => a.thread.idleSince - b.thread.idleSince);
    if (oldest) void end(oldest.name, oldest.thread);
  }

  function startThread(name: FunctionName): Thread {
    makeRoom();
    const worker = new Worker(new URL('./function-thread.ts', import.meta.url), {
      workerData: { name, bundleUrl: start.bundleUrl(name), offsetMs: start.offsetMs } satisfies FunctionStart,
      env: start.environment(name),
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdout: true,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: functions[name].memoryMb },
    });
    const thread: Thread = { worker, busy: true, idleSince: 0, idleTimer: null, settle: null };
    const died = (reason: string) => {
      threads.get(name)?.delete(thread);
      thread.settle?.({ died: reason });
    };
    worker.on('message', (outcome: Outcome) => thread.settle?.(outcome));
    worker.on('error', (error) => {
      start.log(name, `thread died: ${error instanceof Error ? error.stack : String(error)}`);
      died(error instanceof Error ? error.message : String(error));
    });
    worker.on('exit', () => died('the thread ended'));
    copyLines(worker.stdout, (line) => start.log(name, line));
    copyLines(worker.stderr, (line) => start.log(name, line));
    const set = threads.get(name) ?? new Set();
    threads.set(name, set.add(thread));
    return thread;
  }

  async function acquire(name: FunctionName): Promise<Thread> {
    if (stopped) throw new FunctionFailed(name, 'died', 'the host is stopping');
    const running = [...(threads.get(name) ?? [])];
    const free = running.find((thread) => !thread.busy);
    if (free) {
      free.busy = true;
      if (free.idleTimer) clearTimeout(free.idleTimer);
      return free;
    }
    if (running.length < (start.instances?.[name] ?? 1)) return startThread(name);
    return new Promise((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
    });
  }

  function release(name: FunctionName, thread: Thread) {
    const alive = threads.get(name)?.has(thread);
    const next = waiting.get(name)?.shift();
    if (next) next(alive ? thread : startThread(name));
    else if (alive) {
      thread.busy = false;
      thread.idleSince = performance.now();
      thread.idleTimer = setTimeout(() => void end(name, thread), start.idleMs ?? defaultIdleMs).unref();
    }
  }

  async function end(name: FunctionName, thread: Thread) {
    threads.get(name)?.delete(thread);
    if (thread.idleTimer) clearTimeout(thread.idleTimer);
    await thread.worker.terminate();
  }

  async function run(name: FunctionName, thread: Thread, event: unknown): Promise<unknown> {
    const invocation: Invocation = {
      requestId: randomUUID(),
      event: JSON.stringify(event),
      timeoutMs: start.timeoutMs?.[name] ?? functions[name].timeoutSeconds * 1000,
    };
    const outcome = await new Promise<Outcome | { died: string } | 'timed out'>((resolve) => {
      const timer = setTimeout(() => resolve('timed out'), invocation.timeoutMs);
      thread.settle = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      thread.worker.postMessage(invocation);
    });
    thread.settle = null;
    if (outcome === 'timed out') {
      await end(name, thread);
      start.log(name, `timed out after ${invocation.timeoutMs} ms`);
      throw new FunctionFailed(name, 'timed out', `after ${invocation.timeoutMs} ms`);
    }
    if ('cpuMs' in outcome) start.invoked?.(name, outcome.cpuMs);
    if ('died' in outcome) throw new FunctionFailed(name, 'died', outcome.died);
    if ('error' in outcome) {
      start.log(name, `threw: ${outcome.error}`);
      throw new FunctionFailed(name, 'threw', outcome.error.split('\n', 1)[0] ?? '');
    }
    return JSON.parse(outcome.result);
  }

  return {
    async invoke(name, event) {
      const thread = await acquire(name);
      try {
        return await run(name, thread, event);
      } finally {
        release(name, thread);
      }
    },
    async stop() {
      stopped = true;
      await Promise.all([...threads].flatMap(([name, set]) => [...set].map((thread) => end(name, thread))));
    },
  };
}

function copyLines(stream: Readable, write: (line: string) => void) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) write(line);
  });
}
