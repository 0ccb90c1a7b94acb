/**
 * What the queues carry, one schema per queue. A message that does not fit ends among the dead letters; fields of a newer
 * sender are ignored, since functions are updated one by one.
 */
import * as z from 'zod';
import { topicShape } from './adapters/aws/topics-table.ts';
import type { AskMessage } from './subscription/ask-to-subscribe.ts';
import type { LinkMessage } from './subscription/request-manage-link.ts';
import { frequencies, weekdays } from './subscription/subscription.ts';

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
const instant = z.iso.datetime();
const maybeText = z.string().max(2_000).nullable();
/** What somebody typed on a page: looked up where nobody can time the answer. */
export const confirmationMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ask'),
    email: z.string().max(320),
    topic: z.object(topicShape),
    reading: maybeText,
    frequency: z.enum(frequencies),
    zone: z.string().max(100),
    hour: z.int().min(0).max(23),
    weekday: z.enum(weekdays),
    askedAt: instant,
    askedOn: z.string().max(2_000),
    askedWording: z.string().max(2_000),
    askedFrom: maybeText,
    again: z.boolean(),
  }),
  z.object({ kind: z.literal('link'), email: z.string().max(320) }),
  z.object({ kind: z.literal('own-link'), subscriberId: id }),
]);

export type FeedMessage = z.infer<typeof feedMessage>;
export type NewTopicMessage = z.infer<typeof newTopicMessage>;
export type PartMessage = z.infer<typeof partMessage>;
export type ConfirmationMessage = AskMessage | LinkMessage;
