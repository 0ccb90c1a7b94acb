import { Duration, Fn } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import { type DeploymentSettings, mailFromDomainOf } from './stages.ts';

interface DkimRecord {
  name: string;
  value: string;
}

const ttl = String(Duration.hours(1).toSeconds());

/** What the domain's zone must hold for mails to be believed: https://docs.aws.amazon.com/ses/latest/dg/mail-from.html */
export function writeRecords(scope: Construct, deployment: DeploymentSettings, region: string, dkim: readonly DkimRecord[]): void {
  const { domain, zoneId: hostedZoneId, dmarcIsThere } = deployment;
  if (hostedZoneId === null) return;
  const record = (id: string, name: string, type: string, value: string) =>
    new CfnRecordSet(scope, id, { hostedZoneId, name: `${name}.`, type, ttl, resourceRecords: [value] });
  for (const [index, { name, value }] of dkim.entries()) record(`Dkim${index + 1}`, Fn.join('', [name]), 'CNAME', value);
  record('MailFromMx', mailFromDomainOf(domain), 'MX', `10 feedback-smtp.${region}.amazonses.com`);
  record('MailFromSpf', mailFromDomainOf(domain), 'TXT', '"v=spf1 include:amazonses.com ~all"');
  // One that somebody set before us is theirs, and often stricter.
  if (!dmarcIsThere) record('Dmarc', `_dmarc.${domain}`, 'TXT', '"v=DMARC1; p=none"');
}
