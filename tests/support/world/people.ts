/** What people do, by the use cases behind their pages. */
import { changeSubscriber } from '../../../functions/subscription/change-subscriber.ts';
import * as manage from '../../../functions/subscription/manage-subscriptions.ts';
import { eraseEverything } from '../../../functions/subscription/own-everything.ts';
import type { Frequency, Subscriber } from '../../../functions/subscription/subscription.ts';
import { activeTo, changeFrequency, confirm, pendingSubscription } from '../../../functions/subscription/transitions.ts';
import type { Topic } from '../../../functions/topic/topic.ts';
import { emailHashOf, type Functions } from './functions.ts';

export const topicOf = (topicId: string): Topic => ({
  topicId,
  kind: 'personal',
  title: topicId,
  query: topicId,
  language: 'en',
  breadth: 'balanced',
  state: 'live',
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
});

export const profileOf = (subscriberId: string, now: string): Subscriber => ({
  subscriberId,
  email: subscriberId,
  emailHash: emailHashOf(subscriberId),
  state: 'pending',
  zone: 'Europe/Kyiv',
  hour: 7,
  weekday: 'MON',
  pausedAt: null,
  tokenEpoch: 0,
  createdAt: now,
  confirmedAt: null,
});

export const asking = (subscriberId: string, { topicId, frequency }: { topicId: string; frequency: Frequency }, now: string) =>
  pendingSubscription(
    subscriberId,
    { topic: topicOf(topicId), frequency, optIn: { askedAt: now, askedOn: '/', askedFrom: null, confirmedAt: null } },
    now,
  );

/** Asks for a topic and confirms it, in one go. */
export const follow = ({ subscribers }: Functions, subscriberId: string, wish: { topicId: string; frequency: Frequency }, now: string) =>
  changeSubscriber(subscribers, subscriberId, (whole) => {
    if (activeTo(whole, wish.topicId)) return whole;
    const asked = asking(subscriberId, wish, now);
    return confirm(
      { ...whole, subscriptions: [...whole.subscriptions.filter((each) => each.topicId !== wish.topicId), asked] },
      wish.topicId,
      now,
    );
  });

export const people = {
  edit: ({ subscribers, topics }: Functions, subscriberId: string, topicId: string, to: string, now: string) =>
    subscribers.readAll(subscriberId).then((whole) => {
      const frequency = whole?.subscriptions.find((each) => each.topicId === topicId)?.frequency ?? 'daily';
      const deps = { ...subscribers, ...topics };
      return manage.editSubscription(deps, subscriberId, { topicId, frequency, becomes: topicOf(to) }, now);
    }),
  frequency: ({ subscribers }: Functions, subscriberId: string, topicId: string, frequency: Frequency) =>
    changeSubscriber(subscribers, subscriberId, (whole) => changeFrequency(whole, topicId, frequency)),
  end: ({ subscribers }: Functions, subscriberId: string, topicId: string, now: string) =>
    manage.endSubscription(subscribers, subscriberId, topicId, now),
  endAll: ({ subscribers }: Functions, subscriberId: string, now: string) =>
    manage.endAll(subscribers, subscriberId, 'unsubscribed-all', now),
  pause: ({ subscribers }: Functions, subscriberId: string, now: string) => manage.pauseMail(subscribers, subscriberId, now),
  resume: ({ subscribers }: Functions, subscriberId: string) => manage.resumeMail(subscribers, subscriberId),
  erase: ({ subscribers, deliveries, checkpoints }: Functions, subscriberId: string, now: string) =>
    eraseEverything({ ...subscribers, ...checkpoints, eraseDeliveries: deliveries.eraseDeliveries }, subscriberId, now),
};
