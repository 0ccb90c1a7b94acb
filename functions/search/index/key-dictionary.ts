import { uint8At, uint32At } from '../typed-arrays.ts';

/**
 * Strings to numbers 0, 1, 2, … without a Map: open addressing over one pool of UTF-8, so that half a million keys load
 * with the file and cost 20 bytes each.
 */
export interface KeyDictionary {
  /** Power-of-two table: number + 1 of the key that hashes there; 0 where free. */
  slots: Uint32Array;
  /** Where each key's bytes start; one more entry than there are keys. */
  offsets: Uint32Array;
  bytes: Uint8Array;
}

export function buildDictionary(keys: readonly string[]): KeyDictionary {
  const encoded = keys.map((key) => encoder.encode(key));
  const offsets = new Uint32Array(keys.length + 1);
  encoded.forEach((bytes, number) => {
    offsets[number + 1] = uint32At(offsets, number) + bytes.length;
  });
  const bytes = new Uint8Array(uint32At(offsets, keys.length));
  let size = 4;
  while (size < keys.length * 1.5) size *= 2;
  const slots = new Uint32Array(size);
  encoded.forEach((key, number) => {
    bytes.set(key, offsets[number]);
    let slot = hash(key, key.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = number + 1;
  });
  return { slots, offsets, bytes };
}

const encoder = new TextEncoder();
const scratch = new Uint8Array(32_768);

/** The number of a key; -1 where it is not among them. */
export function numberOf(dictionary: KeyDictionary, key: string): number {
  const { slots, offsets, bytes } = dictionary;
  const length = encode(key);
  const mask = slots.length - 1;
  for (let slot = hash(scratch, length) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const number = uint32At(slots, slot) - 1;
    const start = uint32At(offsets, number);
    if (uint32At(offsets, number + 1) - start === length && sameBytes(bytes, start, length)) return number;
  }
  return -1;
}

/** Writes a key's UTF-8 into `scratch`. Most keys are ASCII, and a loop over those beats the encoder's call. */
function encode(key: string): number {
  if (key.length > scratch.length) return 0;
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    if (unit > 0x7f) return encoder.encodeInto(key, scratch).written;
    scratch[index] = unit;
  }
  return key.length;
}

function sameBytes(bytes: Uint8Array, start: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (bytes[start + index] !== scratch[index]) return false;
  return true;
}

/** FNV-1a, with a last mix because only the low bits are used. */
function hash(bytes: Uint8Array, length: number): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) value = Math.imul(value ^ uint8At(bytes, index), 0x01000193);
  value ^= value >>> 15;
  return value >>> 0;
}
