/**
 * How much is taken from one network, one domain and everybody, so that strangers cannot fill other people's mailboxes through
 * us. Nobody can shut others out: beyond what is usual a little work is asked for, and only a single network is ever refused.
 */
import { checkChallenge, EASY_BITS, HARD_BITS, newChallenge } from './challenge.ts';
import { isLargeDomain } from './domain-typos.ts';
import { networkHash } from './network.ts';
import { ProofNeeded, TooManyRequests } from './refused.ts';
import { DAY_MS, HOUR_MS } from './times.ts';

export interface CountRequests {
  addressKey: Uint8Array;
  /** Counts one more in a bucket; false if it holds `most` already. The bucket may be forgotten after `expiresAt`. */
  take(bucket: string, most: number, expiresAt: string): Promise<boolean>;
  /** True for the first in so many hours. */
  takeOnce(bucket: string, hours: number, now: string): Promise<boolean>;
  /** Whether an operator keeps it out: `network#203.0.113.0/24` or `domain#example.org`. */
  isBlocked(what: string): Promise<boolean>;
}

/** What people answer a challenge with. */
export interface Proof {
  challenge: string;
  solution: string;
}

/** Signing up and asking for one's own link do not use up each other's room. */
export type Wish = 'sign-up' | 'manage';

interface Request {
  wish: Wish;
  network: string | null;
  email: string;
  domain: string;
  proof: Proof | null;
}

/** A school or an office behind one network signs up a class; a script signs up thousands. */
export const mostPerNetworkAndHour = 30;
export const mostPerNetworkAndDay = 120;
/** In an hour, before a proof is asked for. */
export const easyPerNetwork = 20;
export const easyPerDomain = 30;
export const easyInAll = 200;
/** From so many an hour on, the work is four times as much. */
const HARD_FROM = 2_000;

/** Throws `TooManyRequests` for a network that asks too often, `ProofNeeded` if nothing was proven while too many ask. */
export async function countRequest(deps: CountRequests, request: Request, now: string): Promise<void> {
  const { wish, network, domain } = request;
  const from = network === null ? 'unknown' : networkHash(deps.addressKey, network);
  for (const what of [`network#${network ?? 'unknown'}`, `domain#${domain}`]) {
    if (await deps.isBlocked(what)) throw new TooManyRequests(secondsUntil(endOf('day', now), now));
  }
  if (!(await isProven(deps, request, now))) return countEasy(deps, request, from, now);
  for (const [period, most] of [
    ['hour', mostPerNetworkAndHour],
    ['day', mostPerNetworkAndDay],
  ] as const) {
    const until = endOf(period, now);
    if (!(await deps.take(`${wish}#${from}#${nameOf(period, now)}`, most, until))) throw new TooManyRequests(secondsUntil(until, now));
  }
}

/** What needs no proof. Whoever is alone in asking much meets the limit first: a network does not use up what is there for its victims' domain, nor that for all. */
async function countEasy(deps: CountRequests, { wish, domain, email }: Request, from: string, now: string): Promise<void> {
  const [hour, until] = [nameOf('hour', now), endOf('hour', now)];
  const easy = [
    { bucket: `easy-${wish}#${from}#${hour}`, most: easyPerNetwork },
    ...(isLargeDomain(domain) ? [] : [{ bucket: `easy-${wish}#domain-${domain}#${hour}`, most: easyPerDomain }]),
    { bucket: `easy-${wish}#all#${hour}`, most: easyInAll },
  ];
  for (const { bucket, most } of easy) {
    if (await deps.take(bucket, most, until)) continue;
    const isHard = !(await deps.take(`hard-${wish}#${hour}`, HARD_FROM, until));
    throw new ProofNeeded(newChallenge(deps.addressKey, email, isHard ? HARD_BITS : EASY_BITS, now));
  }
}

/** A challenge is good for one request. Throws `ProofNeeded` with the same one while it is neither solved nor waited for. */
async function isProven(deps: CountRequests, { proof, email }: Request, now: string): Promise<boolean> {
  if (proof === null) return false;
  const verdict = checkChallenge(deps.addressKey, { ...proof, email }, now);
  if (verdict === 'too-soon') throw new ProofNeeded(proof.challenge);
  return verdict === 'fine' && (await deps.takeOnce(`challenge#${proof.challenge}`, 2, now));
}

/** What one person may change in an hour and a day, by the pages: each edited query is another topic for everybody's index. */
const MOST_CHANGES = { hour: 60, day: 200 };

/** Throws `TooManyRequests`. */
export async function countChange(deps: Pick<CountRequests, 'take'>, subscriberId: string, now: string): Promise<void> {
  for (const period of ['hour', 'day'] as const) {
    const until = endOf(period, now);
    const bucket = `changes#${subscriberId}#${nameOf(period, now)}`;
    if (!(await deps.take(bucket, MOST_CHANGES[period], until))) throw new TooManyRequests(secondsUntil(until, now));
  }
}

type Period = 'hour' | 'day';
const PERIOD_MS: Record<Period, number> = { hour: HOUR_MS, day: DAY_MS };
/** `2026-11-23T07`, `2026-11-23`. */
const nameOf = (period: Period, now: string): string => now.slice(0, period === 'hour' ? 13 : 10);
const endOf = (period: Period, now: string): string =>
  new Date((Math.floor(Date.parse(now) / PERIOD_MS[period]) + 1) * PERIOD_MS[period]).toISOString();
const secondsUntil = (later: string, now: string): number => Math.ceil((Date.parse(later) - Date.parse(now)) / 1000);
