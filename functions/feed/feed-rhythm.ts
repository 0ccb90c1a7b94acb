import type { FeedHealth } from './feed.ts';

const minMinutes = 5;
const maxMinutes = 360;
/** Before we know how often a feed publishes. */
export const firstMinutes = 15;
// A publisher's wish to be asked less often counts up to four hours: many feeds carry a `ttl` of a day that nobody meant.
const maxWishMinutes = 240;
const maxBackOffMinutes = 24 * 60;
const dayMs = 86_400_000;
/** After "not ready yet", doubled by each further one. */
export const notReadyMinutes = 5;
// What is expected of a feed that does not date its items: asked hourly, until a few days have shown how often it publishes.
const undatedItemsADay = 8;
// Over how long the average of items a day looks back.
const averageDays = 3;

/** What the publisher says about how long an answer stays fresh, in minutes; null where nothing is said. */
export interface Wishes {
  ttlMinutes: number | null;
  maxAgeMinutes: number | null;
  skipHours: readonly number[];
}

/** Minutes that `Cache-Control: max-age` asks us to wait; null where it says nothing. */
export function maxAgeMinutes(cacheControl: string | null): number | null {
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1];
  return seconds === undefined || /no-cache|no-store/i.test(cacheControl ?? '') ? null : Number(seconds) / 60;
}

/** `Retry-After` as an instant, at most a day ahead; null where it is absent or unreadable. */
export function retryAt(retryAfter: string | null, now: string): string | null {
  if (!retryAfter) return null;
  const at = /^\s*\d+\s*$/.test(retryAfter) ? Date.parse(now) + Number(retryAfter) * 1000 : Date.parse(retryAfter);
  if (Number.isNaN(at)) return null;
  return new Date(Math.min(Math.max(at, Date.parse(now)), Date.parse(now) + dayMs)).toISOString();
}

// How long a host that asks for less is left alone if it does not say how long.
const restMinutes = 15;

/** Until when a host is left alone that asked for less: as long as it says, else a quarter of an hour. */
export const restUntil = (retryAfter: string | null, now: string): string => retryAt(retryAfter, now) ?? dueAfter(now, restMinutes);

/** Minutes until the next poll: a third of the average time between two new items, within limits and the publisher's wishes. */
export function intervalMinutes(itemsADay: number | null, wishes: Wishes): number {
  const own = itemsADay === null ? firstMinutes : 1440 / Math.max(itemsADay, 0.01) / 3;
  const wish = Math.min(Math.max(wishes.ttlMinutes ?? 0, wishes.maxAgeMinutes ?? 0), maxWishMinutes);
  return Math.round(Math.max(Math.min(Math.max(own, minMinutes), maxMinutes), wish));
}

/** Minutes after a failure: the feed's own interval, doubled by each further one, up to a day. */
export const backOffMinutes = (interval: number, failuresInARow: number): number =>
  Math.min(interval * 2 ** Math.min(failuresInARow, 10), maxBackOffMinutes);

/** The next poll, moved past the hours (UTC) in which the publisher asks for none. */
export function dueAfter(now: string, minutes: number, skipHours: readonly number[] = []): string {
  let due = new Date(Date.parse(now) + minutes * 60_000);
  for (let hops = 0; hops < 24 && skipHours.includes(due.getUTCHours()); hops += 1) {
    due = new Date(Math.floor(due.getTime() / 3_600_000) * 3_600_000 + 3_600_000);
  }
  return due.toISOString();
}

/** The moving average after a poll that found `newItems`. If the feed `overrun` what we knew of it, what came is the least that it publishes. */
export function itemsADayAfter(health: FeedHealth, newItems: number, now: string, overrun = false): number | null {
  if (health.lastSuccessAt === null) return null;
  const elapsedDays = Math.max((Date.parse(now) - Date.parse(health.lastSuccessAt)) / dayMs, 1 / 1440);
  const rate = newItems / elapsedDays;
  const kept = Math.exp(-elapsedDays / averageDays);
  const average = (health.itemsADay ?? undatedItemsADay) * kept + rate * (1 - kept);
  return overrun ? Math.max(average, rate) : average;
}

/** A first estimate from the dates of the items that the feed holds; a guess if too few are dated. */
export function itemsADayOf(dates: readonly (string | null)[]): number {
  const times = dates
    .filter((date) => date !== null)
    .map((date) => Date.parse(date))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (times.length < 3 || first === undefined || last === undefined || last === first) return undatedItemsADay;
  return Math.min(((times.length - 1) / (last - first)) * dayMs, 2_000);
}
