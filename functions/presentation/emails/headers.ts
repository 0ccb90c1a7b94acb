/** The headers that tell mailbox providers what a mail is. Forms: RFC 2369 and 8058 (unsubscribe), 2919 (list), 3834 (automatic). */
import type { Email } from '../../delivery/delivery.ts';
import type { Frequency } from '../../subscription/subscription.ts';

/** Longest value that SES takes. */
const longestValue = 995;

export interface BulkSender {
  unsubscribe: string;
  /** `"Site Alerts" <alerts@news.example.org>` or the bare address. */
  mailFrom: string;
  frequency: Frequency;
}

const streamNames: Record<Frequency, string> = {
  instant: 'Instant alerts',
  hourly: 'Hourly digest',
  daily: 'Daily digest',
  weekly: 'Weekly digest',
};

/** For alerts and digests. List-Unsubscribe stays on one line: a folded one has broken signatures. Throws on a link that does not lead to the web or is too long. */
export function bulkHeaders({ unsubscribe, mailFrom, frequency }: BulkSender): Email['headers'] {
  return [
    { name: 'List-Unsubscribe', value: headerValue(`<${webLink(unsubscribe)}>`) },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
    { name: 'List-Id', value: headerValue(`"${streamNames[frequency]}" <${frequency}.${senderDomain(mailFrom)}>`) },
    ...transactionalHeaders(),
    { name: 'Precedence', value: 'bulk' },
  ];
}

/** For mails that answer what a person just did. */
export function transactionalHeaders(): Email['headers'] {
  return [{ name: 'Auto-Submitted', value: 'auto-generated' }];
}

/** Normalised, so that nothing in it can end the line or the brackets. Https once deployed; the local host speaks http. */
function webLink(link: string): string {
  const url = new URL(link);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('The unsubscribe link must be an http(s) URL');
  return url.href;
}

/** `news.example.org` of `"Site Alerts" <alerts@news.example.org>`. Throws where there is none. */
function senderDomain(mailFrom: string): string {
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(mailFrom)?.[1];
  if (domain === undefined) throw new Error('MAIL_FROM holds no address with a domain in ASCII');
  return domain.toLowerCase();
}

function headerValue(value: string): string {
  if (!/^[\x20-\x7E]+$/.test(value) || value.length >= longestValue)
    throw new Error('A mail header must be printable ASCII of less than 995 characters');
  return value;
}
