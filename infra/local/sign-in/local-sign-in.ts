/** The sign-in service of the local host, on the host's own door. Its thread begins when somebody first signs in. */
import { Worker } from 'node:worker_threads';
import type { State } from '../state.ts';
import { developmentPassword } from './accounts.ts';
import type { ProviderStart } from './provider-thread.ts';

export interface LocalSignIn {
  password: string;
  answer(request: Request): Promise<Response>;
  stop(): Promise<void>;
}

export function localSignIn({ url, state, offsetMs }: { url: string; state: State; offsetMs: BigInt64Array }): LocalSignIn {
  const password = developmentPassword(state);
  let thread: { worker: Worker; url: Promise<string> } | null = null;

  function start() {
    const worker = new Worker(new URL('./provider-thread.ts', import.meta.url), {
      workerData: { url, password, offsetMs } satisfies ProviderStart,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    const at = new Promise<string>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    return { worker, url: at };
  }

  return {
    password,
    async answer(request) {
      thread ??= start();
      const { pathname, search, host } = new URL(request.url);
      const headers = new Headers(request.headers);
      for (const name of ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive']) headers.delete(name);
      headers.set('x-forwarded-host', host);
      headers.set('x-forwarded-proto', 'http');
      const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer();
      const answer = await fetch(`${await thread.url}${pathname}${search}`, { method: request.method, headers, body, redirect: 'manual' });
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers: answer.headers });
    },
    async stop() {
      await thread?.worker.terminate();
    },
  };
}
