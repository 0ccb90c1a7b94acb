/**
 * Reads of typed arrays at places that the caller knows to be inside. One function for each kind of array, because one for
 * all would be called with five shapes, and the compiler then gives up reading them fast.
 */
export const int8At = (array: Int8Array, at: number): number => array[at] as number;
export const int32At = (array: Int32Array, at: number): number => array[at] as number;
export const uint32At = (array: Uint32Array, at: number): number => array[at] as number;
export const uint16At = (array: Uint16Array, at: number): number => array[at] as number;
export const uint8At = (array: Uint8Array, at: number): number => array[at] as number;
export const float64At = (array: Float64Array, at: number): number => array[at] as number;
/** The same for plain lists of numbers. */
export const numberAt = (list: readonly number[], at: number): number => list[at] as number;

/** A longer copy with room for `needed`, at least twice as long. */
export function grownInt32(array: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(needed, array.length * 2));
  copy.set(array);
  return copy;
}

/** A longer copy of that length. */
export function grownUint16(array: Uint16Array, length: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(Math.max(length, array.length));
  copy.set(array);
  return copy;
}

/** The same of bytes. */
export function grownBytes(array: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(Math.max(length, array.length));
  copy.set(array);
  return copy;
}
