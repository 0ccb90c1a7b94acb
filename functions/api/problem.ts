/** Errors as RFC 9457 problem details: what is wrong, with which field, and what to do about it. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Problem, problemOf } from '../admin/problem.ts';

export const problemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:tocsin:problem:topic-changed' }),
    title: z.string(),
    status: z.int(),
    remedy: z.string().nullable().openapi({ description: 'What to do about it.' }),
    fields: z
      .array(z.object({ field: z.string(), problem: z.string() }))
      .openapi({ description: 'Fields of the request that are wrong; empty if it is none of them.' }),
  })
  .openapi('Problem') satisfies z.ZodType<Problem>;

/** Statuses that any operation may answer with beside its own. */
export const PROBLEM_STATUSES = {
  400: 'The request is malformed.',
  401: 'No valid key came with the request.',
  403: 'The key lacks the scope that this operation needs.',
  404: 'There is no such thing.',
  409: 'The state of the thing does not allow it.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'A field has a value that cannot be.',
  429: 'The key made too many requests.',
} as const;

export function answerProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { 'content-type': 'application/problem+json' });
}

/** The problem of a request that its schema refuses. */
export function problemOfSchema(error: z.core.$ZodError): Problem {
  const fields = error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', problem: message }));
  return problemOf(422, 'invalid', 'Some fields are not what they should be.', { remedy: 'See /api/v1/openapi.json.', fields });
}
