import { randomBytes } from 'node:crypto';
import { limitsTable } from './adapters/aws/limits-table.ts';
import { mail } from './adapters/aws/mail.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { hideMessage } from './adapters/aws/queue.ts';
import { sendRate } from './adapters/aws/send-rate.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { addressKey, tokenKeys } from './adapters/aws/token-keys.ts';
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
import { answerLinkRequest } from './subscription/answer-link-requests.ts';
import { type AnswerRequests, answerAsk } from './subscription/answer-requests.ts';
import { NoRoomForMail, strangersShare } from './subscription/mail-budget.ts';
import type { Mailer } from './subscription/mailer.ts';
import { plainWords } from './subscription/plain-words.ts';

const environment = readEnvironment('send-confirmation');
const { PUBLIC_URL: publicUrl, SERVICE_NAME: serviceName, POSTAL_ADDRESS: postalAddress } = environment;
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const suppressions = suppressionsTable(environment.SUPPRESSIONS_TABLE);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const readAddressKey = addressKey(environment.ADDRESS_KEY_SECRET);
const ses = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);
const counts = mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });
const limits = limitsTable(environment.LIMITS_TABLE);
const rate = sendRate({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });

const words = wordsOf(null);
const mails: Pick<Mailer, 'mailConfirmation' | 'mailManageLink'> = {
  async mailConfirmation({ email, subscriberId, state, ...own }, { topic, subscription, link, blockLink }) {
    const isCurated = topic.kind === 'curated';
    const rendered = renderConfirmation({
      words,
      topicTitle: isCurated ? topic.title : plainWords(topic.title),
      isCurated,
      isReader: state === 'confirmed',
      link,
      blockLink,
      serviceName,
      postalAddress,
      frequency: subscription.frequency,
      ...(state === 'pending' ? (subscription.wantedWhen ?? own) : own),
      language: topic.language,
    });
    await ses.send(rendered, email, { tags: { kind: 'confirm', subscriberId } });
    if (state === 'pending') await counts.countConfirmation(new Date().toISOString());
  },
  async mailManageLink({ email, subscriberId }, link) {
    await ses.send(renderManageLink({ words, link, serviceName, postalAddress }), email, { tags: { kind: 'manage', subscriberId } });
  },
};

async function strangersADay(now: string): Promise<number> {
  const strangers = await counts.strangerCounts(now);
  return strangersWait(strangers) ? 0 : strangersShare((await rate.shares(null)).quota, strangers);
}

/** Counted each time: what waits out of sight looks no older to SQS after its third receive. */
function notTaken(why: string): NotYet {
  count('confirmationsNotTaken');
  return new NotYet(why);
}

const deps = async (): Promise<AnswerRequests> => ({
  ...subscribers,
  ...limits,
  ...mails,
  isSuppressed: suppressions.isSuppressed,
  newSubscriberId: () => `s${randomBytes(12).toString('hex')}`,
  takeTurn: () => rate.takeTurn('confirmation'),
  strangersADay,
  publicUrl,
  keys: await keys.read(),
  addressKey: await readAddressKey(),
});

export const handler = queueHandler({
  name: 'send-confirmation',
  message: confirmationMessage,
  hide: (receiptHandle, seconds) => hideMessage(environment.CONFIRMATIONS_QUEUE_URL, receiptHandle, seconds),
  async handle(message, now) {
    // Whoever asks for a link to their own account gets it always.
    if (message.kind === 'ask' && (await counts.mailState(now)).halted) throw notTaken('mail is halted');
    try {
      const outcome =
        message.kind === 'ask' ? await answerAsk(await deps(), message, now) : await answerLinkRequest(await deps(), message, now);
      logger.info('request', { kind: message.kind, outcome });
    } catch (error) {
      if (error instanceof NoRoomForMail) throw notTaken(error.message);
      // A refused address will be refused again; everything else is put right some day. Neither is a fault of the message.
      if (!(error instanceof MailRefused || error instanceof MailThrottled || error instanceof SendingStopped)) throw error;
      logger.warn('confirmation not taken', { kind: message.kind, error });
      if (!(error instanceof MailRefused && error.permanent)) throw notTaken(error.message);
      count('confirmationsNotTaken');
    }
  },
});
