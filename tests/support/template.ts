import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TocsinStack } from '../../infra/aws/stack.ts';
import { type DeploymentSettings, deploymentSettings } from '../../infra/aws/stages.ts';
import { functions } from '../../infra/wiring.ts';

export const exampleDeployment = deploymentSettings.parse({
  stage: 'test',
  domain: 'alerts.example.org',
  sender: 'Tocsin <alerts@alerts.example.org>',
  postalAddress: 'Example Organisation, 1 Example Street',
});

/** A folder with an empty bundle per function: what the template says does not depend on their code. */
export function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
  for (const name of Object.keys(functions)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `${name}.mjs`), `export const handler = async () => '${name}';\n`);
  }
  return folder;
}

/** The template as CloudFormation gets it. */
export function templateOf(settings: Partial<DeploymentSettings> = {}): Template {
  const app = new App();
  return Template.fromStack(
    new TocsinStack(app, 'tocsin-test', { deployment: { ...exampleDeployment, ...settings }, bundlesIn: emptyBundles() }),
  );
}
