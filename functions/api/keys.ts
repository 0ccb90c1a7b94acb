/** The keys of this API: list, make, revoke. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type ApiKey, makeApiKey, type NewKeyDeps } from '../admin/api-key.ts';
import { type AuditDeps, record } from '../admin/audit.ts';
import { AdminRefusedError } from '../admin/refused.ts';
import { SCOPES } from '../admin/scopes.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import { jsonAnswer, jsonBody, operation } from './operation.ts';

export interface KeysDeps extends NewKeyDeps, AuditDeps {
  now: () => string;
  listKeys: () => Promise<ApiKey[]>;
  /** False if there is no such key. */
  revokeKey: (keyId: string, at: string) => Promise<boolean>;
}

const scope = z.enum(SCOPES);

const keySchema = z
  .object({
    keyId: z.string(),
    name: z.string(),
    scopes: z.array(scope),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    lastUsedOn: z.iso.date().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .openapi('ApiKey');

const list = operation('keys:write', {
  method: 'get',
  path: '/keys',
  summary: 'List the keys, revoked ones included',
  responses: { 200: jsonAnswer(z.object({ items: z.array(keySchema) }), 'All keys, newest first') },
});

const make = operation('keys:write', {
  method: 'post',
  path: '/keys',
  summary: 'Make a key',
  request: { body: jsonBody(z.object({ name: z.string().trim().min(1).max(80), scopes: z.array(scope).min(1) }).openapi('NewApiKey')) },
  responses: {
    201: jsonAnswer(
      z.object({ key: keySchema, presented: z.string() }).openapi('MadeApiKey'),
      '`presented` is the key itself: it is shown this once',
    ),
  },
});

const revoke = operation('keys:write', {
  method: 'delete',
  path: '/keys/{keyId}',
  summary: 'Revoke a key at once',
  request: { params: z.object({ keyId: z.string().regex(/^[a-z0-9]{12}$/) }) },
  responses: { 204: { description: 'It opens nothing any more.' } },
});

export function keysRoutes(api: OpenAPIHono<ApiEnv>, deps: KeysDeps): void {
  api.openapi(list, async (c) => {
    const keys = await deps.listKeys();
    return c.json({ items: keys.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).map(shown) }, 200);
  });

  api.openapi(make, async (c) => {
    const { name, scopes } = c.req.valid('json');
    const now = deps.now();
    const beyond = scopes.filter((each) => !c.var.key.scopes.includes(each));
    if (beyond.length > 0) throw new AdminRefusedError('scope-beyond-own');
    const { key, presented } = await makeApiKey(deps, { name, scopes, createdBy: by(c.var.key) }, now);
    await record(deps, { by: by(c.var.key), action: 'key-made', subject: key.keyId, details: { name, scopes: scopes.join(' ') } }, now);
    return c.json({ key: shown(key), presented }, 201);
  });

  api.openapi(revoke, async (c) => {
    const { keyId } = c.req.valid('param');
    const now = deps.now();
    if (!(await deps.revokeKey(keyId, now))) throw new AdminRefusedError('no-such-key');
    await record(deps, { by: by(c.var.key), action: 'key-revoked', subject: keyId }, now);
    return c.body(null, 204);
  });
}

const shown = ({ secretHash: _hash, scopes, ...key }: ApiKey): z.infer<typeof keySchema> => ({ ...key, scopes: [...scopes] });
