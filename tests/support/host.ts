import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallCount } from '../../infra/local/gate/call-log.ts';
import { startHost as startLocalHost } from '../../infra/local/host.ts';
import type { Host, HostStart } from '../../infra/local/host-start.ts';

const dynamoUrl = process.env['AWS_ENDPOINT_URL_DYNAMODB'];

export interface TestHost extends Host {
  dataDir: string;
  /** Stops it and removes what it kept. */
  remove(): Promise<void>;
}

/** The local host on a free port and in a directory of its own, unless `dataDir` says otherwise. */
export async function startHost(start: Partial<HostStart> = {}): Promise<TestHost> {
  const dataDir = start.dataDir ?? newDataDir();
  const host = await startLocalHost({ dynamoUrl, ...start, dataDir });
  return {
    ...host,
    dataDir,
    async remove() {
      await host.stop();
      noteCalls(host.calls.counts());
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** For `npm run calls`: what functions asked of AWS in all the runs of one day's tests. */
function noteCalls(counts: CallCount[]) {
  const file = process.env['TOCSIN_CALLS'];
  if (file) appendFileSync(file, counts.map((count) => `${JSON.stringify(count)}\n`).join(''));
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'tocsin-'));

/** A time so many milliseconds after another, ISO 8601. */
export const later = (iso: string, ms: number): string => new Date(Date.parse(iso) + ms).toISOString();
