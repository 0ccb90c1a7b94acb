/**
 * What the queues carry, one schema per queue. A message that does not fit ends among the dead letters; fields of a newer
 * sender are ignored, since functions are updated one by one.
 */
import * as z from 'zod';

const id = z.string().min(1).max(200);

export const feedMessage = z.object({ feedId: id });
/** A topic that went live; or, after an upgrade, that no index of this version has been compiled yet. */
export const newTopicMessage = z.union([z.object({ topicId: id }), z.object({ wanted: z.literal('index') })]);
/** Neighbours of one page, for one slot: the same for alerts and digests. */
export const partMessage = z.object({
  pageId: z.string().min(1),
  number: z.number().int().min(0),
  slot: z.string().min(6).max(64),
  /** Only what matched until then: what belongs to the next slot comes with that. */
  until: z.iso.datetime().nullable(),
  subscriberIds: z.array(id).max(100),
});
export const confirmationMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('confirm'), subscriberId: id, topicId: id }),
  z.object({ kind: z.literal('manage'), subscriberId: id }),
]);

export type FeedMessage = z.infer<typeof feedMessage>;
export type NewTopicMessage = z.infer<typeof newTopicMessage>;
export type PartMessage = z.infer<typeof partMessage>;
export type ConfirmationMessage = z.infer<typeof confirmationMessage>;
