/** The same news comes once: what is left of many matches, and what each of the others was folded into. */
import { isCopy } from '../article/likeness.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';

/** What this subscriber has been mailed, or is about to be. */
export interface Mailed {
  articleIds: Set<string>;
  likenesses: { articleId: string; likeness: string }[];
}

/** What the ledger counts as mailed: chosen or held back, by a delivery that did not fail, and not dropped. */
export function mailedBy(deliveries: readonly Delivery[]): Mailed {
  const mailed: Mailed = { articleIds: new Set(), likenesses: [] };
  for (const delivery of deliveries) {
    if (delivery.state === 'failed') continue;
    const dropped = new Set(delivery.dropped);
    for (const articleId of [...Object.values(delivery.chosen).flat(), ...Object.values(delivery.heldBack).flat()]) {
      if (dropped.has(articleId)) continue;
      mailed.articleIds.add(articleId);
      const likeness = delivery.likenesses[articleId];
      if (likeness) mailed.likenesses.push({ articleId, likeness });
    }
  }
  return mailed;
}

/** One story with every match of it: its own under each topic. */
export interface Candidate {
  articleId: string;
  likeness: string | null;
  score: number;
  publishedAt: string | null;
  /** The topic under which it is strongest: where it is shown. */
  topicId: string;
}

export interface Folded {
  /** Best first. */
  stories: Candidate[];
  folded: Record<string, Record<string, string>>;
}

/** Folds matches of one or several topics into stories, against what was mailed and against each other. */
export function foldMatches(matches: readonly Match[], mailed: Mailed): Folded {
  const folded: Folded['folded'] = {};
  const fold = (match: Match, into: string) => {
    folded[match.topicId] ??= {};
    (folded[match.topicId] as Record<string, string>)[match.articleId] = into;
  };
  const stories: Candidate[] = [];
  for (const sameArticle of byStrength(matches)) {
    const best = sameArticle[0] as Match;
    const into = mailed.articleIds.has(best.articleId)
      ? best.articleId
      : (copyAmong(best.likeness, mailed.likenesses) ?? copyAmong(best.likeness, stories));
    if (into) for (const match of sameArticle) fold(match, into);
    else {
      stories.push(best);
      for (const match of sameArticle.slice(1)) fold(match, best.articleId);
    }
  }
  return { stories, folded };
}

function copyAmong(likeness: string | null, others: readonly { articleId: string; likeness: string | null }[]): string | undefined {
  if (likeness === null) return undefined;
  return others.find((other) => other.likeness !== null && isCopy(likeness, other.likeness))?.articleId;
}

/** Matches of the same article together, the strongest first; articles by their strongest match. */
function byStrength(matches: readonly Match[]): Match[][] {
  const articles = new Map<string, Match[]>();
  for (const match of matches) articles.set(match.articleId, [...(articles.get(match.articleId) ?? []), match]);
  const groups = [...articles.values()].map((group) => group.sort(strongerFirst));
  return groups.sort((a, b) => strongerFirst(a[0] as Match, b[0] as Match));
}

/** By score; of equals the one published first, which is the original more often than its copies; then by name, so that order never depends on chance. */
function strongerFirst(a: Match, b: Match): number {
  const published = (match: Match) => match.publishedAt ?? match.matchedAt;
  return b.score - a.score || compare(published(a), published(b)) || compare(a.articleId, b.articleId) || compare(a.topicId, b.topicId);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
