/** The front door on 127.0.0.1: paths under /local/ are the host's own pages, all others reach the function of their route as API Gateway's HTTP API would hand them over (payload format 2.0). */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FunctionName } from '../../functions/environment.ts';
import { answersAt } from '../wiring.ts';
import { CannotStart } from './engines/cannot-start.ts';
import { account } from './engines/resources.ts';
import { FunctionFailed } from './threads/function-threads.ts';

/** What a Lambda integration may answer with. */
interface Answer {
  statusCode?: number;
  headers?: Record<string, string | number | boolean>;
  cookies?: string[];
  body?: string;
  isBase64Encoded?: boolean;
}

export interface HttpServerStart {
  port: number;
  now(): Date;
  invoke(name: FunctionName, event: unknown): Promise<unknown>;
  /** Told of each answer that is not the host's own. */
  answered?(status: number): void;
  localPages(request: Request): Response | Promise<Response>;
}

// API Gateway's own limit: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
const mostBodyBytes = 10 * 1024 * 1024;

/** Throws `CannotStart` if the port is taken. */
export async function openDoor(start: HttpServerStart) {
  try {
    return await startHttpServer(start);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new CannotStart(`Port ${start.port} is taken. Start with another one: npm start -- --port NUMBER`, { cause: error });
  }
}

async function startHttpServer(start: HttpServerStart): Promise<{ url: string; stop(): Promise<void> }> {
  const server = createServer((request, response) => {
    handle(start, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(start.port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function handle(start: HttpServerStart, request: IncomingMessage, response: ServerResponse) {
  const body = await bodyOf(request);
  if (body === null) return sendJson(response, 413, 'Request Entity Too Large');
  if (!/^[A-Za-z0-9.:[\]-]*$/.test(request.headers.host ?? '')) return sendJson(response, 400, 'Bad Request');
  if (request.url?.startsWith('/local/') || request.url === '/local')
    return sendResponse(response, await start.localPages(requestOf(request, body)));
  try {
    sendAnswer(response, (await start.invoke(answersAt(pathOf(request)), eventOf(request, body, start.now()))) as Answer | string | null);
  } catch (error) {
    if (!(error instanceof FunctionFailed)) throw error;
    if (error.reason === 'timed out' || error.reason === 'throttled') sendJson(response, 503, 'Service Unavailable');
    else sendJson(response, 500, 'Internal Server Error');
  }
  start.answered?.(response.statusCode);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes <= mostBodyBytes) chunks.push(chunk as Buffer);
  }
  return bytes > mostBodyBytes ? null : Buffer.concat(chunks);
}

const isText = /^(text\/|application\/(json|javascript|xml)\b|application\/[^;]*\+(json|xml)\b)/;

/** Payload format 2.0: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function eventOf(request: IncomingMessage, body: Buffer, now: Date) {
  const [rawPath = '/', rawQueryString = ''] = splitOnce(request.url ?? '/', '?');
  const { cookie, ...others } = request.headers;
  const headers = Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]),
  );
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) query.set(name, query.has(name) ? `${query.get(name)},${value}` : value);
  const plain = isText.test(headers['content-type'] ?? '');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie && { cookies: cookie.split(/; */) }),
    headers,
    ...(query.size > 0 && { queryStringParameters: Object.fromEntries(query) }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      domainName: request.headers.host ?? '127.0.0.1',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: plain ? body.toString('utf8') : body.toString('base64') }),
    isBase64Encoded: body.length > 0 && !plain,
  };
}

const pathOf = (request: IncomingMessage): string => splitOnce(request.url ?? '/', '?')[0];

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** An answer without `statusCode` is a JSON body with 200, as API Gateway infers it. */
function sendAnswer(response: ServerResponse, answer: Answer | string | null) {
  if (answer === null || typeof answer === 'string' || answer.statusCode === undefined) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    return;
  }
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, String(value));
  if (answer.cookies && answer.cookies.length > 0) response.setHeader('set-cookie', answer.cookies);
  response.writeHead(answer.statusCode);
  response.end(answer.isBase64Encoded ? Buffer.from(answer.body ?? '', 'base64') : (answer.body ?? ''));
}

function sendJson(response: ServerResponse, status: number, message: string) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message }));
}

function requestOf(request: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  return new Request(new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`), {
    method: request.method ?? 'GET',
    headers,
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}

async function sendResponse(response: ServerResponse, answer: Response) {
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.writeHead(answer.status);
  response.end(Buffer.from(await answer.arrayBuffer()));
}
