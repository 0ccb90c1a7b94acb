import { int32At } from '../typed-arrays.ts';

/**
 * Stretches of text to numbers, looked up where they stand: no string is made for a word that is known, which is why
 * an article of three hundred words is read in some fifty microseconds. Open addressing over a pool of UTF-16 units.
 */
export interface WordTable {
  /** The number of the word from `start` to `end`; -1 where it is not known. */
  find(text: string, start: number, end: number): number;
  /** Adds a word that `find` does not know. */
  add(text: string, start: number, end: number, number: number): void;
}

export function wordTable(): WordTable {
  /** By slot: entry + 1; 0 where free. */
  let slots = new Int32Array(4096);
  let hashes = new Int32Array(2048);
  let numbers = new Int32Array(2048);
  /** By entry: where its units begin; one more than there are entries. */
  let starts = new Int32Array(2049);
  let units = new Uint16Array(16_384);
  let entries = 0;
  return { find, add };

  function find(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = int32At(slots, slot) - 1;
      if (hashes[entry] === hash && holds(entry, text, start, end)) return int32At(numbers, entry);
    }
    return -1;
  }

  function holds(entry: number, text: string, start: number, end: number): boolean {
    const from = int32At(starts, entry);
    if (int32At(starts, entry + 1) - from !== end - start) return false;
    for (let at = 0; at < end - start; at += 1) if (units[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  function add(text: string, start: number, end: number, number: number): void {
    if (entries * 2 >= slots.length) grow();
    const from = int32At(starts, entries);
    if (from + end - start > units.length) units = copyInto(new Uint16Array(units.length * 2 + end - start), units);
    for (let at = start; at < end; at += 1) units[from + at - start] = text.charCodeAt(at);
    starts[entries + 1] = from + end - start;
    hashes[entries] = hashOf(text, start, end);
    numbers[entries] = number;
    place(entries);
    entries += 1;
  }

  function place(entry: number): void {
    const mask = slots.length - 1;
    let slot = int32At(hashes, entry) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2);
    const capacity = slots.length / 2;
    hashes = copyInto(new Int32Array(capacity), hashes);
    numbers = copyInto(new Int32Array(capacity), numbers);
    starts = copyInto(new Int32Array(capacity + 1), starts);
    for (let entry = 0; entry < entries; entry += 1) place(entry);
  }
}

/** FNV-1a over UTF-16 units, mixed once more because only the low bits choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function copyInto<T extends Int32Array | Uint16Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
