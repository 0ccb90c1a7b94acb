/**
 * Stands before the engines for every function: knows it by the access key of its signature, holds each call against its
 * role as IAM would, and counts what it asked for. The host itself goes past it.
 */
import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FunctionName } from '../../../functions/environment.ts';
import { type Call, type CallLog, openCallLog } from './call-log.ts';
import { type Asked, requestsOf, type Service, signerOf } from './calls.ts';
import { consumed, withConsumption } from './consumption.ts';
import { allows, type Request } from './policies.ts';
import { type Refusal, refusalOf, s3Refusal, sentenceOf } from './refusals.ts';
import type { Roles } from './roles.ts';

export interface GateStart {
  roles: Roles;
  /** Where each service is. */
  targets: Record<Service, string>;
  /** False: what a role does not allow is counted and told, and done all the same. */
  enforce: boolean;
  /** ISO 8601. What answers say is what functions take for the time: of an answer from another time the SDK thinks that its clock was wrong, and asks again. */
  now(): string;
  /** True: the service is out of order for this function, whatever its role says. */
  isOut(name: string, service: Service): boolean;
  /** Told of every call that the role does not allow. */
  refused(name: string, sentence: string): void;
}

export interface Gate {
  url: string;
  calls: CallLog;
  /** For a function's environment. */
  credentialsOf(name: FunctionName): { AWS_ACCESS_KEY_ID: string; AWS_SECRET_ACCESS_KEY: string };
  stop(): Promise<void>;
}

export async function startGate(start: GateStart): Promise<Gate> {
  const calls = openCallLog();
  const agent = new Agent({ keepAlive: true });
  const server = createServer((request, response) => {
    response.setHeader('date', new Date(start.now()).toUTCString());
    pass(start, calls, agent, request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else answer(response, { status: 502, headers: {}, body: String(error) });
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    credentialsOf: (name) => ({ AWS_ACCESS_KEY_ID: name, AWS_SECRET_ACCESS_KEY: 'local' }),
    async stop() {
      server.closeAllConnections();
      agent.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function pass(start: GateStart, calls: CallLog, agent: Agent, request: IncomingMessage, response: ServerResponse) {
  const signer = signerOf(request.headers);
  const service = signer?.service as Service;
  if (!signer || !(service in start.targets))
    return answer(response, { status: 400, headers: {}, body: 'This is signed for no service that is here.' });
  const sent = await bytesOf(request);
  if (start.isOut(signer.accessKeyId, service)) return answer(response, refusalOf(service, 'out of order, as it was asked to be'));
  const asked: Asked = {
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: request.headers,
    body: service === 's3' || sent.length === 0 ? null : (JSON.parse(sent.toString('utf8')) as Record<string, unknown>),
  };
  const actions = judge(start, signer.accessKeyId, requestsOf[service](asked));
  const call: Call = {
    function: signer.accessKeyId,
    service,
    actions,
    requestBytes: sent.length,
    responseBytes: 0,
    readUnits: 0,
    writeUnits: 0,
  };
  const denial = denialOf(signer.accessKeyId, actions, asked);
  if (denial !== null && start.enforce) {
    calls.record(call);
    return answer(response, refusalOf(service, denial));
  }
  const body = service === 'dynamodb' ? withConsumption(asked.body, sent) : sent;
  const received = await forward(start.targets[service], agent, request, body);
  const units = service === 'dynamodb' ? consumed(request.headers, received.body) : { readUnits: 0, writeUnits: 0 };
  calls.record({ ...call, ...units, responseBytes: received.body.length });
  const hidden = service === 's3' && received.status === 404 && !mayList(start, signer.accessKeyId, actions[0]);
  answer(response, hidden ? s3Refusal('Access Denied') : received);
}

function denialOf(name: string, actions: readonly Call['actions'][number][], { method, path }: Asked): string | null {
  if (actions.length === 0) return `an action that nobody knows: ${method} ${path}`;
  const denied = actions.find(({ allowed }) => !allowed);
  return denied === undefined ? null : sentenceOf(name, denied);
}

function judge({ roles, refused }: GateStart, name: string, requests: Request[]): (Request & { allowed: boolean })[] {
  const statements = roles.roles[name as FunctionName] ?? [];
  return requests.map((request) => {
    const allowed = allows(statements, request);
    if (!allowed) refused(name, sentenceOf(name, request));
    return { ...request, allowed };
  });
}

function mayList({ roles }: GateStart, name: string, object: Request | undefined): boolean {
  const [bucket = ''] = object?.resource.split('/') ?? [];
  return allows(roles.roles[name as FunctionName] ?? [], { action: 's3:ListBucket', resource: bucket });
}

interface Received extends Omit<Refusal, 'headers' | 'body'> {
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function forward(target: string, agent: Agent, request: IncomingMessage, body: Buffer): Promise<Received> {
  const { 'transfer-encoding': _chunked, ...headers } = request.headers;
  const to = new URL(request.url ?? '/', target);
  return new Promise((resolve, reject) => {
    const onwards = ask(
      to,
      { method: request.method, agent, headers: { ...headers, host: to.host, 'content-length': String(body.length) } },
      (received) => {
        bytesOf(received).then((bytes) => resolve({ status: received.statusCode ?? 502, headers: received.headers, body: bytes }), reject);
      },
    );
    onwards.on('error', reject);
    onwards.end(body);
  });
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function answer(response: ServerResponse, { status, headers, body }: Refusal | Received) {
  const {
    'transfer-encoding': _chunked,
    connection: _connection,
    'keep-alive': _alive,
    date: _date,
    ...others
  } = headers as IncomingMessage['headers'];
  response.writeHead(status, { ...others, ...(others['content-length'] ? {} : { 'content-length': Buffer.byteLength(body) }) });
  response.end(body);
}
