/** Signing in and out. */
import type { Hono } from 'hono';
import { type SignInDeps, welcomeAdmin } from '../admin/admin.ts';
import { type AuditDeps, record } from '../admin/audit.ts';
import { AdminRefusedError } from '../admin/refused.ts';
import { signedOutPage, signInPage } from '../presentation/console/dead-ends.tsx';
import { type AccessDeps, by, type ConsoleContext, type ConsoleEnv } from './access.ts';
import type { KeptAttempt, SessionCookies } from './cookies.ts';

export interface SignInRoutes extends AccessDeps, SignInDeps, AuditDeps {
  /** Where to send the person, and what to remember meanwhile. */
  beginSignIn: () => Promise<{ url: string; attempt: Omit<KeptAttempt, 'to'> }>;
  /** Who came back; null if it is nobody that the sign-in service let in. */
  finishSignIn: (
    search: string,
    attempt: Omit<KeptAttempt, 'to'>,
  ) => Promise<{ adminId: string; name: string; groups: readonly string[] } | null>;
  /** Where a person also signs out of the sign-in service. */
  signOutUrl: () => Promise<string | null>;
  signOutEverywhere: (adminId: string, at: string) => Promise<void>;
  /** Random and unguessable. */
  newFormKey: () => string;
}

/** Open to everybody: they lead in. */
export function signInRoutes(app: Hono<ConsoleEnv>, deps: SignInRoutes, cookies: SessionCookies): void {
  app.get('/sign-in', async (c) => {
    const { url, attempt } = await deps.beginSignIn();
    await cookies.keepAttempt(c, { ...attempt, to: ownPath(c.req.query('to')) }, deps.now());
    return c.redirect(url, 303);
  });

  app.get('/signed-in', async (c) => {
    const now = deps.now();
    const attempt = await cookies.readAttempt(c, now);
    cookies.forget(c, 'attempt');
    const person = attempt && (await deps.finishSignIn(new URL(c.req.url).search, attempt));
    if (!attempt || !person) return c.html(signInPage({ site: deps.site, to: attempt?.to ?? '/console', trouble: 'failed' }), 401);
    try {
      const { adminId, name, role } = await welcomeAdmin(deps, person, now);
      await record(deps, { by: `person:${adminId}`, action: 'signed-in', subject: adminId, details: { role } }, now);
      await cookies.keepSession(c, { adminId, name, role, signedInAt: now, sealedAt: now, formKey: deps.newFormKey() }, now);
      return c.redirect(attempt.to, 303);
    } catch (error) {
      if (!(error instanceof AdminRefusedError)) throw error;
      return c.html(signInPage({ site: deps.site, to: attempt.to, trouble: 'no-role' }), 403);
    }
  });
}

/** For whoever is signed in. */
export function signOutRoutes(app: Hono<ConsoleEnv>, deps: SignInRoutes, cookies: SessionCookies): void {
  app.post('/sign-out', async (c) => leave(c, false));
  app.post('/sign-out-everywhere', async (c) => {
    const now = deps.now();
    await deps.signOutEverywhere(c.var.session.adminId, now);
    await record(deps, { by: by(c), action: 'signed-out-everywhere', subject: c.var.session.adminId }, now);
    return leave(c, true);
  });

  async function leave(c: ConsoleContext, everywhere: boolean): Promise<Response> {
    cookies.forget(c, 'session');
    return c.html(signedOutPage({ site: deps.site, everywhere, serviceUrl: await deps.signOutUrl() }));
  }
}

/** A path of the console's own: never another site, however it is written. */
function ownPath(to: string | undefined): string {
  const base = 'https://console.invalid';
  if (to === undefined || !URL.canParse(to, base)) return '/console';
  const { origin, pathname } = new URL(to, base);
  return origin === base && /^\/console(?:\/|$)/.test(pathname) ? pathname : '/console';
}
