import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const checkout = mkdtempSync(join(tmpdir(), 'tocsin-lint-'));
cpSync(join(root, '.biome.json'), join(checkout, '.biome.json'));
cpSync(join(root, '.biome'), join(checkout, '.biome'), { recursive: true });
cpSync(join(root, 'tsconfig.json'), join(checkout, 'tsconfig.json'));
afterAll(() => rmSync(checkout, { recursive: true }));

interface Finding {
  category: string;
  location: { path: string; start?: { line: number } };
}

/** Runs the linter and answers with what it found. It exits with 1 where it found something. */
function found(cwd: string, ...arguments_: string[]): { rule: string; path: string; line: number }[] {
  const options = ['lint', '--reporter=json', '--max-diagnostics=1000', ...arguments_];
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), options, { cwd, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Finding[] };
  return diagnostics.map(({ category, location }) => ({
    rule: category.split('/').at(-1) ?? category,
    path: location.path,
    line: location.start?.line ?? 0,
  }));
}

function place(path: string, content: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), content);
}

/** Lints one file as if it stood at `path` in the repository. */
function lint(path: string, content: string) {
  place(path, content);
  return found(checkout, '--vcs-enabled=false', path);
}

/** For every folder a file and an import that its rule forbids. */
const planted: Record<string, [path: string, forbidden: string]> = {
  'functions/adapters': ['functions/adapters/aws/zz.ts', '../../presentation/pages/layout.tsx'],
  'functions/admin': ['functions/admin/zz.ts', '@aws-sdk/client-dynamodb'],
  'functions/api': ['functions/api/zz.ts', '@aws-sdk/client-sqs'],
  'functions/article': ['functions/article/zz.ts', '../topic/topic.ts'],
  'functions/console': ['functions/console/zz.ts', '../../infra/wiring.ts'],
  'functions/delivery': ['functions/delivery/zz.ts', '../digest/digest.ts'],
  'functions/digest': ['functions/digest/zz.ts', '../adapters/aws/queue.ts'],
  'functions/feed': ['functions/feed/zz.ts', '../match/match.ts'],
  'functions/lambda': ['functions/lambda/zz.ts', '../adapters/aws/codec.ts'],
  'functions/match': ['functions/match/zz.ts', '../subscription/subscription.ts'],
  'functions/presentation': ['functions/presentation/emails/zz.ts', '../../web/app.ts'],
  'functions/reading': ['functions/reading/formats/zz.ts', '../../article/article.ts'],
  'functions/search': ['functions/search/index/zz.ts', '../../topic/topic.ts'],
  'functions/story': ['functions/story/zz.ts', '../digest/digest.ts'],
  'functions/subscription': ['functions/subscription/zz.ts', '../delivery/delivery.ts'],
  'functions/topic': ['functions/topic/zz.ts', 'undici'],
  'functions/web': ['functions/web/zz.ts', '../../infra/wiring.ts'],
  functions: ['functions/zz.ts', '@aws-sdk/client-sqs'],
  'infra/aws': ['infra/aws/zz.ts', '../../functions/digest/slots.ts'],
  'infra/commands': ['infra/commands/zz.ts', '../../functions/poll-feeds.ts'],
  'infra/cost': ['infra/cost/zz.ts', '../../functions/poll-feeds.ts'],
  'infra/demonstration': ['infra/demonstration/zz.ts', '../../functions/lambda/wrap.ts'],
  'infra/language': ['infra/language/zz.ts', '../../functions/match/match.ts'],
  'infra/local': ['infra/local/zz.ts', '../../tests/support/host.ts'],
  infra: ['infra/zz.ts', '../functions/digest/slots.ts'],
};

const importing = (from: string) => `import { something } from '${from}';\nexport const used = something;\n`;
const forms: Record<string, (from: string) => string> = {
  import: importing,
  types: (from) => `import type { Something } from '${from}';\nexport type Used = Something;\n`,
  'named export': (from) => `export { something } from '${from}';\n`,
  'whole export': (from) => `export * from '${from}';\n`,
  effect: (from) => `import '${from}';\n`,
  dynamic: (from) => `export const later = () => import('${from}');\n`,
  'type of': (from) => `export type Whole = typeof import('${from}');\n`,
};

