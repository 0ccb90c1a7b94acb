/** The console on tables in memory. */
import type { Admin, Role } from '../../functions/admin/admin.ts';
import type { AuditEntry } from '../../functions/admin/audit.ts';
import { consoleApp } from '../../functions/console/app.ts';
import { wordsOf } from '../../functions/presentation/words/words.ts';

const at = '2026-11-25T09:30:15.000Z';
const key = { kid: '1', key: new Uint8Array(32).fill(7), until: null };

export function testConsole() {
  const admins = new Map<string, Admin>();
  const audit: AuditEntry[] = [];
  const broken: Error[] = [];
  let role: Role = 'admin';
  const app = consoleApp({
    site: { words: wordsOf('en'), serviceName: 'Tocsin', postalAddress: '1 Example Street' },
    publicUrl: 'https://news.example',
    now: () => at,
    readSessionKeys: async () => ({ current: key, find: (kid) => (kid === '1' ? key : undefined) }),
    readAdmin: async (adminId) => admins.get(adminId) ?? null,
    putAdmin: async (admin) => void admins.set(admin.adminId, admin),
    signOutEverywhere: async (adminId, signedOutAt) => void admins.set(adminId, { ...(admins.get(adminId) as Admin), signedOutAt }),
    listAdmins: async () => [...admins.values()],
    beginSignIn: async () => ({ url: 'https://sign-in.example/', attempt: { state: 's', nonce: 'n', verifier: 'v' } }),
    finishSignIn: async () => ({ adminId: 'p1', name: 'Ann', groups: [`${role}s`] }),
    signOutUrl: async () => null,
    newFormKey: () => 'the-form-key',
    putEntry: async (entry) => void audit.push(entry),
    chance: () => String(audit.length),
    listDay: async () => audit,
    answered: () => undefined,
    broke: (error) => void broken.push(error),
  });

  const cookieOf = (response: Response, name: string) =>
    response.headers
      .getSetCookie()
      .find((line) => line.startsWith(`__Secure-tocsin-${name}=`))
      ?.split(';')[0] ?? '';

  /** The cookie of a session in that role. */
  async function session(as: Role): Promise<string> {
    role = as;
    const begun = await app.request('/console/sign-in');
    const back = await app.request('/console/signed-in?code=c&state=s', { headers: { cookie: cookieOf(begun, 'attempt') } });
    return cookieOf(back, 'session');
  }

  /** A request as a browser sends it: with the key of the session in every form. */
  const call = (method: string, path: string, cookie: string, fields: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: { cookie, ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(method === 'POST' && { body: new URLSearchParams({ formKey: 'the-form-key', ...fields }).toString() }),
    });

  return { app, admins, audit, broken, session, call };
}
