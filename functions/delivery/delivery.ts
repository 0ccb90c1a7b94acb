import type { Frequency } from '../subscription/subscription.ts';

/** The rendered message. */
export interface Email {
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
}

/** claimed -> sending -> sent -> delivered / bounced / complained; or failed, unknown. Sent is not delivered. */
export type DeliveryState = 'claimed' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'complained' | 'failed' | 'unknown';

/**
 * Why no mail went out: every topic had ended; the address is suppressed; SES refused the content or found a virus;
 * all of it had been mailed before (`folded`); or its matches are past their retention (`expired`).
 */
export type FailedReason = 'ended' | 'suppressed' | 'rejected' | 'folded' | 'expired';

/** Our record of one email: the ledger. Key: (subscriberId, slot). */
export interface Delivery {
  subscriberId: string;
  slot: string;
  /** Opaque and safe in an SES message tag: `[A-Za-z0-9_-]`. */
  deliveryId: string;
  frequency: Frequency;
  state: DeliveryState;
  /** Why it failed: no mail went out, and none will. */
  failedReason: FailedReason | null;
  /** Per topic, the frozen range (from, to] of `matchedAt` that this delivery owns. */
  ranges: Record<string, { from: string; to: string }>;
  /** Per topic, the article ids chosen for the mail, in order; what else lies in the ranges is behind "N more". */
  chosen: Record<string, string[]>;
  /** Per topic, the article ids that did not fit, best first: behind "N more", and counted as mailed. */
  heldBack: Record<string, string[]>;
  /**
   * Per topic, each other article of the ranges and the article it was folded into: itself where it came or had come
   * under another topic, else the one it is a copy of.
   */
  folded: Record<string, Record<string, string>>;
  /** Sketches of what is chosen or held back, by article: later copies are known by them. */
  likenesses: Record<string, string>;
  /** Articles that it was to carry and did not, since their topics had ended: not counted as mailed. */
  dropped: string[];
  /** Counts the calls to SES, from 1; 0 before the first. */
  attempt: number;
  leaseUntil: string | null;
  notBefore: string | null;
  messageId: string | null;
  claimedAt: string;
  sentAt: string | null;
}

/** The topics that it is about. */
export const topicsOf = ({ ranges, chosen, heldBack }: Pick<Delivery, 'ranges' | 'chosen' | 'heldBack'>): Set<string> =>
  new Set([ranges, chosen, heldBack].flatMap((each) => Object.keys(each)));
