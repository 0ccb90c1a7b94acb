/** CloudFront before the pages: the template, and what the functions make of its requests. */
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { LambdaEvent } from 'hono/aws-lambda';
import { describe, expect, it } from 'vitest';
import { CALLER_HEADER, ORIGIN_HEADER } from '../../functions/environment.ts';
import { throughTheEdge } from '../../functions/lambda/through-the-edge.ts';
import { buildStage } from '../../infra/aws/build-stage.ts';
import { emptyBundles } from '../../infra/aws/roles/roles-of.ts';
import { deploymentSettings, exampleEnvironment } from '../../infra/aws/stages.ts';
import * as policies from '../support/policies.ts';
import { builtAs, ofType, type StackTemplate, testDeployment } from '../support/template.ts';

const settings = {
  ...testDeployment,
  pagesHost: 'news.example.org',
  zoneId: 'Z00000000EXAMPLE',
  edge: true,
  edgeCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/1',
  webAclArn: 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/firewall/1',
};
const app = new App();
const { data, service, edge } = buildStage(app, settings, emptyBundles(), exampleEnvironment);
if (edge === null) throw new Error('no edge');
const templateOf = (stack: typeof edge) => Template.fromStack(stack).toJSON() as StackTemplate;
const templates = { data: templateOf(data), service: templateOf(service) };
const atTheEdge = templateOf(edge);
const [distribution] = ofType(templates, 'AWS::CloudFront::Distribution');
const config = distribution?.Properties['DistributionConfig'] as Record<string, unknown>;

describe('with CloudFront before the pages', () => {
  it('all three stacks pass cdk-nag and the validator', () => {
    expect(() => app.synth()).not.toThrow();
  });

  it('certificate and firewall are in us-east-1, and the distribution uses them', () => {
    expect(edge.region).toBe('us-east-1');
    expect(Object.values(atTheEdge.Resources).map(({ Type }) => Type)).toEqual(
      expect.arrayContaining(['AWS::CertificateManager::Certificate', 'AWS::WAFv2::WebACL']),
    );
    expect(config).toMatchObject({
      Aliases: ['news.example.org'],
      WebACLId: settings.webAclArn,
      ViewerCertificate: { AcmCertificateArn: settings.edgeCertificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });

  it('the firewall lets every one-click post by, before it counts anybody', () => {
    const [acl] = Object.values(atTheEdge.Resources).filter(({ Type }) => Type === 'AWS::WAFv2::WebACL');
    const rules = acl?.Properties['Rules'] as { Priority: number; Action?: object; Statement: object }[];
    const [first] = rules.toSorted((one, other) => one.Priority - other.Priority);
    expect(first).toMatchObject({ Action: { Allow: {} }, Statement: { ByteMatchStatement: { SearchString: '/u/' } } });
    expect(JSON.stringify(rules)).toContain('RateBasedStatement');
  });

  it('nothing is cached, and no log of paths is kept', () => {
    expect(JSON.stringify(config)).toContain('4135ea2d-6df8-44a3-9df3-4b5a84be39ad'); // CachingDisabled
    expect(config['Logging']).toBeUndefined();
  });

  it('the key stands in no template, only where CloudFormation finds it', () => {
    const [origin] = config['Origins'] as { OriginCustomHeaders: { HeaderName: string; HeaderValue: unknown }[] }[];
    expect(origin?.OriginCustomHeaders).toEqual([
      {
        HeaderName: ORIGIN_HEADER,
        HeaderValue: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', expect.anything(), ':SecretString:1::}}']] },
      },
    ]);
  });

  it('whoever answers requests asks for the key, and links carry the host', () => {
    for (const name of ['web', 'api', 'console']) {
      const given = builtAs(templates, 'AWS::Lambda::Function', `${name}Function`)?.Properties['Environment'];
      expect(given).toMatchObject({ Variables: { ORIGIN_KEY_SECRET: expect.anything(), PUBLIC_URL: 'https://news.example.org' } });
    }
  });

  it('the host points to CloudFront and to nothing else', () => {
    const pages = ofType(templates, 'AWS::Route53::RecordSet').filter(({ Properties }) => Properties['Name'] === 'news.example.org.');
    expect(pages.map(({ Properties }) => Properties['Type'])).toEqual(['A', 'AAAA']);
    expect(ofType(templates, 'AWS::ApiGatewayV2::DomainName')).toEqual([]);
    expect(policies.routesWithoutBudget(templates)).toEqual([]);
  });

  it('a stage without it has none of this, and one without a host cannot have it', () => {
    const without = buildStage(new App(), { ...settings, edge: false }, emptyBundles(), exampleEnvironment);
    expect(without.edge).toBeNull();
    expect(JSON.stringify(templateOf(without.service))).not.toMatch(/CloudFront|ORIGIN_KEY_SECRET/);
    expect(deploymentSettings.safeParse({ ...settings, pagesHost: null }).success).toBe(false);
  });
});

describe('a request behind CloudFront', () => {
  const isOrigin = async (key: string) => key === 'right';
  const asked = (headers: Record<string, string>) =>
    ({ headers, requestContext: { http: { sourceIp: '130.176.0.1', method: 'GET' } } }) as unknown as LambdaEvent;
  const seen = async (event: LambdaEvent) => (event.requestContext as { http: { sourceIp: string } }).http.sourceIp;

  it('comes in with the key, and is the one who asked CloudFront', async () => {
    const answer = throughTheEdge(isOrigin, seen);
    expect(await answer(asked({ [ORIGIN_HEADER]: 'right', [CALLER_HEADER]: '192.0.2.7' }), {})).toBe('192.0.2.7');
  });

  it.each([{}, { [ORIGIN_HEADER]: 'wrong' }, { [CALLER_HEADER]: '192.0.2.7' }, { [ORIGIN_HEADER]: '' }])(
    'does not come in with %j',
    async (headers) => {
      expect(await throughTheEdge(isOrigin, seen)(asked(headers as Record<string, string>), {})).toMatchObject({ statusCode: 403 });
    },
  );

  it('is whom API Gateway saw if there is no CloudFront, whatever it says of itself', async () => {
    const answer = throughTheEdge(null, seen);
    expect(await answer(asked({ [ORIGIN_HEADER]: 'right', [CALLER_HEADER]: '192.0.2.7' }), {})).toBe('130.176.0.1');
  });
});
