import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { newsKept } from '../story/short-fingerprint.ts';
import type { Digest, DigestSection, Story } from './digest.ts';
import { otherPlaces } from './placing.ts';
import { frequencyOf } from './slots.ts';
import { localDate } from './wall-clock.ts';

export interface MatchKey {
  topicId: string;
  articleId: string;
}

/** Other reports named with a story; the rest is counted. */
const mostCopies = 3;

/** The matches from which the stories are told: their own, and those of a few copies. */
export function matchesNeeded(delivery: Delivery, part: 'chosen' | 'heldBack' = 'chosen'): MatchKey[] {
  const keys = Object.entries(delivery[part]).flatMap(([topicId, articleIds]) =>
    articleIds.flatMap((articleId) => [{ topicId, articleId }, ...copiesOf(articleId, delivery)]),
  );
  return [...new Map(keys.map((key) => [`${key.topicId} ${key.articleId}`, key])).values()];
}

/** Topics whose titles the mail says: those of its stories, and those that a story matched too. */
export const topicsTold = ({ chosen, heldBack, beyond, folded }: Delivery): Set<string> =>
  new Set([chosen, heldBack, beyond, folded].flatMap((each) => Object.keys(each)));

const copiesOf = (articleId: string, delivery: Delivery): MatchKey[] =>
  otherPlaces(articleId, [delivery])
    .filter((place) => place.articleId !== articleId)
    .slice(0, mostCopies);

/**
 * The digest that a delivery stands for, told from its matches: the strongest section first. Stories whose match is gone
 * (past its retention) are left out; null where none is left. `quietTopics`: those that its reader follows besides.
 */
export function digestOf(
  delivery: Delivery,
  matches: readonly Match[],
  titles: ReadonlyMap<string, string>,
  zone: string,
  quietTopics: readonly string[] = [],
): Digest | null {
  const topicIds = new Set([delivery.chosen, delivery.heldBack, delivery.beyond].flatMap((each) => Object.keys(each)));
  const sections = [...topicIds].map((topicId) => ({
    topicId,
    topicTitle: titles.get(topicId) ?? '',
    stories: storiesOf(delivery, 'chosen', topicId, matches, titles),
    heldBack: (delivery.heldBack[topicId]?.length ?? 0) + (delivery.beyond[topicId]?.count ?? 0),
  }));
  const told = sections.filter((section) => section.stories.length > 0 || section.heldBack > 0).sort(strongestFirst);
  if (!told.some((section) => section.stories.length > 0)) return null;
  const { subscriberId, deliveryId, slot } = delivery;
  const frequency = frequencyOf(slot);
  const quiet = quietTopics.flatMap((topicId) => (topicIds.has(topicId) ? [] : (titles.get(topicId) ?? []))).sort();
  return { subscriberId, deliveryId, slot, frequency, localDate: dateOf(delivery, zone), zone, sections: told, quiet };
}

/** A daily slot has its date; others are known by the day on which they were put together. */
export const dateOf = ({ slot, claimedAt }: Delivery, zone: string): string =>
  frequencyOf(slot) === 'daily' ? slot.slice('daily#'.length) : localDate(claimedAt, zone);

/** The stories of one topic, in the delivery's order. */
export function storiesOf(
  delivery: Delivery,
  part: 'chosen' | 'heldBack',
  topicId: string,
  matches: readonly Match[],
  titles: ReadonlyMap<string, string>,
): Story[] {
  const dropped = new Set(delivery.dropped);
  return (delivery[part][topicId] ?? []).flatMap((articleId) => {
    const match = matches.find((each) => each.topicId === topicId && each.articleId === articleId);
    return match && !dropped.has(articleId) ? [storyOf(match, delivery, matches, titles)] : [];
  });
}

function storyOf(match: Match, delivery: Delivery, matches: readonly Match[], titles: ReadonlyMap<string, string>): Story {
  const { articleId, title, url, publisher, language, publishedAt, snippet, reason, score } = match;
  const places = otherPlaces(articleId, [delivery]);
  const topicIds = new Set(places.map((place) => place.topicId));
  topicIds.delete(match.topicId);
  return {
    articleId,
    title,
    url,
    publisher,
    language,
    publishedAt,
    snippet,
    reason,
    score,
    alsoIn: otherReports(match, delivery, matches),
    alsoUnder: [...topicIds].flatMap((topicId) => titles.get(topicId) ?? []).sort(),
    reports: new Set([articleId, ...places.map((place) => place.articleId)]).size,
    news: newsKept(delivery.likenesses[articleId] ?? ''),
  };
}

/** One report of each other outlet, as far as their matches were read. */
function otherReports(match: Match, delivery: Delivery, matches: readonly Match[]): Story['alsoIn'] {
  const reports = copiesOf(match.articleId, delivery).flatMap((key) =>
    matches.filter((each) => each.topicId === key.topicId && each.articleId === key.articleId),
  );
  const byOutlet = new Map(reports.map(({ publisher, url, language }) => [publisher ?? url, { publisher, url, language }]));
  byOutlet.delete(match.publisher ?? match.url);
  return [...byOutlet.values()];
}

/** The topic with the biggest story first; of equals the one with the best score. */
function strongestFirst(a: DigestSection, b: DigestSection): number {
  const first = (section: DigestSection) => section.stories[0];
  const reports = (section: DigestSection) => first(section)?.reports ?? 0;
  const score = (section: DigestSection) => first(section)?.score ?? 0;
  return reports(b) - reports(a) || score(b) - score(a) || a.topicTitle.localeCompare(b.topicTitle) || (a.topicId < b.topicId ? -1 : 1);
}
