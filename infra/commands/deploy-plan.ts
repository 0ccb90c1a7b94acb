/** What the account says about a deployment, in words: what stands in the way, what will be made, what to know. Pure. */
import { type DeploymentSettings, mailFromDomainOf } from '../aws/stages.ts';
import type { AccountFacts } from './deploy-account.ts';

/** A stack in such a state takes no deployment: it has to be looked at first. */
const stuck = /(_IN_PROGRESS|ROLLBACK_FAILED|DELETE_FAILED)$/;
const established = /^(CREATE_COMPLETE|UPDATE_COMPLETE|UPDATE_ROLLBACK_COMPLETE|IMPORT_COMPLETE)$/;

/** Settings with what only the account can tell. */
export function settledBy(facts: AccountFacts, settings: DeploymentSettings): DeploymentSettings {
  const { identity, zone } = facts;
  return {
    ...settings,
    concurrency: Math.max(5, facts.concurrency),
    identity: identity === null || identity.ours ? 'ours' : 'already there',
    zoneId: zone?.id ?? settings.zoneId,
    // Ours once it is written: a record that was there before the first deployment stays somebody else's.
    dmarcIsThere: isEstablished(facts) ? settings.dmarcIsThere : (zone?.dmarcIsThere ?? false),
    established: isEstablished(facts),
  };
}

export const isEstablished = ({ dataStack }: Pick<AccountFacts, 'dataStack'>): boolean => established.test(dataStack ?? '');

/** Why it cannot be deployed now; empty: it can. */
export function obstaclesOf(facts: AccountFacts, { edge }: Pick<DeploymentSettings, 'edge'>): string[] {
  const stacks = [facts.dataStack, facts.serviceStack, facts.edgeStack].filter((status) => status !== null && stuck.test(status));
  return [
    ...(facts.bootstrapped
      ? []
      : [`CDK has not been made ready in this account and region: npx cdk bootstrap aws://${facts.account}/${facts.region}`]),
    ...(edge && !facts.edgeBootstrapped
      ? [`CloudFront wants its certificate and firewall in us-east-1: npx cdk bootstrap aws://${facts.account}/us-east-1`]
      : []),
    ...stacks.map(
      (status) => `A stack of this stage is ${status}: look at its events in CloudFormation, and try again when that is settled.`,
    ),
    ...(facts.sendingEnabled ? [] : ['SES has paused sending for this account: no mail would leave. Its console says why.']),
  ];
}

/** What an operator should know before saying yes. */
export function remarksOf(facts: AccountFacts, settings: DeploymentSettings): string[] {
  const { identity, zone, concurrency } = facts;
  const many = Math.floor(facts.max24HourSend / 1.3);
  return [
    `Account ${facts.account}, region ${facts.region}. Stage ${settings.stage}: ${isEstablished(facts) ? 'an update' : 'the first deployment'}.`,
    settings.keepsData ? 'Its data is kept when the stage goes.' : 'Nothing of it stays when the stage goes.',
    facts.inSandbox
      ? `SES is in its sandbox: mail reaches verified addresses only, 200 a day. Ask for production access when the pages stand.`
      : `SES sends ${facts.maxSendRate} mails a second and ${facts.max24HourSend} a day: enough for about ${many} subscribers.`,
    'New accounts begin on SES\'s plan "Essentials" ($0.16 per thousand mails); à la carte is $0.10: SES console, Account dashboard, Plans.',
    identityRemark(identity, settings),
    zone === null
      ? `No Route 53 zone for ${settings.domain} here: the DNS records are printed, for you to set.`
      : `DNS records are written into the zone ${zone.name}${zone.dmarcIsThere && !isEstablished(facts) ? ', but for DMARC, which is there' : ''}.`,
    concurrency < 1_000
      ? `Lambda may run ${concurrency} functions at a time here; work from queues is bounded to fit. Ask for 1,000 (Service Quotas, Lambda, Concurrent executions): it costs nothing.`
      : `Lambda may run ${concurrency} functions at a time.`,
    settings.pagesHost === null
      ? 'No host name for the pages: links in mails carry the address of the API, which goes when the stage goes. For trying only.'
      : `Pages at https://${settings.pagesHost}.`,
    ...(settings.edge ? ['CloudFront with a firewall stands before them: about $10 a month, and $0.60 per million requests.'] : []),
    'Idle it costs about $3 a month: alarms, two secrets, polling of queues.',
  ];
}

function identityRemark(identity: AccountFacts['identity'], { domain }: DeploymentSettings): string {
  if (identity === null) return `SES does not know ${domain} yet: it will be made an identity.`;
  if (identity.ours) return `SES knows ${domain} by this stage; it is ${identity.verified ? 'verified' : 'waiting for its DNS records'}.`;
  return `SES knew ${domain} before Tocsin: it is used as it is${identity.mailFrom === null ? ', without a MAIL FROM of its own (SPF will not be aligned)' : ''}.`;
}

export interface DnsRecord {
  name: string;
  type: 'CNAME' | 'MX' | 'TXT';
  value: string;
}

/** What mails need to be believed: https://docs.aws.amazon.com/ses/latest/dg/mail-from.html */
export function recordsOf({ domain }: Pick<DeploymentSettings, 'domain'>, facts: Pick<AccountFacts, 'region' | 'identity'>): DnsRecord[] {
  const dkim = (facts.identity?.dkimTokens ?? []).map(
    (token): DnsRecord => ({ name: `${token}._domainkey.${domain}`, type: 'CNAME', value: `${token}.dkim.amazonses.com` }),
  );
  const mailFrom = facts.identity?.mailFrom ?? mailFromDomainOf(domain);
  return [
    ...dkim,
    { name: mailFrom, type: 'MX', value: `10 feedback-smtp.${facts.region}.amazonses.com` },
    { name: mailFrom, type: 'TXT', value: 'v=spf1 include:amazonses.com ~all' },
    { name: `_dmarc.${domain}`, type: 'TXT', value: 'v=DMARC1; p=none' },
  ];
}

/** As one table, to be handed to whoever keeps the DNS. */
export function recordTable(records: readonly DnsRecord[]): string {
  const width = Math.max(...records.map(({ name }) => name.length));
  return records.map(({ name, type, value }) => `  ${name.padEnd(width)}  ${type.padEnd(5)}  ${value}`).join('\n');
}
