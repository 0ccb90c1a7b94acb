/** "Never write to this address again": the way out for who did not ask, and does not want to be asked again. */
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import { suppressedMailbox } from './mailbox.ts';
import type { Claims } from './tokens.ts';
import { end } from './transitions.ts';

export interface BlockAddress extends ChangeSubscriber {
  suppress(emailHash: string, reason: 'blocked', at: string): Promise<void>;
  erase(subscriberId: string, emailHash: string): Promise<void>;
}

/**
 * No mail goes to this mailbox any more, under whatever spelling, until an admin lifts it at its owner's wish. Whoever never
 * confirmed is forgotten. The link names the mailbox by its hash, so that it works after everything else has expired.
 */
export async function blockAddress(deps: BlockAddress, { subscriberId, subject }: Claims, now: string): Promise<void> {
  await deps.suppress(suppressedMailbox(subject), 'blocked', now);
  const changed = await changeSubscriber(deps, subscriberId, (whole) => end(whole, () => true, 'unsubscribed-all', now));
  if (changed?.after.profile.state === 'pending') await deps.erase(subscriberId, changed.after.profile.emailHash);
}
