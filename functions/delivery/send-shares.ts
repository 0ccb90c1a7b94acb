/** How the account's send rate, and what is left of its day, is shared between kinds of mail. */

export type MailKind = 'confirmation' | 'alert' | 'digest';

export interface SendQuota {
  /** Mails a second. */
  maxSendRate: number;
  /** Mails in 24 hours; -1: no limit. */
  max24HourSend: number;
  sentLast24Hours: number;
}

const SHARES: Record<MailKind, number> = { confirmation: 0.1, alert: 0.3, digest: 0.6 };
/** What is queued at most: enough that senders never wait for a tick, little enough that no message grows old. */
const LEVEL_SECONDS = 120;
/** A tenth of very few mails is none: below ten a second, seconds are shared out instead. */
const SHARED_SECONDS = 10;
const MOST_NEIGHBOURS = 10;

/** `idle`: the kind whose share is passed on, since its queue had nothing to do at the last tick. */
export const shareOf = (kind: MailKind, idle: MailKind | null): number =>
  SHARES[kind] + (idle !== null && idle !== kind ? SHARES[idle] : 0);

/** Mails of a kind in one second. */
export function mostInSecond(kind: MailKind, { maxSendRate }: SendQuota, idle: MailKind | null, second: number): number {
  const rate = Math.max(1, Math.floor(maxSendRate));
  const share = kind === 'confirmation' ? SHARES.confirmation : shareOf(kind, idle);
  if (rate >= SHARED_SECONDS) return Math.max(1, Math.floor(rate * share));
  // Of ten seconds the first is the confirmations', the next are the alerts', and the rest the digests'.
  const turn = second % SHARED_SECONDS;
  const first = { confirmation: 0, alert: 1, digest: SHARED_SECONDS - Math.round(share * SHARED_SECONDS) }[kind];
  return turn >= first && turn < first + Math.round(share * SHARED_SECONDS) ? rate : 0;
}

/** Whether the day's quota leaves a kind anything: the confirmations' share is never used up by others. */
export const isUsedUp = (kind: MailKind, { max24HourSend, sentLast24Hours }: SendQuota): boolean =>
  max24HourSend >= 0 && sentLast24Hours >= max24HourSend * (kind === 'confirmation' ? 1 : 1 - SHARES.confirmation);

/** Subscribers that may be queued and not yet sent to. */
export function levelOf(kind: MailKind, quota: SendQuota, idle: MailKind | null): number {
  const share = shareOf(kind, idle);
  const soon = Math.ceil(Math.max(1, quota.maxSendRate) * share * LEVEL_SECONDS);
  if (quota.max24HourSend < 0) return soon;
  return Math.min(soon, Math.floor(Math.max(0, quota.max24HourSend - quota.sentLast24Hours) * share));
}

/** Subscribers in one message: no more than a second's sending. */
export const neighboursOf = (kind: MailKind, quota: SendQuota, idle: MailKind | null): number =>
  Math.max(1, Math.min(MOST_NEIGHBOURS, Math.floor(quota.maxSendRate * shareOf(kind, idle))));
