import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { FeedRefused } from '../../reading/feed-refused.ts';

export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true });

// Prefixes that carry an IPv4 address inside an IPv6 one, with where it starts: NAT64 (RFC 6052, 8215), 6to4 (3056), and the old compatible form.
const carriers: readonly [string, number][] = [
  ['64:ff9b::/96', 12],
  ['64:ff9b:1::/48', 12],
  ['2002::/16', 2],
  ['::/96', 12],
];

/** Whether an address is one that anybody on the internet can reach: not private, loopback, link-local, shared, multicast or reserved, in no disguise. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const parsed = ipaddr.process(bare);
  if (parsed.kind() === 'ipv6') {
    const bytes = parsed.toByteArray();
    for (const [prefix, at] of carriers) {
      if (!(parsed as ipaddr.IPv6).match(ipaddr.IPv6.parseCIDR(prefix))) continue;
      return isPublicAddress(bytes.slice(at, at + 4).join('.'));
    }
  }
  return parsed.range() === 'unicast';
}

const isLoopback = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** Throws FeedRefused if `address` may not be connected to. With `allowLoopback` this machine itself may, and nothing else private. */
export function assertAddress(address: string, hostname: string, allowLoopback: boolean): void {
  if (isPublicAddress(address) || (allowLoopback && isLoopback(address.replace(/^\[|\]$/g, '')))) return;
  throw new FeedRefused('private-address', { host: hostname, address });
}

/** Throws FeedRefused for what is no plain web address: other schemes, other ports, a name and password inside. */
export function assertUrl(url: URL, allowLoopback: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FeedRefused('other-scheme', { scheme: url.protocol });
  if (url.username || url.password) throw new FeedRefused('with-password');
  const ownPort = url.port === '' || url.port === '80' || url.port === '443';
  // The local host's demonstration feeds listen wherever a port is free.
  if (!ownPort && !allowLoopback) throw new FeedRefused('other-port', { port: url.port });
}
