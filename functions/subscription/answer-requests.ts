/** What is mailed when somebody typed an address: here, out of sight of whoever typed it, the address is looked up. */
import { createHash } from 'node:crypto';
import { emailHash } from './address.ts';
import type { AskMessage } from './ask-to-subscribe.ts';
import { changeSubscriber } from './change-subscriber.ts';
import { linksFor } from './links.ts';
import { mailWithin } from './mail-budget.ts';
import { mailboxHash, suppressedMailbox } from './mailbox.ts';
import type { Mailer } from './mailer.ts';
import { mostSubscriptions, type Subscriber, type Subscription, type WholeSubscriber } from './subscription.ts';
import { activeTo, ask, isActive, pendingSubscription, subscriptionTo, type Wish } from './transitions.ts';

export interface AnswerRequests extends Mailer {
  newSubscriberId(): string;
  /** False if somebody else made a subscriber of this address meanwhile. */
  createPending(subscriber: Subscriber, subscription: Subscription): Promise<boolean>;
}

export type RequestOutcome = 'sent' | 'enough' | 'suppressed' | 'unknown';

/** Mails a day to somebody who is proven and asks for more topics on the front page. */
const MORE_A_DAY = 5;

/** May run more than once for a message: what was remembered is, and the mail goes once. Throws `NoRoomForMail`. */
export async function answerAsk(deps: AnswerRequests, message: AskMessage, now: string): Promise<RequestOutcome> {
  const hash = emailHash(deps.addressKey, message.email);
  const mailbox = mailboxHash(deps.addressKey, message.email);
  if ((await deps.isSuppressed(hash)) || (await deps.isSuppressed(suppressedMailbox(mailbox)))) return 'suppressed';
  const whole = await rememberWish(deps, hash, message, now);
  const isStranger = whole.profile.state === 'pending';
  const slots = slotsOf(mailbox, isStranger, message.again);
  return mailWithin(deps, { slots, isStranger }, () => mailAnswer(deps, whole, message, mailbox, now), now);
}

/** One a day to an unproven mailbox, and one more if it did not come; a reader adds topics in one sitting. */
function slotsOf(mailbox: string, isStranger: boolean, again: boolean): string[] {
  if (isStranger) return again ? [`ask#${mailbox}#1`, `ask#${mailbox}#2`] : [`ask#${mailbox}#1`];
  return Array.from({ length: MORE_A_DAY }, (_, index) => `more#${mailbox}#${index + 1}`);
}

/** Who follows it already, or as many as one can, gets the link to their topics: the way to change them. */
async function mailAnswer(
  deps: AnswerRequests,
  whole: WholeSubscriber,
  { topic }: AskMessage,
  mailbox: string,
  now: string,
): Promise<void> {
  const links = linksFor(deps, whole.profile, now);
  const subscription = subscriptionTo(whole, topic.topicId);
  if (subscription?.state !== 'pending') return deps.mailManageLink(whole.profile, links.manage());
  const link = links.confirm(subscription.optIn.asking ?? topic.topicId);
  await deps.mailConfirmation(whole.profile, { topic: subscription.wanted ?? topic, subscription, link, blockLink: links.block(mailbox) });
}

// Two people may sign up the same address in the same moment, and it may expire between two reads.
const MOST_ROUNDS = 5;

async function rememberWish(deps: AnswerRequests, hash: string, message: AskMessage, now: string): Promise<WholeSubscriber> {
  const wish = wishOf(message);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const known = await deps.findByEmailHash(hash);
    const whole = known === null ? await begin(deps, hash, message, wish, now) : await add(deps, known, wish, now);
    if (whole) return whole;
  }
  throw new Error('an address was signed up and forgotten too often at the same time');
}

function wishOf({ topic, reading, frequency, zone, hour, weekday, ...asked }: AskMessage): Wish {
  const { askedAt, askedOn, askedFrom, askedWording } = asked;
  const asking = createHash('sha256').update(`${topic.topicId} ${askedAt} ${frequency}`).digest('base64url').slice(0, 16);
  return {
    topic,
    reading,
    frequency,
    when: { zone, hour, weekday },
    optIn: { askedAt, askedOn, askedFrom, askedWording, asking, confirmedAt: null },
  };
}

async function begin(deps: AnswerRequests, hash: string, message: AskMessage, wish: Wish, now: string): Promise<WholeSubscriber | null> {
  const { email, zone, hour, weekday } = message;
  const subscriberId = deps.newSubscriberId();
  const when = { zone, hour, weekday, pausedAt: null, tokenEpoch: 0, createdAt: now, confirmedAt: null };
  const subscriber: Subscriber = { subscriberId, email, emailHash: hash, state: 'pending', ...when };
  const created = await deps.createPending(subscriber, pendingSubscription(subscriberId, wish, now));
  return created ? deps.readAll(subscriberId) : null;
}

async function add(deps: AnswerRequests, subscriberId: string, wish: Wish, now: string): Promise<WholeSubscriber | null> {
  const changed = await changeSubscriber(deps, subscriberId, (whole) => {
    const isFull = whole.subscriptions.filter(isActive).length >= mostSubscriptions;
    return isFull || activeTo(whole, wish.topic.topicId) ? whole : ask(whole, wish, now);
  });
  return changed?.after ?? null;
}
