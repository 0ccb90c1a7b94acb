import { DomainName, EndpointType, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnRecordSet, HostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';
import type { DeploymentSettings } from './stages.ts';

/** The pages' own host name, with its certificate; null while there is neither a zone to prove it by nor a certificate that was proven. */
export function buildDomain(scope: Construct, deployment: DeploymentSettings): DomainName | null {
  const { pagesHost, zoneId } = deployment;
  const certificate = certificateOf(scope, deployment);
  if (pagesHost === null || certificate === null) return null;
  const domain = new DomainName(scope, 'PagesDomain', {
    domainName: pagesHost,
    certificate,
    endpointType: EndpointType.REGIONAL,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  if (zoneId !== null) {
    for (const type of ['A', 'AAAA']) {
      new CfnRecordSet(scope, `Pages${type}`, {
        hostedZoneId: zoneId,
        name: `${pagesHost}.`,
        type,
        aliasTarget: { dnsName: domain.regionalDomainName, hostedZoneId: domain.regionalHostedZoneId },
      });
    }
  }
  return domain;
}

function certificateOf(scope: Construct, { pagesHost, zoneId, certificateArn }: DeploymentSettings): ICertificate | null {
  if (certificateArn !== null) return Certificate.fromCertificateArn(scope, 'PagesCertificate', certificateArn);
  if (pagesHost === null || zoneId === null) return null;
  const zone = HostedZone.fromHostedZoneId(scope, 'PagesZone', zoneId);
  return new Certificate(scope, 'PagesCertificate', { domainName: pagesHost, validation: CertificateValidation.fromDns(zone) });
}
