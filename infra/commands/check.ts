/** `npm run check`: types, lint and unit tests side by side, without the two suites that take seconds each; prints what failed, or one line each. */
import { spawn } from 'node:child_process';
import { styleText } from 'node:util';

const checks = [
  { name: 'types', command: 'tsc', options: ['--noEmit'] },
  { name: 'lint', command: 'biome', options: ['ci', '--error-on-warnings', '.'] },
  {
    name: 'unit tests',
    command: 'vitest',
    options: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'unit',
      '--exclude',
      '**/{model,hostile-input}.test.ts',
      '--reporter',
      'dot',
    ],
  },
];

function run({ name, command, options }: (typeof checks)[number]): Promise<boolean> {
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC', QUICK: 'yes' },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      console.log(
        code === 0 ? `${styleText('green', 'ok')}      ${name} (${seconds} s)` : `${output}\n${styleText('red', 'failed')}  ${name}`,
      );
      resolve(code === 0);
    });
  });
}

const results = await Promise.all(checks.map(run));
process.exitCode = results.every(Boolean) ? 0 : 1;
