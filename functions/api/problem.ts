/** Errors as RFC 9457 problem details: what is wrong, with which field, and what to do about it. */
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { AdminRefusedError } from '../admin/refused.ts';
import { FeedKnown, FeedUnknown } from '../feed/curate-feeds.ts';
import { FeedRefused } from '../reading/feed-refused.ts';
import { QueryError } from '../search/query/query.ts';
import { CurationRefusedError } from '../topic/curate-topics.ts';

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
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;

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

type ProblemStatus = keyof typeof PROBLEM_STATUSES | 500;

export function problemOf(
  status: ProblemStatus,
  code: string,
  title: string,
  { remedy = null, fields = [] }: Partial<Pick<Problem, 'remedy' | 'fields'>> = {},
): Problem {
  return { type: `urn:tocsin:problem:${code}`, title, status, remedy, fields };
}

export function answerProblem(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problem), problem.status as ContentfulStatusCode, { 'content-type': 'application/problem+json' });
}

const CURATION_ANSWERS = {
  'no-title': [422, 'Give it a title that people would recognise.'],
  'no-id': [422, 'Name an id of Latin letters, digits and dashes.'],
  'topic-exists': [409, 'Choose another id, or change the topic that is there.'],
  'no-such-topic': [404, 'List the topics to see their ids.'],
  'topic-changed': [409, 'Read the topic again, and decide anew.'],
  'topic-retired': [409, 'Add a new topic.'],
} as const;

/** The problem that an error of the domain stands for; null if it is a fault of ours. */
export function problemFrom(error: unknown): Problem | null {
  if (error instanceof AdminRefusedError) return problemOf(error.status, error.code, error.message, { remedy: error.remedy });
  if (error instanceof CurationRefusedError) {
    const [status, remedy] = CURATION_ANSWERS[error.code];
    return problemOf(status, error.code, error.message, { remedy });
  }
  if (error instanceof FeedKnown) return problemOf(409, error.code, error.message, { remedy: 'Change the feed that is there.' });
  if (error instanceof FeedUnknown) return problemOf(404, error.code, error.message, { remedy: 'List the feeds to see their ids.' });
  if (error instanceof QueryError)
    return problemOf(422, `query-${error.code}`, 'The query is refused.', {
      remedy: error.suggestion === null ? null : `Perhaps: ${error.suggestion}`,
      fields: [{ field: 'query', problem: error.message }],
    });
  if (error instanceof FeedRefused)
    return problemOf(422, `feed-${error.code}`, 'The feed cannot be read.', {
      remedy: error.whatToDo,
      fields: [{ field: 'url', problem: error.message }],
    });
  return null;
}

/** The problem of a request that its schema refuses. */
export function problemOfSchema(error: z.core.$ZodError): Problem {
  const fields = error.issues.map(({ path, message }) => ({ field: path.join('.') || 'body', problem: message }));
  return problemOf(422, 'invalid', 'Some fields are not what they should be.', { remedy: 'See /api/v1/openapi.json.', fields });
}
