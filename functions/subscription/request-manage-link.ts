import { emailHash, parseAddress } from './address.ts';
import { type AskToSubscribe, mailOnce } from './ask-to-subscribe.ts';
import { countRequest } from './limits.ts';

export type RequestManageLink = Pick<
  AskToSubscribe,
  'addressKey' | 'findByEmailHash' | 'readAll' | 'isSuppressed' | 'queueConfirmation' | 'take' | 'takeOnce' | 'giveBack'
>;

/** Mails the link to one's topics, if the address has any. The answer is the same if not. Throws `AddressRefused` and `TooManyRequests`. */
export async function requestManageLink(
  deps: RequestManageLink,
  asked: { email: string; network: string | null },
  now: string,
): Promise<{ email: string }> {
  const email = parseAddress(asked.email);
  await countRequest(deps, asked, now);
  const hash = emailHash(deps.addressKey, email);
  const subscriberId = await deps.findByEmailHash(hash);
  if (subscriberId === null || (await deps.isSuppressed(hash))) return { email };
  const whole = await deps.readAll(subscriberId);
  if (whole?.profile.state === 'confirmed') await mailOnce(deps, 'manage', hash, { kind: 'manage', subscriberId }, now);
  return { email };
}
