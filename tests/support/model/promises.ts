/** Promises 1 to 3, said over everything that happened: what was matched, what the ledger says, what SES took. */
import type { Delivery } from '../../../functions/delivery/delivery.ts';
import { isOpen } from '../../../functions/delivery/transitions.ts';
import type { SentMail, World } from './world.ts';

const foldMs = 14 * 86_400_000;

/** Every promise that was broken, in words; none where all were kept. */
export function brokenPromises(world: World): string[] {
  return [...lost(world), ...twice(world), ...afterNo(world), ...stillOpen(world)];
}

const deliveriesOf = (world: World, subscriberId: string) =>
  [...world.store.deliveries.values()].filter((each) => each.subscriberId === subscriberId);

/** What a mail brought: its stories, and those behind "N more". */
const broughtBy = (mail: SentMail): string[] => [
  ...mail.digest.sections.flatMap((section) => section.stories.map((story) => story.articleId)),
  ...mail.heldBack,
];

/** 1. Every match of an active subscription is owned by exactly one delivery, which was mailed or says why not. */
function lost(world: World): string[] {
  const broken: string[] = [];
  for (const { profile, subscriptions, progress: _ } of world.store.subscribers.values()) {
    const { subscriberId } = profile;
    const deliveries = deliveriesOf(world, subscriberId);
    const mailed = new Set(world.mails.filter((mail) => mail.subscriberId === subscriberId).flatMap(broughtBy));
    for (const { match } of world.store.matches) {
      const subscription = subscriptions.find((each) => each.topicId === match.topicId);
      const owners = deliveries.filter((delivery) => owns(world, delivery, match.topicId, match.articleId));
      const what = `${match.articleId} under ${match.topicId} for ${subscriberId}`;
      // Whoever ends a topic and comes back to it by an edit brings the cursor of the other query along: that subscription
      // owns the match anew, and folds it into the mail that brought it.
      const subscriptionsSoFar = world.consents.filter((yes) => yes.subscriberId === subscriberId && yes.topicId === match.topicId).length;
      if (owners.length > Math.max(1, subscriptionsSoFar))
        broken.push(`${what} is owned by ${owners.map((each) => each.slot).join(' and ')}`);
      if (subscription?.state !== 'active' || match.matchedAt <= beginOf(world, subscriberId, match.topicId)) continue;
      if (world.store.suppressed.has(profile.emailHash)) continue;
      const owner = owners.at(-1);
      if (!owner) broken.push(`${what}, matched ${match.matchedAt}, is in no delivery`);
      else if (!mailed.has(accountOf(owner, match.topicId, match.articleId)) && !mailed.has(match.articleId)) {
        broken.push(`${what} is in ${owner.slot} (${owner.state} ${owner.failedReason}), but was not mailed`);
      }
    }
  }
  return broken;
}

/** When this subscription's matches began to count, as the person's steps said. */
const beginOf = (world: World, subscriberId: string, topicId: string): string => world.begins.get(`${subscriberId} ${topicId}`) ?? '';

const owns = (world: World, delivery: Delivery, topicId: string, articleId: string): boolean => {
  const range = delivery.ranges[topicId];
  return (
    range !== undefined &&
    world.store.matches.some(
      ({ match }) =>
        match.topicId === topicId && match.articleId === articleId && match.matchedAt > range.from && match.matchedAt <= range.to,
    )
  );
};

/** The article that stands for this one: itself, or what it was folded into. */
const accountOf = (delivery: Delivery, topicId: string, articleId: string): string => delivery.folded[topicId]?.[articleId] ?? articleId;

/** 2. One mail per slot; no article, and no copy of it, in two mails or twice in one. */
function twice(world: World): string[] {
  const broken: string[] = [];
  const slots = Map.groupBy(world.mails, (mail) => `${mail.slot} for ${mail.subscriberId}`);
  for (const [slot, mails] of slots) if (mails.length > 1) broken.push(`${slot} was mailed ${mails.length} times`);
  const textOf = new Map(world.store.matches.map(({ match }) => [match.articleId, match.likeness ?? match.articleId]));
  for (const [subscriberId, mails] of Map.groupBy(world.mails, (mail) => mail.subscriberId)) {
    const seen = new Map<string, string>();
    for (const mail of mails) {
      for (const articleId of broughtBy(mail)) {
        const text = textOf.get(articleId) ?? articleId;
        const before = seen.get(text);
        if (before !== undefined && Date.parse(mail.sentAt) - Date.parse(before) < foldMs) {
          broken.push(`${articleId} came again in ${mail.slot} for ${subscriberId}`);
        }
        seen.set(text, mail.sentAt);
      }
    }
  }
  return broken;
}

/** 3. Nothing goes out under a topic, or to an address, that was said no to before the sender looked. */
function afterNo(world: World): string[] {
  return world.refusals.flatMap((no) =>
    world.mails
      .filter((mail) => mail.subscriberId === no.subscriberId && mail.checkedAtStep > no.step)
      .filter(
        (mail) =>
          no.topicId === null || (mail.digest.sections.some((each) => each.topicId === no.topicId) && !followedAgain(world, no, mail)),
      )
      .map((mail) => `${mail.slot} went to ${no.subscriberId} after they said no to ${no.topicId ?? 'everything'}`),
  );
}

const followedAgain = (world: World, no: { subscriberId: string; topicId: string | null; step: number }, mail: SentMail): boolean =>
  world.consents.some(
    (yes) => yes.subscriberId === no.subscriberId && yes.topicId === no.topicId && yes.step > no.step && yes.step < mail.checkedAtStep,
  );

function stillOpen(world: World): string[] {
  return [...world.store.deliveries.values()]
    .filter(isOpen)
    .map((delivery) => `${delivery.slot} for ${delivery.subscriberId} is still ${delivery.state}`);
}
