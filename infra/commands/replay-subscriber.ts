/** The one subscriber of a replay: signed up through the use cases that the pages call, and due when its schedule says. */
import { checkpointsTable } from '../../functions/adapters/aws/checkpoints-table.ts';
import { pointersTable } from '../../functions/adapters/aws/pointers-table.ts';
import { subscribersTable } from '../../functions/adapters/aws/subscribers-table.ts';
import { topicsTable } from '../../functions/adapters/aws/topics-table.ts';
import { windowEnd, windowOf } from '../../functions/digest/slots.ts';
import { dueSlots } from '../../functions/digest/ticks.ts';
import { changeSubscriber } from '../../functions/subscription/change-subscriber.ts';
import { schedulePrefix } from '../../functions/subscription/schedule.ts';
import type { Frequency, Subscriber, Weekday, WholeSubscriber } from '../../functions/subscription/subscription.ts';
import { confirm, pendingSubscription } from '../../functions/subscription/transitions.ts';
import type { Topic } from '../../functions/topic/topic.ts';
import type { Host } from '../local/host-start.ts';
import { documentClientFor } from './local-clients.ts';

export interface When {
  frequency: Frequency;
  zone: string;
  hour: number;
  weekday: Weekday;
}

const hourMs = 3_600_000;

export async function signUp(host: Host, topics: readonly Topic[], when: When, now: string, subscriberId = 'replay'): Promise<void> {
  const client = documentClientFor(host.environment);
  const checkpoints = checkpointsTable(host.resources.tableName('checkpoints'), client);
  const noteInstant = (id: string, topicIds: readonly string[]) => checkpoints.noteInstant(id, topicIds, now);
  const subscribers = subscribersTable(host.resources.tableName('subscribers'), client, () => Date.parse(now), noteInstant);
  const profile: Subscriber = {
    subscriberId,
    email: `${subscriberId}@example.org`,
    emailHash: subscriberId,
    state: 'pending',
    ...when,
    pausedAt: null,
    tokenEpoch: 0,
    createdAt: now,
    confirmedAt: null,
  };
  const optIn = { askedAt: now, askedOn: 'replay', askedFrom: null, confirmedAt: null };
  const [first, ...others] = topics.map((topic) => pendingSubscription(subscriberId, { topic, frequency: when.frequency, optIn }, now));
  for (const topic of topics) await topicsTable(host.resources.tableName('topics'), client).addTopic(topic);
  if (first) await subscribers.createPending(profile, first);
  await changeSubscriber(subscribers, subscriberId, (whole) => {
    const asked: WholeSubscriber = { ...whole, subscriptions: [...whole.subscriptions, ...others] };
    return topics.reduce((so: WholeSubscriber, { topicId }) => confirm(so, topicId, now), asked);
  });
  client.destroy();
}

/** The moments in (from, to] at which this subscriber is due. An instant one is due at the end of each window that had an article. */
export function dueBetween(from: string, to: string, when: When, articlesAt: readonly string[]): string[] {
  if (when.frequency === 'instant') return [...new Set(articlesAt.map((at) => windowEnd(windowOf(at))))];
  const schedule = schedulePrefix(when.frequency, when);
  const due: string[] = [];
  for (let at = from; at < to; ) {
    const next = new Date(Math.min(Date.parse(at) + hourMs, Date.parse(to))).toISOString();
    due.push(...dueSlots(at, next, [when.zone]).flatMap((slot) => (slot.schedule === schedule ? [slot.dueAt] : [])));
    at = next;
  }
  return due;
}

/** The tick that concerns this subscriber; nobody else is there whom the ones before would have concerned. */
export async function tick(host: Host, dueAt: string): Promise<void> {
  const client = documentClientFor(host.environment);
  const pointers = pointersTable(host.resources.tableName('pointers'), client);
  await pointers.moveLastTick(await pointers.readLastTick(), new Date(Date.parse(dueAt) - 1).toISOString());
  client.destroy();
  await host.runSchedule('start-digests');
  await host.runSchedule('start-alerts');
}
