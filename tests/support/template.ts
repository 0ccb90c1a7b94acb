import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { buildStage } from '../../infra/aws/build-stage.ts';
import { emptyBundles } from '../../infra/aws/roles/roles-of.ts';
import { type DeploymentSettings, deploymentSettings, exampleEnvironment } from '../../infra/aws/stages.ts';

export const testDeployment = deploymentSettings.parse({
  stage: 'test',
  domain: 'alerts.example.org',
  sender: 'Tocsin <alerts@alerts.example.org>',
  postalAddress: 'Example Organisation, 1 Example Street',
  alarmEmail: 'operators@example.org',
});

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
}
export interface StackTemplate {
  Resources: Record<string, Resource>;
  Outputs?: Record<string, { Value: unknown; Export?: { Name: string } }>;
}
/** Both stacks of a stage, as CloudFormation gets them. */
export interface StageTemplates {
  data: StackTemplate;
  service: StackTemplate;
}

export function templatesOf(settings: Partial<DeploymentSettings> = {}): StageTemplates {
  const { data, service } = buildStage(new App(), { ...testDeployment, ...settings }, emptyBundles(), exampleEnvironment);
  return { data: Template.fromStack(data).toJSON() as StackTemplate, service: Template.fromStack(service).toJSON() as StackTemplate };
}

/** Every resource of a type in both stacks. */
export const ofType = ({ data, service }: StageTemplates, type: string): Resource[] =>
  [data, service].flatMap(({ Resources }) => Object.values(Resources)).filter((resource) => resource.Type === type);

/** The resource that was built under a construct's id: names are CloudFormation's, ids ours. */
export function builtAs({ data, service }: StageTemplates, type: string, id: string): Resource | undefined {
  const wanted = id.replaceAll('-', '');
  const found = [data, service]
    .flatMap(({ Resources }) => Object.entries(Resources))
    .filter(([logicalId, resource]) => resource.Type === type && logicalId.replace(/[0-9A-F]{8}$/, '') === wanted);
  return found[0]?.[1];
}
