/** How a topic does: who follows it, what it brings, and whether that is as it should be. */
import type { Topic } from '../topic/topic.ts';

export interface Counted {
  count: number;
  /** There are more than were counted. */
  more: boolean;
}

export interface TopicFiguresDeps {
  countFollowers: (topicId: string) => Promise<Counted>;
  /** When it matched since `since`: the newest first, at most `most`. */
  listMatchedAt: (topicId: string, since: string, most: number) => Promise<string[]>;
}

export interface TopicFigures {
  followers: Counted;
  /** Matches of each day, the oldest first; the last is today. */
  aDay: readonly number[];
  /** More matched than are counted: the first days are not whole. */
  cut: boolean;
  lastMatchAt: string | null;
  health: TopicHealth;
}

/** `broad`: more than anybody reads. `grown`: ten times what it brought the week before. `silent`: nothing at all. `young`: too new to say. */
export type TopicHealth = 'well' | 'young' | 'silent' | 'broad' | 'grown' | 'retired';

const DAY_MS = 86_400_000;
/** A query's page of a megabyte holds about a thousand matches. */
const MOST_COUNTED = 1_000;
const BROAD_A_DAY = 50;
const LEAST_GROWN = 20;

/** `days`: how far back, at least 14 for health. */
export async function readTopicFigures(deps: TopicFiguresDeps, topic: Topic, days: number, now: string): Promise<TopicFigures> {
  const today = Date.parse(now.slice(0, 10));
  const since = new Date(today - (days - 1) * DAY_MS).toISOString();
  const [followers, matchedAt] = await Promise.all([
    deps.countFollowers(topic.topicId),
    deps.listMatchedAt(topic.topicId, since, MOST_COUNTED),
  ]);
  const aDay = Array.from({ length: days }, () => 0);
  for (const at of matchedAt) {
    const back = (today - Date.parse(at.slice(0, 10))) / DAY_MS;
    const day = days - 1 - back;
    aDay[day] = (aDay[day] ?? 0) + 1;
  }
  return {
    followers,
    aDay,
    cut: matchedAt.length === MOST_COUNTED,
    lastMatchAt: matchedAt[0] ?? null,
    health: healthOfTopic(topic, aDay, now),
  };
}

function healthOfTopic(topic: Topic, aDay: readonly number[], now: string): TopicHealth {
  if (topic.state === 'retired') return 'retired';
  const sum = (days: readonly number[]) => days.reduce((all, each) => all + each, 0);
  const [week, before] = [sum(aDay.slice(-7)), sum(aDay.slice(-14, -7))];
  if (week / 7 > BROAD_A_DAY) return 'broad';
  if (before > 0 && week >= LEAST_GROWN && week >= 10 * before) return 'grown';
  const isYoung = Date.parse(now) - Date.parse(topic.changedAt) < 7 * DAY_MS;
  if (sum(aDay) === 0) return isYoung ? 'young' : 'silent';
  return 'well';
}
