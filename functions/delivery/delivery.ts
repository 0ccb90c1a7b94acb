import type { Frequency, Progress, WholeSubscriber } from '../subscription/subscription.ts';

/** The rendered message. */
export interface Email {
  subject: string;
  html: string;
  text: string;
  headers: { name: string; value: string }[];
}

/**
 * `sending` -> `sent` -> `bounced` / `complained`. `waiting`: certainly not sent, will be tried again. `unknown`: nobody said
 * how the call ended. `failed`: no mail went out, and none will. Sent is not delivered.
 */
export const deliveryStates = ['sending', 'waiting', 'unknown', 'sent', 'bounced', 'complained', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/**
 * Why no mail went out: every topic had ended; the address is suppressed; SES refused the content or found a virus; all of it
 * had been mailed before (`folded`); its matches are past their retention (`expired`); or nobody could say for a week
 * whether it had gone out (`unproven`).
 */
export const failedReasons = ['ended', 'suppressed', 'rejected', 'folded', 'expired', 'unproven'] as const;
export type FailedReason = (typeof failedReasons)[number];

/** What a delivery owns, and what of it the mail says. */
export interface Content {
  /** Per topic, the frozen range (from, to] of `matchedAt` that this delivery owns. */
  ranges: Record<string, { from: string; to: string }>;
  /** Per topic, the article ids chosen for the mail, in order; what else lies in the ranges is behind "N more". */
  chosen: Record<string, string[]>;
  /** Per topic, the article ids that did not fit, best first: behind "N more", and counted as mailed. */
  heldBack: Record<string, string[]>;
  /** Per topic, what lies beyond the most that one delivery lists: behind "N more" as well, and counted as mailed. */
  beyond: Record<string, { from: string; to: string; count: number }>;
  /**
   * Per topic, each other article of the ranges and the article it was folded into: itself if it came or had come
   * under another topic, else the one it is a copy of.
   */
  folded: Record<string, Record<string, string>>;
  /** Sketches of what is chosen or held back, by article: later copies are known by them. */
  likenesses: Record<string, string>;
  /** Articles that it was to carry and did not, since their topics had ended, or no mail with them was taken: not counted as mailed. */
  dropped: string[];
}

/** Our record of one email: the ledger. Key: (subscriberId, deliveryId). */
export interface Delivery extends Content {
  subscriberId: string;
  /** Opaque and safe in an SES message tag and in a link: see `deliveryIdOf`. Sorts by the time of the claim. */
  deliveryId: string;
  slot: string;
  frequency: Frequency;
  state: DeliveryState;
  failedReason: FailedReason | null;
  /** Counts the claims, from 1. */
  attempt: number;
  messageId: string | null;
  claimedAt: string;
  sentAt: string | null;
}

/** A delivery that is written ahead: it may be about to go out, or have gone out, until the ledger has it. */
export interface OpenDelivery extends Delivery {
  /** Drawn anew for each claim: how a sender knows its own. */
  claimId: string;
  /** Until then its sender may still be at work. */
  leaseUntil: string;
  /** While `waiting`: when it may be tried again. */
  notBefore: string | null;
}

/** A subscriber's progress with all that guards a claim. Everything that says no raises `revision`. */
export interface SendingProgress extends Progress {
  /** The newest slot of each frequency that was claimed. */
  lastSlot: Partial<Record<Frequency, string>>;
  /** What was claimed last in each frequency, until the ledger has it and a later claim takes it out. */
  open: Partial<Record<Frequency, OpenDelivery>>;
  /** Per topic, articles that were folded into a mail which then failed: they come with the next one. */
  owed: Record<string, string[]>;
}

/** Everything about one subscriber that a sender needs, read consistently. */
export interface SendingSubscriber extends WholeSubscriber {
  progress: SendingProgress;
}

const idParts = /^([0-9a-z]{8})-([ihdw])(.+)$/;
const letters: Record<Frequency, string> = { instant: 'i', hourly: 'h', daily: 'd', weekly: 'w' };

/** `mhx3k2ab-d2026-11-23`: when it was claimed, in milliseconds in base 36 (eight digits until 2059), and its slot. */
export function deliveryIdOf(claimedAt: string, slot: string): string {
  const [frequency = '', name = ''] = slot.split('#');
  return `${timeOfId(claimedAt)}-${letters[frequency as Frequency]}${name.replaceAll(':', '')}`;
}

/** The beginning of the ids of all deliveries claimed at that instant: where a read of the ledger begins. */
export const timeOfId = (at: string): string => Math.max(0, Date.parse(at)).toString(36).padStart(8, '0');

/** The frequency that an id names; null if it is none of ours. */
export function frequencyOfId(deliveryId: string): Frequency | null {
  const letter = idParts.exec(deliveryId)?.[2];
  return (Object.keys(letters) as Frequency[]).find((each) => letters[each] === letter) ?? null;
}

/** The slot that an id names: `w2026-W48` is `weekly#2026-W48`. */
export function slotOfId(deliveryId: string): string {
  const [, , , name = ''] = idParts.exec(deliveryId) ?? [];
  const frequency = frequencyOfId(deliveryId);
  // The minutes of an instant slot had their colon taken out.
  return `${frequency}#${frequency === 'instant' ? name.replace(/(\d\d)(\d\dZ)$/, '$1:$2') : name}`;
}

export const timeInId = (deliveryId: string): string => new Date(Number.parseInt(deliveryId.slice(0, 8), 36)).toISOString();

/** The topics that it is about. */
export const topicsOf = ({ ranges, chosen, heldBack, beyond }: Content): Set<string> =>
  new Set([ranges, chosen, heldBack, beyond].flatMap((each) => Object.keys(each)));

/** What is written ahead and not known to be in the ledger, of all frequencies. */
export const openOnes = ({ open }: Pick<SendingProgress, 'open'>): OpenDelivery[] => Object.values(open);
