/** CloudFront before the pages, if a stage wants it: the way in is then this one alone. */
import { Fn, Validations } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { CALLER_HEADER, ORIGIN_HEADER } from '../../functions/environment.ts';
import { type DeploymentSettings, edgeOf } from './stages.ts';

/** https://docs.aws.amazon.com/general/latest/gr/cf_region.html */
const ZONE_OF_CLOUDFRONT = 'Z2FDTNDATAQYW2';

/** Whatever the caller says of itself under this name is overwritten. */
const sayWhoCalls = `function handler(event) {
  var request = event.request;
  request.headers['${CALLER_HEADER}'] = { value: event.viewer.ip };
  return request;
}
`;

/** Null while the stage has none, or its part in us-east-1 does not stand yet. */
export function buildEdge(
  scope: Construct,
  { deployment, api, originKey }: { deployment: DeploymentSettings; api: HttpApi; originKey: Secret },
): Distribution | null {
  const edge = edgeOf(deployment);
  if (edge === null) return null;
  const distribution = new Distribution(scope, 'Edge', {
    comment: `The pages of tocsin-${deployment.stage}`,
    domainNames: [edge.pagesHost],
    certificate: Certificate.fromCertificateArn(scope, 'EdgeCertificate', edge.certificateArn),
    webAclId: edge.webAclArn,
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    defaultBehavior: {
      origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint)), {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        // Resolved by CloudFormation: the key stands in no template.
        customHeaders: { [ORIGIN_HEADER]: originKey.secretValueFromJson('1').unsafeUnwrap() },
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      // Every page is for one reader.
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      functionAssociations: [
        {
          eventType: FunctionEventType.VIEWER_REQUEST,
          function: new EdgeFunction(scope, 'SayWhoCalls', {
            code: FunctionCode.fromInline(sayWhoCalls),
            runtime: FunctionRuntime.JS_2_0,
          }),
        },
      ],
    },
  });
  const reasons: Record<string, string> = {
    'AwsSolutions-CFR1': 'People read news everywhere.',
    'AwsSolutions-CFR3': 'An access log of CloudFront holds paths, and ours hold the tokens of links.',
  };
  for (const [id, reason] of Object.entries(reasons)) Validations.of(distribution).acknowledge({ id, reason });
  writeRecords(scope, deployment, distribution);
  return distribution;
}

function writeRecords(scope: Construct, { zoneId, pagesHost }: DeploymentSettings, distribution: Distribution): void {
  if (zoneId === null) return;
  for (const type of ['A', 'AAAA']) {
    new CfnRecordSet(scope, `Edge${type}`, {
      hostedZoneId: zoneId,
      name: `${pagesHost}.`,
      type,
      aliasTarget: { dnsName: distribution.distributionDomainName, hostedZoneId: ZONE_OF_CLOUDFRONT },
    });
  }
}
