import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { bundleFunctions } from '../bundle.ts';
import { functions } from '../wiring.ts';
import { TocsinStack } from './stack.ts';
import { settingsFromContext } from './stages.ts';

const app = new App();
const deployment = settingsFromContext((name) => app.node.tryGetContext(name));
const bundlesIn = await bundlesByFunction();

new TocsinStack(app, `tocsin-${deployment.stage}`, { deployment, bundlesIn, description: 'Tocsin, a news alert service' });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
app.synth();

/** One folder per function, because an asset is a folder: a change in one function uploads and updates that one alone. */
async function bundlesByFunction(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
  const names = Object.keys(functions);
  await bundleFunctions(names, folder);
  const tables = readdirSync(folder).filter((file) => file.endsWith('.br'));
  for (const name of names) {
    const code = readFileSync(join(folder, `${name}.mjs`), 'utf8');
    mkdirSync(join(folder, name));
    renameSync(join(folder, `${name}.mjs`), join(folder, name, `${name}.mjs`));
    for (const table of tables) if (code.includes(table)) copyFileSync(join(folder, table), join(folder, name, table));
  }
  return folder;
}
