import { parseAddress } from './address.ts';
import { type CountRequests, countRequest, type Proof } from './limits.ts';
import { domainOf } from './mailbox.ts';

/** Somebody wants the link to what is theirs: by their address, or by the small page that their mails link to. */
export type LinkMessage = { kind: 'link'; email: string } | { kind: 'own-link'; subscriberId: string };

export interface RequestManageLink extends CountRequests {
  queueRequest(message: LinkMessage): Promise<void>;
}

/** Has the link mailed, if the address is known; the answer is the same if not. Throws `AddressRefused`, `TooManyRequests`, `ProofNeeded`. */
export async function requestManageLink(
  deps: RequestManageLink,
  asked: { email: string; network: string | null; proof: Proof | null },
  now: string,
): Promise<{ email: string }> {
  const email = parseAddress(asked.email);
  await countRequest(deps, { ...asked, wish: 'manage', email, domain: domainOf(email) }, now);
  await deps.queueRequest({ kind: 'link', email });
  return { email };
}
