import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** The address people open. Made before the functions, which carry it in their environment. */
export function buildHttpApi(scope: Construct, stage: string): HttpApi {
  const api = new HttpApi(scope, 'Http', { apiName: `tocsin-${stage}`, createDefaultStage: false });
  const accessLog = new LogGroup(scope, 'HttpAccessLog', {
    logGroupName: `/tocsin/${stage}/http`,
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  api.addStage('DefaultStage', {
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 100, burstLimit: 200 },
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
  return api;
}

/** Everything goes to `web`, which knows its routes. */
export function routeToWeb(api: HttpApi, web: LambdaFunction): void {
  const routes = api.addRoutes({ path: '/{proxy+}', integration: new HttpLambdaIntegration('Web', web) });
  const root = api.addRoutes({ path: '/', integration: new HttpLambdaIntegration('WebRoot', web) });
  for (const route of [...routes, ...root]) {
    Validations.of(route).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Public pages: what a link may do is in its signed token, checked in web.',
    });
  }
}
