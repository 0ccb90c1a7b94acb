/** /console: how things stand. */
import type { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import { type ReadAuditDeps, readAudit } from '../admin/read-audit.ts';
import { todayPage } from '../presentation/console/today.tsx';
import { type AccessDeps, type ConsoleEnv, deskOf, may } from './access.ts';

export interface TodayRoutes extends AccessDeps, ReadAuditDeps {
  listAdmins: () => Promise<Admin[]>;
}

const NEWEST = 8;

export function todayRoutes(app: Hono<ConsoleEnv>, deps: TodayRoutes): void {
  app.get('/', async (c) => {
    const now = deps.now();
    const on = now.slice(0, 10);
    const changes = may(c.var.session, 'audit:read') ? (await readAudit(deps, { from: on, to: on })).slice(0, NEWEST) : null;
    const names = namesOf(await deps.listAdmins());
    return c.html(todayPage(deskOf(deps, c), { now, changes, names }));
  });
}

/** Names of people, by how the audit log names them. */
export const namesOf = (admins: readonly Admin[]): Map<string, string> =>
  new Map(admins.map(({ adminId, name }) => [`person:${adminId}`, name]));
