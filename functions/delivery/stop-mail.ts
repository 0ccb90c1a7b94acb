/** What the one-click button of a mail means, and the link in its foot: what that mail brought, never again. */
import { type ChangeSubscriber, changeSubscriber } from '../subscription/change-subscriber.ts';
import type { Frequency, Subscription, WholeSubscriber } from '../subscription/subscription.ts';
import { end, isActive } from '../subscription/transitions.ts';
import { frequencyOfId } from './delivery.ts';

export interface StopMail extends ChangeSubscriber {
  /** The topics that a mail carried, by the id in its link; null if it is not known, or not known any more. */
  topicsCarried(subscriberId: string, deliveryId: string): Promise<ReadonlySet<string> | null>;
}

/** `stopped`: something has ended, or what the mail brought had ended a moment before. `nothing-left`: there was nothing to end. */
export type Stopped = 'stopped' | 'nothing-left';

/** A provider may press its button more than once; a person who says no again an hour later means all of it. */
const SAME_PRESS_MS = 3_600_000;

/**
 * Ends what the mail in hand carried, whatever became of it since: under another frequency, or as another query. If the
 * mail is not known any more, all of its frequency; if all that would end nothing, everything.
 */
export async function stopMail(deps: StopMail, subscriberId: string, subject: string, now: string): Promise<Stopped> {
  const carried = await deps.topicsCarried(subscriberId, subject);
  const isMeant = carried ? (each: Subscription) => carries(carried, each) : isOf(frequencyOfId(subject));
  let stopped: Stopped = 'nothing-left';
  await changeSubscriber(deps, subscriberId, (whole) => {
    stopped = whole.subscriptions.some((each) => each.state !== 'ended') ? 'stopped' : 'nothing-left';
    const meant = meantBy(whole, isMeant);
    if (meant.size > 0) return end(whole, ({ topicId }) => meant.has(topicId), 'unsubscribed', now);
    if (stoppedJustNow(whole, isMeant, now)) return whole;
    return end(whole, () => true, 'unsubscribed-all', now);
  });
  return stopped;
}

const carries = (carried: ReadonlySet<string>, { topicId }: Subscription): boolean => carried.has(topicId);
const isOf = (frequency: Frequency | null) => (each: Subscription) => frequency !== null && each.frequency === frequency;

/** The followed topics among them, and what those became that are followed under another query. */
function meantBy({ subscriptions }: WholeSubscriber, isMeant: (each: Subscription) => boolean): Set<string> {
  const followed = new Set(subscriptions.filter(isActive).map(({ topicId }) => topicId));
  const meant = subscriptions.filter(isMeant).map((each) => (isActive(each) ? each.topicId : each.becameTopicId));
  return new Set(meant.flatMap((topicId) => (topicId && followed.has(topicId) ? [topicId] : [])));
}

const stoppedJustNow = ({ subscriptions }: WholeSubscriber, isMeant: (each: Subscription) => boolean, now: string): boolean =>
  subscriptions.some(
    (each) =>
      isMeant(each) &&
      (each.endedReason === 'unsubscribed' || each.endedReason === 'unsubscribed-all') &&
      Date.parse(now) - Date.parse(each.endedAt ?? '') < SAME_PRESS_MS,
  );
