/** What the queues carry, one schema per queue. A message that does not fit ends among the dead letters. */
import * as z from 'zod';

const id = z.string().min(1).max(200);

export const feedMessage = z.strictObject({ feedId: id });
export const newTopicMessage = z.strictObject({ topicId: id });
/** A topic with a match, and the five-minute window (its end is when the alert is due): `2026-11-23T07:05Z`. */
export const alertWindowMessage = z.strictObject({
  topicId: id,
  window: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/),
  /** Where to go on, when a topic has more instant subscribers than one message should page through. */
  page: z.string().optional(),
});
/** One subscriber, one slot: the same for alerts and digests. */
export const digestMessage = z.strictObject({
  subscriberId: id,
  slot: z.string().min(6).max(64),
  /** Only what matched until then: a late look for a lost message must not bring what belongs to the next slot. */
  until: z.iso.datetime().optional(),
});
export const confirmationMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('confirm'), subscriberId: id, topicId: id }),
  z.strictObject({ kind: z.literal('manage'), subscriberId: id }),
]);

export type FeedMessage = z.infer<typeof feedMessage>;
export type NewTopicMessage = z.infer<typeof newTopicMessage>;
export type AlertWindowMessage = z.infer<typeof alertWindowMessage>;
export type DigestMessage = z.infer<typeof digestMessage>;
export type ConfirmationMessage = z.infer<typeof confirmationMessage>;
