/** `admin block`, `unblock` and `links revoke`: what an operator does about strangers who do harm. */
import { isIP } from 'node:net';
import { networkOf } from '../../functions/subscription/network.ts';
import { type AdminDesk, AdminError } from './admin-desk.ts';

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/;

/** `network#203.0.113.0/24` for any address in it; `domain#example.org`. Throws `AdminError`. */
export function gateOf(typed: string): string {
  const what = typed.trim().toLowerCase();
  const address = what.replace(/\/\d+$/, '');
  if (isIP(address) !== 0) return `network#${networkOf(address)}`;
  if (DOMAIN.test(what)) return `domain#${what}`;
  throw new AdminError(`“${typed}” is neither a network, such as 203.0.113.0/24, nor a mail domain, such as example.org.`);
}

/** A network may sign nobody up any more, a domain's addresses may not be signed up. Reading and leaving are never blocked. */
export async function gateLines(desk: AdminDesk, wanted: 'block' | 'unblock', typed: string): Promise<string[]> {
  const gate = gateOf(typed);
  const name = gate.replace('#', ' ');
  if (wanted === 'block') await desk.suppressions.suppress(gate, 'blocked', desk.now);
  else if (await desk.suppressions.isSuppressed(gate)) await desk.suppressions.unsuppress(gate);
  else throw new AdminError(`The ${name} is not blocked.`);
  await desk.record(`${gate.split('#')[0]}-${wanted}ed`, gate.slice(gate.indexOf('#') + 1));
  return [wanted === 'block' ? `The ${name} is blocked: no request to sign up from it is taken.` : `The ${name} is free again.`];
}

/** For a key that leaked: every link made until now stops, but for those by which people leave. */
export async function revokeLines(desk: AdminDesk): Promise<string[]> {
  await desk.pointers.revokeLinks(desk.now);
  await desk.record('links-revoked', 'links');
  return ['Every link mailed until now is revoked within a minute, but for those that unsubscribe. Change the signing key as well.'];
}
