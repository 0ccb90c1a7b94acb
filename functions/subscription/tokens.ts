/**
 * What the links in mails carry: who, for what, until when, signed. Nothing is stored per link, and a link opens its one
 * purpose only. `1.<kid>.<purpose>.<subscriberId>.<epoch>.<subject>.<exp>.<mac>`, under 120 characters, since it also
 * stands in a List-Unsubscribe header that must not be folded.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * `settings` stands in every mail with news and so has little power: pausing, how often, leaving. `manage` is mailed on
 * request, opens all of a person's topics and what is held about them, and is short-lived.
 */
export const purposes = ['confirm', 'manage', 'settings', 'unsubscribe', 'more', 'block', 'story'] as const;
export type Purpose = (typeof purposes)[number];

export interface TokenKey {
  kid: string;
  key: Uint8Array;
  /** ISO 8601: it opens nothing from then on, nor anything that says it lasts longer. Null: no end is set. */
  until: string | null;
  /** What it opens while it is not the current one; if nothing is said, what nobody may ever be refused. */
  opens?: readonly Purpose[];
}

/** The keys of the tokens: the current one signs, the others are honoured until their end for what they may open. */
export interface TokenKeys {
  current: TokenKey;
  find(kid: string): TokenKey | undefined;
  /** ISO 8601: links made before it open nothing any more, but for those that only say no. An operator sets it if a key leaked. */
  revokedBefore?: string | null;
}

/** Saying no must work whatever happened to keys and people: these links open for as long as they last. */
const refusals: readonly Purpose[] = ['unsubscribe', 'block'];

export interface Claims {
  purpose: Purpose;
  subscriberId: string;
  /** `Subscriber.tokenEpoch` when it was signed. */
  epoch: number;
  /** confirm: which asking of which topic. unsubscribe, more, story: deliveryId. block: the hash of the mailbox. manage, settings: nothing. */
  subject: string;
}

/** Why a token opens nothing. Only one that bears our signature is told that it is expired or meant for another page. */
export type TokenTrouble = 'malformed' | 'forged' | 'wrong-purpose' | 'expired';
export type ReadToken = { claims: Claims; trouble: null } | { claims: null; trouble: TokenTrouble };

const version = '1';
const letters: Record<Purpose, string> = {
  confirm: 'c',
  manage: 'm',
  settings: 'p',
  unsubscribe: 'u',
  more: 'd',
  block: 'n',
  story: 's',
};
const hourMs = 3_600_000;
/** How long each link works. Unsubscribing must work at least 30 days by law; ours works as long as somebody may keep a mail. */
export const lifetimeHours: Record<Purpose, number> = {
  confirm: 72,
  manage: 24,
  settings: 90 * 24,
  unsubscribe: 400 * 24,
  // Matches are kept for 60 days.
  more: 60 * 24,
  block: 400 * 24,
  story: 60 * 24,
};
/** Two machines' clocks. */
const CLOCKS_APART_MS = 5 * 60_000;
// 160 of the 256 bits (RFC 2104 §5 asks for at least half).
const macBytes = 20;
const longestToken = 120;
const part = /^[A-Za-z0-9_-]*$/;

export function signToken(keys: TokenKeys, claims: Claims, now: string): string {
  const { kid, key } = keys.current;
  const expiresAtSeconds = Math.floor(Date.parse(now) / 1000) + lifetimeHours[claims.purpose] * (hourMs / 1000);
  const parts = [
    version,
    kid,
    letters[claims.purpose],
    claims.subscriberId,
    claims.epoch.toString(36),
    claims.subject,
    expiresAtSeconds.toString(36),
  ];
  if (!parts.every((each) => part.test(each))) throw new Error('a token carries ids of letters, digits, - and _ only');
  const signed = parts.join('.');
  const token = `${signed}.${macOf(key, signed).toString('base64url')}`;
  if (token.length >= longestToken) throw new Error(`a token of ${token.length} characters is too long for a mail header`);
  return token;
}

/** What a token says, if it is ours, of this purpose and in time. Whether its epoch still stands is for whoever reads the subscriber. */
export function readToken(keys: TokenKeys, token: string, purpose: Purpose, now: string): ReadToken {
  const parts = token.length < longestToken ? token.split('.') : [];
  const [tokenVersion, kid = '', letter = '', subscriberId = '', epoch = '', subject = '', expiresAt = '', mac = ''] = parts;
  if (
    parts.length !== 8 ||
    tokenVersion !== version ||
    !parts.every((each) => part.test(each)) ||
    mac.length !== Math.ceil((macBytes * 8) / 6)
  ) {
    return { claims: null, trouble: 'malformed' };
  }
  const signer = keys.find(kid);
  const expected = signer && macOf(signer.key, parts.slice(0, -1).join('.')).toString('base64url');
  // Compared as text: base64url has several spellings of the same bytes, and only one of them is ours.
  if (!signer || !expected || !timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return { claims: null, trouble: 'forged' };
  if (letter !== letters[purpose]) return { claims: null, trouble: 'wrong-purpose' };
  const expiresAtMs = Number.parseInt(expiresAt, 36) * 1000;
  if (!isInTime(keys, signer, purpose, expiresAtMs, now)) return { claims: null, trouble: 'expired' };
  return { claims: { purpose, subscriberId, epoch: Number.parseInt(epoch, 36), subject }, trouble: null };
}

function isInTime(keys: TokenKeys, signer: TokenKey, purpose: Purpose, expiresAtMs: number, now: string): boolean {
  const lifetimeMs = lifetimeHours[purpose] * hourMs;
  if (Date.parse(now) >= expiresAtMs || expiresAtMs > Date.parse(now) + lifetimeMs + CLOCKS_APART_MS) return false;
  // Nobody who holds a key that was retired can write a longer life into a link than the key has.
  if (signer.until !== null && (now >= signer.until || expiresAtMs > Date.parse(signer.until))) return false;
  if (signer.kid !== keys.current.kid && !(signer.opens ?? refusals).includes(purpose)) return false;
  const { revokedBefore = null } = keys;
  return refusals.includes(purpose) || revokedBefore === null || expiresAtMs - lifetimeMs >= Date.parse(revokedBefore);
}

function macOf(key: Uint8Array, signed: string): Buffer {
  return createHmac('sha256', key).update(`tocsin token ${signed}`).digest().subarray(0, macBytes);
}

/** The key id that a token names, whoever made it: to see whether newer keys have to be fetched before it is read. */
export function kidOf(token: string): string | null {
  return token.split('.')[1] ?? null;
}
