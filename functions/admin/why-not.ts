/** Why an article was or was not in somebody's mail: what became of it under each topic that they follow. */
import type { Article } from '../article/article.ts';
import { type Delivery, openOnes, type SendingSubscriber } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { AdminRefusedError } from './refused.ts';

export interface WhyNotDeps {
  readAll: (subscriberId: string) => Promise<SendingSubscriber | null>;
  findArticleAt: (url: string) => Promise<Article | null>;
  readMatches: (keys: readonly { topicId: string; articleId: string }[]) => Promise<Match[]>;
  listDeliveries: (subscriberId: string) => Promise<readonly Delivery[]>;
  titlesOf: (topicIds: readonly string[]) => Promise<ReadonlyMap<string, { title: string; query: string }>>;
}

/**
 * `mailed`, `held-back` (behind "N more"), `folded` (another report of it was mailed), `dropped` and `beyond` name the
 * delivery. `before`: it matched before they followed the topic. `coming`: it is in no mail yet. `unmatched`: not for this topic.
 */
export type Fate = 'mailed' | 'held-back' | 'folded' | 'dropped' | 'beyond' | 'passed' | 'coming' | 'unmatched';

export interface TopicFate {
  topicId: string;
  title: string;
  fate: Fate;
  matchedAt: string | null;
  delivery: Pick<Delivery, 'deliveryId' | 'slot' | 'state' | 'sentAt'> | null;
}

export interface WhyNot {
  /** Null: no feed brought it, so nobody can have got it. */
  article: Pick<Article, 'articleId' | 'title' | 'ingestedAt'> | null;
  topics: TopicFate[];
}

/** Throws AdminRefusedError if there is no such person. */
export async function whyNot(deps: WhyNotDeps, { subscriberId, url }: { subscriberId: string; url: string }): Promise<WhyNot> {
  const whole = await deps.readAll(subscriberId);
  if (whole === null) throw new AdminRefusedError('no-such-person');
  const article = await deps.findArticleAt(url);
  if (article === null) return { article: null, topics: [] };
  const { articleId, title, ingestedAt } = article;
  const followed = whole.subscriptions.filter(({ state }) => state !== 'pending').map(({ topicId }) => topicId);
  const [matches, recorded, titles] = await Promise.all([
    deps.readMatches(followed.map((topicId) => ({ topicId, articleId }))),
    deps.listDeliveries(subscriberId),
    deps.titlesOf(followed),
  ]);
  const deliveries = [...openOnes(whole.progress), ...recorded];
  const topics = followed.map((topicId) => {
    const match = matches.find((each) => each.topicId === topicId) ?? null;
    const cursor = whole.progress.cursors[topicId] ?? null;
    return { topicId, title: titles.get(topicId)?.title ?? topicId, ...fateOf(articleId, topicId, match, cursor, deliveries) };
  });
  return { article: { articleId, title, ingestedAt }, topics };
}

function fateOf(
  articleId: string,
  topicId: string,
  match: Match | null,
  cursor: string | null,
  deliveries: readonly Delivery[],
): Pick<TopicFate, 'fate' | 'matchedAt' | 'delivery'> {
  if (match === null) return { fate: 'unmatched', matchedAt: null, delivery: null };
  const { matchedAt } = match;
  for (const delivery of deliveries) {
    const fate = fateIn(delivery, articleId, topicId, matchedAt);
    if (fate !== null) return { fate, matchedAt, delivery: named(delivery) };
  }
  return { fate: cursor !== null && matchedAt > cursor ? 'coming' : 'passed', matchedAt, delivery: null };
}

const named = ({ deliveryId, slot, state, sentAt }: Delivery) => ({ deliveryId, slot, state, sentAt });

function fateIn(delivery: Delivery, articleId: string, topicId: string, matchedAt: string): Fate | null {
  const { chosen, heldBack, folded, dropped, beyond, ranges } = delivery;
  if (chosen[topicId]?.includes(articleId)) return 'mailed';
  if (heldBack[topicId]?.includes(articleId)) return 'held-back';
  if (folded[topicId]?.[articleId] !== undefined) return 'folded';
  const range = ranges[topicId];
  const isOwned = range !== undefined && matchedAt > range.from && matchedAt <= range.to;
  if (!isOwned) return null;
  if (dropped.includes(articleId)) return 'dropped';
  const rest = beyond[topicId];
  return rest !== undefined && matchedAt > rest.from && matchedAt <= rest.to ? 'beyond' : null;
}
