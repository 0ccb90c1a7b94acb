/** The pager of both ticks: works the checkpoints that are due, the oldest first, until there is no more room or time. */
import { DAY_MS, later, MINUTE_MS } from '../subscription/times.ts';
import { type Checkpoint, type Kind, moved, nextMembers, type Page } from './checkpoints.ts';
import type { Slot } from './digest.ts';

/** A few neighbours of a page, for one slot. */
export interface PartMessage {
  pageId: string;
  number: number;
  slot: Slot;
  until: string | null;
  subscriberIds: string[];
}

export interface PageMembers {
  /** All mail is halted: what is due waits where it is. */
  isHalted(): Promise<boolean>;
  /** Those that are due, oldest first. */
  listCheckpoints(kind: Kind, dueUntil: string): Promise<Checkpoint[]>;
  /** Moves one on if its turn is still the one before. */
  moveCheckpoint(checkpoint: Checkpoint): Promise<boolean>;
  /** Takes one away if it is still at this turn. */
  removeCheckpoint(checkpoint: Checkpoint): Promise<void>;
  /** Members of a list after one and up to another, in their order, at most `most`; from an index. */
  listMembers(list: string, range: { after: string | null; upTo: string | null; most: number }): Promise<string[]>;
  /** What is settled of a page that is there already stays so. */
  putPage(page: Page): Promise<void>;
  removePage(page: Page): Promise<void>;
  /** Pages that were queued before an instant and are not settled. */
  listPages(kind: Kind, queuedBefore: string): Promise<Page[]>;
  queue(messages: PartMessage[]): Promise<void>;
  /** Takes room for so many subscribers, or less: what is missing to two minutes' sending. */
  reserve(wanted: number): Promise<number>;
  /** Neighbours in one message: ten, fewer below ten mails a second. */
  neighbours(): Promise<number>;
  /** Milliseconds since 1970, as they pass. */
  clock(): number;
}

const PAGE_SIZE = 100;
/** Pages worked on side by side: of different lists, since those of one follow each other. */
const PARALLEL = 16;
/** The next minute's tick goes on. */
const WORK_MS = 40_000;
/** By then a message was worked on, or has been lost. */
const SECOND_LOOK_MS = 15 * MINUTE_MS;
/** What is not settled by then is left to the next slots of its members. */
const GIVE_UP_MS = 3 * DAY_MS;

/** Counts subscribers; `dueMinutes`: how long the oldest is due that could not be queued. `mailHalted`: 1 if it is. */
export async function pageMembers(
  deps: PageMembers,
  kind: Kind,
  now: string,
): Promise<{ queued: number; queuedAgain: number; dueMinutes: number; mailHalted: number }> {
  if (await deps.isHalted()) return { queued: 0, queuedAgain: 0, dueMinutes: 0, mailHalted: 1 };
  const endsAt = deps.clock() + WORK_MS;
  const queuedAgain = await lookAgain(deps, kind, now, endsAt);
  let queued = 0;
  let due = await deps.listCheckpoints(kind, now);
  while (due.length > 0 && deps.clock() < endsAt) {
    const some = due.slice(0, PARALLEL);
    const results = await Promise.all(some.map((checkpoint) => queuePage(deps, checkpoint, now)));
    queued += results.reduce((sum, result) => sum + result.queued, 0);
    // A list goes on in its place, so that the oldest is finished first.
    const left = results.flatMap((result, index) => (result.noRoom ? (some[index] ?? []) : (result.next ?? [])));
    due = [...left, ...due.slice(PARALLEL)];
    if (results.some((result) => result.noRoom)) break;
  }
  return { queued, queuedAgain, dueMinutes: minutesSince(due[0], now), mailHalted: 0 };
}

const minutesSince = (oldest: Checkpoint | undefined, now: string): number =>
  oldest === undefined ? 0 : Math.max(0, Math.floor((Date.parse(now) - Date.parse(oldest.dueAt)) / MINUTE_MS));

interface PageQueued {
  queued: number;
  next: Checkpoint | null;
  noRoom: boolean;
}

