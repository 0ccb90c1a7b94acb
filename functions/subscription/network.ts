/** The network that a request comes from: counted instead of single addresses, of which one person can have many. */
import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';

/** `203.0.113.0/24` for IPv4 (also where it is mapped into IPv6), `2001:db8:1:200::/56` for IPv6; null for what is no address. */
export function networkOf(address: string): string | null {
  // Four parts, all decimal: what else passes for IPv4 (203.0.113, 0xcb.1) comes from no gateway.
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  const bits = parsed.kind() === 'ipv4' ? 24 : 56;
  const bytes = parsed.toByteArray().map((byte, index) => byte & mask(bits - index * 8));
  return `${ipaddr.fromByteArray(bytes).toString()}/${bits}`;
}

/** A byte whose first so many bits are kept: all of them from 8 on, none from 0 down. */
const mask = (bits: number) => (0xff << (8 - Math.max(0, Math.min(8, bits)))) & 0xff;

/** What is stored of a network: a keyed hash, from which nobody reads an address. 22 characters, base64url. */
export function networkHash(addressKey: Uint8Array, network: string): string {
  return createHmac('sha256', addressKey).update(`network ${network}`).digest('base64url').slice(0, 22);
}
