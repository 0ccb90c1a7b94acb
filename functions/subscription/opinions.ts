/** What a reader says of stories moves what a subscription brings; it stays with the subscription through every edit. */
import { SubscriptionRefused } from './refused.ts';
import type { Opinion, WholeSubscriber } from './subscription.ts';
import { activeTo } from './transitions.ts';

/** The latest so many are kept of each subscription: they are read with every digest. */
const MOST_OPINIONS = 40;

/** Says something of a story; what was said of it before is replaced. */
export function giveOpinion(whole: WholeSubscriber, topicId: string, opinion: Opinion): WholeSubscriber {
  return withOpinions(whole, topicId, (before) =>
    [...before.filter(({ articleId }) => articleId !== opinion.articleId), opinion].slice(-MOST_OPINIONS),
  );
}

export function takeBackOpinion(whole: WholeSubscriber, topicId: string, articleId: string): WholeSubscriber {
  return withOpinions(whole, topicId, (before) => before.filter((each) => each.articleId !== articleId));
}

function withOpinions(whole: WholeSubscriber, topicId: string, next: (before: readonly Opinion[]) => Opinion[]): WholeSubscriber {
  const active = activeTo(whole, topicId);
  if (!active) throw new SubscriptionRefused('not-followed');
  const { opinions = [], ...rest } = active;
  const said = next(opinions);
  const changed = said.length === 0 ? rest : { ...rest, opinions: said };
  return { ...whole, subscriptions: whole.subscriptions.map((each) => (each === active ? changed : each)) };
}

/** How many stories a reader wants more of, and how many not. */
export const countOpinions = (opinions: readonly Opinion[]): { liked: number; disliked: number } => ({
  liked: opinions.filter(({ likes }) => likes).length,
  disliked: opinions.filter(({ likes }) => !likes).length,
});
