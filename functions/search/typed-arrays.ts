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
