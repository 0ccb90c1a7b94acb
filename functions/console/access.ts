/** Who is at the console: a session in a sealed cookie, checked at every request; and what their role allows. */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { type Admin, SCOPES_OF } from '../admin/admin.ts';
import type { Scope } from '../admin/scopes.ts';
import { goesOn, isToBeResealed, type Session } from '../admin/session.ts';
import { refusedPage, signInPage } from '../presentation/console/dead-ends.tsx';
import type { Desk } from '../presentation/console/frame.tsx';
import { formOf, type WebEnv } from '../web/request.ts';
import type { SessionCookies } from './cookies.ts';

export interface ConsoleEnv extends WebEnv {
  Variables: { session: Session; form: Record<string, string> };
}
export type ConsoleContext = Context<ConsoleEnv>;

export interface AccessDeps {
  site: Desk['site'];
  now: () => string;
  readAdmin: (adminId: string) => Promise<Admin | null>;
}

/** Lets nobody past without a session: 401 and the way to sign in. A session that is some minutes old is sealed anew. */
export function signedIn(deps: AccessDeps, cookies: SessionCookies): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => {
    const now = deps.now();
    const session = await cookies.readSession(c, now);
    if (session === null || !goesOn(session, await deps.readAdmin(session.adminId))) {
      const to = c.req.method === 'GET' ? c.req.path : '/console';
      return c.html(signInPage({ site: deps.site, to }), 401);
    }
    if (isToBeResealed(session, now)) await cookies.keepSession(c, { ...session, sealedAt: now }, now);
    c.set('session', session);
    return next();
  };
}

/** Refuses a form that does not carry the key of the session: another site's page, open in the same browser, cannot know it. */
export function ownFormsOnly(deps: AccessDeps): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next();
    const form = await formOf(c);
    if (!isSame(form['formKey'] ?? '', c.var.session.formKey)) return c.html(refusedPage(deskOf(deps, c), 'stale-form'), 403);
    c.set('form', form);
    return next();
  };
}

export const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

export const may = ({ role }: Pick<Session, 'role'>, scope: Scope): boolean => SCOPES_OF[role].includes(scope);

/** Refuses a role that does not hold the scope (403). */
export function allowedTo(deps: AccessDeps, scope: Scope): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => (may(c.var.session, scope) ? next() : c.html(refusedPage(deskOf(deps, c), 'not-yours'), 403));
}

/** What the frame of every page says of the person at it. */
export const deskOf = (deps: Pick<AccessDeps, 'site'>, c: ConsoleContext): Desk => {
  const { name, role, formKey } = c.var.session;
  return { site: deps.site, name, role, formKey };
};

/** How the audit log names whoever is signed in. */
export const by = (c: ConsoleContext): string => `person:${c.var.session.adminId}`;
