// Fails where the lockfile names an optional dependency that it does not hold: `npm ci` then breaks on other machines
// (seen with packages published with fewer platform binaries than they list).
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !held.has(name))
    .map((name) => `${path || 'package.json'} wants ${name}`),
);
if (missing.length > 0) {
  console.error(`package-lock.json is incomplete:\n${missing.join('\n')}`);
  process.exit(1);
}
