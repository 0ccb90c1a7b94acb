/** What can happen to a subscriber and their subscriptions: each step takes everything as it is and gives it as it will be. */
import type { Topic } from '../topic/topic.ts';
import { SubscriptionRefused } from './refused.ts';
import type { EndedReason, Frequency, Opinion, OptIn, Subscription, Weekday, WholeSubscriber } from './subscription.ts';
import { mostPending, mostSubscriptions } from './subscription.ts';

export interface Wish {
  topic: Topic;
  /** The query in plain words, where it has any. */
  reading?: string | null;
  frequency: Frequency;
  /** The hour asked for with it, for somebody new. */
  when?: When | null;
  optIn: OptIn;
}

interface When {
  zone: string;
  hour: number;
  weekday: Weekday;
}

export const isActive = (subscription: Subscription) => subscription.state === 'active';
export const subscriptionTo = (whole: WholeSubscriber, topicId: string) =>
  whole.subscriptions.find((subscription) => subscription.topicId === topicId);
export const activeTo = (whole: WholeSubscriber, topicId: string) => {
  const subscription = subscriptionTo(whole, topicId);
  return subscription && isActive(subscription) ? subscription : null;
};

/** A subscription that waits for its confirmation. */
export function pendingSubscription(
  subscriberId: string,
  { topic, reading = null, frequency, when = null, optIn }: Wish,
  now: string,
): Subscription {
  return {
    subscriberId,
    topicId: topic.topicId,
    frequency,
    state: 'pending',
    endedReason: null,
    endedAt: null,
    createdAt: now,
    optIn,
    wanted: topic,
    wantedReading: reading,
    wantedWhen: when,
  };
}

/**
 * Somebody asked with this address; nobody knows yet who. What waits already stays as it was asked for first, so that nobody
 * changes it or makes it wait longer, and the mail that went out for it still works. Beyond the most that wait the oldest goes.
 */
export function ask(whole: WholeSubscriber, wish: Wish, now: string): WholeSubscriber {
  const { profile } = whole;
  const before = subscriptionTo(whole, wish.topic.topicId);
  if (before && before.state !== 'ended') return whole;
  // What its owner is still owed from before an edit stays owed, whoever asks.
  const owed = before?.becameTopicId ? { becameTopicId: before.becameTopicId, endedAt: before.endedAt } : {};
  const asked = { ...pendingSubscription(profile.subscriberId, wish, now), ...owed };
  const others = whole.subscriptions.filter((each) => each.topicId !== asked.topicId);
  const crowdedOut = others
    // One that was followed before it was edited may still be owed something.
    .filter(({ state, becameTopicId }) => state === 'pending' && !becameTopicId)
    .sort((one, other) => other.createdAt.localeCompare(one.createdAt))
    .slice(mostPending - 1);
  const without = { ...whole, subscriptions: others };
  const kept = crowdedOut.length === 0 ? without : end(without, (each) => crowdedOut.includes(each), 'never-confirmed', now);
  return { ...kept, subscriptions: [...kept.subscriptions, asked] };
}

/** The pending subscription that a confirmation link names, or the one that it began. */
export const askingOf = ({ subscriptions }: WholeSubscriber, asking: string): Subscription | undefined =>
  subscriptions.find(({ optIn }) => optIn.asking === asking);

/** The owner of the address pressed the button, beside these words. Matches count from here on: the new cursor is this moment. */
export function confirm(whole: WholeSubscriber, topicId: string, now: string, wording: string | null = null): WholeSubscriber {
  const pending = subscriptionTo(whole, topicId);
  if (pending?.state !== 'pending') return whole;
  if (whole.subscriptions.filter(isActive).length >= mostSubscriptions) throw new SubscriptionRefused('too-many-topics');
  const confirmed: Subscription = {
    ...pending,
    state: 'active',
    createdAt: now,
    endedAt: null,
    becameTopicId: null,
    before: owedFromBefore(whole, topicId),
    optIn: { ...pending.optIn, confirmedAt: now, confirmedWording: wording },
    wanted: null,
    wantedReading: null,
    wantedWhen: null,
  };
  return {
    ...whole,
    profile:
      whole.profile.state === 'confirmed'
        ? whole.profile
        : { ...whole.profile, ...pending.wantedWhen, state: 'confirmed', confirmedAt: now },
    subscriptions: replaced(whole.subscriptions, confirmed),
    progress: { ...whole.progress, cursors: { [topicId]: now, ...whole.progress.cursors } },
  };
}

