/** Keys of the API: shown once when they are made, kept as a hash. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { AdminRefusedError } from './refused.ts';
import type { Scope } from './scopes.ts';

/** Times are ISO 8601 UTC. */
export interface ApiKey {
  /** Twelve letters and digits; stands in the key itself and in the audit log. */
  keyId: string;
  /** What it is for, in an admin's words. */
  name: string;
  scopes: readonly Scope[];
  /** SHA-256 of the secret, hexadecimal. The secret has 256 random bits, so a slow hash would add nothing. */
  secretHash: string;
  createdAt: string;
  createdBy: string;
  /** Calendar date in UTC; null while it was never used. */
  lastUsedOn: string | null;
  revokedAt: string | null;
}

const KEY_SHAPE = /^tocsin_([a-z0-9]{12})_([A-Za-z0-9_-]{43})$/;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface NewKeyDeps {
  /** Twelve letters and digits that were never given before. */
  newKeyId: () => string;
  /** 32 random bytes in base64url. */
  newSecret: () => string;
  putKey: (key: ApiKey) => Promise<void>;
}

/** Makes a key and answers with it whole: it cannot be shown again. Throws AdminRefusedError for one without a name or scopes. */
export async function makeApiKey(
  deps: NewKeyDeps,
  asked: { name: string; scopes: readonly Scope[]; createdBy: string },
  now: string,
): Promise<{ key: ApiKey; presented: string }> {
  const name = asked.name.trim();
  if (name === '') throw new AdminRefusedError('no-name');
  if (asked.scopes.length === 0) throw new AdminRefusedError('no-scopes');
  const secret = deps.newSecret();
  const key: ApiKey = {
    keyId: deps.newKeyId(),
    name,
    scopes: [...new Set(asked.scopes)],
    secretHash: hashOf(secret).toString('hex'),
    createdAt: now,
    createdBy: asked.createdBy,
    lastUsedOn: null,
    revokedAt: null,
  };
  await deps.putKey(key);
  return { key, presented: `tocsin_${key.keyId}_${secret}` };
}

export interface CheckKeyDeps {
  readKey: (keyId: string) => Promise<ApiKey | null>;
  noteUse: (keyId: string, usedOn: string) => Promise<void>;
}

/** The key that a caller presented; null if it is malformed, unknown, wrong or revoked: the caller learns no more than that. */
export async function checkApiKey(deps: CheckKeyDeps, presented: string, now: string): Promise<ApiKey | null> {
  const [, keyId = '', secret = ''] = KEY_SHAPE.exec(presented) ?? [];
  if (keyId === '') return null;
  const key = await deps.readKey(keyId);
  if (key === null || key.revokedAt !== null) return null;
  if (!timingSafeEqual(hashOf(secret), Buffer.from(key.secretHash, 'hex'))) return null;
  const today = now.slice(0, 10);
  // One write a day tells an admin which keys are in use; one a request would cost more than the request.
  if (key.lastUsedOn !== today) await deps.noteUse(key.keyId, today);
  return key;
}
