/**
 * Promises 1 to 3, judged from outside: from what matched, what people said, and what the mail service took. Nothing here
 * knows how the ledger is built.
 */
import type { Happening, Matched, Outside, SentMail } from './surroundings.ts';

/** One wish to be told, from its confirmation to its end, through every edit of its query. */
export interface Line {
  subscriberId: string;
  topics: { topicId: string; from: string; upTo: string }[];
  begin: string;
  /** Places in the order of happenings. */
  beganWith: number;
  endedWith: number;
}

const never = '9999';

/** The wishes of everybody, as what people did made them. */
export function linesOf(happenings: readonly Happening[]): Line[] {
  const lines: Line[] = [];
  const alive = ({ subscriberId }: Happening) =>
    lines.filter((line) => line.subscriberId === subscriberId && line.endedWith === Number.POSITIVE_INFINITY);
  const current = (line: Line) => line.topics.at(-1) as Line['topics'][number];
  for (const [index, each] of happenings.entries()) {
    // Nobody is mailed at an address that must not be, whatever is asked for there.
    const suppressed = happenings.slice(0, index).some((other) => other.did === 'suppressed' && other.subscriberId === each.subscriberId);
    if (each.did === 'follow' && !suppressed) {
      const { subscriberId, topicId, at } = each;
      lines.push({
        subscriberId,
        topics: [{ topicId, from: at, upTo: never }],
        begin: at,
        beganWith: index,
        endedWith: Number.POSITIVE_INFINITY,
      });
    }
    if (each.did === 'edit') {
      for (const line of alive(each).filter((one) => current(one).topicId === each.topicId)) {
        current(line).upTo = each.at;
        line.topics.push({ topicId: each.to, from: each.at, upTo: never });
      }
    }
    const ends =
      each.did === 'end all' || each.did === 'suppressed'
        ? () => true
        : (line: Line) => each.did === 'end' && current(line).topicId === each.topicId;
    for (const line of alive(each).filter(ends)) {
      current(line).upTo = each.at;
      line.endedWith = index;
    }
  }
  return lines;
}

/** Every promise that was broken, in words; none if all were kept. `foldMs`: how long the same news is remembered. */
export function brokenPromises(outside: Outside, foldMs = Number.POSITIVE_INFINITY): string[] {
  const matches = outside.matched;
  const lines = linesOf(outside.happenings);
  return [...lost(outside, matches, lines), ...twice(outside, matches, foldMs), ...afterNo(outside, matches, lines)];
}

/** Whether somebody was paused after the first `upTo` happenings, and did not resume in those up to `until`. */
function pausedAt(happenings: readonly Happening[], subscriberId: string, upTo = happenings.length, until = upTo): boolean {
  const theirs = (each: Happening) => each.subscriberId === subscriberId && (each.did === 'pause' || each.did === 'resume');
  const resumed = happenings.slice(upTo, until).some((each) => theirs(each) && each.did === 'resume');
  return !resumed && happenings.slice(0, upTo).findLast(theirs)?.did === 'pause';
}

const textOf = (match: Matched): string => match.likeness ?? match.articleId;

const brought = (mail: SentMail): string[] => mail.sections.flatMap((section) => section.articleIds);

/** 1. What matched while somebody wanted it has been mailed, itself or another outlet's copy of it. */
function lost({ mails, happenings }: Outside, matches: readonly Matched[], lines: readonly Line[]): string[] {
  const texts = new Map(matches.map((match) => [match.articleId, textOf(match)]));
  return lines
    .filter((line) => line.endedWith === Number.POSITIVE_INFINITY && !pausedAt(happenings, line.subscriberId))
    .flatMap((line) => {
      const theirs = mails.filter((mail) => mail.subscriberId === line.subscriberId);
      const had = new Set(
        theirs
          .filter((mail) => !mail.rejected)
          .flatMap(brought)
          .map((articleId) => texts.get(articleId)),
      );
      const refused = theirs.filter((mail) => mail.rejected);
      return owedTo(line, matches)
        .filter((match) => !had.has(textOf(match)) && !refused.some((mail) => showed(mail, match)))
        .map((match) => `${match.articleId} under ${match.topicId}, matched ${match.matchedAt}, was not mailed to ${line.subscriberId}`);
    });
}

