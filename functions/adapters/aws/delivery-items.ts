/** How deliveries are kept, open and in the ledger: small, since each byte is written with every mail and read for a fortnight. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import {
  type Content,
  type Delivery,
  deliveryStates,
  failedReasons,
  frequencyOfId,
  type OpenDelivery,
  slotOfId,
  timeInId,
} from '../../delivery/delivery.ts';
import { frequencies } from '../../subscription/subscription.ts';
import { type Item, itemCodec, objectOf } from './codec.ts';

const text = z.string();
const idsByTopic = z.record(text, z.array(text));

const contentSchema = objectOf<Content>({
  ranges: z.record(text, z.object({ from: text, to: text })),
  chosen: idsByTopic,
  heldBack: idsByTopic,
  beyond: z.record(text, z.object({ from: text, to: text, count: z.number() })),
  folded: z.record(text, z.record(text, text)),
  likenesses: z.record(text, text),
  dropped: z.array(text),
});

/** Of a delivery that only an event has told of so far. */
const nothing: Content = { ranges: {}, chosen: {}, heldBack: {}, beyond: {}, folded: {}, likenesses: {}, dropped: [] };

/** The ids of topics and articles repeat within a delivery, which is what deflate is good at: a third of the JSON. */
const bytes = z.instanceof(Uint8Array);
const packed = bytes.transform((packedContent, context): Content => {
  try {
    return contentSchema.parse(JSON.parse(inflateRawSync(packedContent).toString('utf8')));
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) });
    return z.NEVER;
  }
});

export function pack({ ranges, chosen, heldBack, beyond, folded, likenesses, dropped }: Content): Uint8Array {
  return deflateRawSync(JSON.stringify({ ranges, chosen, heldBack, beyond, folded, likenesses, dropped }));
}

interface StoredOpen {
  deliveryId: string;
  state: Delivery['state'];
  failedReason?: Delivery['failedReason'] | undefined;
  attempt: number;
  claimId: string;
  leaseUntil: number;
  notBefore?: number | undefined;
  content: Content;
}

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The open deliveries of a progress item, by frequency. */
export const openSchema = z.partialRecord(
  z.enum(frequencies),
  z.object({
    deliveryId: text,
    state: z.enum(deliveryStates),
    failedReason: z.enum(failedReasons).optional(),
    attempt: z.number(),
    claimId: text,
    leaseUntil: z.number(),
    notBefore: z.number().optional(),
    content: packed,
  }),
);

export function openOf(subscriberId: string, { content, notBefore, leaseUntil, failedReason, ...stored }: StoredOpen): OpenDelivery {
  return {
    ...{ subscriberId, ...stored, ...namedBy(stored.deliveryId), ...content },
    failedReason: failedReason ?? null,
    leaseUntil: instant(leaseUntil),
    notBefore: notBefore === undefined ? null : instant(notBefore),
    messageId: null,
    sentAt: null,
  };
}

export const openItem = (open: OpenDelivery): Item => ({
  deliveryId: open.deliveryId,
  state: open.state,
  ...(open.failedReason !== null && { failedReason: open.failedReason }),
  attempt: open.attempt,
  claimId: open.claimId,
  leaseUntil: Date.parse(open.leaseUntil),
  ...(open.notBefore !== null && { notBefore: Date.parse(open.notBefore) }),
  content: pack(open),
});

const namedBy = (deliveryId: string): Pick<Delivery, 'slot' | 'frequency' | 'claimedAt'> => ({
  slot: slotOfId(deliveryId),
  frequency: frequencyOfId(deliveryId) ?? 'daily',
  claimedAt: timeInId(deliveryId),
});

const ledgerCodec = itemCodec<{
  subscriberId: string;
  deliveryId: string;
  state: Delivery['state'];
  failedReason: Delivery['failedReason'];
  attempt: number;
  messageId: string | null;
  sentAt: string | null;
  content: Content;
}>('delivery', ['subscriberId', 'deliveryId'], {
  subscriberId: text,
  deliveryId: text.refine((id) => frequencyOfId(id) !== null, 'no id of a delivery'),
  state: z.enum(deliveryStates),
  failedReason: z.enum(failedReasons).nullable().default(null),
  attempt: z.number().default(0),
  messageId: text.nullable().default(null),
  sentAt: text.nullable().default(null),
  content: packed.default(nothing),
});

export function deliveriesIn(all: readonly Item[]): Delivery[] {
  return ledgerCodec.fromItems(all).map(({ content, failedReason, ...delivery }) => ({
    ...{ ...delivery, ...namedBy(delivery.deliveryId), ...content },
    // What a bounce raised afterwards did not fail.
    failedReason: delivery.state === 'failed' ? failedReason : null,
  }));
}
