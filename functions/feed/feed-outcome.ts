import type { FeedRefused } from '../reading/feed-refused.ts';
import type { Feed, FeedHealth } from './feed.ts';
import {
  backOffMinutes,
  dueAfter,
  intervalMinutes,
  itemsADayAfter,
  itemsADayOf,
  maxAgeMinutes,
  notReadyMinutes,
  retryAt,
} from './feed-rhythm.ts';
import { FeedBusy, type FetchedFeed } from './fetch-feed.ts';

/** What a poll brought. `overrun`: nothing that the feed shows was known, so that items may have come and gone unseen. */
interface Brought {
  newItems: number;
  overrun: boolean;
}

/** The feed after a poll that worked: its health, what the publisher says of itself, and when it is due again. */
export function afterSuccess(feed: Feed, fetched: FetchedFeed, { newItems, overrun }: Brought, now: string): Feed {
  const parsed = fetched.feed;
  const itemsADay =
    feed.firstReadAt === null
      ? itemsADayOf((parsed?.items ?? []).map((item) => item.publishedAt))
      : itemsADayAfter(feed.health, newItems, now, overrun);
  const skipHours = parsed?.skipHours ?? [];
  const wishes = { ttlMinutes: parsed?.ttlMinutes ?? null, maxAgeMinutes: maxAgeMinutes(fetched.cacheControl), skipHours };
  // An unchanged answer carries no ttl, so the interval that honoured it stays.
  const interval = parsed === null ? feed.intervalMinutes : intervalMinutes(itemsADay, wishes);
  const health: FeedHealth = {
    lastCheckedAt: now,
    lastSuccessAt: now,
    lastNewItemAt: newItems > 0 ? now : feed.health.lastNewItemAt,
    failuresInARow: 0,
    lastError: null,
    itemsADay,
  };
  return {
    ...feed,
    title: parsed?.title ?? feed.title,
    language: parsed?.language ?? feed.language,
    siteUrl: parsed?.siteUrl ?? feed.siteUrl,
    validators: fetched.validators,
    sitemaps: fetched.sitemaps,
    intervalMinutes: interval,
    dueAt: dueAfter(now, interval, skipHours),
    firstReadAt: feed.firstReadAt ?? now,
    health,
  };
}

/** The feed after a poll that did not: the reason in words, and a longer wait each time; 410 ends the polling. */
export function afterFailure(feed: Feed, error: FeedRefused, now: string): Feed {
  const failuresInARow = feed.health.failuresInARow + 1;
  const backOff = dueAfter(now, backOffMinutes(feed.intervalMinutes, failuresInARow));
  const asked = error instanceof FeedBusy ? retryAt(error.retryAfter, now) : null;
  const gone = error.code === 'gone';
  const soon =
    error.code === 'not-ready' ? dueAfter(now, Math.min(notReadyMinutes * 2 ** feed.health.failuresInARow, feed.intervalMinutes)) : null;
  return {
    ...feed,
    state: gone ? 'gone' : feed.state,
    dueAt: gone ? null : (soon ?? (asked !== null && asked > backOff ? asked : backOff)),
    health: {
      ...feed.health,
      lastCheckedAt: now,
      failuresInARow,
      lastError: { code: error.code, message: error.message, whatToDo: error.whatToDo, at: now },
    },
  };
}

/**
 * The feed after a redirect for good, or without one. A single one may come from a captive network, a cache or a mistake, so
 * a move is believed if the next poll sees it again.
 */
export function afterMove(feed: Feed, movedTo: string | null, now: string): Feed {
  if (movedTo === null || movedTo === feed.url) return { ...feed, move: null };
  if (feed.move?.to === movedTo && feed.move.since !== now) return { ...feed, url: movedTo, move: null };
  return { ...feed, move: { to: movedTo, since: now } };
}
