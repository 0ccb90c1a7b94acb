import type { Topic } from '../topic/topic.ts';

export const frequencies = ['instant', 'hourly', 'daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

export const weekdays = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'] as const;
export type Weekday = (typeof weekdays)[number];

/** A person, known by a confirmed email address. */
export interface Subscriber {
  subscriberId: string;
  email: string;
  /** Keyed hash of the address: what logs, limits and suppressions know it by. */
  emailHash: string;
  state: 'pending' | 'confirmed';
  /** Canonical IANA zone, such as `Europe/Kyiv`. */
  zone: string;
  /** Local hour of daily and weekly digests, 0 to 23. */
  hour: number;
  /** Day of weekly digests. */
  weekday: Weekday;
  /** Set while paused: matches are held and come after the pause. */
  pausedAt: string | null;
  /** Raised to revoke every link mailed so far. */
  tokenEpoch: number;
  createdAt: string;
  confirmedAt: string | null;
}

/** Proof that the owner of the address asked. Always double. */
export interface OptIn {
  askedAt: string;
  /** The page that took the request. */
  askedOn: string;
  /** Keyed hash of the truncated IP address, never the address itself. */
  askedFrom: string | null;
  confirmedAt: string | null;
  /** Which asking this was: a confirmation link names it, and so begins nothing that somebody asked for at another time. */
  asking?: string;
  /** What stood beside the button that asked, and beside the one that confirmed. */
  askedWording?: string | null;
  confirmedWording?: string | null;
}

/** One event of the list that shows what somebody agreed to, and when they stopped: added to, never changed. */
export interface Consent {
  subscriberId: string;
  at: string;
  topicId: string;
  event: 'confirmed' | 'ended';
  frequency: Frequency;
  reason: EndedReason | null;
  optIn: OptIn;
}

export type EndedReason =
  | 'unsubscribed'
  | 'unsubscribed-all'
  | 'bounced'
  | 'complained'
  | 'edited'
  | 'retired'
  | 'erased'
  | 'never-confirmed';

/** What a reader said of a story that a mail brought: more like this, or not this. */
export interface Opinion {
  articleId: string;
  title: string;
  likes: boolean;
  saidAt: string;
  /** The story's fingerprint as the ledger keeps it: articles near to it count more, or less. */
  likeness: string;
}

/** One subscriber following one topic at one frequency. */
export interface Subscription {
  subscriberId: string;
  topicId: string;
  frequency: Frequency;
  state: 'pending' | 'active' | 'ended';
  endedReason: EndedReason | null;
  endedAt: string | null;
  /** Of one that ended as `edited`: the topic that is followed in its stead by now, however often the query was edited. */
  becameTopicId?: string | null;
  /** Of one that had ended by an edit and is followed anew while that still owes mail: up to when, and to what it had become. */
  before?: { endedAt: string; becameTopicId: string | null } | null;
  createdAt: string;
  optIn: OptIn;
  /** While pending: the topic as it was asked for. It goes live only with the confirmation, so strangers cannot make topics. */
  wanted?: Topic | null;
  /** While pending: the query in plain words, for the confirmation page; null for a curated topic. */
  wantedReading?: string | null;
  /** What was said of its stories, the oldest first. */
  opinions?: readonly Opinion[];
  /** While pending: the hour that was asked for with it; who is new gets it with the confirmation. */
  wantedWhen?: { zone: string; hour: number; weekday: Weekday } | null;
}

/** At most so many topics per subscriber. What waits for a confirmation does not count: strangers could fill it. */
export const mostSubscriptions = 200;
/** So many wait for a confirmation at a time; a further one takes the place of the oldest. */
export const mostPending = 5;

/**
 * Every frequency has a schedule. An instant digest is started by a match; its schedule is an hourly look for what no match
 * will start any more: what a pause held, or came along when a daily subscription became an instant one.
 */
export type ScheduledFrequency = Frequency;

/** One per frequency in use. `scheduleKey`: see `schedule.ts`; null while paused. */
export interface Schedule {
  subscriberId: string;
  frequency: ScheduledFrequency;
  scheduleKey: string | null;
}

/**
 * All cursors of one subscriber. `revision` guards the claim: whoever moves cursors must have read this revision.
 * A topic's cursor is the `matchedAt` up to which (inclusive) its matches belong to some delivery.
 */
export interface Progress {
  subscriberId: string;
  revision: number;
  /** topicId -> cursor, ISO 8601 UTC. A new cursor starts at confirmation or edit; an edited topic keeps its own up to its end. */
  cursors: Record<string, string>;
}

/** Everything about one subscriber, read consistently. */
export interface WholeSubscriber {
  profile: Subscriber;
  subscriptions: readonly Subscription[];
  schedules: readonly Schedule[];
  progress: Progress;
}
