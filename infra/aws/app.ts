import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { bundleFunctions } from '../bundle.ts';
import { functions } from '../wiring.ts';
import { buildStage } from './build-stage.ts';
import { exampleDeployment, exampleEnvironment, NoSettings, settingsFromContext } from './stages.ts';

try {
  const app = new App();
  const deployment = settingsFromContext((name) => app.node.tryGetContext(name));
  const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
  const env = deployment === exampleDeployment ? exampleEnvironment : { ...(account && { account }), ...(region && { region }) };
  buildStage(app, deployment, await bundlesByFunction(), env);
  app.synth();
} catch (error) {
  if (!(error instanceof NoSettings)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

/** One folder per function, because an asset is a folder: a change in one function uploads and updates that one alone. */
async function bundlesByFunction(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
  const names = Object.keys(functions);
  await bundleFunctions(names, folder);
  const tables = readdirSync(folder).filter((file) => file.endsWith('.br'));
  for (const name of names) {
    const code = readFileSync(join(folder, `${name}.mjs`), 'utf8');
    mkdirSync(join(folder, name));
    for (const file of [`${name}.mjs`, `${name}.mjs.map`]) renameSync(join(folder, file), join(folder, name, file));
    for (const table of tables) if (code.includes(table)) copyFileSync(join(folder, table), join(folder, name, table));
  }
  return folder;
}
