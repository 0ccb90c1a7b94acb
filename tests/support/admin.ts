import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestHost } from './host.ts';

const run = promisify(execFile);
const command = new URL('../../infra/commands/admin.ts', import.meta.url).pathname;

/** `npm run admin` against a running host, as an admin types it. Answers with what it printed; throws where it exits otherwise than 0. */
export async function admin(host: TestHost, ...words: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [command, ...words, '--data', host.dataDir], { encoding: 'utf8' });
  await host.whenIdle();
  return stdout;
}

export const addFeed = (host: TestHost, url: string): Promise<string> => admin(host, 'feeds', 'add', url);
