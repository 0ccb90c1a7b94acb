/** Behind a CDN the API has an address of its own, by which nobody may come: the CDN proves itself by a key. */
import type { LambdaEvent } from 'hono/aws-lambda';
import { CALLER_HEADER, ORIGIN_HEADER } from '../environment.ts';

interface Refusal {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

const refused: Refusal = { statusCode: 403, headers: { 'content-type': 'text/plain' }, body: 'This is not the way in.\n' };

/** `isOrigin`: whether a key is the CDN's; null if there is none, and the caller is whom API Gateway saw. */
export function throughTheEdge<Context, Answer>(
  isOrigin: ((key: string) => Promise<boolean>) | null,
  answer: (event: LambdaEvent, context: Context) => Promise<Answer>,
): (event: LambdaEvent, context: Context) => Promise<Answer | Refusal> {
  if (isOrigin === null) return answer;
  return async (event, context) => {
    const headers = (event.headers ?? {}) as Record<string, string | undefined>;
    if (!(await isOrigin(headers[ORIGIN_HEADER] ?? ''))) return refused;
    return answer(calledBy(event, headers[CALLER_HEADER] ?? ''), context);
  };
}

/** The event as if the caller had come to us directly: from here on no header says who that is. */
function calledBy(event: LambdaEvent, sourceIp: string): LambdaEvent {
  const { requestContext } = event as { requestContext?: { http?: object } };
  return { ...event, requestContext: { ...requestContext, http: { ...requestContext?.http, sourceIp } } } as LambdaEvent;
}