/** Queues a page first and moves the checkpoint after: a tick that dies between the two queues it twice. */
async function queuePage(deps: PageMembers, checkpoint: Checkpoint, now: string): Promise<PageQueued> {
  const { after, upTo } = nextMembers(checkpoint);
  const found = await deps.listMembers(checkpoint.list, { after, upTo, most: PAGE_SIZE + 1 });
  const wanted = Math.min(found.length, PAGE_SIZE);
  const room = wanted === 0 ? 0 : await deps.reserve(wanted);
  if (room < Math.min(1, wanted)) return { queued: 0, next: null, noRoom: true };
  const subscriberIds = found.slice(0, room);
  if (subscriberIds.length > 0) await queueMembers(deps, checkpoint, subscriberIds, now);
  const next = moved(checkpoint, subscriberIds, found.length === room);
  if (next === null) await deps.removeCheckpoint(checkpoint);
  const mine = next !== null && (await deps.moveCheckpoint(next));
  return { queued: subscriberIds.length, next: mine ? next : null, noRoom: room < wanted };
}

async function queueMembers(deps: PageMembers, checkpoint: Checkpoint, subscriberIds: readonly string[], now: string): Promise<void> {
  const { kind, list, slot, until } = checkpoint;
  const parts = await partsOf(deps, subscriberIds);
  const page: Page = {
    ...{ kind, list, slot, until, after: nextMembers(checkpoint).after, pageId: `${list} ${slot} ${subscriberIds[0]}` },
    ends: parts.map((part) => part.at(-1) ?? ''),
    settled: new Set(),
    queuedAt: now,
    firstQueuedAt: now,
  };
  await deps.putPage(page);
  await deps.queue(parts.map((part, number) => messageOf(page, number, part)));
}

const messageOf = ({ pageId, slot, until }: Page, number: number, subscriberIds: string[]): PartMessage => ({
  ...{ pageId, number, slot, until, subscriberIds },
});

async function partsOf(deps: PageMembers, subscriberIds: readonly string[]): Promise<string[][]> {
  const size = await deps.neighbours();
  return Array.from({ length: Math.ceil(subscriberIds.length / size) }, (_, number) =>
    subscriberIds.slice(number * size, (number + 1) * size),
  );
}

/** Queues again what was not settled within a quarter of an hour: its message was lost, or its mails could not go out yet. */
async function lookAgain(deps: PageMembers, kind: Kind, now: string, endsAt: number): Promise<number> {
  let queued = 0;
  for (const page of await deps.listPages(kind, later(now, -SECOND_LOOK_MS))) {
    if (deps.clock() >= endsAt) return queued;
    if (page.firstQueuedAt < later(now, -GIVE_UP_MS)) {
      await deps.removePage(page);
      continue;
    }
    const messages = await missingParts(deps, page);
    const size = messages.reduce((sum, { subscriberIds }) => sum + subscriberIds.length, 0);
    if (size > 0 && (await deps.reserve(size)) < size) return queued;
    if (size === 0) {
      await deps.removePage(page);
      continue;
    }
    await deps.putPage({ ...page, settled: settledWith(page, messages), queuedAt: now });
    await deps.queue(messages);
    queued += size;
  }
  return queued;
}

async function missingParts(deps: PageMembers, page: Page): Promise<PartMessage[]> {
  const missing = page.ends.map((_, number) => number).filter((number) => !page.settled.has(number));
  const parts = await Promise.all(
    missing.map(async (number) => {
      const range = { after: page.ends[number - 1] ?? page.after, upTo: page.ends[number] ?? null };
      return messageOf(page, number, await deps.listMembers(page.list, { ...range, most: PAGE_SIZE }));
    }),
  );
  return parts.filter(({ subscriberIds }) => subscriberIds.length > 0);
}

/** A part whose members have all gone is settled. */
const settledWith = ({ ends, settled }: Page, missing: readonly PartMessage[]): ReadonlySet<number> =>
  new Set(ends.map((_, number) => number).filter((number) => settled.has(number) || !missing.some((part) => part.number === number)));
