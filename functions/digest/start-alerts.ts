import type { Slot } from './digest.ts';
import { cutoffMs, instantSlot, windowEnd } from './slots.ts';

export interface StartAlerts {
  /** The active instant subscribers of a topic. */
  listFollowers(topicId: string, page?: string): Promise<{ subscriberIds: string[]; next: string | null }>;
  queueAlerts(messages: { subscriberId: string; slot: Slot }[], options: { delaySeconds: number }): Promise<void>;
  /** Goes on with the next page in a message of its own. */
  queuePage(message: { topicId: string; window: string; page: string }): Promise<void>;
}

/** Queues one page of a topic's instant subscribers for the end of the window and the cutoff: at most seven minutes. */
export async function startAlerts(
  deps: StartAlerts,
  { topicId, window, page }: { topicId: string; window: string; page?: string | undefined },
  now: string,
): Promise<{ queued: number }> {
  const { subscriberIds, next } = await deps.listFollowers(topicId, page);
  if (next !== null) await deps.queuePage({ topicId, window, page: next });
  const delaySeconds = Math.max(0, Math.ceil((Date.parse(windowEnd(window)) + cutoffMs - Date.parse(now)) / 1000));
  const slot = instantSlot(window);
  await deps.queueAlerts(
    subscriberIds.map((subscriberId) => ({ subscriberId, slot })),
    { delaySeconds },
  );
  return { queued: subscriberIds.length };
}
