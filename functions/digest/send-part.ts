/** A message's subscribers, side by side. Its number on the page is settled once each of them is. */
import type { PartMessage } from './page-members.ts';
import { isSettled, type SendDigest, type SendOutcome, sendDigest } from './send-digest.ts';

export interface SendPart {
  send: SendDigest;
  /** Notes a message of a page as done with. */
  settle(pageId: string, number: number): Promise<void>;
  /** ISO 8601: a mail's turn may have been waited for. */
  clock(): string;
  sent(subscriberId: string, outcome: SendOutcome): void;
  /** For the share of them that goes wrong. */
  countSent(mails: number): Promise<void>;
}

/** Throws what went wrong with some, after all have been tried: the message comes again, and those that had theirs are left alone. */
export async function sendPart(deps: SendPart, { pageId, number, slot, until, subscriberIds }: PartMessage): Promise<void> {
  const results = await Promise.allSettled(
    subscriberIds.map(async (subscriberId) => {
      const outcome = await sendDigest(deps.send, { subscriberId, slot, until }, deps.clock());
      deps.sent(subscriberId, outcome);
      return outcome;
    }),
  );
  await deps.countSent(results.filter((result) => result.status === 'fulfilled' && result.value === 'sent').length);
  const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} of ${results.length} digests failed: ${errors[0]?.message}`);
  const settled = results.every((result) => result.status === 'fulfilled' && isSettled(result.value));
  if (settled) await deps.settle(pageId, number);
}
