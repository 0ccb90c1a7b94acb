import { CfnOutput, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { buildBuckets } from './buckets.ts';
import { buildFunctions } from './functions.ts';
import { buildMail } from './mail.ts';
import { buildMonitoring } from './monitoring.ts';
import { buildQueues } from './queues.ts';
import type { DeploymentSettings } from './stages.ts';
import { buildTables } from './tables.ts';
import { buildTriggers } from './triggers.ts';
import { buildHttpApi, routeToWeb } from './web.ts';

/** The whole service of one stage, built from the wiring. `bundlesIn` holds one folder per function. */
export class TocsinStack extends Stack {
  constructor(scope: Construct, id: string, properties: StackProps & { deployment: DeploymentSettings; bundlesIn: string }) {
    super(scope, id, { ...properties, terminationProtection: true });
    const { deployment, bundlesIn } = properties;
    const { stage } = deployment;

    const tables = buildTables(this, stage);
    const queues = buildQueues(this, stage);
    const buckets = buildBuckets(this);
    const mail = buildMail(this, stage, deployment.domain, queues.mailEvents);
    const api = buildHttpApi(this, stage);
    const publicUrl = deployment.publicUrl ?? api.apiEndpoint;
    const lambdas = buildFunctions(this, {
      stage,
      tables,
      queues,
      buckets,
      bundlesIn,
      tokenKeys: buildTokenKeys(this, stage),
      mailArns: mail.mailArns,
      settings: {
        MAIL_FROM: deployment.sender,
        POSTAL_ADDRESS: deployment.postalAddress,
        PUBLIC_URL: publicUrl,
        SERVICE_NAME: deployment.serviceName,
        CONFIGURATION_SET: mail.configurationSetName,
        ALLOW_LOOPBACK_FEEDS: 'no',
      },
    });
    buildTriggers(this, { stage, lambdas, tables, queues, buckets });
    routeToWeb(api, lambdas.web);
    buildMonitoring(this, stage, deployment.alarmEmail, lambdas, queues);

    new CfnOutput(this, 'PagesAt', { value: publicUrl, description: 'Where people sign up' });
    mail.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DnsRecord${index + 1}`, {
        value: `${name} CNAME ${value}`,
        description: 'Set once in the DNS of the domain, so that SES may sign for it',
      });
    });
  }
}

/** The keys that sign links: made by Secrets Manager at the first deployment, never seen by a person. */
function buildTokenKeys(scope: Construct, stage: string): Secret {
  const tokenKeys = new Secret(scope, 'TokenKeys', {
    secretName: `tocsin-${stage}-token-keys`,
    description: 'Signs the links in mails. Every link mailed so far dies with it.',
    generateSecretString: { secretStringTemplate: '{}', generateStringKey: '1', passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(tokenKeys).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason: 'A rotation is an act of an operator (infra/README.md): it must keep the old key for as long as unsubscribe links live.',
  });
  return tokenKeys;
}
