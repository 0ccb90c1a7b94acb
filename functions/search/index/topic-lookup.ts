import { uint32At } from '../typed-arrays.ts';
import type { TopicIndex } from './topic-index.ts';

/**
 * The number of a topic by its id; -1 for one that the index does not hold. Hashes the ids where they lie, once (a fifth of a
 * second and eight megabytes for a million topics), and reads none but those of the same hash after that.
 */
export function topicLookup({ topics, topicIds, topicIdStarts }: TopicIndex): (topicId: string) => number {
  let size = 4;
  while (size < topics * 2) size *= 2;
  const slots = new Uint32Array(size);
  for (let topic = 0; topic < topics; topic += 1) {
    let slot = hashOf(topicIds, uint32At(topicIdStarts, topic), uint32At(topicIdStarts, topic + 1)) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = topic + 1;
  }
  const encoder = new TextEncoder();
  return (topicId) => {
    const wanted = encoder.encode(topicId);
    for (let slot = hashOf(wanted, 0, wanted.length) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      const topic = uint32At(slots, slot) - 1;
      if (isSame(topicIds.subarray(topicIdStarts[topic], topicIdStarts[topic + 1]), wanted)) return topic;
    }
    return -1;
  };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, at) => byte === other[at]);

/** FNV-1a, mixed once more because only the low bits are used. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
