/** A session of the console: what the sealed cookie holds, and how long it is good for. */
import type { Admin, Role } from './admin.ts';

/** Times are ISO 8601 UTC. */
export interface Session {
  adminId: string;
  name: string;
  role: Role;
  signedInAt: string;
  /** When the cookie was last sealed: it is sealed anew as a person goes on. */
  sealedAt: string;
  /** Stands in every form of this session: a page elsewhere cannot know it. */
  formKey: string;
}

const MINUTE_MS = 60_000;
const IDLE_MS = 60 * MINUTE_MS;
/** A working day: after it the groups are asked again. */
export const LONGEST_MS = 12 * 60 * MINUTE_MS;
const RESEALED_AFTER_MS = 5 * MINUTE_MS;

const since = (at: string, now: string): number => Date.parse(now) - Date.parse(at);

/** Whether the cookie alone is still good: not idle for an hour, and not older than a working day. */
export const isFresh = ({ signedInAt, sealedAt }: Session, now: string): boolean =>
  since(sealedAt, now) < IDLE_MS && since(signedInAt, now) < LONGEST_MS;

/** The session goes on if the person is known, has the role still, and has not signed out everywhere since it began. */
export const goesOn = (session: Session, admin: Admin | null): boolean =>
  admin !== null && admin.role === session.role && (admin.signedOutAt === null || session.signedInAt > admin.signedOutAt);

export const isToBeResealed = ({ sealedAt }: Session, now: string): boolean => since(sealedAt, now) >= RESEALED_AFTER_MS;
