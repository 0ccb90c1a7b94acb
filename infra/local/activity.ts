/** Counts what runs now and how often something began, so that "nothing is left to do" can be told exactly. */
export interface Activity {
  /** Holds the host busy while `work` runs. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Work that looks whether there is any: the same, but it does not count as begun. */
  looking<T>(look: () => Promise<T>): Promise<T>;
  running(): number;
  /** How often work began. */
  begun(): number;
  /** Settles when nothing runs. */
  whenQuiet(): Promise<void>;
}

export function countActivity(): Activity {
  let running = 0;
  let begun = 0;
  let waiting: (() => void)[] = [];
  async function looking<T>(work: () => Promise<T>): Promise<T> {
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      if (running === 0) {
        for (const settle of waiting) settle();
        waiting = [];
      }
    }
  }
  return {
    looking,
    during(work) {
      begun += 1;
      return looking(work);
    },
    running: () => running,
    begun: () => begun,
    whenQuiet: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
