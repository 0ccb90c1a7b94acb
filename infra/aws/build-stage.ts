import { type App, type Environment, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { DataStack } from './data-stack.ts';
import { EDGE_REGION, EdgeStack } from './edge-stack.ts';
import { ServiceStack } from './stack.ts';
import type { DeploymentSettings } from './stages.ts';

export const dataStackName = (stage: string): string => `tocsin-${stage}-data`;
export const edgeStackName = (stage: string): string => `tocsin-${stage}-edge`;
export const serviceStackName = (stage: string): string => `tocsin-${stage}`;

/** The stacks of a stage: two, and a third if it has CloudFront. cdk-nag's findings, and CDK's own of the template, fail the synthesis. */
export function buildStage(app: App, deployment: DeploymentSettings, bundlesIn: string, env?: Environment) {
  const always = { deployment, ...(env ? { env } : {}) };
  const data = new DataStack(app, dataStackName(deployment.stage), { ...always, description: 'What Tocsin, a news alert service, keeps' });
  const service = new ServiceStack(app, serviceStackName(deployment.stage), {
    ...always,
    data,
    bundlesIn,
    description: 'What Tocsin, a news alert service, runs',
  });
  const edge = deployment.edge
    ? new EdgeStack(app, edgeStackName(deployment.stage), {
        deployment,
        description: "What stands before Tocsin's pages",
        ...(env ? { env: { ...env, region: EDGE_REGION } } : {}),
      })
    : null;
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { data, service, edge };
}
