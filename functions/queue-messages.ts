/**
 * What the queues carry, one schema per queue. A message that does not fit ends among the dead letters. Fields that are not
 * known are let pass: functions are deployed one by one, and an older one still reads what a newer one sends.
 */
import * as z from 'zod';

const id = z.string().min(1).max(200);

/**
 * How often a message was sent again by the function that received it, and how often at most. Lambda's own bound of 16 is
 * switched off for these functions. Retries of 15 minutes may last for days (a day's quota, a stopped account); a topic's
 * pages of followers are one hop each.
 */
export const mostHops = { alertWindows: 20_000, digests: 5_000, confirmations: 300 } as const;
const hops = z.int().min(0).default(0);

export class TooManyHops extends Error {
  override readonly name = 'TooManyHops';
}

/** The message as it is sent again. Throws `TooManyHops` beyond the bound: it then fails as often as its queue allows, and rests among the dead letters. */
export function oneHopOn<Message extends object>(message: Message, hopsBefore: number, most: number): Message & { hops: number } {
  if (hopsBefore >= most) throw new TooManyHops(`sent again ${hopsBefore} times`);
  return { ...message, hops: hopsBefore + 1 };
}

export const feedMessage = z.object({ feedId: id });
/** A topic that went live; or, after an upgrade, that no index of this version has been compiled yet. */
export const newTopicMessage = z.union([z.object({ topicId: id }), z.object({ wanted: z.literal('index') })]);
/** A topic with a match, and the five-minute window (its end is when the alert is due): `2026-11-23T07:05Z`. */
export const alertWindowMessage = z.object({
  topicId: id,
  window: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
  /** Where to go on, when a topic has more instant subscribers than one message should page through. */
  page: z.string().optional(),
  hops,
});
/** One subscriber, one slot: the same for alerts and digests. */
export const digestMessage = z.object({
  subscriberId: id,
  slot: z.string().min(6).max(64),
  /** Only what matched until then: a late look for a lost message must not bring what belongs to the next slot. */
  until: z.iso.datetime().optional(),
  hops,
});
export const confirmationMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), subscriberId: id, topicId: id, hops }),
  z.object({ kind: z.literal('manage'), subscriberId: id, hops }),
]);

export type FeedMessage = z.infer<typeof feedMessage>;
export type NewTopicMessage = z.infer<typeof newTopicMessage>;
export type AlertWindowMessage = z.input<typeof alertWindowMessage>;
export type DigestMessage = z.input<typeof digestMessage>;
export type ConfirmationMessage = z.input<typeof confirmationMessage>;
