/** The mailbox behind an address: what limits count, because one mailbox has as many spellings as somebody cares to type. */
import { createHmac } from 'node:crypto';

/** https://support.google.com/mail/answer/7436150: dots before the @ change nothing. */
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/** `adalovelace@gmail.com` for `Ada.Lovelace+news@googlemail.com`; elsewhere without what follows a plus. `email`: as `parseAddress` gives it. */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const [typed, domain] = [email.slice(0, at).toLowerCase(), email.slice(at + 1)];
  const plus = typed.indexOf('+');
  const localPart = plus > 0 ? typed.slice(0, plus) : typed;
  return GMAIL.has(domain) ? `${localPart.replaceAll('.', '') || localPart}@gmail.com` : `${localPart}@${domain}`;
}

/** What limits and blocks know a mailbox by. 22 characters, base64url. */
export function mailboxHash(addressKey: Uint8Array, email: string): string {
  return createHmac('sha256', addressKey)
    .update(`mailbox ${mailboxOf(email)}`)
    .digest('base64url')
    .slice(0, 22);
}

/** The key of a mailbox among the suppressed addresses. */
export const suppressedMailbox = (hash: string): string => `mailbox#${hash}`;

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
