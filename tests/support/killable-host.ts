/** The local host in a process of its own, driven over HTTP, so that it can be killed as a machine dies. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { HostStart } from '../../infra/local/host-start.ts';
import type { FaultSettings } from '../../infra/local/mail/faults.ts';

export interface KillableHost {
  environment: Record<string, string>;
  now(): Promise<string>;
  moveClock(milliseconds: number): Promise<void>;
  /** Starts a scheduled function, and does not wait: the host may be killed meanwhile. */
  startSchedule(name: string): void;
  setFaults(faults: Partial<FaultSettings>): Promise<void>;
  /** Mails that SES has taken so far. */
  mailsTaken(): Promise<number>;
  kill(): Promise<void>;
}

export async function startKillableHost(start: HostStart): Promise<KillableHost> {
  const child = spawn(process.execPath, [new URL('host-process.ts', import.meta.url).pathname, JSON.stringify(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const ready = /ready (\S+)\n/.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    });
    void ended.then(([code]) => reject(new Error(`the host ended with ${code} before it was ready`)));
  });
  const post = (path: string, body: unknown) =>
    fetch(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const read = async (path: string) => (await fetch(new URL(path, url))).json() as Promise<Record<string, unknown>>;
  const now = async () => (await read('/local/clock'))['now'] as string;
  return {
    environment: (await read('/local/host'))['environment'] as Record<string, string>,
    now,
    async moveClock(milliseconds) {
      await post('/local/clock', { now: new Date(Date.parse(await now()) + milliseconds).toISOString() });
    },
    startSchedule(name) {
      // The answer is cut off when the host dies, which is what the test is about.
      post(`/local/schedules/${name}`, {}).catch(() => {});
    },
    async setFaults(faults) {
      const answer = await post('/local/mail/faults', faults);
      if (!answer.ok) throw new Error(`faults answered ${answer.status}`);
    },
    async mailsTaken() {
      const page = await (await fetch(new URL('/local/inbox', url))).text();
      return new Set(page.match(/\/local\/inbox\/[\w-]+/g)).size;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
