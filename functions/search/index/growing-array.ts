/** Numbers of 32 bits, pushed one by one, without an object for each. */
export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
  push2(first: number, second: number): void;
  push3(first: number, second: number, third: number): void;
  set(at: number, value: number): void;
  /** A copy of exactly what was pushed. */
  take(): Uint32Array;
}

export function growingArray(capacity = 1024): GrowingArray {
  let values = new Uint32Array(capacity);
  let length = 0;
  function push(value: number): void {
    if (length === values.length) {
      const larger = new Uint32Array(values.length * 2);
      larger.set(values);
      values = larger;
    }
    values[length] = value;
    length += 1;
  }
  return {
    get length() {
      return length;
    },
    push,
    push2(first, second) {
      push(first);
      push(second);
    },
    push3(first, second, third) {
      push(first);
      push(second);
      push(third);
    },
    set(at, value) {
      values[at] = value;
    },
    take: () => values.slice(0, length),
  };
}
