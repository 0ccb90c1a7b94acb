/**
 * The keys of the tokens in links, from Secrets Manager: a JSON object of numbers and keys in base64, such as
 * `{"1": "…", "2": "…"}`. The highest number signs. To change keys, add one with the next number; remove an old one when
 * no link of its time is in use any more. The lowest also keys the hashes of addresses and stays for ever.
 * (Numbers, because JSON objects have no order that every editor and parser keeps.)
 */
import { createHmac } from 'node:crypto';
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { TokenKey, TokenKeys } from '../../subscription/tokens.ts';
import { secretsClient } from './clients.ts';

// 256 bits, the size that HMAC-SHA256 asks for.
const leastKeyBytes = 32;
const secret = z.record(z.string().regex(/^[1-9]\d{0,5}$/), z.base64()).refine((keys) => Object.keys(keys).length > 0);
// Links signed with a key put in just now come back sooner than a function that runs for hours would read it.
const rereadMs = 60_000;

export function tokenKeys(secretName: string, client: SecretsManagerClient = secretsClient(), clock: () => number = Date.now) {
  let kept: { keys: TokenKeys; readAtMs: number } | undefined;

  /** Read once, and anew (at most once a minute) where `kid` is not known. Throws where the secret holds no good keys. */
  async function read(kid: string | null = null): Promise<TokenKeys> {
    const missing = kid !== null && kept !== undefined && !kept.keys.find(kid) && clock() - kept.readAtMs >= rereadMs;
    if (kept === undefined || missing) kept = { keys: await load(), readAtMs: clock() };
    return kept.keys;
  }

  async function load(): Promise<TokenKeys> {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretName }));
    return keysOf(SecretString ?? '');
  }

  return { read };
}

/** Throws where a key is too short: the message names its id, never the key. */
export function keysOf(secretString: string): TokenKeys {
  const keys = Object.entries(secret.parse(JSON.parse(secretString)))
    .map(([kid, key]): TokenKey => ({ kid, key: Buffer.from(key, 'base64') }))
    .sort((one, other) => Number(other.kid) - Number(one.kid));
  const short = keys.find(({ key }) => key.length < leastKeyBytes);
  if (short) throw new Error(`token key ${short.kid} is shorter than ${leastKeyBytes} bytes`);
  const oldest = keys.at(-1) as TokenKey;
  return {
    current: keys[0] as TokenKey,
    find: (kid) => keys.find((each) => each.kid === kid),
    addressKey: createHmac('sha256', oldest.key).update('tocsin addresses').digest(),
  };
}
