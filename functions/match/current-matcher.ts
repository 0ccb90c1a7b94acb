/** The matcher of the index that counts now, as a function keeps it between its calls. */
import { type Matcher, matcherOf } from '../search/index/matcher.ts';
import type { TopicIndex } from '../search/index/topic-index.ts';
import type { TopicIndexPointer } from './publish-topics.ts';

export interface CurrentMatcherDeps {
  readPointer: () => Promise<TopicIndexPointer | null>;
  readIndex: (key: string) => Promise<TopicIndex>;
  /** Whether an index of any version has been published. */
  wasPublished: () => Promise<boolean>;
  /**
   * Milliseconds of the wall clock: a monotonic one stands still while Lambda has frozen the function, and the index
   * would stay old.
   */
  clockMs: () => number;
  /** Has an index of this version compiled and waits for it; absent if whoever asks does not wait. */
  whenMissing?: WhenMissing;
}

export interface WhenMissing {
  /** Asks for the index to be compiled; called once before waiting. */
  ask: () => Promise<void>;
  /** Waits one step. */
  pause: () => Promise<unknown>;
  /** How many steps an article waits. */
  steps: number;
}

/** After an upgrade: no index of this version has been compiled yet. The article waits; nothing is matched against nothing. */
export class TopicIndexMissingError extends Error {
  override readonly name = 'TopicIndexMissingError';
  readonly code = 'topic-index-missing';
}

/** How long a matcher goes on with the index it has before it asks for a newer one. */
const FRESH_MS = 10_000;

/**
 * Kept between calls: a newer index is looked for at most every ten seconds, and a base that did not change is not read
 * again. Throws TopicIndexMissingError if an upgrade has left it without one.
 */
export function currentMatcher(deps: CurrentMatcherDeps): () => Promise<Matcher> {
  let matcher = matcherOf(null, null);
  let used: TopicIndexPointer | null = null;
  let base: TopicIndex | null = null;
  let askedAtMs = Number.NEGATIVE_INFINITY;

  async function load(next: TopicIndexPointer): Promise<void> {
    if (next.baseKey !== null && next.baseKey !== used?.baseKey) base = await deps.readIndex(next.baseKey);
    const delta = next.deltaKey === null ? null : await deps.readIndex(next.deltaKey);
    matcher = matcherOf(base, delta);
    used = next;
  }

  return async () => {
    if (Math.abs(deps.clockMs() - askedAtMs) < FRESH_MS) return matcher;
    const next = await newestPointer(deps);
    if (next !== null && next.revision !== used?.revision) await load(next);
    askedAtMs = deps.clockMs();
    return matcher;
  };
}

/** Null if no topic was ever published. */
async function newestPointer({ readPointer, wasPublished, whenMissing }: CurrentMatcherDeps): Promise<TopicIndexPointer | null> {
  const found = await readPointer();
  if (found !== null || !(await wasPublished())) return found;
  await whenMissing?.ask();
  for (let step = 0; step < (whenMissing?.steps ?? 0); step += 1) {
    await whenMissing?.pause();
    const compiled = await readPointer();
    if (compiled !== null) return compiled;
  }
  throw new TopicIndexMissingError('the topic index has not been compiled by this version yet');
}
