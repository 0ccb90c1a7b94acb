/** How a change of a subscriber is stored: everything that differs, in one transaction, if nobody else changed them meanwhile. */
import { isDeepStrictEqual } from 'node:util';
import { consentsOf } from './consents.ts';
import { schedulesOf } from './schedule.ts';
import type { Consent, Schedule, ScheduledFrequency, Subscriber, Subscription, WholeSubscriber } from './subscription.ts';

export interface SubscriberChange {
  subscriberId: string;
  /** `Progress.revision` as read: the change is made only if it still is, and raises it. */
  revision: number;
  /** Null where it stays as it is. */
  profile: Subscriber | null;
  subscriptions: Subscription[];
  schedules: Schedule[];
  schedulesRemoved: ScheduledFrequency[];
  /** topicId -> cursor. */
  cursors: Record<string, string>;
  cursorsRemoved: string[];
  /** What this change adds to the list of consents. */
  consents: Consent[];
}

export interface ChangeSubscriber {
  /** Consistent; null where there is no such subscriber. */
  readAll(subscriberId: string): Promise<WholeSubscriber | null>;
  /** False where the revision is another one by now: nothing was changed. */
  change(change: SubscriberChange): Promise<boolean>;
}

// A transaction takes 100 actions: a subscription and its consent are two; what remains are progress, profile, address, four schedules.
const subscriptionsAtOnce = 45;
// Each lost round is another change or claim of this same subscriber: more than a few at a time is a fault.
const mostRounds = 10;

/**
 * Makes a step from `transitions.ts` and stores it. The step may run several times, always on what is true then, so it
 * must come to the same end when part of it is done already. Null where there is no such subscriber.
 */
export async function changeSubscriber(
  deps: ChangeSubscriber,
  subscriberId: string,
  step: (whole: WholeSubscriber) => WholeSubscriber,
): Promise<{ before: WholeSubscriber; after: WholeSubscriber } | null> {
  for (let round = 0; round < mostRounds; round += 1) {
    const before = await deps.readAll(subscriberId);
    if (!before) return null;
    const after = step(before);
    if (await storeAll(deps, changesBetween(before, after))) return { before, after };
  }
  throw new Error(`subscriber ${subscriberId} was changed by others ${mostRounds} times`);
}

async function storeAll(deps: ChangeSubscriber, changes: readonly SubscriberChange[]): Promise<boolean> {
  for (const change of changes) if (!(await deps.change(change))) return false;
  return true;
}

/** What differs, in as few transactions as hold it: one, unless more than 45 subscriptions change. None where nothing differs. */
export function changesBetween(before: WholeSubscriber, after: WholeSubscriber): SubscriberChange[] {
  const { subscriberId, revision } = before.progress;
  const subscriptions = after.subscriptions.filter(
    (each) =>
      !same(
        each,
        before.subscriptions.find(({ topicId }) => topicId === each.topicId),
      ),
  );
  const schedules = schedulesOf(after.profile, after.subscriptions);
  const first: SubscriberChange = {
    subscriberId,
    revision,
    profile: same(before.profile, after.profile) ? null : after.profile,
    subscriptions: subscriptions.slice(0, subscriptionsAtOnce),
    consents: consentsOf(before, subscriptions.slice(0, subscriptionsAtOnce)),
    schedules: schedules.filter(
      (each) =>
        !same(
          each,
          before.schedules.find(({ frequency }) => frequency === each.frequency),
        ),
    ),
    schedulesRemoved: before.schedules
      .map(({ frequency }) => frequency)
      .filter((each) => !schedules.some(({ frequency }) => frequency === each)),
    cursors: Object.fromEntries(
      Object.entries(after.progress.cursors).filter(([topicId, cursor]) => before.progress.cursors[topicId] !== cursor),
    ),
    cursorsRemoved: Object.keys(before.progress.cursors).filter((topicId) => !(topicId in after.progress.cursors)),
  };
  const rest: SubscriberChange[] = [];
  for (let start = subscriptionsAtOnce; start < subscriptions.length; start += subscriptionsAtOnce) {
    const some = subscriptions.slice(start, start + subscriptionsAtOnce);
    rest.push({ ...nothing(subscriberId, revision + 1 + rest.length), subscriptions: some, consents: consentsOf(before, some) });
  }
  return isNothing(first) ? [] : [first, ...rest];
}

const nothing = (subscriberId: string, revision: number): SubscriberChange => ({
  subscriberId,
  revision,
  profile: null,
  subscriptions: [],
  schedules: [],
  schedulesRemoved: [],
  cursors: {},
  cursorsRemoved: [],
  consents: [],
});

const isNothing = (change: SubscriberChange) => same(change, nothing(change.subscriberId, change.revision));

const same = (one: unknown, other: unknown) => isDeepStrictEqual(one, other);
