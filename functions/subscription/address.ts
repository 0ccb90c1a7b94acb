/** Email addresses: which we can mail, and the keyed hash that stands for one wherever the address itself has no business. */
import { createHmac } from 'node:crypto';
import { domainToASCII } from 'node:url';

export type AddressProblem = 'empty' | 'too-long' | 'no-at' | 'letters-before-at' | 'sign-before-at' | 'sign-after-at' | 'no-domain';

/** An address that cannot be mailed. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly code: AddressProblem;

  constructor(code: AddressProblem) {
    super(`the address was refused: ${code}`);
    this.code = code;
  }
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
  if (address === '') throw new AddressRefused('empty');
  if (address.length > longestAddress) throw new AddressRefused('too-long');
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) throw new AddressRefused('no-at');
  const localPart = address.slice(0, at);
  if (/\P{ASCII}/u.test(localPart)) {
    throw new AddressRefused('letters-before-at');
  }
  if (localPart.length > longestLocalPart || !dotAtom.test(localPart)) {
    throw new AddressRefused('sign-before-at');
  }
  return `${localPart}@${parseDomain(address.slice(at + 1))}`;
}

function parseDomain(typed: string): string {
  // Checked before the conversion, which would quietly take a port, a path or an IPv4 address for a host.
  if (/[\s\p{Cc}/\\:?#@[\]%<>"'(),;]/u.test(typed)) throw new AddressRefused('sign-after-at');
  const domain = domainToASCII(typed.endsWith('.') ? typed.slice(0, -1) : typed);
  const labels = domain.split('.');
  const known =
    labels.length > 1 && domain.length <= 253 && labels.every((label) => hostLabel.test(label)) && !/^\d+$/.test(labels.at(-1) ?? '');
  if (!known) throw new AddressRefused('no-domain');
  return domain;
}

/** What logs, limits and suppressions know an address by: the same for every way to write its case. 43 characters, base64url. */
export function emailHash(addressKey: Uint8Array, email: string): string {
  return createHmac('sha256', addressKey).update(email.toLowerCase()).digest('base64url');
}
