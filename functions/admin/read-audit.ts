/** The audit log, read: by day, by what was done, by what it was done to. */
import type { AuditEntry } from './audit.ts';
import { AdminRefusedError } from './refused.ts';

export interface ReadAuditDeps {
  /** The entries of one UTC day, oldest first. */
  listDay: (changedOn: string) => Promise<AuditEntry[]>;
}

/** Calendar dates in UTC, both included. */
export interface AuditWish {
  from: string;
  to: string;
  action?: string | undefined;
  subject?: string | undefined;
}

const DAY_MS = 86_400_000;
/** A day is a query of its own. */
export const MOST_AUDIT_DAYS = 92;

/** Newest first. Throws AdminRefusedError if the days are more than three months, or end before they begin. */
export async function readAudit(deps: ReadAuditDeps, { from, to, action, subject }: AuditWish): Promise<AuditEntry[]> {
  const days = daysBetween(from, to);
  if (days.length === 0 || days.length > MOST_AUDIT_DAYS) throw new AdminRefusedError('too-many-days');
  const entries = (await Promise.all(days.map(deps.listDay))).flat();
  return entries.filter((entry) => (!action || entry.action === action) && (!subject || entry.subject === subject)).reverse();
}

function daysBetween(from: string, to: string): string[] {
  const length = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (!(length >= 1 && length <= MOST_AUDIT_DAYS)) return [];
  return Array.from({ length }, (_, day) => new Date(Date.parse(from) + day * DAY_MS).toISOString().slice(0, 10));
}
