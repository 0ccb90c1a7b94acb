/** A further attempt at what was certainly not sent. It asks for consent anew, and is a claim of its own. */
import { type Content, type Delivery, type OpenDelivery, openOnes, type SendingSubscriber } from '../delivery/delivery.ts';
import { failed, recordOf } from '../delivery/transitions.ts';
import { wantedTopics } from '../subscription/transitions.ts';
import { attempt } from './attempt.ts';
import { matchesNeeded } from './digest-of.ts';
import { hasEndedTopics, placeAnew } from './placing.ts';
import type { SendDigest, Step } from './send-digest.ts';

export async function tryAgain(
  deps: SendDigest,
  subscriber: SendingSubscriber,
  ledger: readonly Delivery[],
  open: OpenDelivery,
  now: string,
): Promise<Step> {
  // Held by the pause: what is due after it finds this first.
  if (subscriber.profile.pausedAt !== null) return 'nothing';
  const delivery = asWanted(subscriber, ledger, open);
  if (delivery.state === 'failed') return attempt(deps, subscriber, delivery, [], now);
  if (await deps.isSuppressed(subscriber.profile.emailHash)) return attempt(deps, subscriber, failed(delivery, 'suppressed'), [], now);
  return attempt(deps, subscriber, delivery, await deps.readMatches(matchesNeeded(delivery)), now);
}

/** As it stands without topics that have ended since its claim: what was theirs alone is dropped. */
function asWanted(subscriber: SendingSubscriber, ledger: readonly Delivery[], open: OpenDelivery): Delivery {
  const delivery: Delivery = { ...recordOf(open), state: 'sending' };
  const wanted = wantedSince(subscriber, open.claimedAt);
  if (!hasEndedTopics(delivery, wanted)) return delivery;
  const others = [...ledger, ...openOnes(subscriber.progress)].filter((each) => each.deliveryId !== open.deliveryId);
  const content = placeAnew(delivery, wanted, others);
  return saysNothing(content) ? failed({ ...delivery, ...content }, 'ended') : { ...delivery, ...content };
}

const saysNothing = ({ chosen, heldBack }: Pick<Content, 'chosen' | 'heldBack'>): boolean =>
  Object.keys(chosen).length === 0 && Object.keys(heldBack).length === 0;

/** Topics that the person has wanted ever since the claim: whoever ended one and came back gets nothing from before. */
function wantedSince({ subscriptions }: SendingSubscriber, claimedAt: string): Set<string> {
  return new Set(wantedTopics(subscriptions).flatMap(({ topicId, since }) => (since <= claimedAt ? [topicId] : [])));
}
