/** Counts what runs now and how often something began, so that "nothing is left to do" can be told exactly. */
export interface Activity {
  /** Holds the host busy while `work` runs. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Says that something was found to do, even if it ends before anybody looks. */
  note(): void;
  running(): number;
  /** How often `note` was called. */
  noted(): number;
  /** Settles when nothing runs. */
  whenQuiet(): Promise<void>;
}

export function countActivity(): Activity {
  let running = 0;
  let noted = 0;
  let waiting: (() => void)[] = [];
  return {
    async during(work) {
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
    },
    note() {
      noted += 1;
    },
    running: () => running,
    noted: () => noted,
    whenQuiet: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
