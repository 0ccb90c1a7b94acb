/** Who signs in to the console, and what they may do there. */
import { AdminRefusedError } from './refused.ts';
import { SCOPES, type Scope } from './scopes.ts';

export const ROLES = ['editor', 'admin'] as const;
/** An editor manages topics and feeds; an admin also people, keys, and what runs. */
export type Role = (typeof ROLES)[number];

/** The same words that API keys use, so that a use case asks for one thing, whoever calls. */
export const SCOPES_OF: Readonly<Record<Role, readonly Scope[]>> = {
  editor: ['topics:read', 'topics:write', 'feeds:read', 'feeds:write', 'operations:read'],
  admin: SCOPES,
};

/** A person who has signed in. Times are ISO 8601 UTC. */
export interface Admin {
  /** The subject that the sign-in service gives: stable, and no address. */
  adminId: string;
  /** As the sign-in service has it: a name, or the address a person signs in with. */
  name: string;
  role: Role;
  firstSeenAt: string;
  signedInAt: string;
  /** Sessions that began up to then are over. */
  signedOutAt: string | null;
}

/** The groups of the sign-in service that open the console. */
const GROUPS: Readonly<Record<string, Role>> = { editors: 'editor', admins: 'admin' };

export function roleOf(groups: readonly string[]): Role | null {
  const roles = new Set(groups.map((group) => GROUPS[group]));
  return ROLES.findLast((role) => roles.has(role)) ?? null;
}

export interface SignInDeps {
  readAdmin: (adminId: string) => Promise<Admin | null>;
  putAdmin: (admin: Admin) => Promise<void>;
}

/** Notes who came in. Throws AdminRefusedError for a person in neither group. */
export async function welcomeAdmin(
  deps: SignInDeps,
  { adminId, name, groups }: { adminId: string; name: string; groups: readonly string[] },
  now: string,
): Promise<Admin> {
  const role = roleOf(groups);
  if (role === null) throw new AdminRefusedError('no-role');
  const known = await deps.readAdmin(adminId);
  const admin: Admin = {
    ...{ adminId, name, role },
    firstSeenAt: known?.firstSeenAt ?? now,
    signedInAt: now,
    signedOutAt: known?.signedOutAt ?? null,
  };
  await deps.putAdmin(admin);
  return admin;
}
