/** `npm run deploy`: asks for what it does not know yet, remembers it, and lets CDK do the rest. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type DeploymentSettings, deploymentSettings } from './stages.ts';

const help = `npm run deploy -- [--stage prod] [--domain D] [--sender S] [--postal-address P] [--alarm-email E] [--pages-host H] [--service-name N]

Deploys Tocsin into the AWS account of your current credentials. Asks for what it does not know:
  domain           the domain mails come from, such as alerts.example.org
  sender           the From of every mail, such as "Tocsin <alerts@alerts.example.org>"
  postal address   stands at the end of every mail
  alarm email      where alarms are mailed
The answers are kept in .tocsin/deploy-<stage>.json; the next time nothing is asked.`;

const questions = {
  domain: 'The domain mails come from (such as alerts.example.org): ',
  sender: 'The From of every mail (such as Tocsin <alerts@alerts.example.org>): ',
  postalAddress: 'The postal address that stands in every mail: ',
  alarmEmail: 'The address that alarms are mailed to: ',
} as const;

const { values } = parseArgs({
  options: {
    stage: { type: 'string', default: 'prod' },
    domain: { type: 'string' },
    sender: { type: 'string' },
    'postal-address': { type: 'string' },
    'alarm-email': { type: 'string' },
    'pages-host': { type: 'string' },
    'service-name': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(help);
} else {
  const settings = await completeSettings();
  if (settings) process.exitCode = deploy(settings);
  else process.exitCode = 2;
}

/** Arguments over remembered answers over questions. Null, with a sentence on stderr, where something cannot be right. */
async function completeSettings(): Promise<DeploymentSettings | null> {
  const file = `.tocsin/deploy-${values.stage}.json`;
  const remembered = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const given = {
    stage: values.stage,
    domain: values.domain,
    sender: values.sender,
    postalAddress: values['postal-address'],
    alarmEmail: values['alarm-email'],
    pagesHost: values['pages-host'],
    serviceName: values['service-name'],
  };
  const known: Record<string, unknown> = {
    ...remembered,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
  for (const [name, question] of Object.entries(questions)) known[name] ??= await ask(question);
  const parsed = deploymentSettings.safeParse(known);
  if (!parsed.success) {
    console.error(`These settings cannot be used:\n${z.prettifyError(parsed.error)}`);
    return null;
  }
  mkdirSync('.tocsin', { recursive: true });
  writeFileSync(file, `${JSON.stringify(parsed.data, null, 2)}\n`);
  return parsed.data;
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim() || undefined;
}

function deploy(settings: DeploymentSettings): number {
  const options = ['deploy', '--all', '--no-notices', '--require-approval', 'broadening', '-c', `settings=${JSON.stringify(settings)}`];
  const { status, error } = spawnSync('cdk', options, { stdio: 'inherit', env: { ...process.env, CDK_DISABLE_CLI_TELEMETRY: 'true' } });
  if (error) throw error;
  if (status !== 0) {
    console.error('\nNot deployed. If CDK said that the account is not bootstrapped: npx cdk bootstrap, then npm run deploy again.');
    return status ?? 1;
  }
  console.log(`
Deployed. Three things remain, once (infra/README.md, "The first days"):
  1. set the DnsRecord lines above in the DNS of ${settings.domain}
  2. ask SES for production access; until then it mails verified addresses only
  3. npm run admin -- --stage ${settings.stage} feeds add https://...`);
  return 0;
}
