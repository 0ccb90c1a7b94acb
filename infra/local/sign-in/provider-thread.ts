/** The sign-in service in a thread of its own, so that the times in its tokens follow the moved clock as the functions' do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';
import { replaceDate } from '../clock.ts';
import { developmentAccounts, signInClientId, signInPath } from './accounts.ts';
import { accountsPage } from './accounts-page.ts';
import { providerStore } from './provider-store.ts';

export interface ProviderStart {
  /** Of the host's door. */
  url: string;
  password: string;
  offsetMs: BigInt64Array;
}

if (!parentPort) throw new Error('provider-thread runs as a worker thread only');
const { url, password, offsetMs } = workerData as ProviderStart;
replaceDate(offsetMs);
const { Provider } = await import('oidc-provider');
const { exportJWK, generateKeyPair } = await import('jose');

/** Seconds. */
const HALF_A_DAY = 43_200;
const interactionPath = `${signInPath}/account/`;
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const provider = new Provider(`${url}${signInPath}`, {
  adapter: providerStore(),
  jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'local' }] },
  clients: [
    {
      client_id: signInClientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${url}/console/signed-in`],
      post_logout_redirect_uris: [`${url}/console`],
    },
  ],
  claims: { openid: ['sub'], profile: ['name', 'groups'], email: [] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  cookies: { keys: [password] },
  ttl: { Interaction: 3_600, Session: HALF_A_DAY, Grant: HALF_A_DAY, AccessToken: 300, IdToken: 300, AuthorizationCode: 60 },
  interactions: { url: (_context, { uid }) => `${interactionPath}${uid}` },
  findAccount: (_context, accountId) => {
    const known = developmentAccounts.find(({ account }) => account === accountId);
    return known && { accountId, claims: async () => ({ sub: accountId, name: known.name, groups: [...known.groups] }) };
  },
  // Nobody is asked whether the console may know who they are.
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId ?? '', accountId: oidc.session?.accountId ?? '' });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});
provider.proxy = true;
const answer = provider.callback();

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(error instanceof Error ? error.message : String(error));
  });
});

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  if (path.startsWith(interactionPath)) return chooseAccount(request, response);
  // As Express has it for whatever is mounted below a path: oidc-provider looks for both.
  Object.assign(request, { originalUrl: path, url: path.slice(signInPath.length) || '/' });
  return answer(request, response);
}

/** GET shows the accounts; POST signs one of them in, if the password is right. */
async function chooseAccount(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  const form = request.method === 'POST' ? new URLSearchParams(await textOf(request)) : null;
  if (form?.get('password') === password) {
    const accountId = form.get('account') ?? '';
    await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
    return;
  }
  response.writeHead(form ? 401 : 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(String(await accountsPage({ wrong: form !== null })));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

server.listen(0, '127.0.0.1', () => parentPort?.postMessage(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
