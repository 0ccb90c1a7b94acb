/** One claim and the one call that may send a mail, with nothing awaited between, and what each end of it means. */
import type { Delivery, Email, OpenDelivery, SendingSubscriber } from '../delivery/delivery.ts';
import { freeFolded } from '../delivery/free-folded.ts';
import { MailRefused, MailThrottled, SendingStopped } from '../delivery/mail-errors.ts';
import { accepted, failed, loseSight, putBack, recordOf, startSending } from '../delivery/transitions.ts';
import type { Match } from '../match/match.ts';
import { later, MINUTE_MS } from '../subscription/times.ts';
import { isActive } from '../subscription/transitions.ts';
import { digestOf, topicsTold } from './digest-of.ts';
import { afterRefusal, unfitStories, wasRefusedInEveryForm, withoutStories } from './refused-stories.ts';
import type { SendDigest, Step } from './send-digest.ts';

/** Tried again after so long; a day's quota and a stopped account come back no sooner. */
const THROTTLED_MS = MINUTE_MS;
const STOPPED_MS = 15 * MINUTE_MS;

/**
 * Renders a delivery, claims it and sends it. `subscriber.progress`: as it shall stand with the claim, at the revision that
 * was read: who said no since then has raised it, and the claim is lost.
 */
export async function attempt(
  deps: SendDigest,
  subscriber: SendingSubscriber,
  delivery: Delivery,
  matches: readonly Match[],
  now: string,
): Promise<Step> {
  if (delivery.state === 'failed') return close(deps, subscriber, delivery, now);
  const told = await mailOf(deps, subscriber, delivery, matches);
  if (!told) return close(deps, subscriber, failed(delivery, 'expired'), now);
  if (!(await deps.takeTurn())) return 'later';
  const open = startSending(told.delivery, deps.newClaimId(), now);
  if (!(await claim(deps, subscriber, open))) return 'look again';
  return call(deps, subscriber.profile.email, open, told.email, now);
}

/** A delivery that no mail goes out for is claimed like any other, and then recorded. */
async function close(deps: SendDigest, subscriber: SendingSubscriber, delivery: Delivery, now: string): Promise<Step> {
  const open = startSending(delivery, deps.newClaimId(), now);
  if (!(await claim(deps, subscriber, open))) return 'look again';
  await deps.record(recordOf(open));
  return delivery.failedReason === 'folded' ? 'nothing' : 'failed';
}

/** One write. If it failed, or nobody said how it ended, the claim that stands there says whose it is. */
async function claim(deps: SendDigest, { profile, progress }: SendingSubscriber, open: OpenDelivery): Promise<boolean> {
  const isMine = async () => {
    const current = await deps.readSubscriber(profile.subscriberId);
    return current?.progress.open[open.frequency]?.claimId === open.claimId;
  };
  try {
    const saved = await deps.saveProgress({ ...progress, open: { ...progress.open, [open.frequency]: open } });
    return saved || (await isMine());
  } catch (error) {
    if (await isMine()) return true;
    throw error;
  }
}

/** In the course of a day most topics are quiet: that is no news. */
const tellsQuiet = ({ frequency }: Delivery): boolean => frequency === 'daily' || frequency === 'weekly';

/** The mail, without the stories that none can be made of; null if nothing is left to tell, since matches are gone. */
async function mailOf(
  deps: SendDigest,
  { profile, subscriptions }: Pick<SendingSubscriber, 'profile' | 'subscriptions'>,
  delivery: Delivery,
  matches: readonly Match[],
): Promise<{ delivery: Delivery; email: Email } | null> {
  const told = topicsTold(delivery);
  const quiet = tellsQuiet(delivery)
    ? subscriptions.filter((each) => isActive(each) && each.frequency === delivery.frequency && !told.has(each.topicId))
    : [];
  const quietTopics = quiet.map(({ topicId }) => topicId);
  const titles = await deps.readTitles([...told, ...quietTopics]);
  const digest = digestOf(delivery, matches, titles, profile.zone, quietTopics);
  if (!digest) return null;
  try {
    return { delivery, email: await deps.render(digest, profile) };
  } catch (error) {
    const { unfit, fit } = await unfitStories(digest, (alone) => deps.render(alone, profile));
    // If no story can be rendered, or each of them can, the fault is ours.
    if (unfit.length === 0 || fit === 0) throw error;
    return mailOf(deps, { profile, subscriptions }, withoutStories(delivery, unfit), matches);
  }
}

async function call(deps: SendDigest, to: string, open: OpenDelivery, email: Email, now: string): Promise<Step> {
  const { subscriberId, deliveryId, frequency } = open;
  const tags = { kind: frequency, subscriberId, deliveryId, attempt: open.attempt };
  let messageId: string;
  try {
    ({ messageId } = await deps.send(email, to, tags));
  } catch (error) {
    return afterFailedCall(deps, open, error, now);
  }
  await deps.record(accepted(open, messageId, now));
  return 'sent';
}

async function afterFailedCall(deps: SendDigest, open: OpenDelivery, error: unknown, now: string): Promise<Step> {
  if (error instanceof MailRefused && (error.permanent || wasRefusedInEveryForm(open, now))) {
    await deps.record(failed(recordOf(open), 'rejected'));
    if (!error.permanent) await freeFolded(deps, open.subscriberId, open.deliveryId);
    return 'failed';
  }
  if (error instanceof MailRefused) {
    const next = afterRefusal(open);
    await replaceOpen(deps, putBack(next.open, next.leavesOut ? now : later(now, STOPPED_MS)));
    return next.leavesOut ? 'look again' : 'later';
  }
  if (error instanceof MailThrottled || error instanceof SendingStopped) {
    const soon = error instanceof MailThrottled && !error.forToday;
    await replaceOpen(deps, putBack(open, later(now, soon ? THROTTLED_MS : STOPPED_MS)));
    return 'later';
  }
  // No answer: it may have gone out. What SES told says it.
  await replaceOpen(deps, loseSight(open));
  return 'no-answer';
}

/** Whatever else changed meanwhile, as long as the claim is this one. If it cannot be written, the lease passes. */
async function replaceOpen(deps: SendDigest, next: OpenDelivery): Promise<void> {
  for (;;) {
    const subscriber = await deps.readSubscriber(next.subscriberId);
    if (subscriber?.progress.open[next.frequency]?.claimId !== next.claimId) return;
    const { progress } = subscriber;
    if (await deps.saveProgress({ ...progress, open: { ...progress.open, [next.frequency]: next } })) return;
  }
}
