/** The console on tables in memory. */
import type { Admin, Role } from '../../functions/admin/admin.ts';
import { consoleApp } from '../../functions/console/app.ts';
import { wordsOf } from '../../functions/presentation/words/words.ts';
import { memoryDesk } from './memory-desk.ts';

const key = { kid: '1', key: new Uint8Array(32).fill(7), until: null };

/** `pages`: what the web answers, by address. */
export function testConsole({ pages = {} }: { pages?: Record<string, string> } = {}) {
  const { deps, ...desk } = memoryDesk({ pages });
  const admins = new Map<string, Admin>();
  let role: Role = 'admin';
  const app = consoleApp({
    ...deps,
    site: { words: wordsOf('en'), serviceName: 'Tocsin', postalAddress: '1 Example Street' },
    publicUrl: 'https://news.example',
    readSessionKeys: async () => ({ current: key, find: (kid) => (kid === '1' ? key : undefined) }),
    readAdmin: async (adminId) => admins.get(adminId) ?? null,
    putAdmin: async (admin) => void admins.set(admin.adminId, admin),
    signOutEverywhere: async (adminId, signedOutAt) => void admins.set(adminId, { ...(admins.get(adminId) as Admin), signedOutAt }),
    listAdmins: async () => [...admins.values()],
    beginSignIn: async () => ({ url: 'https://sign-in.example/', attempt: { state: 's', nonce: 'n', verifier: 'v' } }),
    finishSignIn: async () => ({ adminId: 'p1', name: 'Ann', groups: [`${role}s`] }),
    signOutUrl: async () => null,
    newFormKey: () => 'the-form-key',
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

  return { ...desk, app, admins, session, call };
}