/** Ends what `chosen` says, pending ones too. What has ended already stays as it is, with its first reason. */
export function end(
  whole: WholeSubscriber,
  chosen: (subscription: Subscription) => boolean,
  endedReason: EndedReason,
  now: string,
): WholeSubscriber {
  const cursors = { ...whole.progress.cursors };
  const isEnded = (each: Subscription) => each.state !== 'ended' && chosen(each);
  const active = new Set(whole.subscriptions.filter((each) => isActive(each) && !isEnded(each)).map(({ topicId }) => topicId));
  const subscriptions = whole.subscriptions.map((each): Subscription => {
    const ended: Subscription = isEnded(each)
      ? { ...each, state: 'ended', endedReason, endedAt: now, becameTopicId: null, wanted: null, wantedReading: null, wantedWhen: null }
      : each;
    if (ended.state !== 'ended' || (ended.becameTopicId && active.has(ended.becameTopicId))) return ended;
    // What another query was before its edit is owed for as long as that one is followed; what this one was ends with it.
    const owedTo = ended.before?.becameTopicId;
    if (ended.before && owedTo && active.has(owedTo))
      return { ...ended, endedReason: 'edited', endedAt: ended.before.endedAt, becameTopicId: owedTo, before: null };
    delete cursors[ended.topicId];
    return ended.becameTopicId ? { ...ended, becameTopicId: null } : ended;
  });
  return { ...whole, subscriptions, progress: { ...whole.progress, cursors } };
}

export function changeFrequency(whole: WholeSubscriber, topicId: string, frequency: Frequency): WholeSubscriber {
  const active = activeTo(whole, topicId);
  if (!active) throw new SubscriptionRefused('not-followed');
  return active.frequency === frequency ? whole : { ...whole, subscriptions: replaced(whole.subscriptions, { ...active, frequency }) };
}

/**
 * An edited query is another topic. The new one begins now; the old one ends as `edited` and keeps its cursor, so that what
 * it matched up to its end still comes. Whatever had become the old one by earlier edits becomes the new one.
 */
export function moveSubscription(
  whole: WholeSubscriber,
  topicId: string,
  to: { topicId: string; frequency: Frequency },
  now: string,
): WholeSubscriber {
  if (topicId === to.topicId) return changeFrequency(whole, topicId, to.frequency);
  const from = activeTo(whole, topicId);
  if (!from) throw new SubscriptionRefused('not-followed');
  if (activeTo(whole, to.topicId)) throw new SubscriptionRefused('followed-already');
  const moved: Subscription = { ...from, ...to, createdAt: now, before: owedFromBefore(whole, to.topicId, topicId) };
  const left: Subscription = { ...from, state: 'ended', endedReason: 'edited', endedAt: now, becameTopicId: to.topicId };
  const others = whole.subscriptions
    .filter((each) => each.topicId !== to.topicId && each.topicId !== topicId)
    .map((each) => following(each, topicId, to.topicId));
  // Back to a query of before: what it matched and was not mailed is still owed, and so its cursor stays.
  const cursors = { [to.topicId]: now, ...whole.progress.cursors };
  return { ...whole, subscriptions: [...others, left, moved], progress: { ...whole.progress, cursors } };
}

