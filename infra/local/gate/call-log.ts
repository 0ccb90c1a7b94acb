/** What the functions asked of AWS, counted: what a role needs, and what a bill is made of. */
import type { Service } from './calls.ts';

/** One request of a function, with one entry for each right that it needed. */
export interface Call {
  function: string;
  service: Service;
  actions: readonly { action: string; resource: string; allowed: boolean }[];
  requestBytes: number;
  responseBytes: number;
  /** What DynamoDB charges, if the call went to it. */
  readUnits: number;
  writeUnits: number;
}

/** Calls of one function for one action on one resource. */
export interface CallCount {
  function: string;
  service: Service;
  action: string;
  /** An ARN; of S3 the bucket alone. */
  resource: string;
  allowed: boolean;
  /** Requests that needed this right. */
  calls: number;
  /** As SQS charges: each begun 64 KB is one. */
  chunks: number;
  requestBytes: number;
  responseBytes: number;
  /** A request that needs several rights (a transaction) counts for the first of them, so that sums are right. */
  readUnits: number;
  writeUnits: number;
}

export interface CallLog {
  record(call: Call): void;
  /** Since the start, or since `clear`. */
  counts(): CallCount[];
  clear(): void;
}

const chunkBytes = 64 * 1024;

export function openCallLog(): CallLog {
  const counts = new Map<string, CallCount>();

  function countOf(call: Call, { action, resource, allowed }: Call['actions'][number]): CallCount {
    const place = call.service === 's3' ? (/^arn:aws:s3:::[^/]+/.exec(resource)?.[0] ?? resource) : resource;
    const name = JSON.stringify([call.function, action, place, allowed]);
    const known = counts.get(name);
    if (known) return known;
    const empty = { calls: 0, chunks: 0, requestBytes: 0, responseBytes: 0, readUnits: 0, writeUnits: 0 };
    const made: CallCount = { function: call.function, service: call.service, action, resource: place, allowed, ...empty };
    counts.set(name, made);
    return made;
  }

  return {
    record(call) {
      for (const [index, one] of call.actions.entries()) {
        const count = countOf(call, one);
        count.calls += 1;
        if (index > 0) continue;
        count.chunks += Math.max(1, Math.ceil(call.requestBytes / chunkBytes));
        count.requestBytes += call.requestBytes;
        count.responseBytes += call.responseBytes;
        count.readUnits += call.readUnits;
        count.writeUnits += call.writeUnits;
      }
    },
    counts: () => [...counts.values()].map((count) => ({ ...count })),
    clear: () => counts.clear(),
  };
}
