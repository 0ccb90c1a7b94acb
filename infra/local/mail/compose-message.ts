/** From a SendEmail request to the bytes that would go over the wire. */
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime from 'postal-mime';
import { bareAddress, recipientsOf, type SendEmailRequest } from './send-email-request.ts';
import { SesError } from './ses-error.ts';

export interface ComposedMessage {
  from: string;
  /** Bare addresses, hidden copies too. */
  recipients: string[];
  subject: string;
  raw: Buffer;
}

/** SES writes its own Message-ID and Date, whatever the request says. */
export interface Stamp {
  messageId: string;
  sentAt: Date;
  region: string;
}

/** Throws a `SesError` for a raw message without sender or recipient. */
export function composeMessage(request: SendEmailRequest, stamp: Stamp): Promise<ComposedMessage> {
  return request.Content.Simple ? composeSimple(request, stamp) : composeRaw(request, stamp);
}

const messageIdHeader = ({ messageId, region }: Stamp) => `<${messageId}@${region}.amazonses.com>`;

async function composeSimple(request: SendEmailRequest, stamp: Stamp): Promise<ComposedMessage> {
  const simple = request.Content.Simple as NonNullable<SendEmailRequest['Content']['Simple']>;
  const from = request.FromEmailAddress as string;
  const raw = await new MailComposer({
    from,
    to: request.Destination?.ToAddresses ?? [],
    cc: request.Destination?.CcAddresses ?? [],
    replyTo: request.ReplyToAddresses ?? [],
    subject: simple.Subject.Data,
    ...(simple.Body.Text && { text: simple.Body.Text.Data }),
    ...(simple.Body.Html && { html: simple.Body.Html.Data }),
    messageId: messageIdHeader(stamp),
    date: stamp.sentAt,
    // `prepared`: the values are printable ASCII already and stay on one line, as one-click unsubscribing needs.
    headers: (simple.Headers ?? []).map(({ Name, Value }) => ({ key: Name, value: { prepared: true, value: Value } })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  return { from, recipients: recipientsOf(request).map(bareAddress), subject: simple.Subject.Data, raw };
}

async function composeRaw(request: SendEmailRequest, stamp: Stamp): Promise<ComposedMessage> {
  const given = Buffer.from(request.Content.Raw?.Data ?? '', 'base64');
  const message = await new PostalMime().parse(given);
  const from = request.FromEmailAddress ?? message.from?.address;
  if (!from) throw new SesError('BadRequestException', "Missing required header 'From'.");
  const inHeaders = [...(message.to ?? []), ...(message.cc ?? []), ...(message.bcc ?? [])].flatMap(({ address }) => address ?? []);
  const named = recipientsOf(request).map(bareAddress);
  const recipients = named.length > 0 ? named : inHeaders;
  if (recipients.length === 0) throw new SesError('BadRequestException', 'Missing required header: To.');
  return { from, recipients, subject: message.subject ?? '', raw: stampRaw(given, stamp) };
}

/** Replaces Message-ID and Date and takes Bcc out; the rest stays byte for byte. */
function stampRaw(given: Buffer, stamp: Stamp): Buffer {
  const text = given.toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const head = end < 0 ? text : text.slice(0, end);
  const kept = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => line && !/^(message-id|date|bcc)\s*:/i.test(line))
    .map((line) => line.replace(/\r?\n/g, '\r\n'));
  const own = [`Message-ID: ${messageIdHeader(stamp)}`, `Date: ${stamp.sentAt.toUTCString().replace('GMT', '+0000')}`];
  return Buffer.from([...own, ...kept].join('\r\n') + (end < 0 ? '\r\n\r\n' : text.slice(end)), 'latin1');
}
