import { setTimeout as wait } from 'node:timers/promises';
import { HostBusy } from '../../feed/host-busy.ts';
import type { HostsTable } from '../aws/hosts-table.ts';

// Longer than any fetch may take, so that a turn outlives its request; a function that died holds it no longer than this.
const turnMs = 60_000;
// Waiting costs a Lambda's time; after this the feed goes back and is polled a minute later.
const longestWaitMs = 20_000;
const pollMs = 150;

/**
 * One request per host at a time, across all functions: within this process by a queue, across processes by a turn in
 * the hosts table. Whoever waits too long gets HostBusy.
 */
export function hostTurns(table: Pick<HostsTable, 'takeTurn' | 'rest' | 'restsUntil'>) {
  const lastInLine = new Map<string, Promise<unknown>>();

  async function politely<T>(url: string, task: () => Promise<T>): Promise<T> {
    const host = new URL(url).host;
    const before = lastInLine.get(host) ?? Promise.resolve();
    // Who comes next waits for this one to end, however it ends.
    const turn = before.then(
      () => inTurn(host, task),
      () => inTurn(host, task),
    );
    const settled = turn.then(
      () => undefined,
      () => undefined,
    );
    lastInLine.set(host, settled);
    try {
      return await turn;
    } finally {
      if (lastInLine.get(host) === settled) lastInLine.delete(host);
    }
  }

  async function inTurn<T>(host: string, task: () => Promise<T>): Promise<T> {
    const giveBack = await taken(host);
    try {
      return await task();
    } finally {
      await giveBack();
    }
  }

  async function taken(host: string): Promise<() => Promise<void>> {
    const until = Date.now() + longestWaitMs;
    do {
      const giveBack = await table.takeTurn(host, Date.now(), Date.now() + turnMs);
      if (giveBack) return giveBack;
      const rests = await table.restsUntil(host);
      if (rests !== null && rests > Date.now()) throw new HostBusy(host, new Date(rests).toISOString());
      await wait(pollMs * (0.5 + Math.random()));
    } while (Date.now() < until);
    throw new HostBusy(host);
  }

  /** Leaves the host of `url` alone until then, for all its feeds and pages, in every function. */
  const restHost = (url: string, until: string) => table.rest(new URL(url).host, Date.parse(until));

  return { politely, restHost };
}
