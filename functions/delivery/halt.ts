/** When mail stops for everybody: a mailbox provider that sees too many bounces or complaints shuts the whole account out. */

/** Mails to confirmed addresses of the last day, or since an admin let mail go on. */
export interface MailCounts {
  sent: number;
  /** That will never arrive. */
  bounced: number;
  /** Different people: one angry reader is no reason to stop everybody's mail. */
  complainers: number;
}

/** Confirmations, to addresses that anybody may have typed. */
export interface StrangerCounts {
  sent: number;
  bounced: number;
}

export type HaltReason = 'bounces' | 'complaints' | 'admin';

/** Whether mail goes out, and why it stands like that. */
export interface MailState {
  halted: boolean;
  reason: HaltReason | null;
  /** When it was halted or went on; null before the first time. */
  at: string | null;
  /** Who did it; null if the counts did. */
  by: string | null;
  /** The admin's own words. */
  why: string | null;
  /** Mails are counted from here on: whoever resumes has seen what was before. */
  countedFrom: string | null;
}

export const NEVER_HALTED: MailState = { halted: false, reason: null, at: null, by: null, why: null, countedFrom: null };

// SES reviews an account at 5 % bounces and pauses it at 10 %; its line for complaints is 0.1 %, and so is Gmail's.
const BOUNCE_SHARE = 0.04;
const COMPLAINT_SHARE = 0.0008;
const STRANGER_BOUNCE_SHARE = 0.08;
// Below so many a share says nothing.
const FEWEST_BOUNCES = 20;
const FEWEST_COMPLAINERS = 5;

/** Null as long as all is well. */
export function haltReason({ sent, bounced, complainers }: MailCounts): Exclude<HaltReason, 'admin'> | null {
  if (bounced >= FEWEST_BOUNCES && bounced >= sent * BOUNCE_SHARE) return 'bounces';
  if (complainers >= FEWEST_COMPLAINERS && complainers >= sent * COMPLAINT_SHARE) return 'complaints';
  return null;
}

/** Confirmations wait, and nothing else does, until the bad ones are older than a day. */
export const strangersWait = ({ sent, bounced }: StrangerCounts): boolean =>
  bounced >= FEWEST_BOUNCES && bounced >= sent * STRANGER_BOUNCE_SHARE;
