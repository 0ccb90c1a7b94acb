/** The link to what is theirs, for whoever asks with their address, also if they never confirmed or get no mail from us any more. */
import { emailHash } from './address.ts';
import type { RequestOutcome } from './answer-requests.ts';
import { linksFor } from './links.ts';
import { mailWithin } from './mail-budget.ts';
import { mailboxHash, suppressedMailbox } from './mailbox.ts';
import type { Mailer } from './mailer.ts';
import type { LinkMessage } from './request-manage-link.ts';

const LINKS_A_DAY = 2;
/** To somebody who told us, or whose mailbox told us, to stop: that they ask for their own data is an exception. */
const LINKS_A_DAY_IF_SUPPRESSED = 1;

/** Throws `NoRoomForMail`. */
export async function answerLinkRequest(deps: Mailer, message: LinkMessage, now: string): Promise<RequestOutcome> {
  const subscriberId =
    message.kind === 'link' ? await deps.findByEmailHash(emailHash(deps.addressKey, message.email)) : message.subscriberId;
  const whole = subscriberId === null ? null : await deps.readAll(subscriberId);
  if (whole === null) return 'unknown';
  const { profile } = whole;
  const mailbox = mailboxHash(deps.addressKey, profile.email);
  if (await deps.isSuppressed(suppressedMailbox(mailbox))) return 'suppressed';
  const most = (await deps.isSuppressed(profile.emailHash)) ? LINKS_A_DAY_IF_SUPPRESSED : LINKS_A_DAY;
  const isStranger = profile.state === 'pending';
  // An unproven mailbox gets two mails a day from us, whatever is asked for.
  const slots = Array.from({ length: most }, (_, index) => `${isStranger ? 'ask' : 'manage'}#${mailbox}#${index + 1}`);
  const link = linksFor(deps, profile, now).manage();
  return mailWithin(deps, { slots, isStranger }, () => deps.mailManageLink(profile, link), now);
}
