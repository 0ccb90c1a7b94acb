/** The same news comes once: the stories that many matches tell, and what each of the other articles was folded into. */
import { isCopy } from '../article/likeness.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { termHashes } from '../story/fingerprint.ts';
import { groupStories } from '../story/group-stories.ts';
import { type News, newsIn } from '../story/news.ts';
import { mailedItem, toldIn } from '../story/short-fingerprint.ts';
import { disjointSets } from './disjoint-sets.ts';
import { itemOf } from './match-item.ts';
import { type Candidate, candidateOf, inOrder, surroundingsOf, type Update } from './stories-in-order.ts';

/** What this subscriber has been mailed, or is about to be. */
export interface Mailed {
  articleIds: Set<string>;
  /** What the ledger keeps of each story, and the topics it was told of under. */
  likenesses: { articleId: string; likeness: string; topicIds: ReadonlySet<string> }[];
}

/** What the ledger counts as mailed: chosen or held back, by a delivery that did not fail, and not dropped. */
export function mailedBy(deliveries: readonly Delivery[]): Mailed {
  const mailed: Mailed = { articleIds: new Set(), likenesses: [] };
  for (const delivery of deliveries) {
    if (delivery.state === 'failed') continue;
    const dropped = new Set(delivery.dropped);
    for (const [topicId, articleIds] of [...Object.entries(delivery.chosen), ...Object.entries(delivery.heldBack)]) {
      for (const articleId of articleIds.filter((id) => !dropped.has(id))) {
        mailed.articleIds.add(articleId);
        const likeness = delivery.likenesses[articleId];
        if (likeness) mailed.likenesses.push({ articleId, likeness, topicIds: new Set([topicId, ...otherTopics(delivery, articleId)]) });
      }
    }
  }
  return mailed;
}

const otherTopics = ({ folded }: Delivery, articleId: string): string[] =>
  Object.entries(folded).flatMap(([topicId, into]) => (articleId in into ? [topicId] : []));

export interface Folded {
  /** As they are to be shown. */
  stories: Candidate[];
  folded: Record<string, Record<string, string>>;
}

/**
 * Folds matches of one or several topics into stories, against what was mailed and against each other. Stories are formed
 * inside each topic; two that hold the same article are one. What tells a story that was mailed comes again only with
 * news: an act that no report told, or at least twice the toll.
 */
export function foldMatches(matches: readonly Match[], mailed: Mailed): Folded {
  const folded: Folded['folded'] = {};
  const fold = (articles: readonly Match[], into: string) => {
    for (const { topicId, articleId } of articles) folded[topicId] = { ...folded[topicId], [articleId]: into };
  };
  const surroundings = surroundingsOf(matches);
  const stories: Candidate[] = [];
  for (const { told, before } of storiesOf(matches, mailed)) {
    const last = before.at(-1);
    const update = last === undefined ? null : updateOf(told, before);
    if (last !== undefined && update === null) {
      fold(told, last.articleId);
      continue;
    }
    const story = candidateOf(told, surroundings, update);
    stories.push(story);
    fold(
      told.filter(({ topicId, articleId }) => topicId !== story.topicId || articleId !== story.articleId),
      story.articleId,
    );
  }
  for (const match of matches) if (mailed.articleIds.has(match.articleId)) fold([match], match.articleId);
  return { stories: inOrder(stories), folded };
}

interface Cluster {
  told: Match[];
  /** What was mailed of it before, the latest last. */
  before: Mailed['likenesses'];
}

function storiesOf(matches: readonly Match[], mailed: Mailed): Cluster[] {
  const fresh = matches.filter(({ articleId }) => !mailed.articleIds.has(articleId));
  const sets = disjointSets();
  for (const topicMatches of Map.groupBy(fresh, ({ topicId }) => topicId).values()) joinStories(topicMatches, mailed, sets.join);
  joinCopies(fresh, mailed, sets.join);
  const before = Map.groupBy(mailed.likenesses, ({ articleId }) => sets.find(articleId));
  const clusters = Map.groupBy(fresh, ({ articleId }) => sets.find(articleId));
  return [...clusters].map(([root, told]) => ({ told, before: before.get(root) ?? [] }));
}

/** Why a story that was mailed comes again, and the articles that say so; null if it does not. */
function updateOf(told: readonly Match[], before: Mailed['likenesses']): Update | null {
  const known = before.flatMap(({ likeness }) => toldIn(likeness) ?? []);
  if (known.length === 0) return null;
  const news = told.map((match) => newsIn({ ...match, signs: itemOf(match)?.fingerprint.signs ?? 0 }, known));
  const first = news.find((each): each is News => each !== null);
  return first === undefined ? null : { news: first, tellers: told.filter((_, at) => news[at]?.kind === first.kind) };
}

/** Joins the articles of one topic that tell one story, with those mailed under it. */
function joinStories(matches: readonly Match[], mailed: Mailed, join: (a: string, b: string) => void): void {
  const [first] = matches;
  if (first === undefined) return;
  const told = mailed.likenesses.filter(({ topicIds }) => topicIds.has(first.topicId));
  const items = [...matches.map(itemOf), ...told.map(({ articleId, likeness }) => mailedItem(articleId, likeness))].filter(
    (item) => item !== null,
  );
  const topicTerms = new Set(matches.flatMap(({ reason, language }) => termHashes(reason.terms, language)));
  groupStories(items, { topicTerms }).forEach((story, at) => {
    join(items[at]?.articleId ?? '', items[story]?.articleId ?? '');
  });
}

/** Matches without a fingerprint have a sketch of their text. */
function joinCopies(matches: readonly Match[], mailed: Mailed, join: (a: string, b: string) => void): void {
  const sketched = matches.filter((match) => match.likeness !== null && itemOf(match) === null);
  sketched.forEach(({ articleId, likeness }, at) => {
    for (const other of [...mailed.likenesses, ...sketched.slice(0, at)])
      if (isCopy(likeness, other.likeness)) join(articleId, other.articleId);
  });
}
