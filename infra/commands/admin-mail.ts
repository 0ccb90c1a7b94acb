/** `admin mail`, `halt` and `resume`: whether mail goes out. */
import type { HaltReason, MailState } from '../../functions/delivery/halt.ts';
import { haltMail, resumeMail } from '../../functions/delivery/halt-mail.ts';
import type { AdminDesk } from './admin-desk.ts';

const reasons: Record<HaltReason, string> = {
  bounces: "at least 4 % of the last day's mails bounced",
  complaints: "at least 0.08 % of the last day's mails were called spam",
  admin: 'an admin stopped it',
};

/** What is so, in lines. */
export async function mailLines(desk: AdminDesk): Promise<string[]> {
  const state = await desk.mail.readMailState();
  const { sent, bounced, complainers } = await desk.mail.readMailCounts(state.countedFrom, desk.now);
  return [stateLine(state), `Last 24 hours: ${sent} mails to subscribers, ${bounced} bounced for good, ${complainers} people complained.`];
}

export async function switchLines(desk: AdminDesk, wanted: 'halt' | 'resume', why: string | undefined): Promise<string[]> {
  const by = { by: desk.by, why: why ?? null };
  const state = await (wanted === 'halt' ? haltMail : resumeMail)(desk.mail, by, desk.now);
  if (state.at === desk.now) await desk.record(wanted === 'halt' ? 'mail-halted' : 'mail-resumed', 'mail', { why: why ?? null });
  return [stateLine(state)];
}

export function stateLine({ halted, reason, at, by, why }: MailState): string {
  if (!halted) return at === null ? 'Mail goes out.' : `Mail goes out, again since ${at}${by ? `, by ${by}` : ''}.`;
  const since = `Mail is halted${at ? ` since ${at}` : ''}: ${reason ? reasons[reason] : 'the switch cannot be read'}${why ? ` (${why})` : ''}.`;
  return `${since} Manage links still go out. To let all mail go on: npm run admin -- resume`;
}
