/**
 * The functions as their handlers put them together, over what stands around them: real use cases and real adapters. The one
 * file of the explorer and the model that knows how the sending path is built.
 */
import { deliveriesTable } from '../../../functions/adapters/aws/deliveries-table.ts';
import { mail } from '../../../functions/adapters/aws/mail.ts';
import { matchesTable } from '../../../functions/adapters/aws/matches-table.ts';
import { pointersTable } from '../../../functions/adapters/aws/pointers-table.ts';
import { queue } from '../../../functions/adapters/aws/queue.ts';
import { mailEventOf, type SesEvent, sesEvent } from '../../../functions/adapters/aws/ses-event.ts';
import { subscribersTable } from '../../../functions/adapters/aws/subscribers-table.ts';
import { suppressionsTable } from '../../../functions/adapters/aws/suppressions-table.ts';
import { topicsTable } from '../../../functions/adapters/aws/topics-table.ts';
import { recordMailEvent } from '../../../functions/delivery/record-mail-event.ts';
import type { Digest } from '../../../functions/digest/digest.ts';
import { recoverDeliveries } from '../../../functions/digest/recover-deliveries.ts';
import { lookAgain, recoverTicks } from '../../../functions/digest/recover-ticks.ts';
import { type SendDigest, sendDigest } from '../../../functions/digest/send-digest.ts';
import { frequencyOf, windowOf } from '../../../functions/digest/slots.ts';
import { startAlerts } from '../../../functions/digest/start-alerts.ts';
import { startDigests } from '../../../functions/digest/start-digests.ts';
import { type AlertWindowMessage, alertWindowMessage, type DigestMessage, digestMessage } from '../../../functions/queue-messages.ts';
import * as manage from '../../../functions/subscription/manage-subscriptions.ts';
import { scheduleKeys } from '../../../functions/subscription/schedule.ts';
import type { Surroundings } from './surroundings.ts';

export type Functions = ReturnType<typeof functionsIn>;

export const emailHashOf = (address: string) => `hash of ${address}`;

/** The functions of one process: whatever a process keeps between calls is its own. */
export function functionsIn({ tables, queues, mail: mailClient, now, nowMs, newId, chance }: Surroundings, zones: readonly string[]) {
  const subscribers = subscribersTable('subscribers', tables, nowMs);
  const deliveries = deliveriesTable('deliveries', 'subscribers', tables);
  const matches = matchesTable('matches', tables);
  const topics = topicsTable('topics', tables);
  const suppressions = suppressionsTable('suppressions', tables);
  const pointers = pointersTable('pointers', tables);
  const alerts = queue<DigestMessage>('alerts', queues);
  const digests = queue<DigestMessage>('digests', queues);
  const alertWindows = queue<AlertWindowMessage>('alertWindows', queues);
  const { send } = mail('configuration', 'alerts@example.org', mailClient);

  const sender: SendDigest = {
    ...deliveries,
    readSubscriber: subscribers.readAll,
    listMatches: matches.listMatches,
    readMatches: matches.readMatches,
    readTitles: topics.readTitles,
    isSuppressed: suppressions.isSuppressed,
    takeTurn: async () => true,
    send: (email, to, tags) => send(email, to, { tags }),
    again: (due, delaySeconds) => (frequencyOf(due.slot) === 'instant' ? alerts : digests).send(due, { delaySeconds }),
    render: async (digest) => ({ subject: digest.slot, html: '', text: textOf(digest), headers: [] }),
    newDeliveryId: newId,
    chance,
  };

  async function ticking() {
    const inUse = await subscribers.scheduleKeysInUse();
    return {
      listZones: async () => zones,
      shardsOf: (schedule: string) => scheduleKeys(schedule).filter((key) => inUse.has(key)),
      listDue: (scheduleKey: string, page?: string) => subscribers.listDue(scheduleKey, { page }),
      queue: (messages: DigestMessage[]) => digests.sendAll(messages),
    };
  }

  async function sendProbe(at: string): Promise<void> {
    if (await pointers.takeProbe(at, 25))
      await send({ subject: 'probe', html: '', text: 'probe', headers: [] }, 'simulator', { tags: { kind: 'probe' } });
  }

  const recordEvent = (event: SesEvent) => {
    const read = mailEventOf(sesEvent.parse(event));
    if (!read) return Promise.resolve();
    const deps = {
      ...deliveries,
      ...suppressions,
      ...pointers,
      suppressAtSes: async () => {},
      hashOf: async (address: string) => emailHashOf(address),
      async endAll(hash: string, reason: 'bounced' | 'complained', at: string) {
        const subscriberId = await subscribers.findByEmailHash(hash);
        if (subscriberId !== null) await manage.endAll(subscribers, subscriberId, reason, at);
      },
    };
    return recordMailEvent(deps, read, now());
  };

  return {
    subscribers,
    topics,
    matches,
    deliveries,
    suppressions,
    sendDigest: (message: DigestMessage) => sendDigest(sender, message, now()),
    recordEvent,
    /** What a match sets going. */
    noteMatch: (topicId: string) => alertWindows.send({ topicId, window: windowOf(now()) }),
    tick: async () => startDigests({ ...(await ticking()), ...pointers }, now()),
    /** Each kind of recovery on its own. */
    recoveries: [
      () =>
        recoverDeliveries(
          {
            ...deliveries,
            ...pointers,
            sendProbe,
            async queue(all) {
              for (const each of all) await (frequencyOf(each.slot) === 'instant' ? alerts : digests).send(each);
            },
          },
          now(),
        ),
      async () => recoverTicks({ ...(await ticking()), ...pointers }, now()),
      async () => lookAgain({ ...(await ticking()), ...pointers.lateLook }, now()),
    ],
    /** What each queue triggers. */
    handlers: {
      digests: (body: string) => sendDigest(sender, digestMessage.parse(JSON.parse(body)), now()),
      alerts: (body: string) => sendDigest(sender, digestMessage.parse(JSON.parse(body)), now()),
      alertWindows: (body: string) =>
        startAlerts(
          {
            listFollowers: (topicId, page) => subscribers.listFollowers(topicId, { frequency: 'instant', page }),
            queueAlerts: (messages, options) => alerts.sendAll(messages, options),
            queuePage: (message) => alertWindows.send(message),
          },
          alertWindowMessage.parse(JSON.parse(body)),
          now(),
        ),
    } as Record<string, (body: string) => Promise<unknown>>,
  };
}

/** What the mail says, for the promises to judge. What stands behind "N more" is in the ledger: see `heldBackOf`. */
const textOf = ({ subscriberId, slot, sections }: Digest): string =>
  JSON.stringify({
    subscriberId,
    slot,
    sections: sections.map(({ topicId, stories }) => ({ topicId, articleIds: stories.map(({ articleId }) => articleId) })),
  });
