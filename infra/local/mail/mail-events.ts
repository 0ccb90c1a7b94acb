/**
 * What SES tells about a mail through EventBridge: a Send for every accepted mail, then what became of it. The mailbox
 * simulator's addresses (with any +label) decide by their name; every other address is delivered, unless suppressed.
 *
 * Shapes: SES guide, "Contents of event data" and "Monitoring SES events using EventBridge". The suppression list's
 * simulator address is an ordinary General bounce.
 */
import { createHash } from 'node:crypto';
import type { Envelope, Outcome } from './mail-store.ts';
import type { SuppressedAddress } from './suppression-list.ts';

export interface MailEvent {
  version: '0';
  id: string;
  'detail-type': string;
  source: 'aws.ses';
  account: string;
  time: string;
  region: string;
  resources: string[];
  detail: Record<string, unknown>;
}

const detailTypes = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
} as const;

const simulated = /^(success|bounce|complaint|ooto|suppressionlist)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

const simulatedOutcomes: Record<string, Outcome> = { bounce: 'bounced', suppressionlist: 'bounced', complaint: 'complained' };

export const simulatedName = (address: string) => simulated.exec(address)?.[1]?.toLowerCase();

/** What becomes of a mail to these addresses: the worst of it, for the inbox. */
export function outcomeOf(recipients: string[], suppressed: SuppressedAddress[]): Outcome {
  if (suppressed.length > 0) return 'suppressed';
  const outcomes = recipients.map((recipient) => simulatedOutcomes[simulatedName(recipient) ?? '']);
  return outcomes.find((outcome) => outcome !== undefined) ?? 'delivered';
}

/** Where the events say they come from. */
export interface Origin {
  account: string;
  region: string;
}

/** All events of one mail, in the order in which they happen. Ids are derived, so that events told twice can be known. */
export function mailEventsOf(
  envelope: Envelope,
  headers: { name: string; value: string }[],
  suppressed: SuppressedAddress[],
  origin: Origin,
): MailEvent[] {
  const mail = mailObject(envelope, headers, origin);
  const event = (type: keyof typeof detailTypes, key: string, content: Record<string, unknown>): MailEvent => ({
    version: '0',
    id: derivedUuid(`${envelope.messageId} ${type} ${JSON.stringify(content)}`),
    'detail-type': detailTypes[type],
    source: 'aws.ses',
    account: origin.account,
    time: `${envelope.sentAt.slice(0, 19)}Z`,
    region: origin.region,
    resources: [`arn:aws:ses:${origin.region}:${origin.account}:configuration-set/${envelope.configurationSet}`],
    detail: { eventType: type, mail, [key]: content },
  });
  const dropped = new Map(suppressed.map((entry) => [entry.address.toLowerCase(), entry]));
  const outcomes = envelope.to.flatMap((address) => {
    const entry = dropped.get(address.toLowerCase());
    return entry ? [suppressedOutcome(address, entry, envelope)] : reachedOutcomes(address, envelope);
  });
  return [event('Send', 'send', {}), ...outcomes.map(([type, content]) => event(type, type.toLowerCase(), content))];
}

type Told = [type: 'Delivery' | 'Bounce' | 'Complaint', content: Record<string, unknown>];

function reachedOutcomes(address: string, envelope: Envelope): Told[] {
  switch (simulatedName(address)) {
    case 'bounce':
      return [bounce(address, envelope, 'Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown')];
    case 'suppressionlist':
      return [bounce(address, envelope, 'Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 the address is on a suppression list')];
    case 'complaint':
      return [
        delivery(address, envelope),
        complaint(address, envelope, { complaintFeedbackType: 'abuse', userAgent: 'Amazon SES Mailbox Simulator' }),
      ];
    case 'ooto':
      return [delivery(address, envelope), bounce(address, envelope, 'Transient', 'General', '2.0.0', 'smtp; 250 out of the office')];
    default:
      return [delivery(address, envelope)];
  }
}

function suppressedOutcome(address: string, { reason }: SuppressedAddress, envelope: Envelope): Told {
  if (reason === 'COMPLAINT') return complaint(address, envelope, { complaintSubType: 'OnAccountSuppressionList' });
  const why = 'Amazon SES did not send the message to this address because it is on the suppression list for your account.';
  return bounce(address, envelope, 'Permanent', 'OnAccountSuppressionList', '5.1.1', why);
}

const delivery = (address: string, { sentAt }: Envelope): Told => [
  'Delivery',
  {
    timestamp: later(sentAt),
    processingTimeMillis: processingMs,
    recipients: [address],
    smtpResponse: '250 2.6.0 Message received',
    reportingMTA: 'a1-1.smtp-out.amazonses.com',
  },
];

const bounce = (address: string, envelope: Envelope, type: string, subType: string, status: string, diagnosticCode: string): Told => [
  'Bounce',
  {
    bounceType: type,
    bounceSubType: subType,
    bouncedRecipients: [{ emailAddress: address, action: 'failed', status, diagnosticCode }],
    timestamp: later(envelope.sentAt),
    feedbackId: `${derivedUuid(`${envelope.messageId} bounce ${address}`)}-000000`,
    reportingMTA: 'dns; a1-1.smtp-out.amazonses.com',
  },
];

const complaint = (address: string, envelope: Envelope, kind: Record<string, string>): Told => [
  'Complaint',
  {
    complainedRecipients: [{ emailAddress: address }],
    timestamp: later(envelope.sentAt),
    feedbackId: `${derivedUuid(`${envelope.messageId} complaint ${address}`)}-000000`,
    arrivalDate: later(envelope.sentAt),
    ...kind,
  },
];

const mailObject = (envelope: Envelope, headers: { name: string; value: string }[], { account, region }: Origin) => ({
  timestamp: envelope.sentAt,
  source: envelope.from,
  sourceArn: `arn:aws:ses:${region}:${account}:identity/${envelope.from.replace(/^.*@|>.*$/g, '')}`,
  sendingAccountId: account,
  messageId: envelope.messageId,
  destination: envelope.to,
  headersTruncated: false,
  headers,
  commonHeaders: { from: [envelope.from], to: envelope.to, messageId: envelope.messageId, subject: envelope.subject },
  tags: {
    'ses:operation': ['SendEmail'],
    ...(envelope.configurationSet && { 'ses:configuration-set': [envelope.configurationSet] }),
    'ses:from-domain': [envelope.from.replace(/^.*@|>.*$/g, '')],
    ...Object.fromEntries(Object.entries(envelope.tags).map(([name, value]) => [name, [value]])),
  },
});

const processingMs = 640;
const later = (sentAt: string) => new Date(Date.parse(sentAt) + processingMs).toISOString();

function derivedUuid(seed: string) {
  const hex = createHash('sha256').update(seed).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
