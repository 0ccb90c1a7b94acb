import { Stack } from 'aws-cdk-lib';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Keeping } from './keeping.ts';
import { writeRecords } from './records.ts';
import { type DeploymentSettings, mailFromDomainOf } from './stages.ts';

/** The domain as SES knows it, with DKIM and a MAIL FROM of its own, and its records where the zone is ours to write. An identity that was there before us is left as it is. */
export function buildIdentity(scope: Construct, deployment: DeploymentSettings, { removalPolicy }: Keeping): void {
  const { domain, identity: whose } = deployment;
  if (whose === 'already there') return;
  const identity = new EmailIdentity(scope, 'Identity', { identity: Identity.domain(domain), mailFromDomain: mailFromDomainOf(domain) });
  identity.applyRemovalPolicy(removalPolicy);
  if (deployment.zoneId) writeRecords(scope, deployment, Stack.of(scope).region, identity.dkimRecords);
}

/** The statement's resources: SES looks at the identity and the configuration set, and in its sandbox at the recipient's identity too. */
export function sendingArns(scope: Construct, configurationSetName: string): string[] {
  const stack = Stack.of(scope);
  const arn = (resource: string, resourceName: string) => stack.formatArn({ service: 'ses', resource, resourceName });
  return [arn('identity', '*'), arn('configuration-set', configurationSetName)];
}
