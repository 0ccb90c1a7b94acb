import type { Frequency } from './subscription.ts';

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
// Less than half a day shows the hour of the day rather than the topic.
const leastMs = 12 * hourMs;

/** Mails a week at each frequency, from when matching articles came in since `sinceAt`; null where that is too short to say. */
export function expectedMails(cameAt: readonly string[], sinceAt: string, now: string): Record<Frequency, number> | null {
  const lookedMs = Date.parse(now) - Date.parse(sinceAt);
  if (lookedMs < leastMs) return null;
  const aWeek = (periodMs: number) => {
    const periods = new Set(cameAt.map((at) => Math.floor(Date.parse(at) / periodMs))).size;
    return Math.min((periods * weekMs) / lookedMs, weekMs / periodMs);
  };
  return { instant: aWeek(5 * 60_000), hourly: aWeek(hourMs), daily: aWeek(24 * hourMs), weekly: aWeek(weekMs) };
}
