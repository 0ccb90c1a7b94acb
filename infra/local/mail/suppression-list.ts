/** The account's suppression list: addresses that SES itself refuses to deliver to. One JSON file, written whole. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { SesError } from './ses-error.ts';

export const suppressionReasons = ['BOUNCE', 'COMPLAINT'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

export interface SuppressedAddress {
  address: string;
  reason: SuppressionReason;
  suppressedAt: string;
  messageId: string | null;
}

export interface SuppressionList {
  find(address: string): SuppressedAddress | undefined;
  all(): SuppressedAddress[];
  put(suppressed: SuppressedAddress): Promise<void>;
  /** Throws `NotFoundException` where the address is not on the list. */
  remove(address: string): Promise<void>;
}

// SES compares without regard to case.
const fold = (address: string) => address.trim().toLowerCase();

export const notOnTheList = (address: string) =>
  new SesError('NotFoundException', `Email address ${address} does not exist on your suppression list.`);

export async function openSuppressionList(path: string): Promise<SuppressionList> {
  await mkdir(dirname(path), { recursive: true });
  const entries = new Map((await readEntries(path)).map((entry) => [fold(entry.address), entry]));
  // One write after the other: two at once would race for the file.
  let writing = Promise.resolve();
  const save = () => {
    writing = writing.then(async () => {
      await writeFile(`${path}.part`, JSON.stringify([...entries.values()], null, 2));
      await rename(`${path}.part`, path);
    });
    return writing;
  };
  return {
    find: (address) => entries.get(fold(address)),
    all: () => [...entries.values()],
    put(suppressed) {
      entries.set(fold(suppressed.address), suppressed);
      return save();
    },
    remove(address) {
      if (!entries.delete(fold(address))) throw notOnTheList(address);
      return save();
    },
  };
}

async function readEntries(path: string): Promise<SuppressedAddress[]> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as SuppressedAddress[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
