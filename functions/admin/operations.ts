/** How things stand today: whether mail goes out, what the last day brought, and which feeds need somebody. */
import type { MailCounts, MailState } from '../delivery/halt.ts';
import { haltMail, resumeMail, type SwitchMail } from '../delivery/halt-mail.ts';
import type { FeedOverview } from '../feed/watch-feeds.ts';
import { type AuditDeps, record } from './audit.ts';

export interface OperationsDeps extends AuditDeps, SwitchMail {
  /** Of the 24 hours before `now`, or since mail went on again. */
  readMailCounts: (countedFrom: string | null, now: string) => Promise<MailCounts>;
  /** How all feeds stood at the last look of `watch-feeds`; null before the first. */
  readOverview: () => Promise<FeedOverview | null>;
}

export interface Operations {
  mail: MailState;
  lastDay: MailCounts;
  feeds: FeedOverview | null;
}

export async function readOperations(deps: OperationsDeps, now: string): Promise<Operations> {
  const [mail, feeds] = await Promise.all([deps.readMailState(), deps.readOverview()]);
  return { mail, lastDay: await deps.readMailCounts(mail.countedFrom, now), feeds };
}

/** Stops all mail but manage links, or lets it go on; the audit log has it only if that changed something. */
export async function switchAllMail(
  deps: OperationsDeps,
  { by, to, why }: { by: string; to: 'halted' | 'going'; why: string | null },
  now: string,
): Promise<MailState> {
  const state = await (to === 'halted' ? haltMail : resumeMail)(deps, { by, why }, now);
  if (state.at === now)
    await record(deps, { by, action: to === 'halted' ? 'mail-halted' : 'mail-resumed', subject: 'mail', details: { why } }, now);
  return state;
}
