/** /console/changes: the audit log. */
import type { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import { type ReadAuditDeps, readAudit } from '../admin/read-audit.ts';
import { auditPage } from '../presentation/console/audit.tsx';
import { csvOf } from '../presentation/words/csv.ts';
import { type AccessDeps, allowedTo, type ConsoleEnv, deskOf } from './access.ts';
import { namesOf } from './today.ts';

export interface AuditRoutes extends AccessDeps, ReadAuditDeps {
  listAdmins: () => Promise<Admin[]>;
}

const DAY_MS = 86_400_000;
const MONTH_DAYS = 31;

export function auditRoutes(app: Hono<ConsoleEnv>, deps: AuditRoutes): void {
  app.use('/changes', allowedTo(deps, 'audit:read'));
  app.use('/changes.csv', allowedTo(deps, 'audit:read'));

  app.get('/changes', async (c) => {
    const today = deps.now().slice(0, 10);
    const { on: asked = today, action = '', subject = '' } = c.req.query();
    const on = isDay(asked) ? asked : today;
    const entries = await readAudit(deps, { from: on, to: on, action: action.trim(), subject: subject.trim() });
    const names = namesOf(await deps.listAdmins());
    const [before, after] = [daysFrom(on, -1), on < today ? daysFrom(on, 1) : null];
    return c.html(auditPage(deskOf(deps, c), { on, before, after, action, subject, entries, names }));
  });

  app.get('/changes.csv', async (c) => {
    const to = deps.now().slice(0, 10);
    const entries = await readAudit(deps, { from: daysFrom(to, 1 - MONTH_DAYS), to });
    const rows = entries.map(({ changedAt, changedBy, action, subject, details }) => [
      ...[changedAt, changedBy, action, subject],
      JSON.stringify(details),
    ]);
    c.header('content-disposition', `attachment; filename="audit-log-${to}.csv"`);
    return c.body(csvOf([['changedAt', 'changedBy', 'action', 'subject', 'details'], ...rows]), 200, {
      'content-type': 'text/csv; charset=utf-8',
    });
  });
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const daysFrom = (on: string, days: number): string => new Date(Date.parse(on) + days * DAY_MS).toISOString().slice(0, 10);
