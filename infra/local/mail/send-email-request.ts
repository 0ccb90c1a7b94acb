/** What SendEmail takes, checked as SES checks it. Limits: the API texts in @aws-sdk/client-sesv2 and the SES guide's quotas. */
import * as z from 'zod';
import { SesError } from './ses-error.ts';

const content = z.object({ Data: z.string(), Charset: z.string().nullish() });
const header = z.object({ Name: z.string(), Value: z.string() });
const addresses = z.array(z.string()).nullish();

const requestSchema = z.object({
  FromEmailAddress: z.string().nullish(),
  Destination: z.object({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses }).nullish(),
  ReplyToAddresses: addresses,
  ConfigurationSetName: z.string().nullish(),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).nullish(),
  Content: z.object({
    Simple: z
      .object({
        Subject: content,
        Body: z.object({ Text: content.nullish(), Html: content.nullish() }),
        Headers: z.array(header).nullish(),
      })
      .nullish(),
    Raw: z.object({ Data: z.string() }).nullish(),
    Template: z.unknown().optional(),
  }),
});

export type SendEmailRequest = z.infer<typeof requestSchema>;

const maxRecipients = 50;
const maxHeaders = 15;
const maxTags = 50;
export const maxMessageBytes = 40 * 1024 * 1024;

/** Headers that SES writes itself or takes from fields of the request. */
const ownHeaders = new Set(
  'bcc cc content-disposition content-transfer-encoding content-type date from message-id mime-version reply-to return-path sender subject to'.split(
    ' ',
  ),
);

const refuse = (message: string) => new SesError('BadRequestException', message);

/** Throws a `SesError` where SES would refuse the request before it looks at quota or account. */
export function parseSendEmail(body: unknown): SendEmailRequest {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) throw refuse(`Bad request: ${z.prettifyError(parsed.error)}`);
  const request = parsed.data;
  const recipients = recipientsOf(request);
  if (recipients.length > maxRecipients) throw refuse(`Recipient count exceeds ${maxRecipients}.`);
  for (const recipient of recipients) checkAddress(recipient);
  checkContent(request);
  checkTags(request.EmailTags ?? []);
  return request;
}

export const recipientsOf = ({ Destination }: SendEmailRequest): string[] => [
  ...(Destination?.ToAddresses ?? []),
  ...(Destination?.CcAddresses ?? []),
  ...(Destination?.BccAddresses ?? []),
];

/** `Name <person@example.org>` -> `person@example.org`. */
export const bareAddress = (address: string) => (address.match(/<([^<>]*)>\s*$/)?.[1] ?? address).trim();

function checkAddress(address: string) {
  const bare = bareAddress(address);
  const at = bare.lastIndexOf('@');
  if (at < 0) throw refuse("Missing final '@domain'");
  const [local, domain] = [bare.slice(0, at), bare.slice(at + 1)];
  if (!local || /[\s\p{Cc}]/u.test(local)) throw refuse('Local address contains control or whitespace');
  if (!/^[\x21-\x7e]+$/.test(local)) throw refuse('Local address contains non-ASCII characters');
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(domain)) throw refuse('Domain contains illegal character');
  if (domain.includes('..')) throw refuse('Domain contains dot-dot');
}

function checkContent({ Content: { Simple, Raw, Template }, FromEmailAddress, Destination }: SendEmailRequest) {
  if (Template) throw new SesError('NotFoundException', 'Template does not exist.');
  if (!Simple === !Raw) throw refuse('Exactly one of Simple, Raw and Template is needed.');
  if (!Simple) return;
  if (!FromEmailAddress) throw refuse('Missing required field: FromEmailAddress');
  if (!Destination || recipientsOf({ Destination } as SendEmailRequest).length === 0) throw refuse('Missing required field: Destination');
  if (!Simple.Body.Html && !Simple.Body.Text) throw refuse('Message body has neither text nor HTML.');
  if (/[\r\n]/.test(Simple.Subject.Data)) throw refuse('Subject contains a line break.');
  checkHeaders(Simple.Headers ?? []);
}

function checkHeaders(headers: { Name: string; Value: string }[]) {
  if (headers.length > maxHeaders) throw refuse(`Header count exceeds ${maxHeaders}.`);
  const seen = new Set<string>();
  for (const { Name, Value } of headers) {
    if (!/^[\x21-\x39\x3b-\x7e]{1,126}$/.test(Name)) throw refuse(`Invalid header name: ${Name}`);
    if (!/^[\x20-\x7e]{1,995}$/.test(Value)) throw refuse(`Invalid value of header: ${Name}`);
    if (Name.length + Value.length > 996) throw refuse(`Header is too long: ${Name}`);
    const name = Name.toLowerCase();
    if (ownHeaders.has(name)) throw refuse(`Header is not allowed: ${Name}`);
    if (seen.has(name)) throw refuse(`Duplicate header: ${Name}`);
    seen.add(name);
  }
}

function checkTags(tags: { Name: string; Value: string }[]) {
  if (tags.length > maxTags) throw refuse(`Tag count exceeds ${maxTags}.`);
  const seen = new Set<string>();
  for (const { Name, Value } of tags) {
    const feedbackId = /^ses:feedback-id-[ab]$/.test(Name);
    if (!feedbackId && !/^[A-Za-z0-9_-]{1,256}$/.test(Name))
      throw refuse(`Invalid tag name <${Name}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`);
    if (!/^[A-Za-z0-9_-]{1,256}$/.test(Value))
      throw refuse(`Invalid tag value <${Value}>: only alphanumeric ASCII characters, '_', and '-' are allowed.`);
    if (seen.has(Name)) throw refuse(`Duplicate tag: ${Name}`);
    seen.add(Name);
  }
}
