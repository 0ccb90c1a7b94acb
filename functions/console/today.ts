/** /console: how things stand. */
import type { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import type { AuditEntry } from '../admin/audit.ts';
import { todayPage } from '../presentation/console/today.tsx';
import { type AccessDeps, type ConsoleEnv, deskOf, may } from './access.ts';

export interface TodayRoutes extends AccessDeps {
  /** The entries of one UTC day, oldest first. */
  listDay: (changedOn: string) => Promise<AuditEntry[]>;
  listAdmins: () => Promise<Admin[]>;
}

const NEWEST = 8;

export function todayRoutes(app: Hono<ConsoleEnv>, deps: TodayRoutes): void {
  app.get('/', async (c) => {
    const now = deps.now();
    const changes = may(c.var.session, 'audit:read') ? (await deps.listDay(now.slice(0, 10))).slice(-NEWEST).reverse() : null;
    const names = new Map((await deps.listAdmins()).map(({ adminId, name }) => [`person:${adminId}`, name]));
    return c.html(todayPage(deskOf(deps, c), { now, changes, names }));
  });
}
