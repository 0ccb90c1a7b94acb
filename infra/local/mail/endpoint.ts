/** SES v2 on this machine: REST-JSON on 127.0.0.1, for the unchanged SDK client. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { eventTeller } from './event-teller.ts';
import { type FaultSettings, type Faults, faultControl } from './faults.ts';
import type { MailEvent } from './mail-events.ts';
import { eventsOf, mailService } from './mail-service.ts';
import { type Envelope, openMailStore, type StoredMail } from './mail-store.ts';
import { SesError } from './ses-error.ts';
import { suppressionCalls } from './suppression-calls.ts';
import { openSuppressionList } from './suppression-list.ts';

export interface MailEndpointOptions {
  /** Mails and the suppression list live here. */
  dataDir: string;
  /** The clock that can be moved. */
  clock: () => Date;
  /** Puts an EventBridge event where SES's events go. A throw is tried again with the next event and at the next start. */
  publish: (event: MailEvent) => Promise<void>;
  port?: number;
  region?: string;
  account?: string;
  maxSendRate?: number;
  max24HourSend?: number;
  sandbox?: boolean;
  /** Domains or addresses that may send; all where absent. */
  identities?: readonly string[];
  configurationSets?: readonly string[];
}

export interface MailEndpoint {
  url: string;
  /** Every mail accepted so far, oldest first, parsed from its bytes. */
  inbox(): Promise<StoredMail[]>;
  /** The same without their content: quick also with thousands. */
  envelopes(): readonly Envelope[];
  /** One mail; null where there is none. */
  read(messageId: string): Promise<StoredMail | null>;
  faults: Faults;
  /** Resolves when every event that is not held was handed over. */
  whenTold(): Promise<void>;
  stop(): Promise<void>;
}

const calm = (options: MailEndpointOptions): FaultSettings => ({
  refuse: null,
  dropAnswers: 0,
  delayMs: 0,
  holdEvents: false,
  repeatEvents: false,
  sandbox: options.sandbox ?? false,
  verified: [],
  // What an account out of the sandbox commonly starts with.
  maxSendRate: options.maxSendRate ?? 14,
  max24HourSend: options.max24HourSend ?? 50_000,
  sendingEnabled: true,
});

export async function startMailEndpoint(options: MailEndpointOptions): Promise<MailEndpoint> {
  const origin = { region: options.region ?? 'eu-west-1', account: options.account ?? '000000000000' };
  const store = await openMailStore(join(options.dataDir, 'mails'));
  const suppressions = await openSuppressionList(join(options.dataDir, 'suppression-list.json'));
  const faults = faultControl(calm(options), () => teller.wake());
  const teller = eventTeller({
    store,
    eventsOf: (messageId) => eventsOf(messageId, store, suppressions, origin),
    publish: options.publish,
    held: () => faults.current().holdEvents,
    repeated: () => faults.current().repeatEvents,
  });
  const { clock, identities, configurationSets } = options;
  const service = mailService({ store, suppressions, faults, clock, origin, identities, configurationSets, tell: teller.tell });
  const suppression = suppressionCalls(suppressions, clock);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const call = `${request.method} ${pathname}`;
    if (call === 'POST /v2/email/outbound-emails') {
      const result = await service.sendEmail(await readJson(request)).finally(() => after(faults.current().delayMs));
      if (faults.takeDroppedAnswer()) return request.socket.destroy();
      return sendJson(response, 200, result);
    }
    if (call === 'GET /v2/email/account') return sendJson(response, 200, service.account());
    if (pathname.startsWith('/v2/email/suppression/addresses')) {
      return sendJson(response, 200, await suppression(request.method ?? 'GET', pathname, searchParams, () => readJson(request)));
    }
    if (pathname !== '/local/mail/faults') throw new SesError('NotFoundException', `This endpoint does not know ${call}.`);
    await changeFaults(request);
    return sendJson(response, 200, faults.current());
  }

  async function changeFaults(request: IncomingMessage): Promise<void> {
    if (request.method === 'POST') faults.set((await readJson(request)) as Partial<FaultSettings>);
    if (request.method === 'DELETE') faults.clear();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const refusal = asSesError(error);
      response.setHeader('x-amzn-errortype', refusal.name);
      sendJson(response, refusal.status, { message: refusal.message });
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve));
  teller.wake();

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inbox: async () => (await Promise.all(store.all().map(({ messageId }) => store.read(messageId)))).filter((mail) => mail !== null),
    envelopes: () => store.all(),
    read: (messageId) => store.read(messageId),
    faults,
    whenTold: () => teller.whenTold(),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await teller.stop();
    },
  };
}

function asSesError(error: unknown): SesError {
  if (error instanceof SesError) return error;
  if (error instanceof SyntaxError || (error as Error)?.name === 'ZodError')
    return new SesError('BadRequestException', (error as Error).message);
  return new SesError('InternalServiceErrorException', String(error));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function sendJson(response: ServerResponse, status: number, body: unknown) {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
