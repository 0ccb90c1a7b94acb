/** The key that a CDN in front of the API proves itself by, from Secrets Manager: `{"1": "<the key>"}`. */
import { timingSafeEqual } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { secretsClient } from './clients.ts';

const secret = z.object({ '1': z.string().min(32) });
/** A key that was changed is known after a minute, and a flood of wrong ones reads it no more often. */
const REREAD_MS = 60_000;

/** Whether a key is the one; null if there is no CDN. */
export function originKey(
  secretName: string | null,
  client: () => SecretsManagerClient = secretsClient,
  clock: () => number = Date.now,
): ((given: string) => Promise<boolean>) | null {
  if (secretName === null) return null;
  let kept: { key: string; readAtMs: number } | undefined;

  async function read(): Promise<{ key: string; readAtMs: number }> {
    const { SecretString = '' } = await client().send(new GetSecretValueCommand({ SecretId: secretName ?? '' }));
    kept = { key: secret.parse(JSON.parse(SecretString))['1'], readAtMs: clock() };
    return kept;
  }

  return async (given) => {
    const known = kept ?? (await read());
    if (isSame(given, known.key)) return true;
    return clock() - known.readAtMs >= REREAD_MS && isSame(given, (await read()).key);
  };
}

/** In a time that says nothing of where they differ. */
function isSame(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
