/** /console: how things stand; and the switch that halts all mail. */
import type { Hono } from 'hono';
import type { Admin } from '../admin/admin.ts';
import { type OperationsDeps, readOperations, switchAllMail } from '../admin/operations.ts';
import { type ReadAuditDeps, readAudit } from '../admin/read-audit.ts';
import type { Outcome } from '../presentation/console/parts.tsx';
import { todayPage } from '../presentation/console/today.tsx';
import { today as say } from '../presentation/words/en/console/today.ts';
import { lineOf } from '../web/request.ts';
import { type AccessDeps, allowedTo, by, type ConsoleContext, type ConsoleEnv, deskOf, may } from './access.ts';

export interface TodayRoutes extends AccessDeps, ReadAuditDeps, OperationsDeps {
  listAdmins: () => Promise<Admin[]>;
}

const NEWEST = 8;

export function todayRoutes(app: Hono<ConsoleEnv>, deps: TodayRoutes): void {
  app.get('/', allowedTo(deps, 'operations:read'), (c) => page(deps, c, null));

  app.post('/halt', allowedTo(deps, 'operations:write'), async (c) => {
    const to = c.var.form['to'] === 'going' ? 'going' : 'halted';
    await switchAllMail(deps, { by: by(c), to, why: lineOf(c.var.form['why']).slice(0, 200) || null }, deps.now());
    return page(deps, c, { done: to === 'halted' ? say.haltNow : say.resumed });
  });
}

async function page(deps: TodayRoutes, c: ConsoleContext, outcome: Outcome): Promise<Response> {
  const now = deps.now();
  const on = now.slice(0, 10);
  const [operations, admins, entries] = await Promise.all([
    readOperations(deps, now),
    deps.listAdmins(),
    may(c.var.session, 'audit:read') ? readAudit(deps, { from: on, to: on }) : null,
  ]);
  const mayHalt = may(c.var.session, 'operations:write');
  const changes = entries === null ? null : entries.slice(0, NEWEST);
  return c.html(todayPage(deskOf(deps, c), { now, operations, mayHalt, changes, names: namesOf(admins), outcome }));
}

/** Names of people, by how the audit log names them. */
export const namesOf = (admins: readonly Admin[]): Map<string, string> =>
  new Map(admins.map(({ adminId, name }) => [`person:${adminId}`, name]));
