/** The JSON API under /api/v1. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { problemFrom, problemOf } from '../admin/problem.ts';
import { type AccessDeps, type ApiEnv, authenticated } from './access.ts';
import { type AuditRoutesDeps, auditRoutes } from './audit.ts';
import { type FeedsDeps, feedsRoutes } from './feeds.ts';
import { type KeysDeps, keysRoutes } from './keys.ts';
import { type OperationsApiDeps, operationsRoutes } from './operations.ts';
import { type PeopleApiDeps, peopleRoutes } from './people.ts';
import { answerProblem, problemOfSchema } from './problem.ts';
import { type TopicsDeps, topicsRoutes } from './topics.ts';

export interface ApiDeps extends AccessDeps, TopicsDeps, FeedsDeps, PeopleApiDeps, OperationsApiDeps, KeysDeps, AuditRoutesDeps {
  /** `route` is a pattern, never a path. */
  answered: (request: { method: string; route: string; status: number }) => void;
  broke: (error: Error, request: { method: string; route: string }) => void;
}

// An OPML list of a thousand feeds is about 300 KB.
const MOST_BODY_BYTES = 1_200_000;

export function apiApp(deps: ApiDeps): OpenAPIHono<ApiEnv> {
  const api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => (result.success ? undefined : answerProblem(c, problemOfSchema(result.error))),
  }).basePath('/api/v1');
  api.use(async (c, next) => {
    await next();
    deps.answered({ method: c.req.method, route: routePath(c, -1), status: c.res.status });
    c.res.headers.set('cache-control', 'no-store');
    c.res.headers.set('x-content-type-options', 'nosniff');
  });
  api.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Tocsin', version: '1', description: 'Topics, feeds and people of a news alert service.' },
  });
  api.use(bodyLimit({ maxSize: MOST_BODY_BYTES, onError: (c) => answerProblem(c, problemOf(413, 'too-large', 'The body is too large.')) }));
  api.use(authenticated(deps));
  api.use(jsonOnly);

  topicsRoutes(api, deps);
  feedsRoutes(api, deps);
  keysRoutes(api, deps);
  peopleRoutes(api, deps);
  operationsRoutes(api, deps);
  auditRoutes(api, deps);

  api.notFound((c) =>
    answerProblem(c, problemOf(404, 'no-such-route', 'There is nothing at this address.', { remedy: 'See /api/v1/openapi.json.' })),
  );
  api.onError((error, c) => {
    const problem = problemFrom(error) ?? malformed(error);
    if (problem !== null) return answerProblem(c, problem);
    deps.broke(error, { method: c.req.method, route: routePath(c, -1) });
    return answerProblem(
      c,
      problemOf(500, 'broken', 'Something is broken on our side.', { remedy: 'Try again; if it stays, tell the operator.' }),
    );
  });
  return api;
}

/** A body that is not JSON would pass the schemas unseen. */
const jsonOnly: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const takesBody = c.req.method === 'POST' || c.req.method === 'PATCH';
  const isJson = /^application\/(?:[\w.]+\+)?json\b/i.test(c.req.header('content-type') ?? '');
  return takesBody && !isJson
    ? answerProblem(c, problemOf(415, 'not-json', 'The body must be JSON.', { remedy: 'Send “Content-Type: application/json”.' }))
    : next();
};

const malformed = (error: Error) =>
  error instanceof HTTPException && error.status < 500 ? problemOf(400, 'malformed', 'The body is no valid JSON.') : null;
