/** What the functions used of their hosts: invocations, time at work, lines of log. */
import type { FunctionName } from '../../functions/environment.ts';

export interface Usage {
  invocations: number;
  /** Time on a core of this machine. */
  cpuMs: number;
  logBytes: number;
}

export interface UsageLog {
  invoked(name: FunctionName, cpuMs: number): void;
  logged(name: FunctionName, bytes: number): void;
  /** By function, since the start or since `clear`. */
  counts(): Map<FunctionName, Usage>;
  clear(): void;
}

export function openUsageLog(): UsageLog {
  const counts = new Map<FunctionName, Usage>();
  const of = (name: FunctionName): Usage => {
    const known = counts.get(name) ?? { invocations: 0, cpuMs: 0, logBytes: 0 };
    counts.set(name, known);
    return known;
  };
  return {
    invoked(name, cpuMs) {
      const usage = of(name);
      usage.invocations += 1;
      usage.cpuMs += cpuMs;
    },
    logged(name, bytes) {
      of(name).logBytes += bytes;
    },
    counts: () => new Map([...counts].map(([name, usage]) => [name, { ...usage }])),
    clear: () => counts.clear(),
  };
}
