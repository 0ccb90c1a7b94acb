/**
 * The functions as their handlers put them together, over what stands around them: real use cases and real adapters. The one
 * file of the explorer and the model that knows how the sending path is built.
 */
import { checkpointsTable } from '../../../functions/adapters/aws/checkpoints-table.ts';
import { deliveriesTable } from '../../../functions/adapters/aws/deliveries-table.ts';
import { mail } from '../../../functions/adapters/aws/mail.ts';
import { matchesTable } from '../../../functions/adapters/aws/matches-table.ts';
import { pointersTable } from '../../../functions/adapters/aws/pointers-table.ts';
import { queue } from '../../../functions/adapters/aws/queue.ts';
import { mailEventOf, type SesEvent, sesEvent } from '../../../functions/adapters/aws/ses-event.ts';
import { subscribersTable } from '../../../functions/adapters/aws/subscribers-table.ts';
import { suppressionsTable } from '../../../functions/adapters/aws/suppressions-table.ts';
import { topicsTable } from '../../../functions/adapters/aws/topics-table.ts';
import { NEVER_HALTED } from '../../../functions/delivery/halt.ts';
import { recordMailEvent } from '../../../functions/delivery/record-mail-event.ts';
import type { Digest } from '../../../functions/digest/digest.ts';
import { noteSlots } from '../../../functions/digest/note-slots.ts';
import { pageMembers } from '../../../functions/digest/page-members.ts';
import { provenByEvents, type SentEvents } from '../../../functions/digest/proven-by-events.ts';
import { proofKey, recoverDeliveries } from '../../../functions/digest/recover-deliveries.ts';
import { recoverErasures } from '../../../functions/digest/recover-erasures.ts';
import type { SendDigest } from '../../../functions/digest/send-digest.ts';
import { sendPart } from '../../../functions/digest/send-part.ts';
import { frequencyOf } from '../../../functions/digest/slots.ts';
import { type PartMessage, partMessage } from '../../../functions/queue-messages.ts';
import * as manage from '../../../functions/subscription/manage-subscriptions.ts';
import { scheduleKeys } from '../../../functions/subscription/schedule.ts';
import type { Surroundings } from './surroundings.ts';

export type Functions = ReturnType<typeof functionsIn>;

export const emailHashOf = (address: string) => `hash of ${address}`;

/** A halt is shown where mail goes through the front door; here it would hide what else keeps a mail back. */
const nothingHalts = {
  readMailState: async () => NEVER_HALTED,
  saveMailState: async () => true,
  countTrouble: async () => {},
  readMailCounts: async () => ({ sent: 0, bounced: 0, complainers: 0 }),
  halted: () => {},
};

/** The functions of one process: whatever a process keeps between calls is its own. */
export function functionsIn({ tables, queues, mail: mailClient, now, nowMs, newId, stored }: Surroundings, zones: readonly string[]) {
  const checkpoints = checkpointsTable('checkpoints', tables);
  const subscribers = subscribersTable('subscribers', tables, nowMs, (subscriberId, topicIds) =>
    checkpoints.noteInstant(subscriberId, topicIds, now()),
  );
  const deliveries = deliveriesTable('deliveries', tables);
  const matches = matchesTable('matches', tables);
  const topics = topicsTable('topics', tables);
  const suppressions = suppressionsTable('suppressions', tables);
  const pointers = pointersTable('pointers', tables);
  const parts = { alerts: queue<PartMessage>('alerts', queues), digests: queue<PartMessage>('digests', queues) };
  const { send } = mail('configuration', 'alerts@example.org', mailClient);

  const sender: SendDigest = {
    ...deliveries,
    ...matches,
    readSubscriber: subscribers.readAll,
    saveProgress: subscribers.saveProgress,
    readTitles: topics.readTitles,
    isSuppressed: suppressions.isSuppressed,
    takeTurn: async () => true,
    send: (email, to, tags) => send(email, to, { tags }),
    render: async (digest) => ({ subject: digest.slot, html: '', text: textOf(digest), headers: [] }),
    newClaimId: newId,
  };

  const handlePart = (body: string) => {
    const part = partMessage.parse(JSON.parse(body));
    const kind = frequencyOf(part.slot) === 'instant' ? 'alerts' : 'digests';
    const settle = (pageId: string, number: number) => checkpoints.settle(kind, pageId, number);
    return sendPart({ send: sender, settle, clock: now, sent: () => {}, countSent: async () => {} }, part);
  };

  const page = (kind: 'alerts' | 'digests') =>
    pageMembers(
      {
        ...checkpoints,
        isHalted: async () => false,
        listMembers: subscribers.listMembers,
        queue: parts[kind].sendAll,
        reserve: async (wanted) => wanted,
        neighbours: async () => 2,
        clock: nowMs,
      },
      kind,
      now(),
    );

  async function tick(): Promise<void> {
    const inUse = await subscribers.scheduleKeysInUse();
    const keysInUse = async (schedule: string) => scheduleKeys(schedule).filter((key) => inUse.has(key));
    await noteSlots({ ...pointers, ...checkpoints, listZones: async () => zones, keysInUse }, now());
    await page('digests');
    await page('alerts');
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
      readSubscriber: subscribers.readAll,
      saveProgress: subscribers.saveProgress,
      suppressAtSes: async () => {},
      ...nothingHalts,
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
    checkpoints,
    recordEvent,
    /** What a match sets going. */
    noteMatch: (topicId: string) => checkpoints.noteMatches([topicId], now()),
    tick,
    /** Each kind of recovery on its own. */
    recoveries: [
      () =>
        recoverDeliveries(
          {
            ...deliveries,
            ...subscribers,
            readSubscriber: subscribers.readAll,
            prove: (unknown, at) => provenByEvents({ readSent: async () => sentEventsOf(await stored()) }, unknown, at),
            sendProbe,
            timeLeft: () => 60_000,
            noteDue: checkpoints.noteDue,
          },
          now(),
        ),
      () => recoverErasures({ ...checkpoints, ...deliveries }, now()),
    ],
    /** What each queue triggers. */
    handlers: { digests: handlePart, alerts: handlePart } as Record<string, (body: string) => Promise<unknown>>,
  };
}

/** As the adapter of the bucket reads them. */
function sentEventsOf(stored: Awaited<ReturnType<Surroundings['stored']>>): SentEvents {
  const sent = new Map<string, { messageId: string; sentAt: string }>();
  const events: SentEvents = { sent, newest: null, lateAt: null, failed: false };
  for (const { event, atMs } of stored) {
    const { timestamp, messageId, tags } = event.mail;
    const { subscriberId: [subscriberId = ''] = [], deliveryId: [deliveryId = ''] = [] } = tags;
    sent.set(proofKey({ subscriberId, deliveryId }), { messageId, sentAt: timestamp });
    if (timestamp > (events.newest ?? '')) events.newest = timestamp;
    if (atMs - Date.parse(timestamp) > 15 * 60_000) events.lateAt = new Date(atMs).toISOString();
  }
  return events;
}

/** What the mail says, for the promises to judge. What stands behind "N more" is in the ledger: see `heldBackOf`. */
const textOf = ({ subscriberId, slot, sections }: Digest): string =>
  JSON.stringify({
    subscriberId,
    slot,
    sections: sections.map(({ topicId, stories }) => ({ topicId, articleIds: stories.map(({ articleId }) => articleId) })),
  });