/** What an ended topic still owes, if it is followed anew. `from`: the query that becomes it again, if one does. */
function owedFromBefore(whole: WholeSubscriber, topicId: string, from?: string): Exclude<Subscription['before'], undefined> {
  const { endedAt = null, becameTopicId = null } = subscriptionTo(whole, topicId) ?? {};
  if (endedAt === null || !becameTopicId || whole.progress.cursors[topicId] === undefined) return null;
  return { endedAt, becameTopicId: becameTopicId === from ? null : becameTopicId };
}

/** With what was owed to one topic owed to what that became. */
function following(each: Subscription, topicId: string, to: string): Subscription {
  const became = each.becameTopicId === topicId ? { becameTopicId: to } : {};
  const before = each.before?.becameTopicId === topicId ? { before: { ...each.before, becameTopicId: to } } : {};
  return { ...each, ...became, ...before };
}

/** Whose matches a subscriber is owed: followed topics, and what those were before they were edited. */
export interface OwnedTopic {
  topicId: string;
  /** Of the topic that is followed by now. */
  frequency: Frequency;
  /** Matches stamped after it. */
  from: string;
  /** Up to which matches count, for a topic that was edited; null while it is followed. */
  endedAt: string | null;
  /** Between an edit and the return to the same query nobody wanted what matched: after `from`, up to `to`. */
  gap: { from: string; to: string } | null;
  /** Since when its owner has wanted it, without a break. */
  since: string;
  /** What its owner said of its stories. */
  opinions: readonly Opinion[];
}

export function ownedTopics({ subscriptions, progress }: Pick<WholeSubscriber, 'subscriptions' | 'progress'>): OwnedTopic[] {
  return wantedTopics(subscriptions).flatMap(({ topicId, followed, endedAt, gap, since }) => {
    const from = progress.cursors[topicId] ?? (endedAt === null ? since : null);
    return from === null ? [] : [{ topicId, frequency: followed.frequency, from, endedAt, gap, since, opinions: followed.opinions ?? [] }];
  });
}

interface WantedTopic {
  topicId: string;
  /** Itself, or what it became by edits. */
  followed: Subscription;
  endedAt: string | null;
  gap: OwnedTopic['gap'];
  since: string;
}

/** Followed topics, and what those were before they were edited: these also if all that they matched is on its way. */
export function wantedTopics(subscriptions: readonly Subscription[]): WantedTopic[] {
  return subscriptions.flatMap((each) => {
    const followed = isActive(each) ? each : subscriptions.find((other) => isActive(other) && other.topicId === each.becameTopicId);
    if (!followed) return [];
    const since = followed.optIn.confirmedAt ?? followed.createdAt;
    const gap = each.before ? { from: each.before.endedAt, to: each.createdAt } : null;
    return [{ topicId: each.topicId, followed, endedAt: isActive(each) ? null : each.endedAt, gap, since }];
  });
}

export function changeWhen(whole: WholeSubscriber, when: { zone: string; hour: number; weekday: Weekday }): WholeSubscriber {
  return { ...whole, profile: { ...whole.profile, ...when } };
}

/** Holds everything back. Cursors stay where they are, so that all of it comes after `resume`. */
export function pause(whole: WholeSubscriber, now: string): WholeSubscriber {
  return whole.profile.pausedAt === null ? { ...whole, profile: { ...whole.profile, pausedAt: now } } : whole;
}

export function resume(whole: WholeSubscriber): WholeSubscriber {
  return { ...whole, profile: { ...whole.profile, pausedAt: null } };
}

/** Every link mailed so far stops working, but for those that unsubscribe. */
export function revokeLinks(whole: WholeSubscriber): WholeSubscriber {
  return { ...whole, profile: { ...whole.profile, tokenEpoch: whole.profile.tokenEpoch + 1 } };
}

function replaced(subscriptions: readonly Subscription[], by: Subscription): Subscription[] {
  return subscriptions.map((each) => (each.topicId === by.topicId ? by : each));
}
