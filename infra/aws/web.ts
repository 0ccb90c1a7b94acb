import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { type CfnStage, HttpApi, type HttpMethod, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type RouteWiring, routes } from '../wiring.ts';
import { buildDomain } from './pages-domain.ts';
import { type DeploymentSettings, edgeOf } from './stages.ts';

export interface Pages {
  api: HttpApi;
  /** Where links point to. */
  url: string;
}

/** The address people open. Made before the functions, which carry it in their environment. */
export function buildHttpApi(scope: Construct, deployment: DeploymentSettings): Pages {
  const edge = edgeOf(deployment);
  // CloudFront has the domain then, and comes in by the API's own address, with a key that the functions ask for.
  const domain = edge === null ? buildDomain(scope, deployment) : null;
  const api = new HttpApi(scope, 'Http', {
    description: `The pages of tocsin-${deployment.stage}`,
    createDefaultStage: false,
    // Links carry the domain; a second address would be a way around whatever stands before it.
    disableExecuteApiEndpoint: domain !== null,
  });
  const accessLog = new LogGroup(scope, 'HttpAccessLog', {
    logGroupName: `/tocsin/${deployment.stage}/http`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const stage = api.addStage('DefaultStage', {
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: routes.other.perSecond, burstLimit: 2 * routes.other.perSecond },
    ...(domain ? { domainMapping: { domainName: domain } } : {}),
    accessLogSettings: {
      destination: new LogGroupLogDestination(accessLog),
      // Route key, never the path: paths hold the tokens of links. No address of the caller either.
      format: AccessLogFormat.custom(
        JSON.stringify({
          requestId: '$context.requestId',
          route: '$context.routeKey',
          status: '$context.status',
          milliseconds: '$context.responseLatency',
        }),
      ),
    },
  });
  const inner = stage.node.defaultChild as CfnStage;
  // A budget for each route, so that a flood on one of them refuses nothing on another: one-click posts least of all.
  inner.routeSettings = Object.fromEntries(
    allRoutes().map(({ key, perSecond }) => [key, { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: 2 * perSecond }]),
  );
  return { api, url: domain || edge ? `https://${deployment.pagesHost}` : api.apiEndpoint };
}

const allRoutes = () =>
  Object.values(routes).flatMap(({ perSecond, keys, to }: RouteWiring) => keys.map((key) => ({ key, perSecond, to })));

/** Connects each route to the function that answers. */
export function buildRoutes(api: HttpApi, lambdas: Record<RouteWiring['to'], LambdaFunction>): void {
  const integrations = {
    web: new HttpLambdaIntegration('Web', lambdas.web),
    api: new HttpLambdaIntegration('Api', lambdas.api),
    console: new HttpLambdaIntegration('Console', lambdas.console),
  };
  for (const { key, to } of allRoutes()) {
    const [method = '', path = ''] = key.split(' ');
    const [route] = api.addRoutes({ path, methods: [method as HttpMethod], integration: integrations[to] });
    if (!route) throw new Error(`no route ${key}`);
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Public pages: what a link may do is in its signed token, checked in web. The API checks its keys itself, the console its sessions.',
    });
    // API Gateway refuses settings for a route that is not there yet.
    api.defaultStage?.node.addDependency(route);
  }
}
