/** What was used while something happened on the local host, in the operations that AWS charges for. */
import type { FunctionName } from '../../functions/environment.ts';
import type { Host } from '../local/host-start.ts';
import { functions } from '../wiring.ts';
import { NOTHING, type Operations, sumOf } from './counted.ts';
import { CALL_SECONDS, MB_OF_A_CORE } from './prices.ts';

/** Runs something, waits until all that it set off is done, and counts. */
export async function usedBy(host: Host, act: () => Promise<unknown>): Promise<Operations> {
  await host.whenIdle();
  host.calls.clear();
  host.usage.clear();
  await act();
  await host.whenIdle();
  const calls = Map.groupBy(host.calls.counts(), (count) => count.function);
  let sum = NOTHING;
  for (const [name, usage] of host.usage.counts()) {
    const own = calls.get(name) ?? [];
    const total = (by: (count: (typeof own)[number]) => number) => own.reduce((all, count) => all + by(count), 0);
    const seconds = billedSeconds(name, usage.cpuMs) + total(({ chunks }) => chunks) * CALL_SECONDS;
    sum = sumOf(sum, {
      writeUnits: total(({ writeUnits }) => writeUnits),
      readUnits: total(({ readUnits }) => readUnits),
      sqsRequests: total(({ service, chunks }) => (service === 'sqs' ? chunks : 0)) + (readsQueue(name) ? 2 * usage.invocations : 0),
      invocations: usage.invocations,
      gbSeconds: (seconds * functions[name].memoryMb) / 1024,
      logBytes: usage.logBytes,
    });
  }
  return sum;
}

const billedSeconds = (name: FunctionName, cpuMs: number): number => cpuMs / 1000 / Math.min(1, functions[name].memoryMb / MB_OF_A_CORE);

/** Lambda receives and deletes the messages of such a function, a request each. */
const readsQueue = (name: FunctionName): boolean => functions[name].triggers.some(({ on }) => on === 'queue');