const showed = (mail: SentMail, match: Matched): boolean =>
  mail.sections.some(({ topicId, articleIds }) => topicId === match.topicId && articleIds.includes(match.articleId));

const owedTo = (line: Line, matches: readonly Matched[]): Matched[] =>
  matches.filter((match) =>
    line.topics.some(({ topicId, from, upTo }) => topicId === match.topicId && match.matchedAt > from && match.matchedAt <= upTo),
  );

/** 2. One mail per slot; no article, and no copy of it, in two mails or twice in one. */
function twice({ mails }: Outside, matches: readonly Matched[], foldMs: number): string[] {
  const broken: string[] = [];
  for (const [slot, all] of Map.groupBy(mails, (mail) => `${mail.slot} for ${mail.subscriberId}`)) {
    if (all.length > 1) broken.push(`${slot} was mailed ${all.length} times`);
  }
  const texts = new Map(matches.map((match) => [match.articleId, textOf(match)]));
  const seen = new Map<string, number>();
  for (const mail of mails.filter((each) => !each.rejected)) {
    for (const articleId of brought(mail)) {
      const story = `${mail.subscriberId} ${texts.get(articleId) ?? articleId}`;
      const at = Date.parse(mail.sentAt);
      if (at - (seen.get(story) ?? Number.NEGATIVE_INFINITY) < foldMs)
        broken.push(`${articleId} came again in ${mail.slot} for ${mail.subscriberId}`);
      seen.set(story, at);
    }
  }
  return broken;
}

/** 3. Each story in a mail was wanted by a wish that nobody had ended when its sender looked last; and nobody was paused. */
function afterNo({ mails, happenings }: Outside, matches: readonly Matched[], lines: readonly Line[]): string[] {
  return mails.flatMap((mail) => {
    const alive = lines.filter((line) => line.subscriberId === mail.subscriberId && line.endedWith >= mail.seen);
    const unwanted = mail.sections.flatMap(({ topicId, articleIds }) =>
      articleIds.filter((articleId) => {
        const match = matches.find((each) => each.topicId === topicId && each.articleId === articleId);
        return !match || !(alive.some((line) => wants(line, match)) || cameBack(alive, match));
      }),
    );
    const what = unwanted.map((articleId) => `${articleId} went to ${mail.subscriberId} in ${mail.slot} after they said no to it`);
    return pausedAt(happenings, mail.subscriberId, mail.seen, mail.takenWith)
      ? [...what, `${mail.slot} went to ${mail.subscriberId} during a pause`]
      : what;
  });
}

/** What was being matched at the moment of an edit may still come under the old query. */
const editGraceMs = 2 * 60_000;

/** An edited query brings along what its successor had matched before, from the beginning of the wish on. */
const wants = (line: Line, match: Matched): boolean =>
  match.matchedAt > line.begin &&
  line.topics.some(
    ({ topicId, upTo }, index) =>
      topicId === match.topicId &&
      (match.matchedAt <= upTo || (index < line.topics.length - 1 && Date.parse(match.matchedAt) <= Date.parse(upTo) + editGraceMs)),
  );

/**
 * Who edited a query, and follows what it was again, has one cursor for both: what matched between the two comes along. An
 * edit is no refusal of what it leaves behind.
 */
const cameBack = (alive: readonly Line[], match: Matched): boolean =>
  alive.some((line) => line.begin < match.matchedAt && line.topics.slice(0, -1).some(({ topicId }) => topicId === match.topicId)) &&
  alive.some((line) => line.topics.at(-1)?.topicId === match.topicId);
