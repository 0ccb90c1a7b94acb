/**
 * The console's two cookies, sealed (AES-256-GCM) with the newest key and opened with any that still is one. Nothing in them
 * can be read or changed by the browser that carries them.
 */
import { hkdfSync } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import * as z from 'zod';
import { ROLES } from '../admin/admin.ts';
import { isFresh, LONGEST_MS, type Session } from '../admin/session.ts';
import type { TokenKey, TokenKeys } from '../subscription/tokens.ts';

export interface CookieDeps {
  publicUrl: string;
  readSessionKeys: (kid: string | null) => Promise<TokenKeys>;
}

/** What is remembered of a sign-in under way. */
const attemptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });
export type KeptAttempt = z.infer<typeof attemptSchema>;

const sessionSchema = z.object({
  adminId: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  signedInAt: z.iso.datetime(),
  sealedAt: z.iso.datetime(),
  formKey: z.string(),
}) satisfies z.ZodType<Session>;

const ATTEMPT_MS = 10 * 60_000;
const PATH = '/console';

const nameOf = (purpose: 'session' | 'attempt', publicUrl: string): string =>
  `${publicUrl.startsWith('https:') ? '__Secure-' : ''}tocsin-${purpose}`;

export function sessionCookies(deps: CookieDeps) {
  const options = {
    path: PATH,
    httpOnly: true,
    secure: deps.publicUrl.startsWith('https:'),
    // The way back from the sign-in service is a link from another site: `Strict` would leave the cookie out there.
    sameSite: 'Lax',
  } as const;

  async function keep(c: Context, purpose: 'session' | 'attempt', held: object, seconds: number, now: string): Promise<void> {
    const { current } = await deps.readSessionKeys(null);
    const at = Math.floor(Date.parse(now) / 1000);
    const sealed = await new EncryptJWT({ held })
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: current.kid })
      .setAudience(purpose)
      .setIssuedAt(at)
      .setExpirationTime(at + seconds)
      .encrypt(cookieKey(current));
    setCookie(c, nameOf(purpose, deps.publicUrl), sealed, { ...options, maxAge: seconds });
  }

  /** What a cookie holds; null if there is none, or none of ours, or it is too old. */
  async function held<T>(c: Context, purpose: 'session' | 'attempt', schema: z.ZodType<T>, now: string): Promise<T | null> {
    const sealed = getCookie(c, nameOf(purpose, deps.publicUrl));
    if (sealed === undefined) return null;
    try {
      const { payload } = await jwtDecrypt(
        sealed,
        async ({ kid = '' }) => {
          const key = (await deps.readSessionKeys(kid)).find(kid);
          if (key === undefined || (key.until !== null && key.until <= now)) throw new errors.JWEInvalid('no such key');
          return cookieKey(key);
        },
        { audience: purpose, currentDate: new Date(now), keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] },
      );
      const { success, data } = schema.safeParse(payload['held']);
      return success ? data : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }

  return {
    keepSession: (c: Context, session: Session, now: string) => keep(c, 'session', session, LONGEST_MS / 1000, now),
    keepAttempt: (c: Context, attempt: KeptAttempt, now: string) => keep(c, 'attempt', attempt, ATTEMPT_MS / 1000, now),
    async readSession(c: Context, now: string): Promise<Session | null> {
      const session = await held(c, 'session', sessionSchema, now);
      return session !== null && isFresh(session, now) ? session : null;
    },
    readAttempt: (c: Context, now: string) => held(c, 'attempt', attemptSchema, now),
    forget: (c: Context, purpose: 'session' | 'attempt') => void deleteCookie(c, nameOf(purpose, deps.publicUrl), options),
  };
}

export type SessionCookies = ReturnType<typeof sessionCookies>;

/** 256 bits of a key that is at least as long: what A256GCM takes. */
const cookieKey = ({ key }: TokenKey): Uint8Array => new Uint8Array(hkdfSync('sha256', key, '', 'tocsin console cookie', 32));
