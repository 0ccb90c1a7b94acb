/** The local host's own key of the API, for `npm run admin` and whoever tries the API: in `api-key` in its directory, for its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiKeysTable } from '../../functions/adapters/aws/api-keys-table.ts';
import { makeApiKey } from '../../functions/admin/api-key.ts';
import { SCOPES } from '../../functions/admin/scopes.ts';
import { localTableName } from '../local/engines/resources.ts';
import { documentClientFor } from './local-clients.ts';

const pathIn = (directory: string) => join(directory, 'api-key');

/** Null if none was made there yet. */
export const localApiKey = (directory: string): string | null =>
  existsSync(pathIn(directory)) ? readFileSync(pathIn(directory), 'utf8').trim() : null;

/** Makes the key at the first start. */
export async function ensureLocalApiKey(directory: string, environment: Record<string, string>, now: string): Promise<void> {
  if (localApiKey(directory) !== null) return;
  const client = documentClientFor(environment);
  try {
    const deps = {
      ...apiKeysTable(localTableName('apiKeys'), client),
      newKeyId: () => `local${randomBytes(4).toString('hex').slice(0, 7)}`,
      newSecret: () => randomBytes(32).toString('base64url'),
    };
    const { presented } = await makeApiKey(deps, { name: 'the local host', scopes: SCOPES, createdBy: 'local host' }, now);
    writeFileSync(pathIn(directory), `${presented}\n`, { mode: 0o600 });
  } finally {
    client.destroy();
  }
}
