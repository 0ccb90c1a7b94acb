import { randomBytes } from 'node:crypto';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressKey, keysOf, tokenKeys } from '../../functions/adapters/aws/token-keys.ts';
import { emailHash } from '../../functions/subscription/address.ts';
import { readToken, signToken } from '../../functions/subscription/tokens.ts';
import { localSecretName } from '../../infra/local/engines/resources.ts';
import { startSecrets } from '../../infra/local/secrets.ts';

const now = '2026-11-23T07:00:00.000Z';
const wayOut = { purpose: 'unsubscribe' as const, subscriberId: 's1', epoch: 0, subject: 'daily' };
const claims = { purpose: 'manage' as const, subscriberId: 's1', epoch: 0, subject: '' };
const key = () => randomBytes(32).toString('base64');
const first = key();
const second = key();

describe('the keys, read from Secrets Manager', () => {
  const kept = new Map<string, string>();
  let secrets: Awaited<ReturnType<typeof startSecrets>>;
  let client: SecretsManagerClient;
  beforeAll(async () => {
    secrets = await startSecrets({
      get: (name) => kept.get(name) ?? null,
      set: (name, value) => void kept.set(name, value),
      close: () => {},
    });
    client = new SecretsManagerClient({
      endpoint: secrets.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
  });
  afterAll(() => secrets.stop());

  test('sign and read tokens', async () => {
    const keys = await tokenKeys(localSecretName('tokenKeys'), client).read();
    expect(readToken(keys, signToken(keys, claims, now), 'manage', now).claims).toEqual(claims);
  });

  test('of another secret are an error, not a default', async () => {
    await expect(tokenKeys('tocsin/other', client).read()).rejects.toThrow(/specified secret/);
  });
});

describe('a change of keys', () => {
  /** Answers with what the secret is at that moment, and counts how often it was asked. */
  function secretOf(...values: Record<string, string>[]) {
    const asked = { times: 0 };
    const send = async () => {
      const value = values[Math.min(asked.times, values.length - 1)];
      asked.times += 1;
      return { SecretString: JSON.stringify(value) };
    };
    return { asked, client: { send } as unknown as SecretsManagerClient };
  }

  test('is met when a link bears a key that is not known yet, and asked for once a minute at most', async () => {
    let clockMs = 0;
    const { asked, client } = secretOf({ '1': first }, { '2': second, '1': first });
    const reader = tokenKeys('keys', client, () => clockMs);
    const token = signToken(keysOf(JSON.stringify({ '2': second, '1': first })), wayOut, now);
    expect((await reader.read('1')).find('2')).toBeUndefined();
    for (let tries = 0; tries < 5; tries += 1) await reader.read('2');
    expect(asked.times).toBe(1);
    clockMs = 60_000;
    expect(readToken(await reader.read('2'), token, 'unsubscribe', now).claims).toEqual(wayOut);
    for (let tries = 0; tries < 5; tries += 1) await reader.read('nonsense');
    expect(asked.times).toBe(2);
  });

  test('signs with the newest, however the secret is written', () => {
    for (const secret of [`{"1":"${first}","2":"${second}","10":"${first}"}`, `{"10":"${first}","2":"${second}","1":"${first}"}`]) {
      expect(keysOf(secret).current.kid).toBe('10');
    }
  });

  test('retires the first one at its end, whatever a link signed with it says about its own life', () => {
    const end = '2028-06-30T00:00:00.000Z';
    const before = keysOf(JSON.stringify({ '1': first }));
    const after = keysOf(JSON.stringify({ '2': second, '1': { key: first, until: end } }));
    const early = signToken(before, wayOut, now);
    expect(readToken(after, early, 'unsubscribe', now).claims).toEqual(wayOut);
    expect(readToken(after, early, 'unsubscribe', end)).toEqual({ claims: null, trouble: 'expired' });
    // A thief of the old key who signs for the year 2036.
    const forged = signToken(before, wayOut, '2036-01-01T00:00:00.000Z');
    expect(readToken(after, forged, 'unsubscribe', now)).toEqual({ claims: null, trouble: 'expired' });
    expect(readToken(after, signToken(after, wayOut, now), 'unsubscribe', end).trouble).toBe('expired');
    expect(readToken(after, signToken(after, wayOut, end), 'unsubscribe', end).claims).toEqual(wayOut);
  });

  test('touches no hash of an address: their key is another secret', async () => {
    const hashes = await Promise.all(
      [{ '1': first }, { '1': first }].map(async (secret) =>
        emailHash(await addressKey('k', secretOf(secret).client)(), 'ada@example.org'),
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
  });
});

test.each([
  ['nothing', ''],
  ['no key', '{}'],
  ['a short key', JSON.stringify({ '1': randomBytes(16).toString('base64') })],
  ['what is not base64', JSON.stringify({ '1': 'not a key, surely!' })],
  ['a key id that is no number', JSON.stringify({ newest: first })],
])('a secret that holds %s stops the function instead of signing with it', (_what, secret) => {
  expect(() => keysOf(secret)).toThrow();
});

test('the key that CloudFormation makes, 64 letters and digits, is one', () => {
  expect(keysOf(JSON.stringify({ '1': 'A1b2C3d4'.repeat(8) })).current.key).toHaveLength(48);
});
