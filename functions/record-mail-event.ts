import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { mailAccount } from './adapters/aws/mail.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { mailEventOf, sesEvent } from './adapters/aws/ses-event.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { addressKey } from './adapters/aws/token-keys.ts';
import { type RecordMailEvent, recordMailEvent } from './delivery/record-mail-event.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { emailHash } from './subscription/address.ts';
import { endAll } from './subscription/manage-subscriptions.ts';

const environment = readEnvironment('record-mail-event');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const readAddressKey = addressKey(environment.ADDRESS_KEY_SECRET);

const deps: RecordMailEvent = {
  ...deliveriesTable(environment.DELIVERIES_TABLE),
  readSubscriber: subscribers.readAll,
  saveProgress: subscribers.saveProgress,
  ...suppressionsTable(environment.SUPPRESSIONS_TABLE),
  ...mailAccount(),
  ...mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE }),
  halted: (reason) => logger.error('mail halted', { reason }),
  hashOf: async (address) => emailHash(await readAddressKey(), address),
  async endAll(hash, reason, at) {
    const subscriberId = await subscribers.findByEmailHash(hash);
    if (subscriberId !== null) await endAll(subscribers, subscriberId, reason, at);
  },
};

export const handler = queueHandler({
  name: 'record-mail-event',
  message: sesEvent,
  async handle(message, now) {
    const event = mailEventOf(message);
    if (!event) return;
    logger.info('mail event', { kind: event.kind });
    await recordMailEvent(deps, event, now);
  },
});
