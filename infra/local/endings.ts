/** What has to end when the host ends, in the order in which it started. */
export type Endings = (() => Promise<void> | void | undefined)[];

/** The last that started ends first. */
export async function endAll(endings: Endings): Promise<void> {
  for (let end = endings.pop(); end; end = endings.pop()) await end();
}

/** However often it is called, it ends once, and every caller waits for that. */
export function once(end: () => Promise<void>): () => Promise<void> {
  let ending: Promise<void> | null = null;
  return () => {
    ending ??= end();
    return ending;
  };
}
