/** Secrets Manager's GetSecretValue, for the one secret there is: the keys of the tokens in links, made at the first start and kept. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { account, region, tokenKeysSecret } from './engines/resources.ts';
import type { State } from './state.ts';

export async function startSecrets(state: State): Promise<{ url: string; stop(): Promise<void> }> {
  const keys = state.get('token-keys') ?? JSON.stringify({ '1': randomBytes(32).toString('base64') });
  state.set('token-keys', keys);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const asked = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as { SecretId?: string };
    const known = request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue' && asked.SecretId === tokenKeysSecret;
    response.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(
      JSON.stringify(
        known
          ? {
              ARN: `arn:aws:secretsmanager:${region}:${account}:secret:${tokenKeysSecret}`,
              Name: tokenKeysSecret,
              SecretString: keys,
              VersionStages: ['AWSCURRENT'],
            }
          : { __type: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret." },
      ),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
