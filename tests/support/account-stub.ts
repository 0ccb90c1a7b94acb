/** Answers as the APIs of an AWS account do, for the few calls that a deployment asks beforehand. Shapes by the SDK's own models. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubbedAccount {
  stacks?: Record<string, string>;
  concurrency?: number;
  inSandbox?: boolean;
  identity?: { tokens: string[]; verified: boolean; mailFrom: string } | null;
  zone?: { name: string; dmarc: boolean } | null;
  settings?: object | null;
}

const xml = (body: string) => ({ status: 200, type: 'text/xml', body });
const json = (value: object, status = 200, headers: Record<string, string> = {}) => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
  headers,
});

export async function stubAccount(
  account: StubbedAccount,
): Promise<{ environment: Record<string, string>; asked: string[]; stop(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const {
      status,
      type,
      body: answer,
      headers = {},
    } = answerTo(account, request, body, asked) as { status: number; type: string; body: string; headers?: Record<string, string> };
    response.writeHead(status, { 'content-type': type, ...headers }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { AWS_ENDPOINT_URL: url, AWS_REGION: 'eu-west-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' },
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answerTo(account: StubbedAccount, request: IncomingMessage, body: string, asked: string[]) {
  const path = request.url ?? '';
  const target = String(request.headers['x-amz-target'] ?? '');
  const form = new URLSearchParams(body);
  const action = target.split('.')[1] ?? form.get('Action') ?? `${request.method} ${path.split('?')[0]}`;
  asked.push(action);
  if (action === 'GetCallerIdentity')
    return xml(
      '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
    );
  if (action === 'DescribeStacks') return stackAnswer(account, form.get('StackName') ?? '');
  if (action === 'DescribeStackResources')
    return xml(
      '<DescribeStackResourcesResponse><DescribeStackResourcesResult><StackResources/></DescribeStackResourcesResult></DescribeStackResourcesResponse>',
    );
  if (action === 'GetParameter')
    return account.settings ? json({ Parameter: { Value: JSON.stringify(account.settings) } }) : json({ __type: 'ParameterNotFound' }, 400);
  if (path.startsWith('/2016-08-19/account-settings')) return json({ AccountLimit: { ConcurrentExecutions: account.concurrency ?? 10 } });
  if (path.startsWith('/v2/email/account'))
    return json({
      ProductionAccessEnabled: !account.inSandbox,
      SendingEnabled: true,
      SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 0 },
    });
  if (path.startsWith('/v2/email/identities/')) return identityAnswer(account);
  return zoneAnswer(account, path);
}

function stackAnswer({ stacks = {} }: StubbedAccount, name: string) {
  const status = stacks[name];
  if (status === undefined)
    return {
      status: 400,
      type: 'text/xml',
      body: `<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack with id ${name} does not exist</Message></Error></ErrorResponse>`,
    };
  return xml(
    `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${name}</StackName><CreationTime>2026-11-01T00:00:00Z</CreationTime><StackStatus>${status}</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  );
}

function identityAnswer({ identity = null }: StubbedAccount) {
  if (identity === null) return json({ message: 'not found' }, 404, { 'x-amzn-errortype': 'NotFoundException' });
  return json({
    VerifiedForSendingStatus: identity.verified,
    DkimAttributes: { Tokens: identity.tokens },
    MailFromAttributes: { MailFromDomain: identity.mailFrom },
  });
}

function zoneAnswer({ zone = null }: StubbedAccount, path: string) {
  if (path.includes('/rrset')) {
    const record = zone?.dmarc ? `<ResourceRecordSet><Name>_dmarc.alerts.${zone.name}.</Name><Type>TXT</Type></ResourceRecordSet>` : '';
    return xml(
      `<ListResourceRecordSetsResponse><ResourceRecordSets>${record}</ResourceRecordSets><IsTruncated>false</IsTruncated><MaxItems>1</MaxItems></ListResourceRecordSetsResponse>`,
    );
  }
  const found = zone
    ? `<HostedZone><Id>/hostedzone/Z1</Id><Name>${zone.name}.</Name><CallerReference>x</CallerReference><Config><PrivateZone>false</PrivateZone></Config></HostedZone>`
    : '';
  return xml(
    `<ListHostedZonesByNameResponse><HostedZones>${found}</HostedZones><IsTruncated>false</IsTruncated><MaxItems>1</MaxItems></ListHostedZonesByNameResponse>`,
  );
}
