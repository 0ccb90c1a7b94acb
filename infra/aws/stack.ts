import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { DataStack } from './data-stack.ts';
import { buildEdge } from './edge.ts';
import { buildFunctions } from './functions.ts';
import { sendingArns } from './identity.ts';
import { buildMail } from './mail.ts';
import { buildMonitoring } from './monitoring.ts';
import { buildQueues } from './queues.ts';
import { buildOriginKey } from './secrets.ts';
import { buildSendEvents } from './send-events.ts';
import { buildSignIn } from './sign-in.ts';
import { type DeploymentSettings, edgeOf } from './stages.ts';
import { buildTriggers } from './triggers.ts';
import { buildHttpApi, buildRoutes } from './web.ts';

/** What runs in a stage, on what its data stack keeps. `bundlesIn` holds one folder per function. */
export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    properties: StackProps & { deployment: DeploymentSettings; data: DataStack; bundlesIn: string },
  ) {
    super(scope, id, properties);
    const { deployment, data, bundlesIn } = properties;
    const queues = buildQueues(this);
    const configurationSet = buildMail(this, queues.mailEvents, buildSendEvents(this, data.buckets.sendEvents));
    const pages = buildHttpApi(this, deployment);
    const signIn = buildSignIn(this, { deployment, admins: data.admins, pagesUrl: pages.url });
    const originKey = edgeOf(deployment) && buildOriginKey(this);
    const lambdas = buildFunctions(this, {
      originKey,
      deployment,
      data,
      queues,
      bundlesIn,
      sendingArns: sendingArns(this, configurationSet.configurationSetName),
      settings: {
        MAIL_FROM: deployment.sender,
        POSTAL_ADDRESS: deployment.postalAddress,
        PUBLIC_URL: pages.url,
        SERVICE_NAME: deployment.serviceName,
        CONFIGURATION_SET: configurationSet.configurationSetName,
        ALLOW_LOOPBACK_FEEDS: 'no',
        SIGN_IN_ISSUER: signIn.issuer,
        SIGN_IN_CLIENT_ID: signIn.clientId,
      },
    });
    buildTriggers(this, { concurrency: deployment.concurrency, lambdas, tables: data.tables, queues, buckets: data.buckets });
    buildRoutes(pages.api, lambdas);
    const edge = originKey && buildEdge(this, { deployment, api: pages.api, originKey });
    if (edge) new CfnOutput(this, 'EdgeAt', { value: edge.distributionDomainName, description: "Where the pages' host points to" });
    buildMonitoring(this, { deployment, lambdas, queues, configurationSet, api: pages.api, failedRecords: data.failedRecordsNotices });
    new CfnOutput(this, 'PagesAt', { value: pages.url, description: 'Where people sign up' });
    new CfnOutput(this, 'ConsoleAt', { value: `${pages.url}/console`, description: 'Where topics and feeds are looked after' });
  }
}
