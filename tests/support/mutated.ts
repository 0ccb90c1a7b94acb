const nested = ['<div>', '<a>', '<item>', '<b><i>', '<table><tr><td>', '<![CDATA[', '<!--', '&lt;', '<ul><li>'];

/** Bytes flipped, pieces cut out or said again, tags nested, the end cut off: always the same for one seed. `deepest`: how often a tag is nested at most. */
export function mutated(bytes: Uint8Array, seed: number, { deepest = 500 } = {}): Uint8Array {
  let state = seed + 1;
  // A linear congruential generator (Numerical Recipes), so that a failure can be repeated. Its low bits repeat soon.
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(1, below));
  };
  const result = Uint8Array.from(bytes);
  for (let flips = 0; flips < 20; flips += 1) result[next(result.length)] = next(256);
  const changes: ((from: Uint8Array) => Uint8Array)[] = [
    (from) => without(from, next(from.length), next(200)),
    (from) => from.subarray(0, next(from.length)),
    (from) => inserted(from, next(from.length), Buffer.from((nested[next(nested.length)] ?? '').repeat(1 + next(deepest)))),
    (from) => inserted(from, next(from.length), from.subarray(next(from.length), next(from.length))),
  ];
  const chosen = [changes[0], changes[next(changes.length)], changes[next(changes.length)]];
  return chosen.reduce((from, change) => change?.(from) ?? from, result as Uint8Array);
}

const without = (bytes: Uint8Array, at: number, length: number) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
const inserted = (bytes: Uint8Array, at: number, more: Uint8Array) => Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