/** For each folder, the forms in which its forbidden import is refused: all files are linted at once. */
const refused: Record<string, string[]> = {};
beforeAll(() => {
  const plants = Object.entries(planted).flatMap(([folder, [path, forbidden]]) =>
    Object.entries(forms).map(([form, write]) => {
      const file = path.replace('zz', `zz-${form.replace(' ', '-')}`);
      place(file, write(forbidden));
      return { folder, form, file };
    }),
  );
  const rejected = new Set(
    found(checkout, '--vcs-enabled=false', 'functions', 'infra').flatMap(({ rule, path }) => (rule === 'plugin' ? [path] : [])),
  );
  for (const folder of Object.keys(planted)) {
    refused[folder] = plants.filter((plant) => plant.folder === folder && rejected.has(plant.file)).map(({ form }) => form);
  }
  rmSync(join(checkout, 'functions'), { recursive: true });
  rmSync(join(checkout, 'infra'), { recursive: true });
});

/** Folders with code, as they are now: a new one fails until it has a rule. */
const folders = ['functions', 'infra'].flatMap((top) => [
  top,
  ...readdirSync(join(root, top), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'decisions')
    .map(({ name }) => `${top}/${name}`),
]);

const rulesFor = (path: string, content: string) => lint(path, content).map(({ rule }) => rule);

it('a folder without a rule may import nothing', () => {
  expect(rulesFor('functions/nowhere/zz.ts', importing('./anything.ts'))).toContain('plugin');
  expect(rulesFor('infra/nowhere/zz.ts', importing('./anything.ts'))).toContain('plugin');
});

describe('the linter', () => {
  it('finds each of seventeen lost promises, and no kept one', () => {
    const path = 'tests/fixtures/lint/floating-promises.ts';
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const lost = lines.flatMap((line, index) => (line.includes('// lost') ? [index + 1] : []));
    expect(lost).toHaveLength(17);
    // In the repository itself: the rule reads the types of the SDK from node_modules.
    expect(found(root, '--only=nursery/noFloatingPromises', path).map(({ line }) => line)).toEqual(lost);
  });

  it.each(folders)('refuses in %s what its rule forbids, in every form of an import', (folder) => {
    expect(Object.keys(planted), `give ${folder} a rule in .biome/layers.grit, and a forbidden import here`).toContain(folder);
    expect(refused[folder]).toEqual(Object.keys(forms));
  });

  it.each([
    ['functions/match/ok.ts', '../topic/topic.ts'],
    ['functions/digest/ok.ts', '../subscription/subscription.ts'],
    ['functions/admin/ok.ts', '../digest/digest.ts'],
    ['functions/reading/formats/ok.ts', '../feed-item.ts'],
    ['functions/presentation/pages/ok.ts', '../../subscription/subscription.ts'],
    ['functions/adapters/aws/ok.ts', '../web/user-agent.ts'],
    ['functions/poll-feeds.ts', './adapters/aws/queue.ts'],
    ['infra/aws/ok.ts', '../../functions/environment.ts'],
    ['infra/local/ok.ts', '../../functions/digest/slots.ts'],
    ['tests/infra/ok.ts', '../../functions/digest/slots.ts'],
  ])('lets %s import %s', (path, allowed) => {
    expect(rulesFor(path, importing(allowed))).toEqual([]);
  });

  it.each(['new Date()', 'Date.now()', 'Math.random()'])('refuses %s in a noun, a library, a route and a page', (call) => {
    for (const folder of ['search/index', 'web', 'presentation/pages']) {
      expect(rulesFor(`functions/${folder}/clock.ts`, `export const reading = () => ${call};\n`)).toContain('plugin');
    }
    expect(rulesFor('functions/digest/clock.ts', `export const reading = () => ${call};\n`)).toContain('plugin');
  });

  it('lets a noun work with an instant it was given, and an adapter read the clock', () => {
    expect(rulesFor('functions/digest/given.ts', 'export const year = (iso: string) => new Date(iso).getUTCFullYear();\n')).toEqual([]);
    expect(rulesFor('functions/adapters/clock.ts', 'export const reading = () => Date.now();\n')).toEqual([]);
  });
});
