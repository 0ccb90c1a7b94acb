/** What the local host needs to know of a stage's policies, from its templates. */

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import type { FunctionName } from '../../../functions/environment.ts';
import { localSettings } from '../../local/function-environment.ts';
import type { Roles } from '../../local/gate/roles.ts';
import { functions } from '../../wiring.ts';
import { buildStage } from '../build-stage.ts';
import { addressOf, exampleDeployment, exampleEnvironment } from '../stages.ts';
import { edgesOf, roleIdOf } from './edges.ts';
import { resolver, type Template } from './resolve.ts';
import { roleStatements } from './statements.ts';

/** A folder with an empty bundle per function: what the template says does not depend on their code. */
export function emptyBundles(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-bundles-'));
  for (const name of Object.keys(functions)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, `${name}.mjs`), `export const handler = async () => '${name}';\n`);
  }
  return folder;
}

/** The roles of a stage that sends as the local host does. */
export function rolesOfTheTemplate(): Roles {
  const app = new App();
  const sender = localSettings('http://127.0.0.1').MAIL_FROM;
  const deployment = { ...exampleDeployment, sender, domain: addressOf(sender).split('@')[1] ?? '' };
  const { data, service } = buildStage(app, deployment, emptyBundles(), exampleEnvironment);
  const assembly = app.synth();
  const templates = [data, service].map(({ artifactId }) => assembly.getStackArtifact(artifactId).template as Template);
  const resolve = resolver(templates, exampleEnvironment);
  const names = Object.keys(functions) as FunctionName[];
  const roles = Object.fromEntries(names.map((name) => [name, roleStatements(roleIdOf(resolve, idOf(name)), resolve)]));
  return { roles, edges: edgesOf(resolve) };

  function idOf(name: FunctionName): string {
    const wanted = `${name}Function`.replaceAll('-', '');
    return [...resolve.resources.keys()].find((id) => id.replace(/[0-9A-F]{8}$/, '') === wanted) ?? '';
  }
}

/** As it is committed: one statement a line, so that a change shows. */
export function writtenRoles({ roles, edges }: Roles): string {
  const lines = (list: readonly unknown[]) => list.map((one) => `      ${JSON.stringify(one)}`).join(',\n');
  const byFunction = Object.entries(roles).map(([name, statements]) => `    "${name}": [\n${lines(statements ?? [])}\n    ]`);
  return `{\n  "roles": {\n${byFunction.join(',\n')}\n  },\n  "edges": [\n${lines(edges)}\n  ]\n}\n`;
}
