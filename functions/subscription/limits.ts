/** How much is taken from one network and from everybody, so that strangers cannot fill other people's mailboxes through us. */
import { networkHash } from './network.ts';
import { TooManyRequests } from './refused.ts';

export interface CountRequests {
  addressKey: Uint8Array;
  /** Counts one more in a bucket; false where it holds `most` already. The bucket may be forgotten after `expiresAt`. */
  take(bucket: string, most: number, expiresAt: string): Promise<boolean>;
  /** True for the first in so many hours. */
  takeOnce(bucket: string, hours: number, now: string): Promise<boolean>;
  giveBack(bucket: string): Promise<void>;
}

/** A school or an office behind one network signs up a class; a script signs up thousands. */
export const mostPerNetworkAndHour = 30;
export const mostPerNetworkAndDay = 120;
/** All sign-ups of an hour together: beyond it somebody is attacking, and every mailbox provider would say so. */
export const mostPerHour = 3_000;

/** Throws `TooManyRequests`. `network`: hashed by the caller's key before it is stored; see `networkHash`. */
export async function countRequest(deps: CountRequests, { network }: { network: string | null }, now: string): Promise<void> {
  const hour = now.slice(0, 13);
  const day = now.slice(0, 10);
  const nextHour = new Date(Date.parse(`${hour}:00:00.000Z`) + 3_600_000).toISOString();
  const nextDay = new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 3_600_000).toISOString();
  const from = network === null ? 'unknown' : networkHash(deps.addressKey, network);
  const buckets = [
    { bucket: `sign-up#${from}#${hour}`, most: mostPerNetworkAndHour, until: nextHour },
    { bucket: `sign-up#${from}#${day}`, most: mostPerNetworkAndDay, until: nextDay },
    // Last, so that one network that is refused does not use up what is there for all.
    { bucket: `sign-up#all#${hour}`, most: mostPerHour, until: nextHour },
  ];
  for (const { bucket, most, until } of buckets) {
    if (!(await deps.take(bucket, most, until))) throw new TooManyRequests(Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));
  }
}
