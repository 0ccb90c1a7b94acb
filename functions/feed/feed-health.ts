import { type Feed, isFailing, isLate, isSilent } from './feed.ts';

export const HEALTHS = ['fresh', 'late', 'failing', 'gone', 'silent', 'paused', 'unread'] as const;
export type HealthWord = (typeof HEALTHS)[number];

/** The one word an admin looks for first. */
export function healthOf(feed: Feed, now: string): HealthWord {
  if (feed.state !== 'active') return feed.state;
  if (isFailing(feed)) return 'failing';
  if (isLate(feed, now)) return 'late';
  if (feed.firstReadAt === null) return 'unread';
  return isSilent(feed, now) ? 'silent' : 'fresh';
}
