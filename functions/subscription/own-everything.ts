/** What a person may ask of us about themselves: everything we hold, and that we hold it no longer. */
import { type ChangeSubscriber, changeSubscriber } from './change-subscriber.ts';
import type { Consent, WholeSubscriber } from './subscription.ts';
import { end } from './transitions.ts';

export interface ExportEverything {
  readAll(subscriberId: string): Promise<WholeSubscriber | null>;
  listDeliveries(subscriberId: string): Promise<readonly object[]>;
  listConsents(subscriberId: string): Promise<readonly Consent[]>;
  /** Why and since when the address is not mailed; null if it is. */
  readSuppression(emailHash: string): Promise<object | null>;
  titlesOf(topicIds: readonly string[]): Promise<ReadonlyMap<string, { title: string; query: string }>>;
}

/** Everything held about one subscriber, for them to keep: plain values, times ISO 8601 UTC. Null where there is nothing. */
export async function exportEverything(deps: ExportEverything, subscriberId: string, now: string): Promise<object | null> {
  const whole = await deps.readAll(subscriberId);
  if (!whole) return null;
  const titles = await deps.titlesOf(whole.subscriptions.map((each) => each.topicId));
  const { tokenEpoch: _, ...profile } = whole.profile;
  return {
    exportedAt: now,
    subscriber: profile,
    subscriptions: whole.subscriptions.map((each) => ({
      topic: titles.get(each.topicId) ?? null,
      ...each,
      mailedUpTo: whole.progress.cursors[each.topicId] ?? null,
    })),
    consents: await deps.listConsents(subscriberId),
    suppression: await deps.readSuppression(whole.profile.emailHash),
    deliveries: await deps.listDeliveries(subscriberId),
  };
}

export interface EraseEverything extends ChangeSubscriber {
  /** Everything in the table of subscribers, the address last: until it is gone, erasing can be asked for again. */
  erase(subscriberId: string, emailHash: string): Promise<void>;
  eraseDeliveries(subscriberId: string): Promise<void>;
  /** Has what was being sent at that moment looked for once more, when it is over. */
  noteErased(subscriberId: string, now: string): Promise<void>;
}

/**
 * At once and for good. Subscriptions end first, so that a digest being sent at this moment stops. What stays is the
 * keyed hash of an address that must not be mailed, where there is one.
 */
export async function eraseEverything(deps: EraseEverything, subscriberId: string, now: string): Promise<void> {
  const changed = await changeSubscriber(deps, subscriberId, (whole) => end(whole, () => true, 'erased', now));
  if (!changed) return;
  await deps.noteErased(subscriberId, now);
  await deps.eraseDeliveries(subscriberId);
  await deps.erase(subscriberId, changed.after.profile.emailHash);
}
