import { randomUUID } from 'node:crypto';
import { deliveriesTable } from './adapters/aws/deliveries-table.ts';
import { mail } from './adapters/aws/mail.ts';
import { matchesTable } from './adapters/aws/matches-table.ts';
import { queue } from './adapters/aws/queue.ts';
import { sendRate } from './adapters/aws/send-rate.ts';
import { subscribersTable } from './adapters/aws/subscribers-table.ts';
import { suppressionsTable } from './adapters/aws/suppressions-table.ts';
import { tokenKeys } from './adapters/aws/token-keys.ts';
import { topicsTable } from './adapters/aws/topics-table.ts';
import type { Digest, DueDigest } from './digest/digest.ts';
import { type SendDigest, sendDigest } from './digest/send-digest.ts';
import { frequencyOf } from './digest/slots.ts';
import { readEnvironment } from './environment.ts';
import { logger } from './lambda/log.ts';
import { queueHandler } from './lambda/queue-handler.ts';
import { renderDigest } from './presentation/emails/digest.tsx';
import { wordsOf } from './presentation/words/words.ts';
import { type DigestMessage, digestMessage, mostHops, oneHopOn } from './queue-messages.ts';
import { linksFor } from './subscription/links.ts';
import type { Subscriber } from './subscription/subscription.ts';

const environment = readEnvironment('send-digest');
const subscribers = subscribersTable(environment.SUBSCRIBERS_TABLE);
const matches = matchesTable(environment.MATCHES_TABLE);
const alerts = queue<DigestMessage>(environment.ALERTS_QUEUE_URL);
const digests = queue<DigestMessage>(environment.DIGESTS_QUEUE_URL);
const keys = tokenKeys(environment.TOKEN_KEYS_SECRET);
const rate = sendRate({ limitsTable: environment.LIMITS_TABLE, pointersTable: environment.POINTERS_TABLE });
const { send } = mail(environment.CONFIGURATION_SET, environment.MAIL_FROM);

const deps: Omit<SendDigest, 'render' | 'again'> = {
  ...deliveriesTable(environment.DELIVERIES_TABLE, environment.SUBSCRIBERS_TABLE),
  readSubscriber: subscribers.readAll,
  listMatches: matches.listMatches,
  readMatches: matches.readMatches,
  readTitles: topicsTable(environment.TOPICS_TABLE).readTitles,
  isSuppressed: suppressionsTable(environment.SUPPRESSIONS_TABLE).isSuppressed,
  takeTurn: () => rate.takeTurn('digest'),
  send: (email, to, tags) => send(email, to, { tags }),
  newDeliveryId: () => randomUUID().replaceAll('-', ''),
  chance: Math.random,
};

async function render(digest: Digest, subscriber: Subscriber, now: string) {
  const links = linksFor({ publicUrl: environment.PUBLIC_URL, keys: await keys.read() }, subscriber, now);
  const heldBack = digest.sections.filter((section) => section.heldBack > 0);
  return renderDigest(digest, {
    links: {
      unsubscribe: links.unsubscribe(digest.deliveryId),
      manage: links.manage(),
      more: Object.fromEntries(heldBack.map(({ topicId }) => [topicId, links.more(digest.deliveryId)])),
    },
    words: wordsOf(null),
    serviceName: environment.SERVICE_NAME,
    postalAddress: environment.POSTAL_ADDRESS,
    mailFrom: environment.MAIL_FROM,
  });
}

const again = (hops: number) => (due: DueDigest, delaySeconds: number) =>
  (frequencyOf(due.slot) === 'instant' ? alerts : digests).send(oneHopOn(due, hops, mostHops.digests), { delaySeconds });

export const handler = queueHandler({
  name: 'send-digest',
  message: digestMessage,
  async handle({ hops, ...due }, now) {
    const { subscriberId, slot } = due;
    const outcome = await sendDigest(
      { ...deps, again: again(hops), render: (digest, subscriber) => render(digest, subscriber, now) },
      due,
      now,
    );
    if (outcome !== 'nothing') logger.info('digest', { subscriberId, slot, outcome });
  },
});
