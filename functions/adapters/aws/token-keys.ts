/**
 * The keys of the tokens in links, from Secrets Manager: a JSON object of numbers and keys in base64, such as
 * `{"1": {"key": "…", "until": "2028-01-01T00:00:00Z", "opens": ["unsubscribe"]}, "2": "…"}`. The highest number signs. To
 * change keys, add one with the next number and give the old one an end; a key that ended may be removed. An old key opens
 * unsubscribe links alone, unless `opens` says otherwise: say so for the days in which confirmations of its time are pressed.
 * (Numbers, because JSON objects have no order that every editor and parser keeps.)
 */
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import { purposes, type TokenKey, type TokenKeys } from '../../subscription/tokens.ts';
import { secretsClient } from './clients.ts';

// 256 bits, the size that HMAC-SHA256 asks for.
const leastKeyBytes = 32;
const oneKey = z.union([
  z.base64().transform((key) => ({ key, until: null, opens: undefined })),
  z.object({ key: z.base64(), until: z.iso.datetime(), opens: z.array(z.enum(purposes)).optional() }),
]);
const secret = z.record(z.string().regex(/^[1-9]\d{0,5}$/), oneKey).refine((keys) => Object.keys(keys).length > 0);
// Links signed with a key put in just now come back sooner than a function that runs for hours would read it.
const rereadMs = 60_000;

export function tokenKeys(secretName: string, client: SecretsManagerClient = secretsClient(), clock: () => number = Date.now) {
  let kept: { keys: TokenKeys; readAtMs: number } | undefined;

  /** Read once, and anew (at most once a minute) if `kid` is not known. Throws if the secret holds no good keys. */
  async function read(kid: string | null = null): Promise<TokenKeys> {
    const missing = kid !== null && kept !== undefined && !kept.keys.find(kid) && clock() - kept.readAtMs >= rereadMs;
    if (kept === undefined || missing) kept = { keys: keysOf(await load(secretName, client)), readAtMs: clock() };
    return kept.keys;
  }

  return { read };
}

/** For hashes of addresses and networks: a secret of its own, which stays when the keys of the links change. Read once. */
export function addressKey(secretName: string, client: SecretsManagerClient = secretsClient()): () => Promise<Uint8Array> {
  let kept: Uint8Array | undefined;
  return async () => {
    kept ??= keysOf(await load(secretName, client)).current.key;
    return kept;
  };
}

async function load(secretName: string, client: SecretsManagerClient): Promise<string> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secretName }));
  return SecretString ?? '';
}

/** Throws if a key is too short: the message names its id, never the key. */
export function keysOf(secretString: string): TokenKeys {
  const keys = Object.entries(secret.parse(JSON.parse(secretString)))
    .map(([kid, { key, until, opens }]): TokenKey => ({ kid, key: Buffer.from(key, 'base64'), until, ...(opens && { opens }) }))
    .sort((one, other) => Number(other.kid) - Number(one.kid));
  const short = keys.find(({ key }) => key.length < leastKeyBytes);
  if (short) throw new Error(`token key ${short.kid} is shorter than ${leastKeyBytes} bytes`);
  return { current: keys[0] as TokenKey, find: (kid) => keys.find((each) => each.kid === kid) };
}
