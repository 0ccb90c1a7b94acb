/** When a subscriber's digests are due, said as static keys of an index: nothing is rewritten when a digest goes out. */
import type { Frequency, Schedule, ScheduledFrequency, Subscriber, Subscription } from './subscription.ts';

/** Into how many parts each schedule key is cut, so that several can be read side by side. Raising it needs the old keys rewritten. */
export const scheduleShards = 1;

export type When = Pick<Subscriber, 'zone' | 'hour' | 'weekday'>;

/** The key without its shard: `daily#Europe/Kyiv#07`, `weekly#MON#Europe/Kyiv#07`, `hourly`, `instant`. */
export function schedulePrefix(frequency: ScheduledFrequency, { zone, hour, weekday }: When): string {
  const localHour = String(hour).padStart(2, '0');
  if (frequency === 'hourly' || frequency === 'instant') return frequency;
  return frequency === 'daily' ? `daily#${zone}#${localHour}` : `weekly#${weekday}#${zone}#${localHour}`;
}

/** `daily#Europe/Kyiv#07#0`: what the index is asked for. */
export function scheduleKey(frequency: ScheduledFrequency, subscriber: When & { subscriberId: string }): string {
  return `${schedulePrefix(frequency, subscriber)}#${shardOf(subscriber.subscriberId, scheduleShards)}`;
}

/** All keys of a prefix, one per shard. */
export function scheduleKeys(prefix: string): string[] {
  return Array.from({ length: scheduleShards }, (_, shard) => `${prefix}#${shard}`);
}

/** The key under which a topic's followers at one frequency are found: alerts ask for the instant ones alone. */
export const followedTopic = (topicId: string, frequency: Frequency): string => `${topicId}#${frequency}`;

/** The schedules that a subscriber should have: one per frequency in use, without a key while paused. */
export function schedulesOf(profile: Subscriber, subscriptions: readonly Subscription[]): Schedule[] {
  const inUse = new Set<Frequency>(subscriptions.filter((each) => each.state === 'active').map((each) => each.frequency));
  return (['instant', 'hourly', 'daily', 'weekly'] as const)
    .filter((frequency) => inUse.has(frequency))
    .map((frequency) => ({
      subscriberId: profile.subscriberId,
      frequency,
      scheduleKey: profile.pausedAt === null ? scheduleKey(frequency, profile) : null,
    }));
}

/** Spreads ids evenly; the same id always falls into the same shard. FNV-1a. */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % shards;
}
