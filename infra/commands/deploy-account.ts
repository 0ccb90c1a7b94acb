/** What the account of the current credentials holds: read before anything is made. Nothing here changes it. */
import { CloudFormationClient, DescribeStackResourcesCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { ListHostedZonesByNameCommand, ListResourceRecordSetsCommand, Route53Client } from '@aws-sdk/client-route-53';
import { GetAccountCommand, GetEmailIdentityCommand, NotFoundException, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { dataStackName, edgeStackName, serviceStackName } from '../aws/build-stage.ts';
import { EDGE_REGION } from '../aws/edge-stack.ts';

export interface AccountFacts {
  account: string;
  region: string;
  /** CloudFormation's status of both stacks; null: there is none. */
  dataStack: string | null;
  serviceStack: string | null;
  /** Of what stands before the pages, in us-east-1; null: there is none. */
  edgeStack: string | null;
  bootstrapped: boolean;
  /** The same of us-east-1. */
  edgeBootstrapped: boolean;
  concurrency: number;
  /** SES lets mail go to verified addresses only. */
  inSandbox: boolean;
  sendingEnabled: boolean;
  maxSendRate: number;
  max24HourSend: number;
  /** Null: SES does not know the domain. */
  identity: { ours: boolean; verified: boolean; dkimTokens: string[]; mailFrom: string | null } | null;
  /** The Route 53 zone that holds the domain, and what it has for DMARC. */
  zone: { id: string; name: string; dmarcIsThere: boolean } | null;
}

/** Throws what the SDK throws, a missing region and missing credentials included. */
export async function readAccount(stage: string, domain: string | null): Promise<AccountFacts> {
  const sts = new STSClient({});
  const [{ Account = '' }, region, data, service, edge, toolkit, edgeToolkit, lambda, ses, zone] = await Promise.all([
    sts.send(new GetCallerIdentityCommand({})),
    sts.config.region(),
    statusOf(dataStackName(stage)),
    statusOf(serviceStackName(stage)),
    statusOf(edgeStackName(stage), EDGE_REGION),
    statusOf('CDKToolkit'),
    statusOf('CDKToolkit', EDGE_REGION),
    new LambdaClient({}).send(new GetAccountSettingsCommand({})),
    new SESv2Client({}).send(new GetAccountCommand({})),
    domain === null ? null : zoneOf(domain),
  ]);
  return {
    account: Account,
    region,
    dataStack: data,
    serviceStack: service,
    edgeStack: edge,
    edgeBootstrapped: edgeToolkit !== null,
    bootstrapped: toolkit !== null,
    concurrency: lambda.AccountLimit?.ConcurrentExecutions ?? 10,
    inSandbox: ses.ProductionAccessEnabled !== true,
    sendingEnabled: ses.SendingEnabled !== false,
    maxSendRate: ses.SendQuota?.MaxSendRate ?? 1,
    max24HourSend: ses.SendQuota?.Max24HourSend ?? 200,
    identity: domain === null ? null : await identityOf(domain, data === null ? null : dataStackName(stage)),
    zone,
  };
}

async function statusOf(stack: string, region?: string): Promise<string | null> {
  try {
    const { Stacks = [] } = await new CloudFormationClient(region ? { region } : {}).send(new DescribeStacksCommand({ StackName: stack }));
    return Stacks[0]?.StackStatus ?? null;
  } catch (error) {
    // CloudFormation has no name of its own for this.
    if ((error as Error).name === 'ValidationError' && /does not exist/.test((error as Error).message)) return null;
    throw error;
  }
}

/** What a stack that stands says of itself, by name. */
export async function outputsOf(stack: string, region: string): Promise<Record<string, string>> {
  const { Stacks = [] } = await new CloudFormationClient({ region }).send(new DescribeStacksCommand({ StackName: stack }));
  return Object.fromEntries((Stacks[0]?.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]));
}

async function identityOf(domain: string, stack: string | null): Promise<AccountFacts['identity']> {
  try {
    const found = await new SESv2Client({}).send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
    return {
      ours: stack !== null && (await holdsIdentity(stack, domain)),
      verified: found.VerifiedForSendingStatus === true,
      dkimTokens: found.DkimAttributes?.Tokens ?? [],
      mailFrom: found.MailFromAttributes?.MailFromDomain ?? null,
    };
  } catch (error) {
    if (error instanceof NotFoundException) return null;
    throw error;
  }
}

async function holdsIdentity(stack: string, domain: string): Promise<boolean> {
  const { StackResources = [] } = await new CloudFormationClient({}).send(new DescribeStackResourcesCommand({ StackName: stack }));
  return StackResources.some(
    ({ ResourceType, PhysicalResourceId }) => ResourceType === 'AWS::SES::EmailIdentity' && PhysicalResourceId === domain,
  );
}

/** The longest zone whose name the domain ends with. */
async function zoneOf(domain: string): Promise<AccountFacts['zone']> {
  const client = new Route53Client({});
  for (let name = domain; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const { HostedZones = [] } = await client.send(new ListHostedZonesByNameCommand({ DNSName: name, MaxItems: 1 }));
    const [zone] = HostedZones;
    if (zone?.Name !== `${name}.` || zone.Config?.PrivateZone) continue;
    const id = (zone.Id ?? '').replace('/hostedzone/', '');
    const start = { StartRecordName: `_dmarc.${domain}`, StartRecordType: 'TXT' as const, MaxItems: 1 };
    const { ResourceRecordSets = [] } = await client.send(new ListResourceRecordSetsCommand({ HostedZoneId: id, ...start }));
    return { id, name, dmarcIsThere: ResourceRecordSets[0]?.Name === `_dmarc.${domain}.` };
  }
  return null;
}
