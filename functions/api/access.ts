/** Who calls: a key in `Authorization: Bearer`, its scopes, and how many requests it may make. */
import type { MiddlewareHandler } from 'hono';
import { type ApiKey, type CheckKeyDeps, checkApiKey } from '../admin/api-key.ts';
import { problemOf } from '../admin/problem.ts';
import type { Scope } from '../admin/scopes.ts';
import { answerProblem } from './problem.ts';

export interface ApiEnv {
  Variables: { key: ApiKey };
}

export interface AccessDeps extends CheckKeyDeps {
  now: () => string;
  /** Counts one more request in a bucket; false if it holds `most` already. */
  take: (bucket: string, most: number, expiresAt: string) => Promise<boolean>;
}

const REQUESTS_A_MINUTE = 600;
const MINUTE_MS = 60_000;

/** Refuses whoever brings no valid key (401) or too many requests (429). */
export function authenticated(deps: AccessDeps): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const now = deps.now();
    const [, presented = ''] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '') ?? [];
    const key = presented === '' ? null : await checkApiKey(deps, presented, now);
    if (key === null) {
      c.header('www-authenticate', 'Bearer realm="tocsin"');
      return answerProblem(
        c,
        problemOf(401, 'no-key', 'No valid key came with the request.', { remedy: 'Send “Authorization: Bearer <key>”.' }),
      );
    }
    const minute = now.slice(0, 16);
    const expiresAt = new Date(Date.parse(now) + 2 * MINUTE_MS).toISOString();
    if (!(await deps.take(`api#${key.keyId}#${minute}`, REQUESTS_A_MINUTE, expiresAt))) {
      c.header('retry-after', String(60 - Number(now.slice(17, 19))));
      return answerProblem(
        c,
        problemOf(429, 'too-many-requests', `A key may make ${REQUESTS_A_MINUTE} requests a minute.`, {
          remedy: 'Wait until the next minute.',
        }),
      );
    }
    c.set('key', key);
    return next();
  };
}

/** Refuses a key that lacks the scope (403). */
export function allowedTo(scope: Scope): MiddlewareHandler<ApiEnv> {
  return async (c, next) =>
    c.var.key.scopes.includes(scope)
      ? next()
      : answerProblem(
          c,
          problemOf(403, 'scope-missing', `This key lacks the scope ${scope}.`, { remedy: 'Ask an admin for a key that has it.' }),
        );
}
