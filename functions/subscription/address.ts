/** Email addresses: which we can mail, and the keyed hash that stands for one wherever the address itself has no business. */
import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';

/** An address that cannot be mailed. The message is for the person who typed it. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code = 'address-refused';
}

// RFC 5321 §4.5.3.1; 254 is what fits into a path of 256.
const longestLocalPart = 64;
const longestAddress = 254;
// RFC 5322 dot-atom. SES takes no quoted strings and no SMTPUTF8: the local part is 7-bit ASCII.
const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const hostLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** The address as it will be mailed: domain in lower case and punycode, local part as typed. Throws `AddressRefused`. */
export function parseAddress(typed: string): string {
  // A pasted address brings blanks along at its ends; everything else in it counts.
  const address = typed.trim();
  if (address === '') throw new AddressRefused('Please enter your email address.');
  if (address.length > longestAddress) throw new AddressRefused('That is longer than an email address can be.');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) throw new AddressRefused('An email address looks like name@example.org.');
  const localPart = address.slice(0, at);
  if (/\P{ASCII}/u.test(localPart)) {
    throw new AddressRefused('We can only mail to addresses with plain letters (a to z), digits and signs before the @.');
  }
  if (localPart.length > longestLocalPart || !dotAtom.test(localPart)) {
    throw new AddressRefused('There is a sign before the @ that an email address cannot have.');
  }
  return `${localPart}@${parseDomain(address.slice(at + 1))}`;
}

function parseDomain(typed: string): string {
  // Checked before the conversion, which would quietly take a port, a path or an IPv4 address for a host.
  if (/[\s\p{Cc}/\\:?#@[\]%<>"'(),;]/u.test(typed))
    throw new AddressRefused('There is a sign after the @ that an email address cannot have.');
  const domain = domainToASCII(typed.endsWith('.') ? typed.slice(0, -1) : typed);
  const labels = domain.split('.');
  const known =
    labels.length > 1 && domain.length <= 253 && labels.every((label) => hostLabel.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
  if (!known) throw new AddressRefused('What stands after the @ is not the name of a mail domain.');
  return domain;
}

/** What logs, limits and suppressions know an address by: the same for every way to write its case. 43 characters, base64url. */
export function emailHash(addressKey: Uint8Array, email: string): string {
  return createHmac('sha256', addressKey).update(email.toLowerCase()).digest('base64url');
}
