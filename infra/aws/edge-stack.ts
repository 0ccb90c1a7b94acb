/** What CloudFront wants in us-east-1, wherever the stage is: the certificate of the pages, and the firewall. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { DeploymentSettings } from './stages.ts';

export const EDGE_REGION = 'us-east-1';
/** Of one address in five minutes: a person reads a page in seconds, a flood asks hundreds of times. */
const MOST_IN_FIVE_MINUTES = 1_000;

export class EdgeStack extends Stack {
  constructor(scope: Construct, id: string, properties: StackProps & { deployment: DeploymentSettings }) {
    super(scope, id, properties);
    const { pagesHost, zoneId } = properties.deployment;
    const firewall = buildFirewall(this);
    new CfnOutput(this, 'WebAcl', { value: firewall.attrArn, description: 'The firewall before the pages' });
    // Without the zone the operator brings a certificate: --edge-certificate-arn.
    if (pagesHost === null || zoneId === null) return;
    const zone = HostedZone.fromHostedZoneId(this, 'PagesZone', zoneId);
    const certificate = new Certificate(this, 'PagesCertificate', {
      domainName: pagesHost,
      validation: CertificateValidation.fromDns(zone),
    });
    new CfnOutput(this, 'Certificate', { value: certificate.certificateArn, description: "The certificate of the pages' host" });
  }
}

type Rule = CfnWebACL.RuleProperty;

const seen = (metricName: string) => ({ sampledRequestsEnabled: false, cloudWatchMetricsEnabled: true, metricName });

/** Mail programs and mailbox providers post to /u/ from anywhere, many from one address: nothing here refuses them. */
const leavingFirst: Rule = {
  name: 'leaving',
  priority: 0,
  action: { allow: {} },
  statement: {
    byteMatchStatement: {
      fieldToMatch: { uriPath: {} },
      positionalConstraint: 'STARTS_WITH',
      searchString: '/u/',
      textTransformations: [{ priority: 0, type: 'NONE' }],
    },
  },
  visibilityConfig: seen('leaving'),
};

const notTooMany: Rule = {
  name: 'one-address',
  priority: 1,
  action: { block: { customResponse: { responseCode: 429 } } },
  statement: { rateBasedStatement: { limit: MOST_IN_FIVE_MINUTES, aggregateKeyType: 'IP', evaluationWindowSec: 300 } },
  visibilityConfig: seen('one-address'),
};

/** AWS's own lists. Not its core rules: they refuse a form that holds an address of a page, as ours may. */
const managed = (name: string, priority: number): Rule => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } },
  visibilityConfig: seen(name),
});

const buildFirewall = (scope: Construct): CfnWebACL =>
  new CfnWebACL(scope, 'Firewall', {
    scope: 'CLOUDFRONT',
    description: 'Before the pages',
    defaultAction: { allow: {} },
    rules: [
      leavingFirst,
      notTooMany,
      managed('AWSManagedRulesAmazonIpReputationList', 2),
      managed('AWSManagedRulesKnownBadInputsRuleSet', 3),
    ],
    visibilityConfig: seen('pages'),
  });
