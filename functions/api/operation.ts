/** How an operation is declared: one object from which routing, checks and the OpenAPI document are made. */
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { Scope } from '../admin/scopes.ts';
import { allowedTo } from './access.ts';
import { PROBLEM_STATUSES, problemSchema } from './problem.ts';

const problemContent = { 'application/problem+json': { schema: problemSchema } };

const problemResponses = Object.fromEntries(
  Object.entries(PROBLEM_STATUSES).map(([status, description]) => [status, { description, content: problemContent }]),
);

/** A route behind a key with `scope`, with the answers that every operation may give. */
export function operation<R extends Omit<RouteConfig, 'security'>>(scope: Scope, route: R): R {
  return createRoute({
    ...route,
    middleware: [allowedTo(scope)],
    security: [{ key: [scope] }],
    responses: { ...problemResponses, ...route.responses },
  } as R);
}

/** A successful answer in JSON. */
export const jsonAnswer = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A body in JSON that must be there. */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({ required: true, content: { 'application/json': { schema } } });

export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).openapi({ description: 'Most items on the page.' }),
  cursor: z.string().max(2_000).optional().openapi({ description: '`nextCursor` of the page before.' }),
});

/** A page of a listing. */
export const pageOf = <S extends z.ZodType>(schema: S) =>
  z.object({ items: z.array(schema), nextCursor: z.string().nullable().openapi({ description: 'Null on the last page.' }) });
