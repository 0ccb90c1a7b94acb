import { articlesTable } from './adapters/aws/articles-table.ts';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { mail } from './adapters/aws/mail.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { pointersTable } from './adapters/aws/pointers-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { topicIndex } from './adapters/aws/topic-index.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import type { Slot } from './digest/digest.ts';
import { recoverDeliveries } from './digest/recover-deliveries.ts';
import { lookAgain, recoverTicks } from './digest/recover-ticks.ts';
import { frequencyOf, windowOf } from './digest/slots.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { count, isWatched } from './lambda/metrics.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';
import { currentMatcher } from './match/current-matcher.ts';
import { type RecoverMatching, recoverArticles, recoverTopics } from './match/recover-matching.ts';
import type { AlertWindowMessage, DigestMessage, NewTopicMessage } from './queue-messages.ts';
import { scheduleKeys } from './subscription/schedule.ts';
import { zoneNames } from './subscription/zones.ts';

const environment = readEnvironment('recover-lost-work');
const articles = articlesTable(environment.ARTICLES_TABLE);
const pointers = pointersTable(environment.POINTERS_TABLE);
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const alertWindows = queue<AlertWindowMessage>(environment.ALERT_WINDOWS_QUEUE_URL);
const alerts = queue<DigestMessage>(environment.ALERTS_QUEUE_URL);
const digests = queue<DigestMessage>(environment.DIGESTS_QUEUE_URL);
const newTopics = queue<NewTopicMessage>(environment.NEW_TOPICS_QUEUE_URL);
const { send } = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);

const probeMinutes = 25;
// https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
const simulator = 'success@simulator.amazonses.com';

const matching: RecoverMatching = {
  ...articles,
  ...topicsTable(environment.TOPICS_TABLE),
  matcher: currentMatcher({
    ...topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET }),
    clockMs: Date.now,
  }),
  putMatch: matchesTable(environment.MATCHES_TABLE).putMatch,
  queueAlerts: (topicIds, matchedAt) => alertWindows.sendAll(topicIds.map((topicId) => ({ topicId, window: windowOf(matchedAt) }))),
  queueNewTopics: (topicIds) => newTopics.sendAll(topicIds.map((topicId) => ({ topicId }))),
  clock: () => new Date().toISOString(),
};

async function queueDeliveries(messages: { subscriberId: string; slot: Slot }[]): Promise<void> {
  const byQueue = Map.groupBy(messages, ({ slot }) => (frequencyOf(slot) === 'instant' ? alerts : digests));
  for (const [target, some] of byQueue) await target.sendAll(some);
}

async function sendProbe(now: string): Promise<void> {
  if (!(await pointers.takeProbe(now, probeMinutes))) return;
  const text = 'Tocsin asks whether events about mails arrive. Nobody reads this.';
  await send({ subject: 'Tocsin: a sign of life', html: `<p>${text}</p>`, text, headers: [] }, simulator, { tags: { kind: 'probe' } });
}

async function ticking() {
  const inUse = await subscribers.scheduleKeysInUse();
  return {
    listZones: async () => zoneNames,
    shardsOf: (schedule: string) => scheduleKeys(schedule).filter((key) => inUse.has(key)),
    listDue: (scheduleKey: string, page?: string) => subscribers.listDue(scheduleKey, { page }),
    queue: (messages: DigestMessage[]) => digests.sendAll(messages),
  };
}

/** Each kind of work on its own: what one of them meets must not keep the others from being done. */
const kinds: ((now: string) => Promise<Record<string, number>>)[] = [
  (now) =>
    recoverDeliveries(
      { ...deliveriesTable(environment.DELIVERIES_TABLE, environment.SUBSCRIBERS_TABLE), ...pointers, queue: queueDeliveries, sendProbe },
      now,
    ),
  async (now) => recoverTicks({ ...(await ticking()), ...pointers }, now),
  async (now) => lookAgain({ ...(await ticking()), ...pointers.lateLook }, now),
  (now) => recoverTopics(matching, now),
  (now) => recoverArticles(matching, now),
];

export const handler = scheduleHandler({
  name: 'recover-lost-work',
  async handle(now) {
    const results = await Promise.allSettled(kinds.map((recover) => recover(now)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    const counts = Object.assign({}, ...results.map((result) => (result.status === 'fulfilled' ? result.value : {})));
    if (failures.length === 0) return counts;
    for (const [name, value] of Object.entries(counts)) if (isWatched(name)) count(name, value as number);
    logger.error('not everything was recovered', { ...counts, errors: failures.map(String) });
    throw new AggregateError(failures, `${failures.length} kinds of lost work could not be recovered`);
  },
});
