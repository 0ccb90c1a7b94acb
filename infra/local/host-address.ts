/** Where a running host is found by another process on this machine, such as `npm run admin`: `host.json` in its directory, there while it runs. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface HostAddress {
  url: string;
  /** Endpoints, region and dummy credentials for SDK clients. */
  environment: Record<string, string>;
}

const pathIn = (directory: string) => join(directory, 'host.json');

export function writeAddress(directory: string, { url, environment }: HostAddress): void {
  writeFileSync(pathIn(directory), JSON.stringify({ url, environment }, null, 2));
}

export const removeAddress = (directory: string): void => rmSync(pathIn(directory), { force: true });

/** Null where no host runs on that directory, also where a killed one left its address behind. */
export async function readAddress(directory: string): Promise<HostAddress | null> {
  if (!existsSync(pathIn(directory))) return null;
  const address = JSON.parse(readFileSync(pathIn(directory), 'utf8')) as HostAddress;
  try {
    await fetch(`${address.url}/local/clock`);
    return address;
  } catch {
    return null; // nobody answers there any more
  }
}
