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

/** Our record of one email: the ledger. Key: (subscriberId, slot). */
export interface Delivery {
  subscriberId: string;
  slot: string;
  /** Opaque and safe in an SES message tag: `[A-Za-z0-9_-]`. */
  deliveryId: string;
  frequency: Frequency;
  state: DeliveryState;
  /** Why it failed, in the words of the ledger: `ended`, `suppressed`, `rejected`. */
  failedReason: string | null;
  /** Per topic, the frozen range (from, to] of `matchedAt` that this delivery owns. */
  ranges: Record<string, { from: string; to: string }>;
  /** Per topic, the article ids chosen for the mail, in order; what else lies in the ranges is behind "N more". */
  chosen: Record<string, string[]>;
  /** Counts the calls to SES, from 1; 0 before the first. */
  attempt: number;
  leaseUntil: string | null;
  notBefore: string | null;
  messageId: string | null;
  claimedAt: string;
  sentAt: string | null;
}
