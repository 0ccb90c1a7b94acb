/** The audit log: who changed what, newest day first. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type ReadAuditDeps, readAudit } from '../admin/read-audit.ts';
import type { ApiEnv } from './access.ts';
import { jsonAnswer, operation } from './operation.ts';

export interface AuditRoutesDeps extends ReadAuditDeps {
  now: () => string;
}

const entrySchema = z
  .object({
    changeId: z.string(),
    changedAt: z.iso.datetime(),
    changedBy: z.string(),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  })
  .openapi('AuditEntry');

const list = operation('audit:read', {
  method: 'get',
  path: '/audit',
  summary: 'List what admins changed on one day',
  request: {
    query: z.object({
      on: z.iso.date().optional().openapi({ description: 'A UTC day; today if it is left out.' }),
      action: z.string().max(60).optional(),
      subject: z.string().max(120).optional(),
    }),
  },
  responses: { 200: jsonAnswer(z.object({ on: z.iso.date(), items: z.array(entrySchema) }), 'The entries of that day, newest first') },
});

export function auditRoutes(api: OpenAPIHono<ApiEnv>, deps: AuditRoutesDeps): void {
  api.openapi(list, async (c) => {
    const { on = deps.now().slice(0, 10), action, subject } = c.req.valid('query');
    return c.json({ on, items: await readAudit(deps, { from: on, to: on, action, subject }) }, 200);
  });
}
