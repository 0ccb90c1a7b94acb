/** What is still to be queued, and what was queued and is not settled: how nobody is forgotten, however often a tick dies. */
import type { Slot } from './digest.ts';

/** Alerts go ahead of digests, and each kind has its own checkpoints, queue and share of the rate. */
export type Kind = 'alerts' | 'digests';

/** How far the members of a list have been queued for a slot. */
export interface Checkpoint {
  kind: Kind;
  /** Sorts by when it is due. Of a schedule there is one, whose next slot takes its place. */
  checkpointId: string;
  /** Whose members are due: `schedule daily#Europe/Kyiv#07#0`, `topic <topicId>`, `subscriber <id>`. */
  list: string;
  slot: Slot;
  dueAt: string;
  /** Only what matched until then; null: all up to the cutoff. */
  until: string | null;
  /** The last subscriber queued; null before the first. */
  after: string | null;
  /** Where this slot began, in the middle of the list: it goes round to there. Null: at the list's beginning. */
  stopAt: string | null;
  /** Whether it has passed the end of the list and goes on from its beginning. */
  wrapped: boolean;
  /** Raised with each move. */
  turn: number;
}

/** Some members of a list that were queued together, in messages of a few neighbours. */
export interface Page {
  kind: Kind;
  pageId: string;
  list: string;
  slot: Slot;
  until: string | null;
  /** The subscriber before its first; null at the list's beginning. */
  after: string | null;
  /** The last subscriber of each message, by the message's number. */
  ends: string[];
  /** Numbers of the messages that are settled. A set, so that a message that comes twice counts once. */
  settled: ReadonlySet<number>;
  queuedAt: string;
  /** When it was queued first. */
  firstQueuedAt: string;
}

/** The next slot of a list goes on where the last one stopped, so that an overloaded list starves nobody. */
export function nextSlot(
  known: Checkpoint | null,
  due: Pick<Checkpoint, 'kind' | 'checkpointId' | 'list' | 'slot' | 'dueAt' | 'until'>,
): Checkpoint {
  const after = known?.after ?? null;
  return { ...due, after, stopAt: after, wrapped: false, turn: (known?.turn ?? -1) + 1 };
}

/** Which members come next: those after `after`, up to and with `upTo`. */
export const nextMembers = ({ after, stopAt, wrapped }: Checkpoint): { after: string | null; upTo: string | null } => ({
  after,
  upTo: wrapped ? stopAt : null,
});

/** As it stands once these were queued; null once all have been. */
export function moved(checkpoint: Checkpoint, queued: readonly string[], isLast: boolean): Checkpoint | null {
  const turn = checkpoint.turn + 1;
  if (!isLast) return { ...checkpoint, after: queued.at(-1) ?? checkpoint.after, turn };
  if (checkpoint.stopAt === null || checkpoint.wrapped) return null;
  return { ...checkpoint, after: null, wrapped: true, turn };
}
