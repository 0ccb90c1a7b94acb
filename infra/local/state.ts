/** What the host itself remembers between runs (clock, checkpoints, schedules), in one SQLite file. Its lock is what keeps a second host off the same directory, and it goes with the process, however that ends. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from './engines/cannot-start.ts';

export interface State {
  get(name: string): string | null;
  set(name: string, value: string): void;
  close(): void;
}

export function openState(directory: string): State {
  makeDirectory(directory);
  const database = openDatabase(directory);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    database.exec('CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
    database.exec('BEGIN EXCLUSIVE; COMMIT');
  } catch (error) {
    database.close();
    if (error instanceof Error && error.message.includes('locked')) {
      throw new CannotStart(`Tocsin is already running on ${directory}. Stop it first, or start with another --data directory.`, {
        cause: error,
      });
    }
    throw error;
  }
  const read = database.prepare('SELECT value FROM state WHERE name = ?');
  const write = database.prepare('INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)');
  return {
    get: (name) => (read.get(name)?.['value'] as string | undefined) ?? null,
    set(name, value) {
      write.run(name, value);
    },
    close: () => database.close(),
  };
}

/** Folder by folder: Node's recursive way never comes back if a folder cannot be made under one that is there, as below /proc. */
function makeDirectory(directory: string): void {
  const missing: string[] = [];
  for (let folder = resolve(directory); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  try {
    // Mails and keys lie here: they are for whoever runs this, and for nobody else on the machine.
    for (const folder of missing) mkdirSync(folder, { mode: 0o700 });
  } catch (cause) {
    throw unusable(directory, cause);
  }
}

function openDatabase(directory: string): DatabaseSync {
  try {
    return new DatabaseSync(join(directory, 'host.db'));
  } catch (cause) {
    throw unusable(directory, cause);
  }
}

const unusable = (directory: string, cause: unknown) =>
  new CannotStart(
    `Nothing can be kept in ${directory}: it is no folder, or one that cannot be written to. Start with another --data directory.`,
    {
      cause,
    },
  );
