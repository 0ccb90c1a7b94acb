/** SES without its HTTP: what a call does, given its parsed body. Throws `SesError` where SES refuses. */
import { randomUUID } from 'node:crypto';
import { composeMessage } from './compose-message.ts';
import type { FaultControl, FaultSettings } from './faults.ts';
import { type MailEvent, mailEventsOf, type Origin, outcomeOf } from './mail-events.ts';
import type { Envelope, MailStore } from './mail-store.ts';
import { bareAddress, maxMessageBytes, parseSendEmail, recipientsOf } from './send-email-request.ts';
import { sendingLimits } from './sending-limits.ts';
import { SesError } from './ses-error.ts';
import type { SuppressionList } from './suppression-list.ts';

export interface MailServiceOptions {
  store: MailStore;
  suppressions: SuppressionList;
  faults: FaultControl;
  clock: () => Date;
  origin: Origin;
  /** Domains or addresses that may send; all where absent. */
  identities?: readonly string[] | undefined;
  /** Names of the configuration sets; any where absent. */
  configurationSets?: readonly string[] | undefined;
  /** Hands over the events of a mail that was stored. Never throws. */
  tell: (messageId: string) => void;
}

export function mailService(options: MailServiceOptions) {
  const { store, suppressions, faults, clock, origin } = options;
  const sentBefore = store.all().map(({ sentAt, to }) => ({ atMs: Date.parse(sentAt), recipients: to.length }));
  const limits = sendingLimits(
    () => clock().getTime(),
    () => performance.now(),
    sentBefore,
  );

  return {
    async sendEmail(body: unknown): Promise<{ MessageId: string }> {
      faults.refuseIfDue();
      const request = parseSendEmail(body);
      checkConfigurationSet(request.ConfigurationSetName ?? null, options.configurationSets);
      const sentAt = clock();
      const messageId = newMessageId(sentAt);
      const message = await composeMessage(request, { messageId, sentAt, region: origin.region });
      if (message.raw.length > maxMessageBytes)
        throw new SesError('BadRequestException', 'Message length is more than 41943040 bytes long.');
      checkIdentity(message.from, options.identities, origin.region);
      checkSandbox(message.recipients, faults.current(), origin.region);
      limits.take(Math.max(1, recipientsOf(request).length), quotaOf(faults.current()));
      const envelope: Envelope = {
        messageId,
        sentAt: sentAt.toISOString(),
        from: message.from,
        to: message.recipients,
        subject: message.subject,
        configurationSet: request.ConfigurationSetName ?? null,
        tags: Object.fromEntries((request.EmailTags ?? []).map(({ Name, Value }) => [Name, Value])),
        outcome: outcomeOf(message.recipients, suppressedAmong(message.recipients, suppressions)),
        published: false,
      };
      await store.put(envelope, message.raw);
      options.tell(messageId);
      return { MessageId: messageId };
    },

    account: () => {
      const { sandbox, sendingEnabled } = faults.current();
      const { maxSendRate, max24HourSend } = quotaOf(faults.current());
      return {
        DedicatedIpAutoWarmupEnabled: false,
        EnforcementStatus: 'HEALTHY',
        ProductionAccessEnabled: !sandbox,
        SendingEnabled: sendingEnabled,
        SendQuota: { Max24HourSend: max24HourSend, MaxSendRate: maxSendRate, SentLast24Hours: limits.sentLast24Hours() },
        SuppressionAttributes: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      };
    },
  };
}

/** The events of a stored mail, made from what is stored, so that they can be told again after a restart. */
export async function eventsOf(messageId: string, store: MailStore, suppressions: SuppressionList, origin: Origin): Promise<MailEvent[]> {
  const mail = await store.read(messageId);
  if (!mail) throw new Error(`no mail ${messageId}`);
  const suppressed = mail.outcome === 'suppressed' ? suppressedAmong(mail.to, suppressions) : [];
  return mailEventsOf(mail, mail.headers, suppressed, origin);
}

const suppressedAmong = (recipients: string[], suppressions: SuppressionList) =>
  recipients.flatMap((recipient) => suppressions.find(recipient) ?? []);

/** Like SES's: time first, so that ids sort by it. */
const newMessageId = (sentAt: Date) => `${sentAt.getTime().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;

function checkConfigurationSet(name: string | null, known: readonly string[] | undefined) {
  if (name === null || !known || known.includes(name)) return;
  throw new SesError('NotFoundException', `Configuration set <${name}> does not exist.`);
}

/** What an account in the sandbox may send: https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html */
const sandboxQuota = { maxSendRate: 1, max24HourSend: 200 };
const quotaOf = (settings: FaultSettings) => (settings.sandbox ? sandboxQuota : settings);
const simulator = 'simulator.amazonses.com';

function checkSandbox(recipients: readonly string[], { sandbox, verified }: FaultSettings, region: string) {
  if (!sandbox) return;
  const known = new Set([simulator, ...verified.map((one) => one.toLowerCase())]);
  const stranger = recipients.find((recipient) => {
    const address = recipient.toLowerCase();
    return !known.has(address) && !known.has(address.slice(address.lastIndexOf('@') + 1));
  });
  if (stranger !== undefined) throw notVerified(stranger, region);
}

const notVerified = (address: string, region: string) =>
  new SesError(
    'MessageRejected',
    `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${address}`,
  );

function checkIdentity(from: string, identities: readonly string[] | undefined, region: string) {
  const address = bareAddress(from);
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (!identities || identities.some((identity) => identity.toLowerCase() === address.toLowerCase() || identity.toLowerCase() === domain))
    return;
  throw notVerified(address, region);
}
