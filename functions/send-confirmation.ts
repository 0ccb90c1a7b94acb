import { mail } from './adapters/aws/mail.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { hideMessage } from './adapters/aws/queue.ts';
import { sendRate } from './adapters/aws/send-rate.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { tokenKeys } from './adapters/aws/token-keys.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import { strangersWait } from './delivery/halt.ts';
import { MailRefused, MailThrottled, SendingStopped } from './delivery/mail-errors.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { count } from './lambda/metrics.ts';
import { NotYet, queueHandler } from './lambda/queue-handler.ts';
import { renderConfirmation } from './presentation/emails/confirmation.tsx';
import { renderManageLink } from './presentation/emails/manage-link.tsx';
import { wordsOf } from './presentation/words/words.ts';
import { confirmationMessage } from './queue-messages.ts';
import { type SendConfirmation, sendConfirmation } from './subscription/send-confirmation.ts';

const environment = readEnvironment('send-confirmation');
const { PUBLIC_URL: publicUrl, SERVICE_NAME: serviceName, POSTAL_ADDRESS: postalAddress } = environment;
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const topics = topicsTable(environment.TOPICS_TABLE);
const suppressions = suppressionsTable(environment.SUPPRESSIONS_TABLE);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const ses = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);
const counts = mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });
const rate = sendRate({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });

const words = wordsOf(null);
const mails: Pick<SendConfirmation, 'mailConfirmation' | 'mailManageLink'> = {
  async mailConfirmation({ email, subscriberId, zone, hour, weekday }, { topic, subscription, link }) {
    const rendered = renderConfirmation({
      words,
      topicTitle: topic.title,
      reading: subscription.wantedReading ?? null,
      link,
      serviceName,
      postalAddress,
      frequency: subscription.frequency,
      zone,
      hour,
      weekday,
      language: topic.language,
    });
    await ses.send(rendered, email, { tags: { kind: 'confirm', subscriberId } });
  },
  async mailManageLink({ email, subscriberId }, link) {
    await ses.send(renderManageLink({ words, link, serviceName, postalAddress }), email, { tags: { kind: 'manage', subscriberId } });
  },
};

/** Whoever asks for a link to their own account gets it always. */
async function mustWait(now: string): Promise<boolean> {
  const [{ halted }, strangers] = await Promise.all([counts.mailState(now), counts.strangerCounts(now)]);
  return halted || strangersWait(strangers);
}

/** Counted each time: what waits out of sight looks no older to SQS after its third receive. */
function notTaken(why: string): NotYet {
  count('confirmationsNotTaken');
  return new NotYet(why);
}

export const handler = queueHandler({
  name: 'send-confirmation',
  message: confirmationMessage,
  hide: (receiptHandle, seconds) => hideMessage(environment.CONFIRMATIONS_QUEUE_URL, receiptHandle, seconds),
  async handle(message, now) {
    if (message.kind === 'confirm' && (await mustWait(now))) throw notTaken('mail to strangers is halted');
    if (!(await rate.takeTurn('confirmation'))) throw notTaken('no turn');
    try {
      const outcome = await sendConfirmation(
        { ...subscribers, ...topics, ...suppressions, ...mails, publicUrl, keys: await keys.read() },
        message,
        now,
      );
      if (message.kind === 'confirm' && outcome === 'sent') await counts.countConfirmation(now);
      logger.info('confirmation', { subscriberId: message.subscriberId, kind: message.kind, outcome });
    } catch (error) {
      // A refused address will be refused again; everything else is put right some day. Neither is a fault of the message.
      if (!(error instanceof MailRefused || error instanceof MailThrottled || error instanceof SendingStopped)) throw error;
      logger.warn('confirmation not taken', { subscriberId: message.subscriberId, kind: message.kind, error });
      if (!(error instanceof MailRefused && error.permanent)) throw notTaken(error.message);
      count('confirmationsNotTaken');
    }
  },
});
