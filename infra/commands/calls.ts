/**
 * `npm run calls FILE`: what each function was seen to ask of AWS, and what its role allows besides. FILE is from a run of the
 * features with TOCSIN_CALLS=FILE: every host notes there what its gate counted.
 */
import { readFileSync } from 'node:fs';
import type { CallCount } from '../local/gate/call-log.ts';
import { readRoles } from '../local/gate/roles.ts';
import { exit } from './command-line.ts';

/** What Lambda does in a function's name, and no function asks for itself. */
const ofLambda = /:logs:|\/stream\/|failed-records/;
const ofMappings = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueUrl', 'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'];

const nameOf = (arn: string) => arn.replace(/^arn:aws:[^:]*:[^:]*:[^:]*:/, '').replace(/\/\*$/, '');

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('TOCSIN_CALLS=FILE npx vitest run --config tests/vitest.config.ts --project features\nnpm run calls FILE\n');
  process.exit(exit.usage);
}

const counts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as CallCount);
let unseen = 0;
for (const [name, statements = []] of Object.entries(readRoles().roles)) {
  const seen = new Map<string, number>();
  for (const count of counts.filter((one) => one.function === name)) {
    const right = `${count.action} ${nameOf(count.resource)}${count.allowed ? '' : ' (refused)'}`;
    seen.set(right, (seen.get(right) ?? 0) + count.calls);
  }
  const granted = statements
    .flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((resource) => ({ action, resource }))))
    .filter(({ action, resource }) => !ofLambda.test(resource) && !ofMappings.includes(action))
    .map(({ action, resource }) => `${action} ${nameOf(resource)}`);
  const more = granted.filter((right) => !seen.has(right));
  unseen += more.length;
  const lines = [...seen].sort().map(([right, calls]) => `  ${String(calls).padStart(7)}  ${right}`);
  process.stdout.write([name, ...lines, ...more.map((right) => `        -  ${right}`), ''].join('\n'));
}
process.stdout.write(`${unseen} rights that were not used\n`);
