import { articlesTable } from './adapters/aws/articles-table.ts';
import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { mail } from './adapters/aws/mail.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { pointersTable } from './adapters/aws/pointers-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { sendEvents } from './adapters/aws/send-events.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { topicIndex } from './adapters/aws/topic-index.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { countNearRetention } from './digest/near-retention.ts';
import { provenByEvents } from './digest/proven-by-events.ts';
import { type RecoverDeliveries, recoverDeliveries } from './digest/recover-deliveries.ts';
import { recoverErasures } from './digest/recover-erasures.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { countWatched } from './lambda/metrics.ts';
import { scheduleHandler } from './lambda/schedule-handler.ts';
import { currentMatcher } from './match/current-matcher.ts';
import { keepsWeakMatches } from './match/keep-weak-matches.ts';
import { type RecoverMatching, recoverArticles, recoverTopics } from './match/recover-matching.ts';
import type { NewTopicMessage } from './queue-messages.ts';

const environment = readEnvironment('recover-lost-work');
const articles = articlesTable(environment.ARTICLES_TABLE);
const checkpoints = checkpointsTable(environment.CHECKPOINTS_TABLE);
const deliveries = deliveriesTable(environment.DELIVERIES_TABLE);
const matches = matchesTable(environment.MATCHES_TABLE);
const pointers = pointersTable(environment.POINTERS_TABLE);
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const newTopics = queue<NewTopicMessage>(environment.NEW_TOPICS_QUEUE_URL);
const { send } = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);

const PROBE_MINUTES = 25;
// https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
const SIMULATOR = 'success@simulator.amazonses.com';
/** Below the function's time limit (infra/wiring.ts), which matching shares. */
const WORK_MS = 200_000;

const matching: RecoverMatching = {
  ...articles,
  ...topicsTable(environment.TOPICS_TABLE),
  matcher: currentMatcher({
    ...topicIndex({ pointersTable: environment.POINTERS_TABLE, bucket: environment.TOPIC_INDEX_BUCKET }),
    clockMs: Date.now,
  }),
  putMatch: matches.putMatch,
  keepsWeak: keepsWeakMatches(matches),
  queueAlerts: checkpoints.noteMatches,
  queueNewTopics: (topicIds) => newTopics.sendAll(topicIds.map((topicId) => ({ topicId }))),
  clock: () => new Date().toISOString(),
};

async function sendProbe(now: string): Promise<void> {
  if (!(await pointers.takeProbe(now, PROBE_MINUTES))) return;
  const text = 'Tocsin asks whether events about mails arrive. Nobody reads this.';
  await send({ subject: 'Tocsin: a sign of life', html: `<p>${text}</p>`, text, headers: [] }, SIMULATOR, { tags: { kind: 'probe' } });
}

function recoverMails(now: string): Promise<Record<string, number>> {
  const endsAt = Date.now() + WORK_MS;
  const events = sendEvents(environment.SEND_EVENTS_BUCKET);
  const deps: RecoverDeliveries = {
    ...deliveries,
    ...subscribers,
    readSubscriber: subscribers.readAll,
    prove: (unknown, at) => provenByEvents(events, unknown, at),
    noteDue: checkpoints.noteDue,
    sendProbe,
    timeLeft: () => endsAt - Date.now(),
  };
  return recoverDeliveries(deps, now);
}

/** Each on its own, so that none holds up another. */
const kinds: readonly ((now: string) => Promise<Record<string, number>>)[] = [
  recoverMails,
  (now) => recoverErasures({ ...checkpoints, ...deliveries }, now),
  (now) => countNearRetention({ ...subscribers, ...matches, readSubscriber: subscribers.readAll }, now),
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
    countWatched(counts);
    logger.error('not everything was recovered', { ...counts, errors: failures.map(String) });
    throw new AggregateError(failures, `${failures.length} kinds of lost work could not be recovered`);
  },
});
