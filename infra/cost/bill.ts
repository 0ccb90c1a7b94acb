/** A month's bill: volumes times counted operations times unit prices, by part and by service. */
import { type CountedDay, NOTHING, type Operations, sumOf, timesOf } from './counted.ts';
import { FREE, MONTH_DAYS, PRICES } from './prices.ts';
import type { Volumes } from './volumes.ts';

export const parts = ['mails', 'polls', 'articles', 'matches', 'sign-ups', 'idle'] as const;
export type Part = (typeof parts)[number];
export const services = ['tables', 'storage', 'queues', 'functions', 'logs', 'alarms and keys'] as const;
export type BilledService = (typeof services)[number];

export type Line = Record<BilledService, number>;

export interface Bill {
  /** Dollars a month, as all sums here. */
  ses: number;
  beside: number;
  /** Of `beside` in `ses`. */
  share: number;
  lines: Record<Part, Line>;
}

/** What stands there and costs, whatever happens. */
export interface Fixtures {
  alarmMetrics: number;
  customMetrics: number;
  secrets: number;
  /** Receives that find nothing. */
  queueReceives: number;
}

const GB = 1e9;
/** How long items are kept, in months of 30 days; for ever counts as the months after which a table was looked at. */
const KEPT_MONTHS = { article: 60 / MONTH_DAYS, match: 60 / MONTH_DAYS, delivery: 90 / MONTH_DAYS } as const;

export function billOf(
  volumes: Volumes,
  day: CountedDay,
  fixtures: Fixtures,
  { subscribers, topics }: { subscribers: number; topics: number },
): Bill {
  const mails = sumOf(timesOf(day.perMail, volumes.mails), timesOf(day.perWake, volumes.wakes));
  const { stored } = day;
  const bytes = {
    mails: volumes.mails * KEPT_MONTHS.delivery * stored.delivery,
    articles: volumes.articles * KEPT_MONTHS.article * stored.article,
    matches: volumes.matches * KEPT_MONTHS.match * stored.match,
    people: subscribers * stored.subscriber + topics * stored.topic,
  };
  const lines: Record<Part, Line> = {
    mails: lineOf(mails, bytes.mails),
    polls: lineOf(timesOf(day.perPoll, volumes.polls), 0),
    articles: lineOf(timesOf(day.perArticle, volumes.articles), bytes.articles),
    matches: lineOf(timesOf(day.perMatch, volumes.matches), bytes.matches),
    'sign-ups': recoverable(lineOf(timesOf(day.perSignUp, volumes.signUps), bytes.people), bytes.people),
    idle: idleLine(timesOf(day.perIdleMinute, MONTH_DAYS * 24 * 60), fixtures),
  };
  const ses = volumes.mails * PRICES.mail;
  const beside = parts.reduce((sum, part) => sum + totalOf(lines[part]), 0);
  return { ses, beside, share: ses === 0 ? 0 : beside / ses, lines };
}

export const totalOf = (line: Line): number => services.reduce((sum, service) => sum + line[service], 0);

function lineOf(operations: Operations, storedBytes: number): Line {
  return {
    tables: operations.writeUnits * PRICES.writeUnit + operations.readUnits * PRICES.readUnit,
    storage: (storedBytes / GB) * PRICES.storedGbMonth,
    queues: operations.sqsRequests * PRICES.sqsRequest,
    functions: operations.invocations * PRICES.invocation + operations.gbSeconds * PRICES.gbSecond,
    logs: (operations.logBytes / GB) * PRICES.logGb,
    'alarms and keys': 0,
  };
}

/** Subscribers and topics can be had again as of any second: that is paid by size. */
const recoverable = (line: Line, bytes: number): Line => ({ ...line, storage: line.storage + (bytes / GB) * PRICES.recoverableGbMonth });

/** What an account gets for nothing goes off here, since idle is what a first stage pays. */
function idleLine(operations: Operations, { alarmMetrics, customMetrics, secrets, queueReceives }: Fixtures): Line {
  const paid = (used: number, free: number) => Math.max(0, used - free);
  return {
    ...lineOf(NOTHING, 0),
    tables: operations.writeUnits * PRICES.writeUnit + operations.readUnits * PRICES.readUnit,
    queues: paid(operations.sqsRequests + queueReceives, FREE.sqsRequests) * PRICES.sqsRequest,
    functions:
      paid(operations.invocations, FREE.invocations) * PRICES.invocation + paid(operations.gbSeconds, FREE.gbSeconds) * PRICES.gbSecond,
    logs: (paid(operations.logBytes, FREE.logGb * GB) / GB) * PRICES.logGb,
    'alarms and keys':
      paid(alarmMetrics, FREE.alarmMetrics) * PRICES.alarmMetric +
      paid(customMetrics, FREE.customMetrics) * PRICES.customMetric +
      secrets * PRICES.secret,
  };
}
