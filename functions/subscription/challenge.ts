/**
 * The work that is asked of a sign-up while too many come in: some ten thousand hashes, a second or two of a browser, for one
 * mail to one mailbox. Without JavaScript a minute's wait does instead. Nobody else is asked for anything, and nothing is stored
 * until a challenge is used.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { mailboxOf } from './mailbox.ts';

const LIFETIME_MS = 3_600_000;
const WAIT_MS = 60_000;
/** Leading zero bits: 65,536 hashes on average. */
export const EASY_BITS = 16;
/** Four times as much, when easy ones are solved by the thousand. */
export const HARD_BITS = 18;
const MAC_LETTERS = 22;

/** `fine`: it was made for this mailbox by us, and solved or waited for. */
export type Verdict = 'fine' | 'too-soon' | 'wrong';

/** `<milliseconds since 1970, base 36>.<bits>.<mac>`: hashed with a number behind it until so many bits are zero. */
export function newChallenge(key: Uint8Array, email: string, bits: number, now: string): string {
  const made = `${Date.parse(now).toString(36)}.${bits}`;
  return `${made}.${macOf(key, made, email)}`;
}

export function checkChallenge(key: Uint8Array, { challenge, solution, email }: Solved, now: string): Verdict {
  const [at = '', bits = '', mac = ''] = challenge.split('.');
  const expected = macOf(key, `${at}.${bits}`, email);
  if (mac.length !== MAC_LETTERS || !/^[\w-]+$/.test(mac) || !timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) return 'wrong';
  const ageMs = Date.parse(now) - Number.parseInt(at, 36);
  if (!(ageMs >= 0 && ageMs <= LIFETIME_MS)) return 'wrong';
  return ageMs >= WAIT_MS || isSolved(challenge, solution, Number(bits)) ? 'fine' : 'too-soon';
}

export interface Solved {
  challenge: string;
  /** Decimal; empty if nobody calculated. */
  solution: string;
  email: string;
}

function isSolved(challenge: string, solution: string, bits: number): boolean {
  if (!/^\d{1,10}$/.test(solution)) return false;
  const hash = createHash('sha256').update(`${challenge}:${solution}`).digest();
  return hash.readUInt32BE() >>> (32 - bits) === 0;
}

function macOf(key: Uint8Array, made: string, email: string): string {
  return createHmac('sha256', key)
    .update(`challenge ${made} ${mailboxOf(email)}`)
    .digest('base64url')
    .slice(0, MAC_LETTERS);
}
