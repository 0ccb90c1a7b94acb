/** The promise of time: what matched is mailed within one period and two hours, counted while all is well. */
import { type Line, linesOf } from '../world/promises.ts';
import type { Happening, Matched, Outside } from '../world/surroundings.ts';

const hourMs = 3_600_000;
const graceMs = 2 * hourMs;
/** A mail that nobody knows of is sent again once no Send event has told of it for 26 hours (ADR 8). */
const proofMs = 26 * hourMs;
const periodsMs: Record<string, number> = { instant: hourMs, hourly: hourMs, daily: 24 * hourMs, weekly: 7 * 24 * hourMs };

/** A stretch of time in which everything ran, and nothing went wrong. */
export interface Healthy {
  fromMs: number;
  toMs: number;
}

export function late(outside: Outside, healthy: readonly Healthy[]): string[] {
  const texts = new Map(outside.matched.map((match) => [match.articleId, match.likeness ?? match.articleId]));
  const lines = linesOf(outside.happenings);
  return lines
    .filter((line) => line.endedWith === Number.POSITIVE_INFINITY)
    .flatMap((line) =>
      outside.matched
        .filter((match) =>
          line.topics.some(({ topicId, from, upTo }) => topicId === match.topicId && match.matchedAt > from && match.matchedAt <= upTo),
        )
        .flatMap((match) => {
          const deadlineMs = deadlineOf(
            match,
            lines.filter((other) => other.subscriberId === line.subscriberId),
            outside,
            healthy,
          );
          const text = match.likeness ?? match.articleId;
          const mailedMs = Math.min(
            ...outside.mails
              .filter(
                (mail) =>
                  mail.subscriberId === line.subscriberId &&
                  mail.sections.some(({ articleIds }) => articleIds.some((id) => texts.get(id) === text)),
              )
              .map((mail) => Date.parse(mail.sentAt)),
          );
          return mailedMs <= deadlineMs
            ? []
            : [
                `${match.articleId} under ${match.topicId}, matched ${match.matchedAt}, came late to ${line.subscriberId}: ${mailedMs === Number.POSITIVE_INFINITY ? 'never' : new Date(mailedMs).toISOString()}, not by ${new Date(deadlineMs).toISOString()}`,
              ];
        }),
    );
}

/** Counted anew from each thing that its reader did: another hour is another day's mail. Infinity if the time was never well for so long. */
function deadlineOf(
  { matchedAt, topicId: of }: Matched,
  lines: readonly Line[],
  { happenings, leftOpen }: Outside,
  healthy: readonly Healthy[],
): number {
  const theirs = happenings.filter(({ subscriberId }) => subscriberId === lines[0]?.subscriberId);
  // What an edited query is still owed comes with that query, if its reader follows it anew at another frequency.
  const concerned = lines.filter((line) => line.topics.some(({ topicId }) => topicId === of));
  const fromMs = Math.max(Date.parse(matchedAt), ...theirs.map(({ at }) => Date.parse(at)));
  const periodMs = Math.max(...concerned.map((line) => periodsMs[frequencyOf(line, theirs)] ?? 0));
  // Whoever chooses a later hour after the day's mail, or just before an index that lags, waits for the next day's.
  let leftMs = (theirs.some(({ did }) => did === 'when') ? 2 * periodMs : periodMs) + graceMs + (leftOpen ? proofMs : 0);
  for (const stretch of healthy) {
    const beginMs = Math.max(stretch.fromMs, fromMs);
    if (stretch.toMs <= beginMs) continue;
    if (stretch.toMs - beginMs >= leftMs) return beginMs + leftMs;
    leftMs -= stretch.toMs - beginMs;
  }
  return Number.POSITIVE_INFINITY;
}

function frequencyOf(line: Line, theirs: readonly Happening[]): string {
  let frequency = '';
  let current = line.topics[0]?.topicId;
  for (const each of theirs) {
    if (each.did === 'follow' && each.topicId === current && each.at === line.begin) frequency = each.frequency;
    if (each.did === 'edit' && each.topicId === current && each.at >= line.begin) current = each.to;
    if (each.did === 'frequency' && each.topicId === current && each.at >= line.begin) frequency = each.frequency;
  }
  return frequency;
}
