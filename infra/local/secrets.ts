/** Secrets Manager's GetSecretValue, for the secrets of the wiring, each made at the first start and kept. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { account, localSecretName, region, secretNames } from './engines/resources.ts';
import type { State } from './state.ts';

export async function startSecrets(state: State): Promise<{ url: string; stop(): Promise<void> }> {
  const kept = new Map(secretNames.map((name) => [localSecretName(name), keptOrMade(state, `secret ${name}`)]));
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { SecretId: name = '' } = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}') as { SecretId?: string };
    const value = request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue' ? kept.get(name) : undefined;
    response.writeHead(value ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(value ? answerOf(name, value) : unknownSecret));
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

function keptOrMade(state: State, name: string): string {
  const value = state.get(name) ?? JSON.stringify({ '1': randomBytes(32).toString('base64') });
  state.set(name, value);
  return value;
}

const answerOf = (name: string, value: string) => ({
  ARN: `arn:aws:secretsmanager:${region}:${account}:secret:${name}`,
  Name: name,
  SecretString: value,
  VersionStages: ['AWSCURRENT'],
});

const unknownSecret = { __type: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret." };
