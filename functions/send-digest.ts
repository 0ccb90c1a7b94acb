import { randomBytes } from 'node:crypto';
import { checkpointsTable } from './adapters/aws/checkpoints-table.ts';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { mail } from './adapters/aws/mail.ts';
import { mailCounts } from './adapters/aws/mail-counts.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { sendRate } from './adapters/aws/send-rate.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { tokenKeys } from './adapters/aws/token-keys.ts';
import { cachedMatches, cachedTitles } from './adapters/aws/topic-cache.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import type { Digest } from './digest/digest.ts';
import type { SendDigest } from './digest/send-digest.ts';
import { sendPart } from './digest/send-part.ts';
import { frequencyOf } from './digest/slots.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { renderDigest } from './presentation/emails/digest.tsx';
import { wordsOf } from './presentation/words/words.ts';
import { partMessage } from './queue-messages.ts';
import { linksFor } from './subscription/links.ts';
import type { Subscriber } from './subscription/subscription.ts';

const environment = readEnvironment('send-digest');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const matches = matchesTable(environment.MATCHES_TABLE);
const checkpoints = checkpointsTable(environment.CHECKPOINTS_TABLE);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const rate = sendRate({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });
const counts = mailCounts({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });
const { send } = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);

const clock = () => new Date().toISOString();

const deps: Omit<SendDigest, 'takeTurn'> = {
  ...deliveriesTable(environment.DELIVERIES_TABLE),
  ...matches,
  listMatches: cachedMatches(matches.listMatches),
  readSubscriber: subscribers.readAll,
  saveProgress: subscribers.saveProgress,
  readTitles: cachedTitles(topicsTable(environment.TOPICS_TABLE).readTitles),
  isSuppressed: suppressionsTable(environment.SUPPRESSIONS_TABLE).isSuppressed,
  send: (email, to, tags) => send(email, to, { tags }),
  newClaimId: () => randomBytes(9).toString('base64url'),
  render,
};

async function render(digest: Digest, subscriber: Subscriber) {
  const links = linksFor({ publicUrl: environment.PUBLIC_URL, keys: await keys.read() }, subscriber, clock());
  const heldBack = digest.sections.filter((section) => section.heldBack > 0);
  return renderDigest(digest, {
    links: {
      unsubscribe: links.unsubscribe(digest.deliveryId),
      manage: links.settings(),
      story: links.story(digest.deliveryId),
      more: Object.fromEntries(heldBack.map(({ topicId }) => [topicId, links.more(digest.deliveryId)])),
    },
    words: wordsOf(null),
    serviceName: environment.SERVICE_NAME,
    postalAddress: environment.POSTAL_ADDRESS,
    mailFrom: environment.MAIL_FROM,
  });
}

export const handler = queueHandler({
  name: 'send-digest',
  message: partMessage,
  async handle(part) {
    // The tick queues it again once mail goes on.
    if ((await counts.mailState(clock())).halted) return;
    const kind = frequencyOf(part.slot) === 'instant' ? 'alerts' : 'digests';
    await sendPart(
      {
        send: {
          ...deps,
          takeTurn: async () => !(await counts.mailState(clock())).halted && rate.takeTurn(kind === 'alerts' ? 'alert' : 'digest'),
        },
        countSent: (mails) => counts.countSent(mails, clock()),
        settle: (pageId, number) => checkpoints.settle(kind, pageId, number),
        clock,
        sent(subscriberId, outcome) {
          if (outcome !== 'nothing') logger.info('digest', { subscriberId, slot: part.slot, outcome });
        },
      },
      part,
    );
  },
});
