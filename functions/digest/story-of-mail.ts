/** One story of a mail: why it is there, and what its reader says of it. */
import type { Delivery } from '../delivery/delivery.ts';
import type { Match } from '../match/match.ts';
import { type ChangeSubscriber, changeSubscriber } from '../subscription/change-subscriber.ts';
import { giveOpinion, takeBackOpinion } from '../subscription/opinions.ts';
import { SubscriptionRefused } from '../subscription/refused.ts';
import type { Opinion, WholeSubscriber } from '../subscription/subscription.ts';
import { activeTo } from '../subscription/transitions.ts';
import type { Story } from './digest.ts';
import { type MatchKey, matchesNeeded, storiesOf, topicsTold } from './digest-of.ts';

export interface ReadStoryOfMail {
  readDelivery(subscriberId: string, deliveryId: string): Promise<Delivery | null>;
  readMatches(keys: readonly MatchKey[]): Promise<Match[]>;
  readTitles(topicIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface StoryOfMail {
  story: Story;
  /** The topic that is followed by now, if the query was edited since. */
  topicId: string;
  topicTitle: string;
  /** Whether anything can still be said of it: the topic is followed. */
  isFollowed: boolean;
  opinion: Opinion | null;
  /** Of all that was said on this topic. */
  opinions: readonly Opinion[];
  /** The story's fingerprint as the ledger has it; empty for an article without one. */
  likeness: string;
}

/** Null if the mail does not tell this story, or its match is past its retention. */
export async function readStoryOfMail(
  deps: ReadStoryOfMail,
  whole: WholeSubscriber,
  { deliveryId, articleId }: { deliveryId: string; articleId: string },
): Promise<StoryOfMail | null> {
  const delivery = await deps.readDelivery(whole.profile.subscriberId, deliveryId);
  if (!delivery) return null;
  for (const part of ['chosen', 'heldBack'] as const) {
    const toldUnder = Object.keys(delivery[part]).find((topicId) => delivery[part][topicId]?.includes(articleId));
    if (toldUnder === undefined) continue;
    const [matches, titles] = await Promise.all([
      deps.readMatches(matchesNeeded(delivery, part)),
      deps.readTitles([...topicsTold(delivery)]),
    ]);
    const story = storiesOf(delivery, part, toldUnder, matches, titles).find((each) => each.articleId === articleId);
    return story ? told(whole, story, toldUnder, titles.get(toldUnder) ?? '', delivery.likenesses[articleId] ?? '') : null;
  }
  return null;
}

function told(whole: WholeSubscriber, story: Story, toldUnder: string, topicTitle: string, likeness: string): StoryOfMail {
  const became = whole.subscriptions.find((each) => each.topicId === toldUnder)?.becameTopicId;
  const topicId = activeTo(whole, toldUnder) ? toldUnder : (became ?? toldUnder);
  const followed = activeTo(whole, topicId);
  const opinions = followed?.opinions ?? [];
  const opinion = opinions.find((each) => each.articleId === story.articleId) ?? null;
  return { story, topicId, topicTitle, isFollowed: followed !== null, opinion, opinions, likeness };
}

/** What is said of a story: `none` takes it back. */
export type Saying = 'more' | 'not' | 'none';

/** Moves what its topic brings from the next mail on. Throws SubscriptionRefused if the topic is not followed any more. */
export async function sayOfStory(
  deps: ChangeSubscriber,
  subscriberId: string,
  { story, topicId, likeness }: StoryOfMail,
  saying: Saying,
  now: string,
): Promise<void> {
  const { articleId, title } = story;
  const changed = await changeSubscriber(deps, subscriberId, (whole) =>
    saying === 'none'
      ? takeBackOpinion(whole, topicId, articleId)
      : giveOpinion(whole, topicId, { articleId, title, likes: saying === 'more', saidAt: now, likeness }),
  );
  if (!changed) throw new SubscriptionRefused('not-followed');
}
