/** Who can sign in on the local host: an admin and an editor, whose password is made at the first start and shown on this machine. */
import { randomBytes } from 'node:crypto';
import type { State } from '../state.ts';

/** The sign-in service of the local host lives on the host's own door. */
export const signInPath = '/local/sign-in';
export const signInClientId = 'console';

export interface DevelopmentAccount {
  account: 'admin' | 'editor';
  /** As the console shows it. */
  name: string;
  groups: readonly string[];
}

export const developmentAccounts: readonly DevelopmentAccount[] = [
  { account: 'admin', name: 'Local admin', groups: ['admins'] },
  { account: 'editor', name: 'Local editor', groups: ['editors'] },
];

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Kept with the host's data: the same at every start. */
export function developmentPassword(state: State): string {
  const password = state.get('development-password') ?? Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('');
  state.set('development-password', password);
  return password;
}
