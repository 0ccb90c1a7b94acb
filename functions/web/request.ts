/** What the routes read from a request, and what every answer carries. */
import type { Context, MiddlewareHandler } from 'hono';
import type { LambdaContext, LambdaEvent } from 'hono/aws-lambda';
import { contentSecurityPolicy, type Site } from '../presentation/pages/layout.tsx';
import { networkOf } from '../subscription/network.ts';

/** In tests there is no event: the network is then unknown. */
export type WebEnv = { Bindings: { event?: LambdaEvent; lambdaContext?: LambdaContext } };
export type WebContext = Context<WebEnv>;

/** The fields of a form as they stand, urlencoded or multipart, files left out. A body that is no form has none. */
export async function fieldsOf(c: Pick<WebContext, 'req'>): Promise<[name: string, value: string][]> {
  const body = await c.req.parseBody({ all: true }).catch((error: unknown) => {
    // What the platform throws at a multipart body that it cannot read; everything else is a fault of ours.
    if (error instanceof TypeError) return {};
    throw error;
  });
  return Object.entries(body).flatMap(([name, values]) =>
    [values].flat().flatMap((value): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** The same by name; of a field that comes twice the last. */
export const formOf = async (c: Pick<WebContext, 'req'>): Promise<Record<string, string>> => Object.fromEntries(await fieldsOf(c));

/** One line as a person can have typed it: no controls, none of the signs that turn text around. */
export const lineOf = (text: string | undefined): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();

/** The network of the caller, as API Gateway saw it: no header can say otherwise. */
export function callerNetwork(c: WebContext): string | null {
  const http = (c.env?.event?.requestContext as { http?: { sourceIp?: string } } | undefined)?.http;
  return http?.sourceIp ? networkOf(http.sourceIp) : null;
}

export const reference = (c: Pick<WebContext, 'env'>): string | null => c.env?.lambdaContext?.awsRequestId ?? null;

/** A page for nobody's cache but, where `public`, a shared one for a moment. */
export const secured: MiddlewareHandler<WebEnv> = async (c, next) => {
  await next();
  const headers: Record<string, string> = {
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
  };
  for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  // Pages hold addresses and links that open things; only style, script and robots.txt say otherwise themselves.
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
};

/**
 * Refuses forms that other sites post here. Our pages send no referrer, so browsers say `Origin: null` with our own forms:
 * `Sec-Fetch-Site` tells them apart where there is one. Links carry their own authority and there are no cookies, so an
 * old browser that says neither may pass.
 */
export function fromOwnPages(publicUrl: string, { words }: Site): MiddlewareHandler<WebEnv> {
  const own = new URL(publicUrl).origin;
  return async (c, next) => {
    if (c.req.method !== 'POST' || c.req.path.startsWith('/u/')) return next();
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const ours =
      site === undefined ? origin === undefined || origin === 'null' || origin === own : site === 'same-origin' || site === 'none';
    return ours ? next() : c.text(words.troubles.fromElsewhere, 403);
  };
}
