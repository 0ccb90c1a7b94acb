/** What one of each costs in operations, as counted on the local host. */
import * as z from 'zod';

/** Of one mail, poll ... on average. */
export const operations = z.object({
  writeUnits: z.number(),
  readUnits: z.number(),
  /** Sent by functions, and received and deleted by Lambda for them. */
  sqsRequests: z.number(),
  invocations: z.number(),
  gbSeconds: z.number(),
  logBytes: z.number(),
});
export type Operations = z.infer<typeof operations>;

/** What lies in a table for one of each, in bytes. */
const stored = z.object({ article: z.number(), match: z.number(), delivery: z.number(), subscriber: z.number(), topic: z.number() });

export const countedDay = z.object({
  countedAt: z.iso.date(),
  /** The simulated day: how many of each there were. */
  size: z.object({
    subscribers: z.number(),
    topicsEach: z.number(),
    historyDays: z.number(),
    mails: z.number(),
    stories: z.number(),
    polls: z.number(),
    articles: z.number(),
    matches: z.number(),
    signUps: z.number(),
    wakes: z.number(),
  }),
  perMail: operations,
  /** A slot that came and had no news. */
  perWake: operations,
  perPoll: operations,
  perArticle: operations,
  perMatch: operations,
  perSignUp: operations,
  /** Of one minute in which nothing happens. */
  perIdleMinute: operations,
  stored,
});
export type CountedDay = z.infer<typeof countedDay>;

const each = (by: (name: keyof Operations) => number): Operations => ({
  writeUnits: by('writeUnits'),
  readUnits: by('readUnits'),
  sqsRequests: by('sqsRequests'),
  invocations: by('invocations'),
  gbSeconds: by('gbSeconds'),
  logBytes: by('logBytes'),
});

export const NOTHING: Operations = each(() => 0);
export const sumOf = (a: Operations, b: Operations): Operations => each((name) => a[name] + b[name]);
export const timesOf = (a: Operations, factor: number): Operations => each((name) => a[name] * factor);
/** What is left of `all` without `part`; never below none, since two counts differ by a little. */
export const without = (all: Operations, part: Operations): Operations => each((name) => Math.max(0, all[name] - part[name]));
export const partOf = (all: Operations, count: number): Operations => (count === 0 ? NOTHING : timesOf(all, 1 / count));
export const rounded = (a: Operations): Operations => each((name) => Number(a[name].toPrecision(4)));
