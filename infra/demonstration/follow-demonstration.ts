import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DemonstrationStart } from './demonstration-process.ts';

/** Settles when the demonstration's feeds are followed. Throws with what went wrong. */
export async function followDemonstration(start: DemonstrationStart): Promise<void> {
  const program = new URL('./demonstration-process.ts', import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [program, JSON.stringify(start)]);
}
