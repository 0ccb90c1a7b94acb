/** A copy of the repository in which a fault can be planted while somebody works on the original. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './listed.ts';

export type Verdict = 'killed' | 'survived' | 'stale' | 'equivalent';

/** What runs, the quickest first: the first that goes red ends it. */
const stages: readonly { name: string; options: readonly string[]; concerns: RegExp; related: boolean }[] = [
  {
    name: 'unit',
    options: ['--project', 'unit', '--exclude', '**/{hostile-input,engine-agrees}.test.ts'],
    concerns: /^functions/,
    related: true,
  },
  { name: 'adapters', options: ['--project', 'adapters'], concerns: /^functions\/(adapters|lambda|[\w-]+\.ts)/, related: true },
  {
    name: 'explore',
    options: ['--project', 'explore'],
    concerns: /^functions\/(digest|delivery|subscription|adapters\/aws\/(deliv|match|subscr|suppr|point|cond|queue|mail))/,
    related: false,
  },
];

export async function openWorkshop(root: string): Promise<{
  directory: string;
  control: () => Promise<void>;
  try: (fault: Fault) => Promise<{ verdict: Verdict; by: string | null }>;
  close: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'tocsin-mutants-'));
  for (const part of ['functions', 'infra', 'tests', 'package.json', 'tsconfig.json'])
    await cp(join(root, part), join(directory, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));

  async function tryFault(fault: Fault) {
    const path = join(directory, fault.file);
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.split(fault.search).length !== 2) return { verdict: 'stale' as const, by: null };
    await writeFile(
      path,
      text.replace(fault.search, () => fault.replacement),
    );
    try {
      for (const stage of stages.filter(({ concerns }) => concerns.test(fault.file))) {
        if (!(await isGreen(directory, fault.file, stage))) return { verdict: 'killed' as const, by: stage.name };
      }
      return { verdict: fault.equivalent ? ('equivalent' as const) : ('survived' as const), by: null };
    } finally {
      await writeFile(path, text);
    }
  }
  /** Without a fault every stage has to be green, or each verdict would be worth nothing. */
  async function control(): Promise<void> {
    for (const stage of stages) {
      if (!(await isGreen(directory, 'functions/digest/slots.ts', stage))) throw new Error(`${stage.name} is red without a fault`);
    }
  }
  return { directory, control, try: tryFault, close: () => rm(directory, { recursive: true }) };
}

function isGreen(cwd: string, file: string, { options, related }: (typeof stages)[number]): Promise<boolean> {
  const parameters = [
    related ? 'related' : 'run',
    ...(related ? [file, '--run'] : []),
    '--config',
    'tests/vitest.config.ts',
    ...options,
    '--bail',
    '1',
    '--passWithNoTests',
    '--reporter',
    'dot',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(join(cwd, 'node_modules/.bin/vitest'), parameters, {
      cwd,
      stdio: 'ignore',
      env: { ...process.env, TZ: 'UTC', EXPLORE: 'quick' },
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}
