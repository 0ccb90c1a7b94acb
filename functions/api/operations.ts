/** Whether mail goes out, and how the feeds stand. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { type OperationsDeps, readOperations, switchAllMail } from '../admin/operations.ts';
import type { ApiEnv } from './access.ts';
import { by } from './by.ts';
import { jsonAnswer, jsonBody, operation } from './operation.ts';

export interface OperationsApiDeps extends OperationsDeps {
  now: () => string;
}

const instant = z.iso.datetime();

const mailSchema = z
  .object({
    halted: z.boolean(),
    reason: z.enum(['bounces', 'complaints', 'admin']).nullable(),
    at: instant.nullable(),
    by: z.string().nullable(),
    why: z.string().nullable(),
    countedFrom: instant.nullable().openapi({ description: 'Mails are counted from here on.' }),
  })
  .openapi('MailState');

const operationsSchema = z
  .object({
    mail: mailSchema,
    lastDay: z.object({ sent: z.int(), bounced: z.int(), complainers: z.int() }),
    feeds: z
      .object({
        lookedAt: instant,
        feeds: z.int(),
        paused: z.int(),
        troubled: z.int(),
        worst: z
          .array(z.object({ feedId: z.string(), name: z.string(), trouble: z.enum(['gone', 'failing', 'late', 'silent']) }))
          .readonly(),
        languages: z.array(z.object({ language: z.string().nullable(), feeds: z.int() })).readonly(),
      })
      .nullable(),
  })
  .openapi('Operations');

const read = operation('operations:read', {
  method: 'get',
  path: '/operations',
  summary: 'Read whether mail goes out, what the last day brought, and which feeds need somebody',
  responses: { 200: jsonAnswer(operationsSchema, 'How things stand') },
});

const switchMail = operation('operations:write', {
  method: 'post',
  path: '/operations/mail',
  summary: 'Halt all mail but manage links, or let it go on',
  request: {
    body: jsonBody(z.object({ to: z.enum(['halted', 'going']), why: z.string().trim().min(1).max(200).optional() }).openapi('MailSwitch')),
  },
  responses: { 200: jsonAnswer(mailSchema, 'What is so now') },
});

export function operationsRoutes(api: OpenAPIHono<ApiEnv>, deps: OperationsApiDeps): void {
  api.openapi(read, async (c) => c.json(await readOperations(deps, deps.now()), 200));
  api.openapi(switchMail, async (c) => {
    const { to, why } = c.req.valid('json');
    return c.json(await switchAllMail(deps, { by: by(c.var.key), to, why: why ?? null }, deps.now()), 200);
  });
}
